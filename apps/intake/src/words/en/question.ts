/** The two sides of a body that is seen from the front, the one on the left of the picture first. */
const sides: readonly [string, string] = ['Your right', 'Your left'];

/** What stands around a question. */
export const question = {
  yes: 'Yes',
  no: 'No',
  several: 'Choose all that fit.',
  mapLabel: 'Body, seen from the front',
  mapHint: 'Touch the picture, or choose from the list. Both do the same.',
  sides,
  unsure: 'I am not sure',
  skip: 'Skip this question',
  isUnsure: 'You are not sure',
  isSkipped: 'You skipped this question',
  undo: 'Undo',
  noLonger: (answers: number, topic: string) =>
    answers === 1
      ? `1 answer about “${topic}” no longer counts.`
      : `${answers} answers about “${topic}” no longer count.`,
  undoChange: 'Undo this change',
  none: 'None of these',
  noneHint: (count: number) =>
    `Is it “no” to all that is still open on this page? One press answers ${count} questions.`,
  noneDone: (count: number) => (count === 1 ? 'You said “no” to 1 question.' : `You said “no” to ${count} questions.`),
  charactersLeft: (count: number) => (count === 1 ? '1 letter left' : `${count} letters left`),
  outOfRange: (min: number | undefined, max: number | undefined) => `Write a number from ${min ?? 0} to ${max ?? ''}`,
};
