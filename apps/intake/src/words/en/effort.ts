/** The mode that asks little of the hands. */
export const effort = {
  large: 'Large buttons',
  note: 'Are your hands weak, or do you press with one switch? Turn on large buttons and get one question at a time.',
  pressesLeft: (count: number) => (count === 1 ? '1 press left' : `about ${count} presses left`),
  less: '1 less',
  more: '1 more',
};
