import { randomUUID } from 'node:crypto';
import type { InvitationCreated, IntakeView, QueuePage } from '@myotome/contract';
import { request, test, type APIRequestContext, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { phone } from '../src/hand';
import { safe } from '../src/histories';
import { untilStored } from '../src/offline';
import { newPatient, signInByRequest } from '../src/practice';
import { removePractice, startPracticeServer, type PracticeServer } from '../src/practice-server';
import { Account } from './said';
import { say } from './say';

const interruptions = 200;
const interruptionsEach = 20;
const birthDate = '1968-03-04';
const speeds = ['minutes-to-a-day', 'days', 'weeks-to-months', 'years'] as const;
const kinds = ['reload', 'closed tab', 'no line', 'no line and closed tab', 'second device', 'server killed'] as const;
type Kind = (typeof kinds)[number];

/** A number from 0 up to a limit, the same sequence for the same seed (mulberry32). */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000) * limit);
  };
}

/** One patient, two devices, and what was promised. */
interface Run {
  server: PracticeServer;
  readonly link: string;
  readonly identifier: string;
  readonly devices: readonly [BrowserContext, BrowserContext];
  readonly account: Account;
  readonly roll: (limit: number) => number;
}

async function staffOf(server: PracticeServer, role: string): Promise<APIRequestContext> {
  const login = server.demo.logins.find((one) => one.role === role);
  if (!login) throw new Error(`the demo has no login for ${role}`);
  const person = await request.newContext();
  await signInByRequest(person, server.url, login);
  return person;
}

/** The form in a browser of its own, which is in. */
async function inside({ server, link }: Pick<Run, 'server' | 'link'>) {
  const elsewhere = await request.newContext();
  const token = new URL(link).hash.slice(1);
  const answer = await elsewhere.post(`${server.url}/api/v1/intake/session`, { data: { token, birthDate } });
  if (!answer.ok()) throw new Error(await answer.text());
  return { elsewhere, view: (await answer.json()) as IntakeView };
}

async function saidByRequest(run: Pick<Run, 'server' | 'link'>, answers: Record<string, unknown>): Promise<void> {
  const { elsewhere, view } = await inside(run);
  const data = { version: view.version, answers };
  const saved = await elsewhere.put(`${run.server.url}/api/v1/intake/answers`, { data });
  if (!saved.ok()) throw new Error(await saved.text());
  await elsewhere.dispose();
}

const atQuestions = '/form/concern-1';

/** Goes to the questions within the app, as a link would. */
async function toQuestions(page: Page): Promise<void> {
  await page.evaluate((path) => {
    history.pushState({}, '', path);
    dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  }, atQuestions);
  await page.locator('#q-concern-in-own-words').waitFor();
}

/** Until the form is there; gives the date of birth when it is asked for. */
async function getIn(page: Page): Promise<void> {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const asked = page.locator('#birth-date');
  await page.locator('#birth-date, app-form-page h1, app-review-page h1, app-stop-page h1').first().waitFor();
  if (await asked.isVisible()) {
    await asked.fill(day);
    await page.locator('#birth-date-month').fill(month);
    await page.locator('#birth-date-year').fill(year);
    await page.locator('button.go[type=submit]').click();
    await page.waitForURL(/\/(form|review)/);
  }
  await toQuestions(page);
}

async function open({ link }: Pick<Run, 'link'>, device: BrowserContext): Promise<Page> {
  const page = await device.newPage();
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  await page.goto(link);
  await getIn(page);
  return page;
}

const safeWords = /Saved at|safe on this device/;

/** Says something new: a choice or words that nobody has said before. */
async function saySomething(page: Page, { account, roll }: Run): Promise<void> {
  if (roll(2) === 0) {
    const speed = speeds[roll(speeds.length)] ?? 'days';
    account.say('concern.onset-speed', speed);
    await page.locator(`label:has(> input[value="${speed}"])`).click();
    return;
  }
  const words = `words ${roll(1_000_000)}`;
  account.say('concern.in-own-words', words);
  await page.locator('#q-concern-in-own-words').fill(words);
  await page.locator('#q-concern-in-own-words').press('Tab');
}

/** Says which answer is right wherever two were given. */
async function settle(page: Page, { account, roll }: Run): Promise<void> {
  const asked = page.locator('app-two-answers section');
  for (const text of await asked.allTextContents()) {
    const isWords = text.includes('own words');
    const button = asked.first().getByRole('button').nth(roll(2));
    const chosen = ((await button.textContent()) ?? '').replace('Use:', '').trim();
    const card = page.locator('label', { hasText: chosen }).locator('input');
    account.chose(
      isWords ? 'concern.in-own-words' : 'concern.onset-speed',
      isWords ? chosen : ((await card.first().getAttribute('value')) ?? chosen),
    );
    await button.click();
  }
}

const undecided = 'Please say which is right';

/** Waits until the page says that all is safe, and holds it to that; answers what it asks on the way. */
async function untilPromised(page: Page, run: Run): Promise<void> {
  const bar = page.locator('.saving');
  for (;;) {
    await bar.filter({ hasText: new RegExp(`${safeWords.source}|${undecided}`) }).waitFor();
    if (!(await bar.textContent())?.includes(undecided)) break;
    await settle(page, run);
  }
  run.account.promise();
}

async function restart(run: Run): Promise<void> {
  run.server.kill('server');
  await run.server.ended;
  run.server = await startPracticeServer(run.server.folder, run.server);
}

/** What happens to somebody in the middle of a form; the page on which it then goes on. */
const happen: Readonly<Record<Kind, (page: Page, run: Run) => Promise<Page>>> = {
  async reload(page, { account }) {
    account.interrupt('reload');
    await page.reload();
    await getIn(page);
    return page;
  },
  async 'closed tab'(page, run) {
    run.account.interrupt('closed tab');
    await page.close();
    return open(run, run.devices[0]);
  },
  async 'no line'(page, run) {
    await run.devices[0].setOffline(true);
    await saySomething(page, run);
    await untilPromised(page, run);
    await run.devices[0].setOffline(false);
    return page;
  },
  async 'no line and closed tab'(page, run) {
    await run.devices[0].setOffline(true);
    await saySomething(page, run);
    await untilPromised(page, run);
    await page.close();
    const again = await open(run, run.devices[0]);
    await saySomething(again, run);
    await run.devices[0].setOffline(false);
    return again;
  },
  async 'second device'(page, run) {
    const other = await open(run, run.devices[1]);
    await saySomething(other, run);
    await untilPromised(other, run);
    await other.close();
    return page;
  },
  async 'server killed'(page, run) {
    const [restarted] = [restart(run)];
    await saySomething(page, run);
    await restarted;
    return page;
  },
};

async function casesOf({ server, identifier }: Run): Promise<number> {
  const nurse = await staffOf(server, 'nurse');
  let found = 0;
  for (const list of ['flagged', 'other']) {
    const answer = await nurse.get(`${server.url}/api/v1/cases`, { params: { list, search: identifier } });
    found += ((await answer.json()) as QueuePage).rows.length;
  }
  await nurse.dispose();
  return found;
}

/** Sends the form, twice with one key as an impatient thumb does. */
async function send(run: Run): Promise<void> {
  await saidByRequest(run, { 'concern.symptoms': ['twitching'] });
  const { elsewhere } = await inside(run);
  const headers = { 'idempotency-key': randomUUID() };
  const submit = () => elsewhere.post(`${run.server.url}/api/v1/intake/submission`, { headers });
  for (const answer of [await submit(), await submit()]) if (!answer.ok()) throw new Error(await answer.text());
  await elsewhere.dispose();
}

async function newRun(server: PracticeServer, devices: Run['devices'], roll: Run['roll']): Promise<Run> {
  const reception = await staffOf(server, 'reception');
  const patient = newPatient('Loss');
  const answer = await reception.post(`${server.url}/api/v1/invitations`, {
    data: { patient },
    headers: { origin: server.url },
  });
  const { link } = (await answer.json()) as InvitationCreated;
  await reception.dispose();
  const about = { 'about.respondent': 'self', 'about.callback-phone': '020 7946 0118' };
  await saidByRequest({ server, link }, { ...safe, ...about });
  return { server, link, identifier: patient['identifier'] ?? '', devices, account: new Account(), roll };
}

/** Everything that happened, and whatever was lost by it. */
interface Tally {
  readonly by: Map<Kind, number>;
  promises: number;
  readonly lost: string[];
  duplicates: number;
}

/** One patient through so many interruptions, and what the practice has at the end. */
async function goThrough(run: Run, tally: Tally): Promise<void> {
  let page = await open(run, run.devices[0]);
  if (tally.by.size === 0) await untilStored(page);
  for (let done = 0; done < interruptionsEach; done += 1) {
    const kind = kinds[run.roll(kinds.length)] ?? 'reload';
    await saySomething(page, run);
    if (run.roll(2) === 0) await untilPromised(page, run);
    page = await happen[kind](page, run);
    await untilPromised(page, run);
    tally.by.set(kind, (tally.by.get(kind) ?? 0) + 1);
  }
  await page.locator('.saving', { hasText: 'Saved at' }).waitFor();
  const { view, elsewhere } = await inside(run);
  await elsewhere.dispose();
  tally.promises += run.account.promises;
  const lost = run.account.lostIn(view.answers);
  tally.lost.push(...lost, ...(lost.length > 0 ? [run.account.story.join('; ')] : []));
  await page.close();
  await send(run);
  if ((await casesOf(run)) !== 1) tally.duplicates += 1;
}

function tell({ by, promises, lost, duplicates }: Tally): void {
  const made = [...by.values()].reduce((sum, count) => sum + count, 0);
  const words = [...by].map(([kind, count]) => `${kind} ${count}`).join(', ');
  say({ what: 'interruptions', figure: String(made), goal: String(interruptions), isReached: made >= interruptions });
  process.stdout.write(`(${words})\n`);
  say({
    what: 'answers that the page called safe, and that are gone',
    figure: `${lost.length} of ${promises}`,
    goal: '0',
    isReached: lost.length === 0,
  });
  for (const line of lost) process.stdout.write(`  ${line}\n`);
  const isReached = duplicates === 0;
  say({ what: 'patients with more or fewer than one case', figure: String(duplicates), goal: '0', isReached });
}

async function twoDevices(browser: Browser): Promise<Run['devices']> {
  const devices = [await browser.newContext(phone), await browser.newContext(phone)] as const;
  for (const device of devices) device.setDefaultTimeout(60_000);
  return devices;
}

test('what is lost when a patient is interrupted again and again', async ({ browser }) => {
  const tally: Tally = { by: new Map(), promises: 0, lost: [], duplicates: 0 };
  const devices = await twoDevices(browser);
  const roll = dice(20261123);
  let server = await startPracticeServer();
  try {
    for (let done = 0; done < interruptions; done += interruptionsEach) {
      const run = await newRun(server, devices, roll);
      await goThrough(run, tally).finally(() => (server = run.server));
    }
  } finally {
    tell(tally);
    await server.stop();
    removePractice(server.folder);
  }
});
