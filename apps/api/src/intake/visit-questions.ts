import { evaluate, itemsById, type Answers, type Condition, type Questionnaire } from '@myotome/questionnaire';

interface VisitQuestion {
  /** Its name; the app has the words. */
  readonly id: string;
  /** When it is worth asking; absent means always. */
  readonly when?: Condition;
}

const symptom = (code: string): Condition => ({ item: 'concern.symptoms', includes: code });

/**
 * What is worth asking at the visit, in the order in which it is shown: chosen by what was answered, and never by what
 * the answers were judged to be. An answer that another pathway does not ask for chooses nothing.
 */
const visitQuestions: readonly VisitQuestion[] = [
  { id: 'what-it-may-be' },
  { id: 'which-tests' },
  {
    id: 'hands',
    when: { item: 'weakness.tasks', includesAny: ['keys-or-buttons', 'writing', 'gripping-or-opening-jars'] },
  },
  {
    id: 'walking',
    when: {
      any: [
        symptom('walking-or-falls'),
        { item: 'weakness.tasks', includesAny: ['stairs', 'foot-catching-or-tripping', 'rising-from-chair'] },
      ],
    },
  },
  { id: 'speaking', when: symptom('speech') },
  { id: 'eating', when: symptom('swallowing') },
  { id: 'breathing', when: symptom('breathing') },
  { id: 'twitching', when: symptom('twitching') },
  { id: 'cramps', when: { any: [symptom('cramps'), symptom('stiffness')] } },
  { id: 'pain', when: symptom('pain') },
  { id: 'medicines', when: { item: 'history.medicines-list', answered: true } },
  { id: 'sleep', when: { item: 'wellbeing.sleep-poor', is: true } },
  { id: 'worry', when: { item: 'wellbeing.worried-about-als', is: true } },
  { id: 'what-now' },
  { id: 'whom-to-call' },
];

/** Names of the questions worth asking at the visit; what was not answered chooses nothing. */
export function questionsToAsk(questionnaire: Questionnaire, answers: Answers): string[] {
  const facts = { items: itemsById(questionnaire), answers, authored: '' };
  return visitQuestions
    .filter(({ when }) => when === undefined || evaluate(when, facts).holds === 'yes')
    .map(({ id }) => id);
}
