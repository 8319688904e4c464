import { roles, type Role } from '@myotome/contract';
import { pathways } from '@myotome/pathways';
import { dispositions, type Disposition } from '@myotome/triage';
import { invitationLink } from '../invitation/token';
import type { Person } from '../platform/access/person';
import type { Database } from '../platform/database/database';
import { comeIn, comeUninvited, invitedPatient, type Arrival } from './patients';
import { demoPassword, makePractice } from './practice';
import { pastStories, stories, type Story } from './stories';
import { work } from './work';

const minute = 60_000;
const hour = 60 * minute;
const usualMinutesBetween = 35;
const lanes = 6;

type Staff = Readonly<Record<'reception' | 'clinician', Person>>;

/** A patient to come in, and what staff then do. */
interface Planned extends Arrival {
  readonly story: Story;
}

/** The story of the case that comes so many places after the first of its disposition. */
function storyOf(disposition: Disposition, place: number): Story {
  const recent = stories[disposition];
  const past = pastStories[disposition];
  const story = recent[place] ?? past[(place - recent.length) % past.length];
  if (!story) throw new Error(`no story for ${disposition}`);
  // Each further past case came in some hours earlier, so that no two cases are twins.
  return { ...story, hoursAgo: story.hoursAgo + Math.max(0, place - recent.length) * 5.3 };
}

/** Every worked case that is shown, each with its story. */
function plan(now: Date): readonly Planned[] {
  const told = Object.fromEntries(dispositions.map((disposition) => [disposition, 0])) as Record<Disposition, number>;
  const shown = pathways.flatMap((pathway) =>
    pathway.cases.filter(({ demo }) => demo).map((worked) => ({ pathway, worked })),
  );
  return shown.map(({ pathway, worked }, index) => {
    const place = told[worked.expect.disposition]++;
    const story = storyOf(worked.expect.disposition, place);
    const at = new Date(now.getTime() - story.hoursAgo * 60 * minute);
    return { pathway, worked, story, at, number: index + 1, sendsAfterStop: place % 3 !== 1 };
  });
}

async function liveThrough(
  database: Database,
  { reception, clinician }: Staff,
  { story, ...arrival }: Planned,
): Promise<void> {
  const caseId = await comeIn(database, reception, arrival);
  const { steps, minutesBetween = usualMinutesBetween } = story;
  if (steps === 'unread') return;
  const done = { caseId, steps, minutesBetween, at: arrival.at };
  await database.inPractice(clinician.practiceId, (tx) => work(tx, clinician, done));
}

/** Cases do not meet, so some are made at the same time. */
async function liveThroughAll(database: Database, staff: Staff, planned: readonly Planned[]): Promise<void> {
  const waiting = [...planned];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await liveThrough(database, staff, next);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** How to get into the demo practice: what the launcher prints. */
export interface DemoEntrance {
  readonly logins: readonly { readonly role: Role; readonly email: string; readonly password: string }[];
  readonly patientLink: string;
  readonly patientBirthDate: string;
}

/** Makes the demo practice: every worked case that is shown comes in as a patient, and staff work on it. */
export async function makeDemo(database: Database, publicUrl: string): Promise<DemoEntrance> {
  const now = new Date();
  const people = await makePractice(database, new Date(now.getTime() - 30 * 24 * 60 * minute));
  const staff = { reception: people.reception.person, clinician: people.clinician.person };
  const planned = plan(now);
  await liveThroughAll(database, staff, planned);
  const calm = planned.find(({ worked }) => worked.expect.disposition === 'primary-care');
  if (calm) await comeUninvited(database, staff.reception.practiceId, { ...calm, at: new Date(now.getTime() - hour) });
  const { token, birthDate } = await invitedPatient(database, staff.reception, planned.length + 1);
  return {
    logins: roles.map((role) => ({ role, email: people[role].email, password: demoPassword })),
    patientLink: invitationLink(publicUrl, token),
    patientBirthDate: birthDate,
  };
}
