import { readSettings, roleUrl, settingsProblems } from './settings.mjs';

const secret = 'a secret that is long enough for all';
const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://owner:pw@db.example.org:5432/myotome',
  MYOTOME_SECRET: secret,
  PUBLIC_URL: 'https://intake.example.org',
};

describe('settings', () => {
  it('need nothing for trying out', () => {
    expect(settingsProblems({})).toEqual([]);
    expect(readSettings({})).toMatchObject({
      port: 3000,
      publicUrl: 'http://localhost:3000',
      demo: true,
      production: false,
    });
  });

  it('take an empty value for one that was not given', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '', PUBLIC_URL: '' })).toEqual(readSettings({}));
  });

  it('let the public address follow the port', () => {
    expect(readSettings({ PORT: '8080' }).publicUrl).toBe('http://localhost:8080');
  });

  it('drop a slash at the end of the public address', () => {
    expect(readSettings({ PUBLIC_URL: 'https://intake.example.org/' }).publicUrl).toBe('https://intake.example.org');
  });

  it('are demanded by name in production', () => {
    expect(settingsProblems({ NODE_ENV: 'production' })).toEqual([
      'DATABASE_URL is required in production.',
      'MYOTOME_SECRET is required in production.',
      'PUBLIC_URL is required in production.',
    ]);
    expect(settingsProblems(production)).toEqual([]);
  });

  it('refuse the demo in production', () => {
    expect(settingsProblems({ ...production, MYOTOME_DEMO: 'true' })).toEqual([
      expect.stringContaining('MYOTOME_DEMO'),
    ]);
    expect(settingsProblems({ ...production, MYOTOME_DEMO: 'off' })).toEqual([]);
    expect(readSettings(production).demo).toBe(false);
  });

  it.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', 'http'],
    ['PUBLIC_URL', 'intake.example.org'],
    ['DATABASE_URL', 'mysql://db/myotome'],
    ['MYOTOME_SECRET', 'short'],
    ['SMTP_URL', 'mail.example.org'],
    ['LOG_LEVEL', 'loud'],
  ])('name %s when it is %s, and do not repeat a value that may be secret', (name, value) => {
    const [problem, ...others] = settingsProblems({ [name]: value });
    expect(problem).toMatch(new RegExp(`^${name} must be `));
    expect(problem).not.toContain('short');
    expect(others).toEqual([]);
  });

  it('give the server its own role, whose password follows from the secret', () => {
    const url = new URL(roleUrl('postgresql://owner:pw@db:5433/myotome?sslmode=require', 'myotome_app', secret));
    expect(url.username).toBe('myotome_app');
    expect(url.password).not.toBe('pw');
    expect(`${url.host}${url.pathname}${url.search}`).toBe('db:5433/myotome?sslmode=require');
    expect(roleUrl('postgresql://o:p@db/m', 'myotome_app', secret)).not.toBe(
      roleUrl('postgresql://o:p@db/m', 'myotome_app', `${secret}!`),
    );
  });
});
