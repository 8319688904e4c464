import { readSettings } from '../src/platform/settings';
import { startServer, type TestServer } from './server';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const get = (url: string) => server.request({ method: 'GET', url });

describe('the server', () => {
  it('says that it lives and that it is ready', async () => {
    expect((await get('/health/live')).json()).toEqual({ status: 'live' });
    expect((await get('/health/ready')).json()).toEqual({ status: 'ready' });
  });

  it('gives its numbers to a collector', async () => {
    expect((await get('/metrics')).text).toContain('myotome_process_cpu_seconds_total');
  });

  it('sends the headers that keep browsers safe', async () => {
    const { headers } = await get('/api/v1/me');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it('has nothing where a file of the dashboard is gone', async () => {
    const gone = await get('/staff/main-ABCD1234.js');
    expect([gone.status, gone.headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8']);
  });

  it('asks for HTTPS once it is reached by it', async () => {
    const secure = await startServer({ PUBLIC_URL: 'https://intake.example.org' });
    const { headers } = await secure.request({ method: 'GET', url: '/health/live' });
    expect(headers['strict-transport-security']).toContain('max-age=');
    await secure.close();
  });

  it('describes its API, every route of it, from the contract', async () => {
    const document = (await get('/api/openapi.json')).json<{
      paths: Record<string, Record<string, { requestBody?: unknown; responses: Record<string, unknown> }>>;
    }>();
    expect(document.paths['/api/v1/intake/answers']?.['put']?.requestBody).toMatchObject({
      content: { 'application/json': { schema: { properties: { version: { type: 'integer' } } } } },
    });
    const ours = Object.entries(document.paths).filter(
      ([path]) => path.startsWith('/api/v1/') && !path.endsWith('/pdf'),
    );
    expect(ours.length).toBeGreaterThan(10);
    for (const [path, methods] of ours) {
      for (const [method, { responses }] of Object.entries(methods)) {
        const described = Object.entries(responses).filter(([, answer]) => JSON.stringify(answer).includes('"schema"'));
        expect([path, method, described.length]).toEqual([path, method, 2]);
      }
    }
    expect((await get('/api/docs')).status).toBe(200);
  });
});

describe('the settings', () => {
  const good = { DATABASE_APP_URL: 'postgresql://localhost/x', MYOTOME_SECRET: 'x'.repeat(32) };

  it('are demanded by name', () => {
    expect(() => readSettings({})).toThrow(/DATABASE_APP_URL.*MYOTOME_SECRET/s);
  });

  it('never appear in the complaint about them', () => {
    expect(() => readSettings({ ...good, MYOTOME_SECRET: 'hunter2' })).toThrow(/^(?!.*hunter2).*MYOTOME_SECRET/s);
  });

  it('refuse the demo in production', () => {
    expect(() => readSettings({ ...good, NODE_ENV: 'production', MYOTOME_DEMO: 'true' })).toThrow(/MYOTOME_DEMO/);
  });

  it('take an empty value for none', () => {
    expect(readSettings({ ...good, SMTP_URL: '', PUBLIC_URL: '' })).toMatchObject({
      smtpUrl: undefined,
      publicUrl: 'http://localhost:3000',
    });
  });
});
