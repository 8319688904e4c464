import type { FormWords } from './words/en';

/** Something that people remember better than a month, and the month it stands for. */
export interface Anchor {
  readonly code: keyof FormWords['onset']['anchors'];
  /** ISO month ("2026-07"). */
  readonly month: string;
}

/** How many whole months back each lies. */
const back = {
  'this-month': 0,
  'months-3': 3,
  'months-6': 6,
  'year-1': 12,
  'year-2': 24,
  'years-5': 60,
  'years-10': 120,
} as const;

/** The month in the middle of each season, north of the equator; New Year is the same everywhere. */
const northern = { 'new-year': 1, spring: 4, summer: 7, autumn: 10 } as const;
const southern = { 'new-year': 1, autumn: 4, winter: 7, spring: 10 } as const;

/** Time zones of countries where July is winter. */
const south =
  /^(Australia|Antarctica)\/|^Pacific\/(Auckland|Chatham|Fiji|Tongatapu|Apia|Noumea|Port_Moresby)|^Africa\/(Johannesburg|Maputo|Harare|Lusaka|Windhoek|Gaborone|Maseru|Mbabane|Luanda|Blantyre)|^America\/(Argentina\/|Buenos_Aires|Montevideo|Asuncion|Santiago|Punta_Arenas|Sao_Paulo|Lima|La_Paz)|^Indian\/(Antananarivo|Mauritius|Reunion)/;

const iso = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`;

function monthsBefore(today: string, months: number): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const count = year * 12 + (month - 1) - months;
  return iso(Math.floor(count / 12), (count % 12) + 1);
}

/** The last such month that is over: this month is called by its own name. */
function lastOver(today: string, month: number): string {
  const [year = 0, now = 1] = today.split('-').map(Number);
  return iso(month < now ? year : year - 1, month);
}

/**
 * What a month can be remembered by.
 *
 * @param today ISO date where the patient is
 * @param timezone IANA name of the practice's time zone, which tells when summer is there
 */
export function anchorsFor(today: string, timezone: string): readonly Anchor[] {
  const seasons = south.test(timezone) ? southern : northern;
  const ago = Object.entries(back).map(([code, months]) => ({ code, month: monthsBefore(today, months) }));
  const named = Object.entries(seasons).map(([code, month]) => ({ code, month: lastOver(today, month) }));
  return [...ago, ...named] as readonly Anchor[];
}
