import type { Answers } from '@myotome/questionnaire';
import { ward } from '../change/ward.fixture';
import { wouldChange } from '../change/would-change';
import { triage } from '../triage';
import { house } from './house.fixture';
import type { Concept, ReadQuestion } from './lexicon';

const authored = '2026-10-31';
const polio = { item: 'illness', includes: 'polio' } as const;
const stroke = { item: 'illness', includes: 'stroke' } as const;

/** The house with concepts changed, read in a ward. */
function reading(changed: Readonly<Record<string, Partial<Concept>>>, questions: readonly ReadQuestion[]) {
  const concepts = house.concepts.map((concept) => ({ ...concept, ...changed[concept.id] }));
  const byPatient = { item: 'words', answered: true } as const;
  return { ...ward, ownWords: { lexicon: { ...house, concepts, questions, byPatient } } };
}

const calm = { collapsed: false, born: '1990-02-28', noticed: ['none'], since: '2026-06', falls: 0 };

/** What changes of the illness alone would do, in short: what it would be, what that leads to and by which concepts. */
function told(
  changed: Readonly<Record<string, Partial<Concept>>>,
  given: Answers,
  questions: readonly ReadQuestion[] = [{ linkId: 'words' }],
) {
  const pathway = reading(changed, questions);
  const answers = { ...calm, ...given };
  const { noLongerFlagged, moreUrgent } = wouldChange(
    pathway,
    { answers, authored },
    triage(pathway, answers, authored),
  );
  const sets = [...noLongerFlagged.sets, ...moreUrgent.flatMap((group) => group.sets)];
  const only = sets.filter(({ changes }) => changes.length === 1 && changes[0]?.linkId === 'illness');
  const lines = only.map(({ changes, disposition, rules }) => {
    const words = rules.filter((rule) => rule.startsWith('W-'));
    return [String(changes[0]?.to), disposition, ...words].join(' ');
  });
  return [...lines, ...(noLongerFlagged.none === 'own-words' ? ['own-words'] : [])];
}

const door = 'I cannot open the door';
const kitchen = 'The kitchen is burning';

describe('changes that silence what was found in free text, or bring it back', () => {
  it.each<readonly [string, Readonly<Record<string, Partial<Concept>>>, Answers, readonly string[]]>([
    [
      'establish an exception',
      { 'W-door': { unless: polio } },
      { words: door, illness: ['none'] },
      ['polio self-care'],
    ],
    [
      'give up an exception',
      { 'W-door': { unless: polio } },
      { words: door, illness: ['polio'] },
      ['stroke urgent-referral W-door'],
    ],
    ['are none where there is no exception', {}, { words: 'leaking', illness: ['none'] }, ['own-words']],
    ['are none where nothing was found', { 'W-door': { unless: polio } }, { words: 'Well.', illness: ['polio'] }, []],
    [
      'bring out what was covered',
      { 'W-fire': { unless: polio }, 'W-smoke': { disposition: 'primary-care' } },
      { words: kitchen, illness: ['none'] },
      ['polio primary-care W-smoke'],
    ],
    [
      'are none where what was covered flags as well',
      { 'W-fire': { unless: polio }, 'W-smoke': { disposition: 'routine-referral' } },
      { words: kitchen, illness: ['none'] },
      ['own-words'],
    ],
    [
      'are none where what covers and what is covered flag in turn',
      { 'W-fire': { unless: polio }, 'W-smoke': { disposition: 'routine-referral' } },
      { words: kitchen, illness: ['polio'] },
      ['stroke emergency W-fire', 'own-words'],
    ],
    [
      'are none where each of three flags in want of the others',
      {
        'W-fire': { unless: polio },
        'W-smoke': { disposition: 'routine-referral', unless: stroke, covers: ['W-leak'] },
      },
      { words: `${kitchen}, it leaks, leaking`, illness: ['none'] },
      ['own-words'],
    ],
    [
      'are some where both exceptions may hold',
      { 'W-door': { unless: polio }, 'W-leak': { unless: stroke } },
      { words: `${door}, it leaks, leaking`, illness: ['none'] },
      ['stroke,polio self-care'],
    ],
    [
      'establish both exceptions, of what covers and of what is covered',
      {
        'W-fire': { unless: polio },
        'W-smoke': { disposition: 'routine-referral', unless: { any: [polio, stroke] } },
      },
      { words: kitchen, illness: ['none'] },
      ['polio self-care'],
    ],
    [
      'are none where what covers has no exception',
      { 'W-smoke': { disposition: 'routine-referral', unless: polio } },
      { words: kitchen, illness: ['none'] },
      ['own-words'],
    ],
    [
      'are none where what is covered stays covered',
      { 'W-fire': { disposition: 'self-care' }, 'W-smoke': { disposition: 'emergency', unless: polio } },
      { words: kitchen, illness: ['polio'] },
      [],
    ],
    [
      'bring back what covers',
      { 'W-fire': { unless: polio }, 'W-smoke': { disposition: 'primary-care' } },
      { words: kitchen, illness: ['polio'] },
      ['stroke emergency W-fire'],
    ],
    [
      'bring back what is covered once more',
      { 'W-fire': { unless: { not: polio }, disposition: 'self-care' }, 'W-smoke': { disposition: 'emergency' } },
      { words: kitchen, illness: ['polio'] },
      ['stroke emergency W-smoke'],
    ],
    [
      'bring out what is covered by what is covered',
      {
        'W-fire': { unless: polio },
        'W-smoke': { unless: polio, covers: ['W-leak'], disposition: 'urgent-referral' },
        'W-leak': { disposition: 'primary-care' },
      },
      { words: `${kitchen}, it leaks, leaking`, illness: ['none'] },
      ['polio primary-care W-leak'],
    ],
    [
      'are some where what is covered flags only in want of what covers, and other words have an exception of their own',
      {
        'W-fire': { disposition: 'self-care', unless: polio },
        'W-smoke': { disposition: 'routine-referral' },
        'W-door': { unless: stroke },
      },
      { words: `${kitchen}. ${door}`, illness: ['polio'] },
      ['stroke self-care W-fire'],
    ],
    [
      'bring words back beside others that nothing silences',
      { 'W-door': { unless: polio } },
      { words: `${door}, it leaks, leaking`, illness: ['polio'] },
      ['stroke urgent-referral W-door', 'own-words'],
    ],
  ])('%s', (_, ...[changed, answers, lines]) => {
    expect(told(changed, answers)).toEqual(lines);
  });

  it('are looked for in the questions in which it is read, and no others', () => {
    const changed = { 'W-door': { unless: polio } };
    const answers = { words: door, illness: ['polio'] };
    expect(told(changed, answers, [{ linkId: 'words', only: ['W-door'] }])).toEqual(['stroke urgent-referral W-door']);
    expect(told(changed, answers, [{ linkId: 'words', only: ['W-fire'] }])).toEqual([]);
    expect(told(changed, answers, [])).toEqual([]);
  });

  it('are not looked for in a question that is hidden', () => {
    const changed = { 'W-door': { unless: polio } };
    const pathway = reading(changed, [{ linkId: 'words' }]);
    const isWeak = { item: 'noticed', includes: 'weak' } as const;
    const topics = pathway.questionnaire.topics.map((topic) => ({
      ...topic,
      items: topic.items.map((item) => (item.linkId === 'words' ? { ...item, shownWhen: isWeak } : item)),
    }));
    const hiding = { ...pathway, questionnaire: { ...pathway.questionnaire, topics } };
    const raised = (noticed: string): readonly string[] => {
      const answers = { ...calm, noticed: [noticed], words: door, illness: ['polio'] };
      const { moreUrgent } = wouldChange(hiding, { answers, authored }, triage(hiding, answers, authored));
      return moreUrgent.flatMap(({ sets }) => sets.flatMap(({ rules }) => rules)).filter((id) => id === 'W-door');
    };
    expect(raised('weak')).toEqual(['W-door']);
    expect(raised('tired')).toEqual([]);
  });
});
