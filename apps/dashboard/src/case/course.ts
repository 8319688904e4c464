import type { CaseView } from '@myotome/contract';
import { regionLabels, regionsIn } from './regions';

/** A moment of the illness with what was noticed then. */
export interface CoursePoint {
  readonly when: string;
  readonly what: string;
}

/** From first symptom to the day of answering. `months` is null when the onset is not known. */
export interface Course {
  readonly onset: CoursePoint | null;
  readonly today: CoursePoint;
  readonly months: number | null;
  readonly manner: string;
}

/** The course of the illness as the answers tell it. */
export function course(view: Pick<CaseView, 'answers' | 'submittedAt' | 'openedAt'>): Course {
  const words = (linkId: string): string =>
    view.answers.find((item) => item.linkId === linkId && item.state === 'answered')?.words ?? '';
  const value = (linkId: string): unknown => view.answers.find((item) => item.linkId === linkId)?.value;
  const onset = value('concern.onset');
  const told = new Date(view.submittedAt ?? view.openedAt);
  const first = words('weakness.first-region');
  const regions = regionsIn(value('weakness.regions')).map((region) => regionLabels[region]);
  return {
    onset:
      typeof onset === 'string' && /^\d{4}-\d{2}/.test(onset)
        ? { when: monthWords(new Date(`${onset.slice(0, 7)}-01T00:00:00Z`)), what: first }
        : null,
    today: { when: monthWords(told), what: regions.length > 3 ? `${regions.length} places` : regions.join(', ') },
    months: typeof onset === 'string' ? monthsBetween(onset, told) : null,
    manner: [words('concern.onset-speed'), words('concern.course') || words('weakness.course')]
      .filter(Boolean)
      .join('; '),
  };
}

function monthWords(date: Date): string {
  return new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(date);
}

function monthsBetween(month: string, until: Date): number | null {
  const [year, monthOfYear] = month.split('-').map(Number);
  if (!year || !monthOfYear) return null;
  return Math.max(0, (until.getUTCFullYear() - year) * 12 + until.getUTCMonth() + 1 - monthOfYear);
}
