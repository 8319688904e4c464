import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { catalogueFixture } from './catalogue.fixture';
import { RulesPage } from './rules-page';

const list = { pathways: [{ id: 'motor', title: 'Motor symptoms', version: '1.0.0', rules: 5 }] };

/** The browser's own scrolling, which there is no page for here. */
const scrolledTo: string[] = [];
beforeAll(() => {
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolledTo.push(this.id);
  };
});

async function settle(): Promise<void> {
  TestBed.tick();
  await new Promise((resolve) => setTimeout(resolve));
  TestBed.tick();
}

/** The page at an address, before the server has answered. */
async function begin(address: string) {
  scrolledTo.length = 0;
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([{ path: 'rules', component: RulesPage }], withComponentInputBinding()),
    ],
  });
  const harness = await RouterTestingHarness.create(address);
  const server = TestBed.inject(HttpTestingController);
  await settle();
  const page = harness.routeNativeElement;
  if (!page) throw new Error('There is no page.');
  return { page, server, router: TestBed.inject(Router) };
}

/** The page at an address, once the rules are there. */
async function open(address: string) {
  const begun = await begin(address);
  begun.server.expectOne('/api/v1/rules').flush(list);
  await settle();
  begun.server.expectOne('/api/v1/rules/motor').flush(catalogueFixture);
  await settle();
  return begun;
}

const textOf = (page: Element | null | undefined, selector: string): string =>
  page?.querySelector(selector)?.textContent ?? '';

const shownRules = (page: HTMLElement) => [...page.querySelectorAll('app-rule-card')].map(({ id }) => id);

function choose(select: HTMLSelectElement | null, value: string): void {
  if (!select) throw new Error('There is nothing to choose from.');
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

describe('the rules page', () => {
  it('says first that nobody has signed, what it is for, what was measured and where it ends', async () => {
    const { page } = await open('/rules');
    expect(page.querySelector('.notice.bad')?.textContent).toContain('No clinician has signed this version.');
    expect(page.textContent).toContain('To suggest how soon a clinician must look.');
    expect(page.textContent).toContain('It was not tried on patients.');
    const [unsafe, exact] = page.querySelectorAll('tbody tr');
    expect(unsafe?.textContent).toMatch(/Unsafe.*1\/3.*6\.2 % to 79\.2 %.*none.*not met/s);
    expect(exact?.textContent).not.toContain('met');
  });

  it('shows every rule with its urgency, sentence, condition, evidence, doubts and sources', async () => {
    const { page } = await open('/rules');
    expect(shownRules(page)).toEqual(['E1', 'W-numb', 'U3', 'U4', 'P0']);
    expect(textOf(page, '#U3 h3')).toContain('Progressive weakness');
    expect(textOf(page, '#U3 myo-urgency-mark')).toContain('Urgent');
    expect(textOf(page, '#U3')).toContain('Weakness of the Sites of weakness[, Course of the weakness].');
    expect(textOf(page, '#U3 app-rule-lines li')).toContain('Symptoms noticed: weakness');
    expect(textOf(page, '#U3')).toContain('The two-week target.');
    expect(page.querySelector('#U3 app-sources a')?.getAttribute('href')).toBe(
      'https://www.nice.org.uk/guidance/ng127',
    );
    expect(textOf(page, '#U3 app-sources')).toContain('read in a secondary summary');
    expect(textOf(page, '#W-numb')).toContain('Found in “It has gone numb down there”');
    expect(textOf(page, '#W-numb')).toContain('Left alone in “My foot fell asleep”');
    expect(textOf(page, '#P0')).toContain('Judged last');
    expect(textOf(page, '#P0')).toContain('Only while one of these was asked and left blank');
  });

  it('draws long exceptions once they are opened', async () => {
    const { page } = await open('/rules');
    const details = page.querySelector<HTMLDetailsElement>('#U4 details');
    expect(details?.textContent).toContain('6 lines');
    expect(details?.textContent).not.toContain('Exception 5');
    details?.dispatchEvent(new Event('toggle'));
    await settle();
    expect(details?.textContent).toContain('Exception 5');
  });

  it('reads what is looked for from the address', async () => {
    const { page } = await open('/rules?urgency=urgent-referral&unverified=yes&search=weakness');
    expect(shownRules(page)).toEqual(['U3']);
    expect(page.querySelector<HTMLInputElement>('input[type=search]')?.value).toBe('weakness');
    expect(page.querySelector('[role=status]')?.textContent).toContain('1 of 5');
  });

  it('writes what is looked for into the address', async () => {
    const { page, router } = await open('/rules');
    const [urgency, evidence] = page.querySelectorAll<HTMLSelectElement>('app-rules-tools select');
    choose(urgency ?? null, 'urgent-referral');
    await settle();
    choose(evidence ?? null, 'inference');
    await settle();
    expect(router.url).toBe('/rules?urgency=urgent-referral&evidence=inference');
    expect(shownRules(page)).toEqual(['U4']);
    choose(urgency ?? null, '');
    await settle();
    expect(router.url).toBe('/rules?evidence=inference');
  });

  it('says that nothing matches, and takes back at once all that is looked for', async () => {
    const { page, router } = await open('/rules?search=spleen&urgency=emergency');
    expect(page.querySelector('.empty')?.textContent).toContain('Nothing matches');
    page.querySelector<HTMLButtonElement>('.empty button')?.click();
    await settle();
    expect(router.url).toBe('/rules');
    expect(shownRules(page)).toHaveLength(5);
  });

  it('goes to the rule that the address names', async () => {
    const { page } = await open('/rules#U4');
    expect(scrolledTo).toContain('U4');
    expect(page.querySelector('.pointed-at')?.id).toBe('U4');
    expect(document.activeElement?.id).toBe('U4');
  });

  it('shows the evidence row by row with the rules that carry it, or why none does', async () => {
    const { page, router } = await open('/rules?view=evidence&search=pulses');
    expect(textOf(page, 'app-coverage-list')).toMatch(/Pulses.*no rule.*Shows on examination\. · NG127/s);
    expect(textOf(page, '[role=status]')).toContain('1 of 2');
    expect(page.textContent).toContain('Silence is never health.');
    await router.navigateByUrl('/rules?view=evidence');
    await settle();
    page.querySelector<HTMLAnchorElement>('app-coverage-list a')?.click();
    await settle();
    expect(router.url).toBe('/rules?pathway=motor#U3');
    expect(page.querySelector('.pointed-at')?.id).toBe('U3');
  });

  it('shows conditions and sources under addresses of their own', async () => {
    const conditions = await open('/rules?view=conditions');
    expect(conditions.page.textContent).toContain('Myasthenia gravis');
    expect(conditions.page.textContent).toContain('do not wait for the result');
    expect(conditions.page.textContent).toContain('Motor signs by region');
    expect(shownRules(conditions.page)).toEqual([]);
    TestBed.resetTestingModule();
    const sources = await open('/rules?view=sources&unverified=yes');
    expect([...sources.page.querySelectorAll('app-sources-list h3')].map((head) => head.textContent)).toEqual([
      'NG127',
      'unsourced',
    ]);
  });

  it('says that it is reading, and when it could not', async () => {
    const { page, server } = await begin('/rules?pathway=unknown');
    expect(page.querySelector('[role=status]')?.textContent).toContain('Reading the rules');
    server.expectOne('/api/v1/rules').flush(list);
    server
      .expectOne('/api/v1/rules/unknown')
      .flush(
        { type: '/problems/not-found', title: 'There is nothing here', status: 404 },
        { status: 404, statusText: '' },
      );
    await settle();
    expect(page.querySelector('[role=alert]')?.textContent).toContain('There is nothing here');
    page.querySelector<HTMLButtonElement>('[role=alert] button')?.click();
    await settle();
    expect(server.match('/api/v1/rules/unknown')).toHaveLength(1);
  });
});

describe('the review of a pathway', () => {
  it('names who signed it, and warns once it is overdue', async () => {
    const { page, server } = await begin('/rules');
    server.expectOne('/api/v1/rules').flush(list);
    await settle();
    const statement = {
      ...catalogueFixture.statement,
      reviewed: { by: 'Responsible clinician', on: '2020-01-02' },
      reviewDue: '2020-06-30',
    };
    server.expectOne('/api/v1/rules/motor').flush({ ...catalogueFixture, statement });
    await settle();
    const notice = page.querySelector('.notice');
    expect(notice?.textContent).toContain('Signed by Responsible clinician on 2 Jan 2020');
    expect(notice?.textContent).toContain('should have been read again by');
    expect(notice?.classList.contains('good')).toBe(false);
  });
});
