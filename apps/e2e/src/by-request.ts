import { randomUUID } from 'node:crypto';
import type { IntakeView } from '@myotome/contract';
import type { Answers } from '@myotome/questionnaire';
import { expect, type APIRequestContext, type APIResponse } from '@playwright/test';
import type { Key } from './patient-form';
import { practice } from './practice';

async function ok<T>(answering: Promise<APIResponse>): Promise<T> {
  const answer = await answering;
  expect(answer.status(), await answer.text()).toBe(200);
  return (await answer.json()) as T;
}

const at = (part: string): string => `${practice.url}/api/v1/intake${part}`;

/** Opens the form without a page, as far as a journey is not about that; pages of the same browser are in from then on. */
export async function enterByRequest(browser: APIRequestContext, { link, birthDate }: Key): Promise<IntakeView> {
  const token = new URL(link).hash.slice(1);
  return ok(browser.post(at('/session'), { data: { token, birthDate } }));
}

/** The form as it stands, for a browser that is in. */
export async function formOf(browser: APIRequestContext): Promise<IntakeView> {
  return ok(browser.get(at('')));
}

/** Saves answers in a browser that is in. */
export async function sayByRequest(browser: APIRequestContext, answers: Answers): Promise<void> {
  const { version } = await formOf(browser);
  await ok(browser.put(at('/answers'), { data: { version, answers } }));
}

/** Opens the form, answers and sends it. */
export async function sendByRequest(browser: APIRequestContext, key: Key, answers: Answers): Promise<void> {
  await enterByRequest(browser, key);
  await sayByRequest(browser, answers);
  await ok(browser.post(at('/submission'), { headers: { 'idempotency-key': randomUUID() } }));
}
