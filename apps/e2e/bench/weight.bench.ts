import { test, type CDPSession, type Page } from '@playwright/test';
import { phone, Hand } from '../src/hand';
import { safe } from '../src/histories';
import { answer, enter, itemOf } from '../src/patient-form';
import { invited } from '../src/staff-side';
import { say } from './say';

/** Bytes over the wire by kind, headers included, as the browser counts them. */
class Wire {
  private readonly kinds = new Map<string, string>();
  readonly bytes = new Map<string, number>();

  constructor(session: CDPSession) {
    session.on('Network.responseReceived', ({ requestId, type }) => this.kinds.set(requestId, type));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = this.kinds.get(requestId) ?? 'Other';
      this.bytes.set(kind, (this.bytes.get(kind) ?? 0) + encodedDataLength);
    });
  }

  total(): number {
    return [...this.bytes.values()].reduce((sum, bytes) => sum + bytes, 0);
  }

  inWords(): string {
    return [...this.bytes].map(([kind, bytes]) => `${kind} ${(bytes / 1000).toFixed(1)}`).join(', ');
  }
}

/** A phone of some years ago on the edge of a village: a quarter of this processor, 400 kbit/s, 400 ms each way and back. */
async function slowDown(session: CDPSession): Promise<void> {
  const bytesPerSecond = 400_000 / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** Milliseconds until the page has a field that takes what is typed. */
async function untilTypable(page: Page, link: string): Promise<number> {
  const began = performance.now();
  await page.goto(link, { waitUntil: 'commit' });
  const day = page.locator('#birth-date');
  await day.waitFor();
  await day.fill('4');
  return performance.now() - began;
}

/** Milliseconds from a press on "Continue" until the next page has the focus. */
async function nextPage(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const [before, began] = [document.activeElement, performance.now()];
        const look = (): void => {
          const { activeElement } = document;
          if (activeElement !== before && activeElement?.tagName === 'H1') resolve(performance.now() - began);
          else requestAnimationFrame(look);
        };
        document.querySelector<HTMLButtonElement>('button.go[type=submit]')?.click();
        look();
      }),
  );
}

function tell(first: number, typable: number, next: number): void {
  say({
    what: 'first page over the wire, styles and font included',
    figure: `${(first / 1000).toFixed(1)} kB`,
    goal: 'at most 130 kB',
    isReached: first <= 130_000,
  });
  say({
    what: 'first question takes an answer, slow phone and line',
    figure: `${(typable / 1000).toFixed(2)} s`,
    goal: 'under 5 s',
    isReached: typable < 5000,
  });
  say({
    what: 'next page, slow phone and line',
    figure: `${next.toFixed(0)} ms`,
    goal: 'under 200 ms',
    isReached: next < 200,
  });
}

test('how heavy and how quick the patient app is', async ({ browser }) => {
  const patient = await invited('Bench');
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const wire = new Wire(session);
  await slowDown(session);
  const typable = await untilTypable(page, patient.link);
  const [first, kinds] = [wire.total(), wire.inWords()];
  // The other pages come once the first has had the line to itself.
  await page.waitForTimeout(4000);
  await page.waitForLoadState('networkidle');
  const ahead = `${((wire.total() - first) / 1000).toFixed(1)} kB are fetched behind it, while the patient reads`;

  await enter(new Hand(page), patient);
  for (const [linkId, value] of Object.entries(safe)) await answer(new Hand(page), itemOf(linkId), value ?? false);
  tell(first, typable, await nextPage(page));
  process.stdout.write(`(${kinds} kB; ${ahead})\n`);
  await context.close();
});
