import { HttpErrorResponse } from '@angular/common/http';
import { isProblem, problemOf, problemWords } from './problem';

describe('a failed request', () => {
  it('tells the problem that the server names', () => {
    const error = new HttpErrorResponse({
      status: 409,
      error: { type: '/problems/claimed-by-another', title: 'A colleague is working on this case', status: 409 },
    });
    expect(isProblem(problemOf(error), 'claimed-by-another')).toBe(true);
    expect(problemWords(problemOf(error))).toBe('A colleague is working on this case');
  });

  it('reads problem details that arrive as text', () => {
    const body = JSON.stringify({ type: '/problems/not-found', title: 'There is nothing here', status: 404 });
    expect(problemOf(new HttpErrorResponse({ status: 404, error: body })).title).toBe('There is nothing here');
  });

  it('says so when there is no connection', () => {
    expect(problemOf(new HttpErrorResponse({ status: 0 })).title).toBe('No connection to the server');
  });

  it('keeps its calm at a page that is no problem', () => {
    const error = new HttpErrorResponse({ status: 502, error: '<html>Bad gateway</html>' });
    expect(problemOf(error)).toMatchObject({ status: 502, title: 'The server did not answer as expected' });
  });

  it('tells which fields are wrong', () => {
    const words = problemWords({
      type: '/problems/invalid-request',
      title: 'Something in the request is not valid',
      status: 422,
      fields: [{ field: 'recheckOn', code: 'not-in-the-future' }],
    });
    expect(words).toBe('Something in the request is not valid. recheckOn: not-in-the-future');
  });
});
