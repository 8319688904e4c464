import type { ExaminationItem } from '@myotome/differential';
import type { LetterSection, Sentence } from './document';
import type { ExaminationRecord, LetterInput } from './input';
import { capital, dayInWords, ended, say, small1, template } from './words';

interface Examined {
  readonly item: ExaminationItem;
  readonly findings: readonly ExaminationRecord[];
}

type Value = ExaminationItem['values'][number];

function valueOf(item: ExaminationItem, finding: ExaminationRecord): Value {
  if (item.measure) return { code: finding.value, label: `${finding.value} ${item.measure.unit}` };
  return item.values.find((value) => value.code === finding.value) ?? { code: finding.value, label: finding.value };
}

/** Every side was recorded, none abnormal and nothing noted: such items are told together. */
function isPlainlyNormal({ item, findings }: Examined): boolean {
  const complete = findings.length === (item.sided ? 2 : 1);
  const normal = findings.every((finding) => finding.value === item.values[0]?.code && !finding.note);
  return complete && normal;
}

function sideWords(item: ExaminationItem, finding: ExaminationRecord): string {
  const note = finding.note ? ` (${finding.note})` : '';
  const side = finding.side ? `${finding.side} ` : '';
  return `${side}${valueOf(item, finding).label}${note}`;
}

function inDetail({ item, findings }: Examined): Sentence {
  const sides = (['right', 'left'] as const).flatMap((side) => findings.filter((finding) => finding.side === side));
  const words = (item.sided ? sides : findings).map((finding) => sideWords(item, finding));
  const wanting =
    item.sided && sides.length === 1 ? [`${sides[0]?.side === 'right' ? 'left' : 'right'} not examined`] : [];
  return say(ended(`${item.label}: ${[...words, ...wanting].join(', ')}`), { kind: 'examination', item: item.id });
}

function together(normal: readonly Examined[]): readonly Sentence[] {
  const labels = [...new Set(normal.map(({ item }) => item.values[0]?.label ?? ''))];
  return labels.map((label) => {
    const alike = normal.filter(({ item }) => item.values[0]?.label === label);
    const names = alike.map(({ item }) => small1(item.label)).join(', ');
    return say(
      ended(`${capital(label)}: ${names}`),
      ...alike.map(({ item }) => ({ kind: 'examination', item: item.id }) as const),
    );
  });
}

function groupRow(group: string, examined: readonly Examined[]): readonly Sentence[] {
  const own = examined.filter(({ item }) => item.group === group);
  return [
    say(group, template),
    ...own.filter((each) => !isPlainlyNormal(each)).map(inDetail),
    ...together(own.filter(isPlainlyNormal)),
  ];
}

function titleOf(examination: readonly ExaminationRecord[]): string {
  const visits = [...new Set(examination.map(({ by, on }) => `${by}, ${dayInWords(on)}`))];
  return visits.length === 0 ? 'Examination' : `Examination (${visits.join('; ')})`;
}

/**
 * What a clinician found, a row a group: abnormal findings first, each side named, then what was normal.
 * Groups in which nothing was recorded are named as not examined; nothing reported by the patient stands here.
 */
export function examined({ pathway, examination }: LetterInput): LetterSection {
  const found = pathway.examination.flatMap((item): readonly Examined[] => {
    const findings = examination.filter((finding) => finding.item === item.id);
    return findings.length > 0 ? [{ item, findings }] : [];
  });
  const groups = [...new Set(pathway.examination.map(({ group }) => group))];
  const done = groups.filter((group) => found.some(({ item }) => item.group === group));
  const wanting = groups.filter((group) => !done.includes(group));
  const notExamined =
    wanting.length > 0
      ? [[say('Not examined', template), say(`${capital(wanting.map(small1).join(', '))}.`, template)]]
      : [];
  return {
    id: 'examination',
    title: titleOf(examination),
    voice: 'clinician',
    layout: 'fields',
    paragraphs: [...done.map((group) => groupRow(group, found)), ...notExamined],
  };
}
