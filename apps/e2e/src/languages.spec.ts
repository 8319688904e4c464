import { motor } from '@myotome/pathways';
import { pseudoText, textsIn, type Answers, type Item } from '@myotome/questionnaire';
import { expect, test, type Page } from '@playwright/test';
import { Hand, phone } from './hand';
import { alsLikeHistory } from './histories';
import { cardOf, enter, itemOf, walkThrough } from './patient-form';
import { practice } from './practice';
import { sideways, textsOn } from './seen';
import { answersIn, caseOf, inOneOrder, invited } from './staff-side';

/** What is not the form's to translate: names, and what the practice and the patient wrote. */
const notOurs = [
  /Riverside Practice \(demo\)/g,
  /Samaritans/g,
  /While we are closed, call 111 for advice\. They can send someone or tell you where to go\./g,
  /Demo|Rightward|Lejana/g,
  /\b[2-9A-Z]{4}-[2-9A-Z]{4}\b/g,
  new RegExp(`${new URL(practice.url).host}/code`, 'g'),
];

const ours = (text: string): string => notOurs.reduce((rest, name) => rest.replace(name, ''), text);

async function choose(page: Page, tag: string): Promise<void> {
  await page.locator('app-language-picker select').selectOption(tag);
  await expect(page.locator('html')).toHaveAttribute('lang', tag);
}

const spanish = textsIn(motor.words.es);
/** What the form says in English, as far as it says it otherwise in Spanish. */
const onlyEnglish = new Set(
  [...textsIn(motor.words.en)].filter(([key, text]) => spanish.get(key) !== text).map(([, text]) => text),
);
const soundsEnglish = /\b(the|your|you|and|is|are|this|please|have|of|to|week|day|ago)\b/i;

async function expectSpanish(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  const english = (await textsOn(page)).map(ours).filter((text) => onlyEnglish.has(text) || soundsEnglish.test(text));
  expect(english, page.url()).toEqual([]);
}

async function expectSpanishQuestions(page: Page, asked: readonly Item[]): Promise<void> {
  await expectSpanish(page);
  for (const { linkId } of asked) {
    const { text = '' } = motor.words.es?.wording.items[linkId] ?? {};
    await expect(page.locator('fieldset > legend', { hasText: text })).toBeVisible();
  }
}

test('Spanish: chosen on the first page, remembered, spoken to the end, and the practice reads English', async ({
  browser,
}) => {
  const patient = await invited('Lejana');
  const page = await (await browser.newContext(phone)).newPage();
  await page.goto(patient.link);
  await expect(page.getByRole('heading', { level: 1, name: 'Questions before your visit' })).toBeVisible();
  await choose(page, 'es');
  await expect(page.getByRole('heading', { level: 1, name: 'Preguntas antes de su visita' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Preguntas antes de su visita' })).toBeVisible();
  await expectSpanish(page);

  const buttons = { go: 'Continuar', none: 'Nada de esto', send: 'Enviar mis respuestas' };
  const history = { ...alsLikeHistory, 'concern.in-own-words': 'Se me caen las llaves de la mano derecha.' };
  await enter(new Hand(page), patient);
  await walkThrough(new Hand(page), history, { buttons, onPage: (asked) => expectSpanishQuestions(page, asked) });
  await page.getByRole('button', { name: buttons.send }).click();
  await expect(page.getByRole('heading', { name: 'Sus respuestas se han enviado' })).toBeFocused();
  await expectSpanish(page);

  const opened = await caseOf(patient);
  expect(opened.disposition).toBe('urgent-referral');
  expect(answersIn(opened)).toEqual(inOneOrder({ ...history, 'about.birth-date': patient.birthDate }));
  const forStaff = [...opened.summary.map(({ text }) => text), ...opened.answers.map(({ label }) => label)];
  expect(forStaff.filter((text) => /\b(el|los|las|una|mano|usted|desde)\b/i.test(text))).toEqual([]);
  expect(opened.summary.map(({ text }) => text).join(' ')).toMatch(/weakness/i);
  await page.context().close();
});

/** What of a text is neither in the pseudo language nor a name, a number or a date. */
function undressed(text: string): string {
  // A phrase may stand within a sentence, such as the time by which somebody answers.
  const rest = text.replace(/﴾[^﴾﴿]*﴿/g, '');
  return rest === text ? ours(rest) : undressed(rest);
}

async function expectPseudo(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const hard = (await textsOn(page)).filter((text) => /[a-z]{2}/i.test(undressed(text)));
  expect(hard, page.url()).toEqual([]);
  expect(await sideways(page), page.url()).toBeLessThanOrEqual(0);
}

/** What the patient writes is not the form's to translate either. */
const inFigures: Answers = Object.fromEntries(
  Object.entries(alsLikeHistory).map(([linkId, value]) => [linkId, itemOf(linkId).type === 'text' ? '12 34' : value]),
);

/** The pages around the form, which need the answers to be sent. */
const afterSending = ['status', 'status/worse/safety', 'status/diary', 'status/data', 'status/withdraw', 'code'];

test('from right to left: nothing is hard-coded, and nothing scrolls sideways', async ({ browser }) => {
  const patient = await invited('Rightward');
  const page = await (await browser.newContext(phone)).newPage();
  const button = (words: string) => page.getByRole('button', { name: pseudoText(words), exact: true });
  await page.goto(patient.link);
  await choose(page, 'ar-XB');
  await expectPseudo(page);
  await button('Continue').click();
  await expectPseudo(page);
  await enter(new Hand(page), patient);
  await button('Continue').click();
  await expect(page.locator('.error-summary')).toBeVisible();
  await expectPseudo(page);
  await cardOf(page, itemOf('urgent.self-harm'), 'true').click();
  await expect(page).toHaveURL(/\/stop$/);
  await expectPseudo(page);
  await button('I have read this').click();
  await cardOf(page, itemOf('urgent.self-harm'), 'false').click();
  await expect(page.locator('.saving')).toContainText('✓');
  await page.goto(`${practice.url}/elsewhere`);
  await expect(page.locator('.large-code')).toBeVisible();
  await expectPseudo(page);
  await page.goto(patient.link);
  await page.waitForURL(/\/form\//);

  const buttons = {
    go: pseudoText('Continue'),
    none: pseudoText('None of these'),
    send: pseudoText('Send my answers'),
  };
  await walkThrough(new Hand(page), inFigures, { buttons, onPage: () => expectPseudo(page) });
  await expectPseudo(page);
  await button('Send my answers').click();
  // What stopped the form once is said again, before anything else.
  await button('I have read this').click();
  await expect(page).toHaveURL(/\/receipt$/);
  await expectPseudo(page);
  for (const address of afterSending) {
    await page.goto(`${practice.url}/${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.loading')).toHaveCount(0);
    await expectPseudo(page);
  }
  await page.context().close();
});
