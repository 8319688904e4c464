import type { CaseView, ExaminationItemView } from '@myotome/contract';

/** One thing to record: an item, on one side where it has sides. `value` is null while not examined. */
export interface ExaminationPlace {
  readonly item: string;
  readonly side?: 'right' | 'left';
  readonly value: string | null;
  readonly note: string;
  readonly abnormal: boolean;
}

/** An item with the place or the two places where it is recorded. */
export interface ExaminationLineView {
  readonly item: ExaminationItemView;
  readonly places: readonly ExaminationPlace[];
  /** What of it is not examined: "not examined", "left not examined", or nothing. */
  readonly unexamined: string;
}

/** A group of the examination in the order of the bedside. */
export interface ExaminationGroupView {
  readonly name: string;
  readonly lines: readonly ExaminationLineView[];
  readonly places: readonly ExaminationPlace[];
  readonly sided: boolean;
}

/** The examination by group, each item with what has been recorded. */
export function groupsOf(examination: CaseView['examination']): readonly ExaminationGroupView[] {
  return [...Map.groupBy(examination.items, (item) => item.group)].map(([name, items]) => {
    const lines = items.map((item) => lineOf(item, examination.findings));
    return { name, lines, places: lines.flatMap((line) => line.places), sided: items.some((item) => item.sided) };
  });
}

/** What makes a whole group normal: the first, normal, value in every place not yet examined. */
export function restNormal(
  group: ExaminationGroupView,
): { item: string; side?: 'right' | 'left'; value: string; note: string }[] {
  return group.lines.flatMap(({ item, places }) => {
    const normal = item.values.find((value) => !value.abnormal);
    return normal
      ? places
          .filter((place) => place.value === null)
          .map((place) => ({ ...whereOf(place), value: normal.code, note: '' }))
      : [];
  });
}

/** The item, and its side when it has one. */
export function whereOf(place: ExaminationPlace): { item: string; side?: 'right' | 'left' } {
  return place.side ? { item: place.item, side: place.side } : { item: place.item };
}

function lineOf(item: ExaminationItemView, findings: CaseView['examination']['findings']): ExaminationLineView {
  const places = placesOf(item, findings);
  const wanting = places.filter((place) => place.value === null);
  const words = wanting.length === places.length ? 'not examined' : `${wanting[0]?.side ?? ''} not examined`;
  return { item, places, unexamined: wanting.length === 0 ? '' : words };
}

function placesOf(
  item: ExaminationItemView,
  findings: CaseView['examination']['findings'],
): readonly ExaminationPlace[] {
  const sides: readonly ('right' | 'left' | undefined)[] = item.sided ? ['right', 'left'] : [undefined];
  return sides.map((side) => {
    const found = findings.find((finding) => finding.item === item.id && finding.side === side);
    const abnormal = found !== undefined && isAbnormal(item, found.value);
    return { item: item.id, ...(side ? { side } : {}), value: found?.value ?? null, note: found?.note ?? '', abnormal };
  });
}

/** Whether a recorded value is marked abnormal, or a number lies below its limit. */
export function isAbnormal({ values, measure }: ExaminationItemView, value: string): boolean {
  if (measure) return measure.abnormalBelow !== null && Number(value) < measure.abnormalBelow;
  return values.some(({ code, abnormal }) => code === value && abnormal);
}
