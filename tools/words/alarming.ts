/** Words that have no place before a patient who has not been examined yet, and why. */
interface Ban {
  readonly why: string;
  /** By language. */
  readonly words: Readonly<Record<string, RegExp>>;
  /** Keys of texts that may use them all the same. */
  readonly except?: RegExp;
}

/** A whole word, of letters with accents too. */
const word = (alternatives: string): RegExp => new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'iu');

/** What people say they or their family were told they have, and what they take for it. */
const ownHistory = /^wording\.items\.history\./;

const bans: readonly Ban[] = [
  {
    why: 'foretells an end',
    words: {
      en: word(
        'terminal|fatal\\w*|incurable|untreatable|deaths?|die[sd]?|dying|deadly|lethal|prognosis|life-threatening|hopeless|irreversible',
      ),
      es: word(
        'terminal(?:es)?|fatal(?:es|mente)?|incurables?|intratables?|muertes?|mortal(?:es)?|muert[oa]s?|morir\\p{L}*|mueren?|letal(?:es)?|pronóstico|desahuciad\\p{L}*|irreversibles?|sin esperanza',
      ),
    },
  },
  {
    why: 'paints what may never come',
    words: {
      en: word(
        'paraly\\w*|disabl\\w*|crippl\\w*|wheelchair\\w*|degenerat\\w*|deteriorat\\w*|decline[sd]?|catastroph\\w*|devastat\\w*|horribl\\w*|aggressive|victims?|suffer\\w*',
      ),
      es: word(
        'paráli\\p{L}*|paraliz\\p{L}*|discapaci\\p{L}*|inválid\\p{L}*|silla de ruedas|degenera\\p{L}*|deterior\\p{L}*|catástro\\p{L}*|catastróf\\p{L}*|devasta\\p{L}*|horribl\\p{L}*|agresiv\\p{L}*|víctimas?|sufr\\p{L}*',
      ),
    },
  },
  {
    why: 'frightens where a plain word would do',
    words: {
      en: word('danger\\w*|abnormal\\w*|suicid\\w*|malignan\\w*|alarming|severe'),
      es: word('peligr\\p{L}*|anormal\\p{L}*|suicid\\p{L}*|malign\\p{L}*|alarmante\\p{L}*|grave(?:s|mente)?'),
    },
  },
  {
    why: 'names a disease before anybody has looked',
    words: {
      en: word(
        'ALS|MND|motor neurone?|amyotrophic|sclerosis|myasthenia|parkinson\\S*|dementia|stroke|cancers?|tumou?rs?|neuropathy|myopathy|guillain\\S*|cauda equina|radiculopathy|polio|HIV|migraines?|meningitis|arteritis|glaucoma|aneurysms?|haemorrhage|thrombosis',
      ),
      es: word(
        'ELA|neurona motora|motoneurona|amiotrófica|esclerosis|miastenia|parkinson|demencia|ictus|derrame|infarto|cáncer(?:es)?|tumor(?:es)?|neuropatía|miopatía|guillain\\S*|cola de caballo|radiculopatía|polio|VIH|migrañas?|meningitis|arteritis|glaucoma|aneurismas?|hemorragia|trombosis',
      ),
    },
    except: ownHistory,
  },
  {
    why: 'promises what nobody knows before an examination',
    words: {
      en: word(
        'nothing serious|harmless|benign|(?:do not|don’t|no need to) worry|you are fine|all clear|unlikely|likely|reassur\\w*',
      ),
      es: word(
        'nada serio|inofensiv\\p{L}*|benign\\p{L}*|no se preocupe|está bien|(?:im)?probable\\p{L}*|tranquiliz\\p{L}*',
      ),
    },
  },
];

/** What in a text of this language would alarm, or promise too much, with the reason; empty when nothing does. */
export function alarmsIn(text: string, key: string, language: string): readonly string[] {
  return bans.flatMap(({ why, words, except }) => {
    const found = words[language]?.exec(text)?.[0];
    return found === undefined || except?.test(key) ? [] : [`"${found}" ${why}`];
  });
}
