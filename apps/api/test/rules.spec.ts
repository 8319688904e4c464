import { catalogueList, catalogueView, roles, type CatalogueView, type ProblemDetails } from '@myotome/contract';
import type { Pathway } from '@myotome/pathway';
import { pathways } from '@myotome/pathways';
import { newPractice, staffOf, type TestPractice } from './practice';
import { startServer, type TestServer } from './server';

let server: TestServer;
let practice: TestPractice;

beforeAll(async () => {
  server = await startServer();
  practice = await newPractice(server);
});
afterAll(() => server.close());

/** Ids of everything that can make a finding: rules, and what is read from free text. */
function readAs({ rules, ownWords }: Pathway): string[] {
  return [...rules, ...(ownWords?.lexicon.concepts ?? [])].map(({ id }) => id);
}

async function readMotor(): Promise<CatalogueView> {
  const clinician = await staffOf(practice, 'clinician');
  return (await clinician.request('GET', '/api/v1/rules/motor')).json<CatalogueView>();
}

describe('the rules', () => {
  it.each(roles)('are read by %s', async (role) => {
    const staff = await staffOf(practice, role);
    const list = await staff.request('GET', '/api/v1/rules');
    expect(catalogueList.parse(list.json()).pathways).toEqual(
      pathways.map((pathway) => ({
        id: pathway.id,
        title: pathway.title,
        version: pathway.version,
        rules: readAs(pathway).length,
      })),
    );
    expect((await staff.request('GET', '/api/v1/rules/motor')).status).toBe(200);
  });

  it.each(['/api/v1/rules', '/api/v1/rules/motor'])('need a session: %s', async (url) => {
    expect((await server.request({ method: 'GET', url })).status).toBe(401);
  });

  it.each(pathways.map(({ id }) => id))('of %s keep to the contract, none left out', async (id) => {
    const clinician = await staffOf(practice, 'clinician');
    const reply = await clinician.request('GET', `/api/v1/rules/${id}`);
    const view = catalogueView.strict().parse(reply.json());
    const pathway = pathways.find((each) => each.id === id);
    expect(view.rules.map((rule) => rule.id).sort()).toEqual(pathway && readAs(pathway).sort());
    expect(view.conditions.map((condition) => condition.id)).toEqual(pathway?.conditions.map((each) => each.id));
    expect(view.statement).toEqual(pathway?.statement);
  });

  it('carry the figures of the benchmark with their goals', async () => {
    const { figures } = await readMotor();
    expect(figures?.measuredOn).toMatch(/^\d+ written vignettes: /);
    const unsafe = figures?.figures.find(({ id }) => id === 'unsafe');
    expect(unsafe?.result).toMatch(/^\d+\/\d+ \(\d+\.\d %\)$/);
    expect(unsafe).toMatchObject({ label: 'Unsafe dispositions', goal: 'none', met: expect.any(Boolean) as boolean });
  });

  it('say of every rule what its sources are and how they were read', async () => {
    const { rules, sources } = await readMotor();
    const read = new Map(sources.map((source) => [source.key, source.read]));
    for (const rule of rules) {
      expect(rule.sources.length).toBeGreaterThan(0);
      for (const key of rule.sources) expect(read.get(key)).toBeDefined();
    }
  });

  it('are sent once: a browser that has them gets 304 and no content', async () => {
    const clinician = await staffOf(practice, 'clinician');
    const first = await clinician.request('GET', '/api/v1/rules/motor');
    const tag = String(first.headers['etag']);
    expect(first.headers['cache-control']).toBe('private, no-cache');
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const again = await clinician.request('GET', '/api/v1/rules/motor', { headers: { 'if-none-match': known } });
      expect([again.status, again.text, again.headers['etag']]).toEqual([304, '', tag]);
    }
    const stale = await clinician.request('GET', '/api/v1/rules/motor', { headers: { 'if-none-match': '"old"' } });
    expect(stale.status).toBe(200);
    const list = await clinician.request('GET', '/api/v1/rules', { headers: { 'if-none-match': tag } });
    expect(list.status).toBe(200);
  });

  it('of a pathway that does not exist are not found', async () => {
    const clinician = await staffOf(practice, 'clinician');
    for (const id of ['unknown', 'constructor', '..%2Fmotor', 'x'.repeat(90)]) {
      const reply = await clinician.request('GET', `/api/v1/rules/${id}`);
      expect([id, reply.status]).toEqual([id, 404]);
      expect(reply.json<ProblemDetails>().type).toBe('/problems/not-found');
    }
  });

  it('are described in the API with nested lines as a flat list', async () => {
    const described = await server.request({ method: 'GET', url: '/api/openapi.json' });
    expect(described.status).toBe(200);
    expect(described.text).toContain('/api/v1/rules/{pathway}');
    expect(described.text).toContain('"depth"');
  });
});
