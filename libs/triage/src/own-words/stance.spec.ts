import { house } from './house.fixture';
import type { Lexicon } from './lexicon';
import { ownWordsReader } from './reader';

/** The house again, with words that are negative themselves, that name people, and that paint explains. */
const lexicon: Lexicon = {
  ...house,
  concepts: ['W-leak', 'W-dry', 'W-noise', 'W-drip'].map((id) => ({
    id,
    label: id,
    disposition: 'routine-referral',
    because: '{words}',
    sources: ['A'],
  })),
  languages: [
    {
      groups: { paint: ['emulsion', 'wet paint'] },
      patterns: {
        'W-leak': ['roof ~6 leaking/leaked', 'leaking', 'goteras'],
        'W-dry': ['no water', 'without water', 'cannot ~1 wash'],
        'W-noise': ['neighbour ~3 hammering'],
        'W-drip': ['drips -<paint>', 'tap ~1 keeps ~4 running'],
      },
      alsoListed: ['damp', 'draughts', 'humedad'],
      ordinary: [],
    },
  ],
};
const reader = ownWordsReader(lexicon);
const found = (text: string): readonly string[] =>
  reader(text, { byPatient: true }).map(({ concept }) => concept.id.slice(2));

/** Each text with what is found in it. */
type Texts = readonly (readonly [text: string, ...found: string[]])[];

function tells(texts: Texts): void {
  it.each(texts.map(([text, ...ids]) => [ids.join(', ') || 'nothing', text, ids] as const))(
    'finds %s: %s',
    (_, text, ids) => {
      expect(found(text)).toEqual(ids);
    },
  );
}

describe('a negation', () => {
  tells([
    ['no leaking'],
    ['without leaking'],
    [`no ${'the '.repeat(13)}leaking`],
    [`no ${'the '.repeat(14)}leaking`, 'leak'],
    ['no mi goteras'],
    ['leaking, there is no roof', 'leak'],
    ['no roof. Leaking', 'leak'],
    ['no heating leaking', 'leak'],
  ]);
});

describe('a list that is denied', () => {
  tells([
    ['no damp or leaking'],
    ['no damp draughts or leaking'],
    ['no damp draughts leaking', 'leak'],
    ['no, the leaking', 'leak'],
    ['no damp, leaking or draughts'],
    ['no damp, leaking at all or draughts'],
    ['no damp, leaking, humedad or draughts'],
    ['no damp, leaking. Or draughts', 'leak'],
    ['no damp, leaking today or tomorrow', 'leak'],
    ['no damp, leaking at all in my our his her or draughts'],
    ['no damp, leaking at all in my our his her some or draughts', 'leak'],
    ['no damp, leaking', 'leak'],
  ]);
});

describe('a "no" that is an answer', () => {
  tells([
    ['no I have leaking', 'leak'],
    ['none I have leaking', 'leak'],
    ['never I have leaking', 'leak'],
    ['without I have leaking'],
    ['no hay goteras'],
  ]);
});

describe('two negations', () => {
  tells([
    ['it runs without leaking'],
    ['never cooks without leaking', 'leak'],
    ['I cannot cook without leaking', 'leak'],
    ['I cannot say there is no leaking'],
    ['never eats, without leaking'],
    ['never one two three four five without leaking', 'leak'],
    ['never one two three four five six without leaking'],
  ]);
});

describe('a refusal behind the words', () => {
  tells([
    ['Leaking: no.'],
    ['leaking none'],
    ['leaking no sleep', 'leak'],
    ['leaking in winter: never'],
    ['leaking in winter never', 'leak'],
    ['leaking one two three: no'],
    ['leaking one two three four: no', 'leak'],
    ['leaking, I say: no', 'leak'],
    ['leaking, it says: no'],
    ['Leaking: yes. Damp: no.', 'leak'],
    ['Leaking. Damp? No.', 'leak'],
    ['Leaking! It runs: no.', 'leak'],
  ]);
});

describe('words that are negative themselves', () => {
  tells([
    ['not that there is no water', 'dry'],
    ['I am never without water', 'dry'],
    ['not that I cannot wash', 'dry'],
    ['no water: no', 'dry'],
    ['we never cannot wash', 'dry'],
  ]);
});

describe('words in whose company others mean nothing', () => {
  tells([
    ['it drips', 'drip'],
    ['it drips emulsion'],
    ['the emulsion drips'],
    ['it drips wet paint'],
    ['it drips wet', 'drip'],
    ['it drips paint', 'drip'],
    ['it drips paint, wet', 'drip'],
    ['it drips. Emulsion', 'drip'],
    ['Emulsion. It drips', 'drip'],
    ['it drips without emulsion', 'drip'],
    ['it drips, no emulsion', 'drip'],
    ['it drips, not so much emulsion', 'drip'],
    ['it drips, not so very much emulsion'],
    ['it drips, not, emulsion'],
    [`it drips ${'so '.repeat(38)}emulsion`],
    [`it drips ${'so '.repeat(39)}emulsion`, 'drip'],
    [`emulsion ${'so '.repeat(39)}drips`],
    [`emulsion ${'so '.repeat(40)}drips`, 'drip'],
  ]);
});

describe('somebody else’s', () => {
  tells([
    ['my mother had a leaking roof and I helped'],
    ['my mother has a leaking roof and I help her'],
    ['my mother has a leaking roof', 'leak'],
    ['my mother had a leaking roof'],
    ['my son had a leaking roof'],
    ['son goteras', 'leak'],
    ['Mum moved. Her roof was leaking and I helped'],
    ['his roof was leaking and I helped', 'leak'],
    ['we all helped. His roof was leaking, says mum', 'leak'],
    ['the roof of my mother was leaking and I helped'],
    ['the roof of my old neighbour was leaking and I helped'],
    ['the roof of my garden house was leaking, my mother said', 'leak'],
    ['my mother had the roof that I built leaking', 'leak'],
    ['my mother saw my roof, it was leaking', 'leak'],
    ['mother was here, the roof over me was leaking', 'leak'],
    ['my wife says it was leaking and I agree', 'leak'],
    ['my wife often says it was leaking and I agree', 'leak'],
    ['my wife came and said it was leaking and I agree'],
    ['my neighbour was hammering', 'noise'],
    ['people had leaking roofs'],
    ['my mother is well. It was leaking', 'leak'],
    ['my mother sat with me, leaking. Mother left', 'leak'],
    ['my mother was here, my wife says it was leaking', 'leak'],
    ['the roof of my mother, where I was, leaking', 'leak'],
    ['my mother had it leaking I heard'],
  ]);
});

describe('the past of somebody else', () => {
  tells([
    ['my mother is leaking, she died'],
    ['my mother is leaking and then she died', 'leak'],
    ['my mother is leaking and then died', 'leak'],
    ['my mother needs the leaking roof', 'leak'],
    ['my mother mended the leaking roof'],
    ['leaking, my mother died', 'leak'],
  ]);
});

describe('what is only imagined', () => {
  tells([
    ['what if leaking'],
    ['what if, leaking', 'leak'],
    ['what if it rains and the roof is leaking', 'leak'],
    ['what if it is cold and leaking'],
    ['what if it rains but the roof is leaking', 'leak'],
    ['what if one day I find it leaking'],
    ['what if it rains, the roof is leaking', 'leak'],
    ['so, roof will end up leaking'],
    ['it is leaking what if it stops', 'leak'],
    ['it might be leaking', 'leak'],
    ['what if it rains. It is leaking', 'leak'],
    ['the tap keeps hopefully running'],
    ['they told me to ring if it is leaking'],
    ['told that I ring if it is leaking'],
    ['they told me but I ring if it is leaking', 'leak'],
  ]);
});

describe('what is doubtful, yet there', () => {
  tells([
    ['not sure if it is leaking', 'leak'],
    ['what if it must be leaking'],
    ['what if might be leaking'],
    ['it may be cold, what if leaking'],
    ['not sure if hopefully leaking'],
  ]);
});

describe('what is long gone', () => {
  tells([
    ['ten years ago it was leaking'],
    ['ten years ago it was leaking, not since'],
    ['ten years ago it was leaking, since then more', 'leak'],
    ['ten years ago it was leaking. Now it is dry'],
    ['the roof used to be leaking but no longer'],
    ['the roof used to be leaking', 'leak'],
    ['the roof used to be leaking no longer'],
    ['the tap keeps or used to keep running, but no longer'],
    ['the leaking stopped', 'leak'],
    ['leaking like it used to, no longer dry', 'leak'],
    ['no longer dry, the roof used to be leaking', 'leak'],
  ]);
});

describe('what is read or asked', () => {
  tells([
    ['I read online that leaking is common'],
    ['I read online that my roof is leaking', 'leak'],
    ['I read online, it is leaking', 'leak'],
    ['the form asks whether my roof is leaking'],
    ['the form asks if my roof is leaking'],
    ['el formulario pregunta si mi tejado tiene goteras'],
    ['the form asks about my leaking roof', 'leak'],
    ['it is leaking as the form says', 'leak'],
    ['the form asks if it is leaking and I do', 'leak'],
    ['the form asks if it is leaking and I do not know'],
    ['I do. The form asks if it is leaking'],
    ['I do, the form asks if it is leaking'],
    ['I read online about leaking I think'],
  ]);
});

describe('what is denied behind the words', () => {
  tells([
    ['leaking has never been a problem'],
    ['leaking never was a problem'],
    ['leaking here has never been a problem'],
    ['It rains. Leaking has never been a problem'],
    ['leaking up here has never been a problem', 'leak'],
    ['it was never a problem, leaking roof', 'leak'],
  ]);
});

describe('what was read before', () => {
  it('does not stand behind the end of a text', () => {
    found('it drips wet paint, my wife says it was leaking');
    expect(found('it drips wet')).toEqual(['drip']);
  });
});
