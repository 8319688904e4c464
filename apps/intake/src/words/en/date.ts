/** Dates and months. */
export const date = {
  day: 'Day',
  month: 'Month',
  year: 'Year',
  chooseMonth: 'Choose a month',
  missing: 'Give the day, the month and the year',
  missingPart: (parts: readonly string[]) => `The date must include a ${parts.join(' and a ')}`,
  shortYear: 'The year must have 4 numbers, such as 1968',
  notReal: 'This date does not exist. Check the day, the month and the year',
  future: 'The date of birth must be in the past',
};
