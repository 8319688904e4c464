/** Whether somebody is at work at the practice. */
export const hours = {
  open: (until: string) => `Open now, until ${until}.`,
  closed: 'Closed now.',
  opens: (day: string, time: string) => `Closed now. Opens on ${day} at ${time}.`,
  opensToday: (time: string) => `Closed now. Opens today at ${time}.`,
};
