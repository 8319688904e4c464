import type { IntakeView, OwnData } from '@myotome/contract';
import { journey } from '../testing/journey';
import { smallIntake } from '../testing/small-intake';
import { smallOwnData } from '../testing/small-own-data';
import { sentIntake, smallStatus } from '../testing/small-status';

const answers = { 'urgent.breathing': false, 'concern.symptoms': ['cramps'], 'concern.onset': '2026-03' };

const helper = { relation: 'friend', name: 'Dora Demo', phone: '', maySpeak: null } as const;
const respondent = {
  linkId: 'about.respondent',
  question: 'Who answers?',
  value: 'carer',
  words: ['A helper'],
} as const;
const held: OwnData = {
  ...smallOwnData,
  intake: {
    ...smallOwnData.intake,
    helper,
    answers: [...smallOwnData.intake.answers, { ...respondent, words: [...respondent.words], withoutAnswer: null }],
  },
};

/** What this device was handed, instead of by a browser. */
const files: { name: string; content: Blob }[] = [];
const blobs: Blob[] = [];
const { click } = HTMLAnchorElement.prototype;
let printed: string[] = [];

beforeEach(() => {
  files.length = 0;
  blobs.length = 0;
  printed = [];
  URL.createObjectURL = (file) => `blob:${blobs.push(file as Blob)}`;
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const content = blobs.at(-1);
    if (this.download && content) files.push({ name: this.download, content });
    else click.call(this);
  };
  window.print = () => printed.push(document.querySelector('.only-print app-own-answers')?.textContent ?? '');
});
afterEach(() => {
  HTMLAnchorElement.prototype.click = click;
});

async function read(file: Blob): Promise<string> {
  const reader = new FileReader();
  return new Promise((done) => {
    reader.onload = () => done(typeof reader.result === 'string' ? reader.result : '');
    reader.readAsText(file);
  });
}

async function received(view: IntakeView = sentIntake) {
  const page = await journey('/receipt', view);
  page.server.expectOne('/api/v1/intake/status').flush(smallStatus);
  await page.settled();
  return page;
}

type Received = Awaited<ReturnType<typeof received>>;

async function answer({ server, settled }: Received): Promise<void> {
  server.expectOne('/api/v1/intake/own-data').flush(held);
  await settled();
}

describe('a copy of the answers', () => {
  it('is made on the device before sending, with what was left open', async () => {
    const { press, text, server } = await journey('/review', { ...smallIntake, answers });
    await press('Save a copy');
    expect(files.map(({ name }) => name)).toEqual([expect.stringMatching(/^my-answers-\d{4}-\d\d-\d\d\.html$/)]);
    expect(text()).toContain(`Saved as ${files[0]?.name ?? ''}.`);
    const html = await read(files[0]?.content ?? new Blob());
    for (const words of ['Riverside Practice, 020 7946 0123', 'Not sent yet', 'This copy was made on'])
      expect(html).toContain(words);
    expect(html).toMatch(/What have you noticed\?<\/dt><dd>Cramps/);
    expect(html).toMatch(/When did it begin\?<\/dt><dd>March 2026/);
    expect(html).toMatch(/How often have you fallen\?<\/dt><dd>Not answered/);
    server.expectNone('/api/v1/intake/own-data');
  });

  it('is fetched after sending, and has what comes next as well', async () => {
    const page = await received();
    await page.press('Save a copy');
    await answer(page);
    const html = await read(files[0]?.content ?? new Blob());
    expect(html).toContain('Sent on 23 November 2026');
    expect(html).toMatch(/What happens next<\/h2><p>Someone looks at your answers\./);
    expect(html).toMatch(
      /A helper<\/dd><\/div><div><dt>Who is helping<\/dt><dd>Dora Demo<\/dd><dd>Friend or neighbour/,
    );
    expect(html).toMatch(/short of breath\?<\/dt><dd>No/);
    expect(html).toContain('Now the hand.');
  });

  it('is not made when the answers cannot be had', async () => {
    const page = await received();
    await page.press('Save a copy');
    page.server.expectOne('/api/v1/intake/own-data').error(new ProgressEvent('error'));
    await page.settled();
    expect(page.text()).toContain('Your answers cannot be fetched');
    expect(files).toEqual([]);
  });

  it('is printed beneath the receipt, and is gone from the page afterwards', async () => {
    const page = await received();
    await page.press('Print');
    await answer(page);
    expect(printed).toHaveLength(1);
    expect(printed[0]).toContain('Are you short of breath?No');
    window.dispatchEvent(new Event('afterprint'));
    await page.settled();
    expect(page.text()).not.toContain('Are you short of breath?');
  });

  it('never becomes a file where others use the device, and can still be printed', async () => {
    sessionStorage.setItem('myotome.shared', 'yes');
    const page = await received();
    sessionStorage.clear();
    expect(page.text()).not.toContain('Save a copy');
    await page.press('Print');
    await answer(page);
    expect(printed[0]).toContain('Are you short of breath?No');
  });

  it('never becomes a file on a tablet that others use next, where only the page is printed', async () => {
    const page = await received({ ...sentIntake, tablet: true });
    expect(page.text()).not.toContain('Save a copy');
    await page.press('Print');
    page.server.expectNone('/api/v1/intake/own-data');
    expect(printed).toEqual(['']);
  });
});
