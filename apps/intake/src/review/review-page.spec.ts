import { journey } from '../testing/journey';
import { smallIntake, smallReceipt } from '../testing/small-intake';

const complete = {
  ...smallIntake,
  answers: {
    'urgent.breathing': false,
    'urgent.self-harm': false,
    'concern.symptoms': ['cramps'],
    'concern.onset': '2026-03',
  },
  absent: { 'concern.falls': 'asked-declined' as const },
};

describe('the check of the answers', () => {
  it('lists what is missing on top and cannot be sent', async () => {
    const { page, text } = await journey('/review', { ...smallIntake, answers: { 'urgent.breathing': false } });
    const missing = [...page.querySelectorAll('.error-summary a')].map((link) => link.textContent);
    expect(missing).toEqual(['Do you think of hurting yourself?', 'What have you noticed?']);
    expect(text()).not.toContain('Send my answers');
  });

  it('reads every answer back in the words in which it was offered', async () => {
    const { text } = await journey('/review', complete);
    expect(text()).toContain('Cramps');
    expect(text()).toContain('March 2026');
    expect(text()).toContain('You skipped this');
    expect(text()).not.toContain('Where are you weaker?');
  });

  it('uses one key for every try, and shows the receipt', async () => {
    const { press, server, settled, text } = await journey('/review', complete);
    await press('Send my answers');
    const first = server.expectOne('/api/v1/intake/submission');
    first.error(new ProgressEvent('error'));
    await settled();
    expect(text()).toContain('They are kept');
    await press('Send my answers');
    const second = server.expectOne('/api/v1/intake/submission');
    expect(second.request.headers.get('Idempotency-Key')).toBe(first.request.headers.get('Idempotency-Key'));
    expect(second.request.headers.get('Idempotency-Key')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    second.flush(smallReceipt);
    await settled();
    expect(text()).toContain('Your answers have been sent');
  });

  it('names the answers that the server found wanting', async () => {
    const { press, server, settled, page } = await journey('/review', complete);
    await press('Send my answers');
    server.expectOne('/api/v1/intake/submission').flush(
      {
        type: '/problems/invalid-answers',
        title: '',
        status: 422,
        fields: [{ field: 'concern.onset', code: 'in-the-future' }],
      },
      { status: 422, statusText: 'Unprocessable' },
    );
    await settled();
    expect(page.querySelector('.error-summary a')?.textContent).toBe(
      'This date must be in the past: When did it begin?',
    );
  });

  it('shows the stop page before the receipt when the answers as a whole are an emergency', async () => {
    const { press, server, settled, text } = await journey('/review', complete);
    await press('Send my answers');
    const stop = {
      linkId: 'concern.symptoms',
      values: [],
      call: 'emergency' as const,
      heading: 'Please get help now.',
      whileYouWait: [],
    };
    server.expectOne('/api/v1/intake/submission').flush({ ...smallReceipt, stop });
    await settled();
    expect(text()).toContain('Please get help now.');
    await press('I have read this');
    expect(text()).toContain('Your answers have been sent');
  });

  it('leads to taking the answers back', async () => {
    const { page } = await journey('/review', complete);
    expect(page.querySelector('a[href="/status/withdraw"]')?.textContent).toBe('Take my answers back');
  });
});
