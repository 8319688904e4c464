import { journey } from '../testing/journey';
import { smallIntake } from '../testing/small-intake';
import { smallOwnData as held } from '../testing/small-own-data';
import { sentIntake, smallStatus } from '../testing/small-status';

// The code of the pages is fetched before the first test, whose time it would take.
beforeAll(() => import('./after-routes'), 60_000);

describe('the own data', () => {
  it('are shown in words that can be read and printed', async () => {
    const { server, settled, text } = await journey('/status/data', sentIntake);
    server.expectOne('/api/v1/intake/own-data').flush(held);
    await settled();
    for (const words of [
      'Maria Demo',
      '27 March 1968',
      'Are you short of breath?No',
      'Cramps',
      'March 2026',
      'You skipped this',
      'Now the hand.',
      'Someone calls you.',
      'Spoke well.',
      'Come on Monday.',
    ])
      expect(text()).toContain(words);
    expect(text()).not.toContain('Phone');
    expect(text()).not.toContain('Who is helping');
  });

  it('have what was begun and not sent, and say that nobody has seen it', async () => {
    const { server, settled, text } = await journey('/status/data', sentIntake);
    const halfTold = { keptAt: '2026-11-25T10:00:00Z', answers: [], words: 'Half a sentence' };
    server.expectOne('/api/v1/intake/own-data').flush({ ...held, halfTold });
    await settled();
    expect(text()).toMatch(/began to tell us on 25 November 2026.*Nobody at your practice.*Half a sentence/);
  });

  it('name who filled it in for the patient', async () => {
    const { server, settled, text } = await journey('/status/data', sentIntake);
    const helper = { relation: 'child', name: 'Dora Demo', phone: '', maySpeak: false } as const;
    server.expectOne('/api/v1/intake/own-data').flush({ ...held, intake: { ...held.intake, helper } });
    await settled();
    expect(text()).toMatch(/Who is helping\s*Dora Demo Son or daughter We may talk .*: No/);
  });

  it('can be saved as a file that names nobody', async () => {
    const { server, settled, press } = await journey('/status/data', sentIntake);
    server.expectOne('/api/v1/intake/own-data').flush(held);
    await settled();
    const files: Blob[] = [];
    const names: string[] = [];
    URL.createObjectURL = (file) => `blob:${files.push(file as Blob)}`;
    URL.revokeObjectURL = () => undefined;
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      names.push(this.download);
    };
    await press('Save as a file');
    HTMLAnchorElement.prototype.click = click;
    expect(names).toEqual(['my-data-2026-11-23.json']);
    expect(files.map(({ type }) => type)).toEqual(['application/json']);
  });

  it('are there before sending too', async () => {
    const { server } = await journey('/status/data', smallIntake);
    server.expectOne('/api/v1/intake/own-data');
  });
});

describe('a withdrawal', () => {
  const url = '/api/v1/intake/withdrawal';

  it('of a draft asks once more, deletes, and forgets it here', async () => {
    const page = await journey('/status/withdraw', { ...smallIntake, answers: { 'concern.falls': 2 } });
    expect(page.text()).toContain('they are deleted and nobody will see them');
    await page.press('Yes, delete them');
    page.server.expectOne(url).flush({ withdrawnAt: '2026-11-23T11:00:00Z', deleted: true });
    await page.settled();
    expect(page.text()).toContain('Your answers have been deleted');
    expect(page.store.answers()).toEqual({});
    expect(page.store.view()).toBeUndefined();
  });

  it('of sent answers says that they stay in the record, and when the practice was told', async () => {
    const page = await journey('/status/withdraw', sentIntake);
    expect(page.text()).toContain('Your answers stay in your medical record.');
    await page.press('Yes, take them back');
    page.server.expectOne(url).flush({ withdrawnAt: '2026-11-23T11:00:00Z', deleted: false });
    await page.settled();
    expect(page.text()).toContain('Riverside Practice was told on 23 November 2026');
  });

  it('claims nothing when it did not reach the practice, and can be left', async () => {
    const page = await journey('/status/withdraw', sentIntake);
    await page.press('Yes, take them back');
    page.server.expectOne(url).error(new ProgressEvent('error'));
    await page.settled();
    expect(page.text()).toContain('This did not work.');
    await page.press('No, leave them as they are');
    page.server.expectOne('/api/v1/intake/status').flush(smallStatus);
    await page.settled();
    expect(page.text()).toContain('Where your answers are');
  });
});
