import type { InvitationCreated } from '@myotome/contract';
import { expect, request, type APIRequestContext, type Page } from '@playwright/test';
import type { Demo } from './practice-server';

/** The practice that all journeys share. */
export const practice = JSON.parse(process.env['E2E_PRACTICE'] ?? '{}') as {
  readonly url: string;
  /** Where it keeps its data. */
  readonly folder: string;
  readonly demo: Demo;
};

/** A login of the demo practice by role. */
export function loginOf(role: string): { readonly email: string; readonly password: string } {
  const login = practice.demo.logins.find((entry) => entry.role === role);
  if (!login) throw new Error(`the demo has no login for ${role}`);
  return login;
}

/** Signs in through the page, as a person does. */
export async function signIn(page: Page, role: string): Promise<void> {
  const { email, password } = loginOf(role);
  await page.goto(`${practice.url}/staff/`);
  await page.getByLabel(/e-?mail/i).fill(email);
  await page
    .getByLabel(/password/i)
    .first()
    .fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('button', { name: 'Sign out' }).first()).toBeVisible();
}

/** Signs in without a page, for journeys that begin elsewhere. */
export async function signInByRequest(
  request: APIRequestContext,
  url: string,
  login: { email: string; password: string },
): Promise<void> {
  const answer = await request.post(`${url}/api/auth/sign-in/email`, { data: login, headers: { origin: url } });
  expect(answer.status(), await answer.text()).toBe(200);
}

type Cookies = Awaited<ReturnType<APIRequestContext['storageState']>>;

const sessions = new Map<string, Cookies>();

/** The session of a role, signed in once for all journeys of a worker: sign-in counts tries. */
export async function sessionOf(role: string): Promise<Cookies> {
  const known = sessions.get(role);
  if (known) return known;
  const context = await request.newContext();
  await signInByRequest(context, practice.url, loginOf(role));
  const session = await context.storageState();
  await context.dispose();
  sessions.set(role, session);
  return session;
}

/** A patient nobody else in the run has. */
export function newPatient(givenName: string): Record<string, string> {
  return {
    givenName,
    familyName: 'Demo',
    birthDate: '1968-03-04',
    sex: 'female',
    identifier: `E2E ${Date.now()}-${givenName}`,
  };
}

/** Invites a patient by request. */
export async function invite(
  request: APIRequestContext,
  url: string,
  patient: Record<string, string>,
): Promise<InvitationCreated> {
  const answer = await request.post(`${url}/api/v1/invitations`, { data: { patient }, headers: { origin: url } });
  expect(answer.status(), await answer.text()).toBe(201);
  return (await answer.json()) as InvitationCreated;
}
