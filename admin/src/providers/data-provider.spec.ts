import { type HttpError } from 'ra-core';
import { dataProvider } from './data-provider';
import { codeOf } from './http';

type Sent = { url: string; method: string; headers: Record<string, string>; body: unknown };
let sent: Sent[] = [];

/** Answers like the API, and keeps what was asked. */
function theServer(answer: (url: URL) => { status?: number; body: unknown }): void {
  sent = [];
  globalThis.fetch = (async (url: string, init: RequestInit) => {
    const { method = 'GET', headers, body } = init;
    sent.push({ url, method, headers: headers as Record<string, string>, body: body && JSON.parse(body as string) });
    const { status = 200, body: answered } = answer(new URL(url, 'http://koers.test'));
    return new Response(JSON.stringify(answered), { status });
  }) as typeof fetch;
}

const refusal = async (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => null,
    (error: unknown) => error,
  );

describe('how the admin asks', () => {
  it('asks for a page with sort and filters, and leaves out what is empty', async () => {
    theServer(() => ({ body: { data: [], total: 0 } }));
    await dataProvider.getList('review-tasks', {
      pagination: { page: 2, perPage: 25 },
      sort: { field: 'dueOn', order: 'DESC' },
      filter: { mine: 'true', kind: '' },
    });
    expect(sent[0]!.url).toBe('/api/review-tasks?page=2&perPage=25&sort=dueOn&order=DESC&mine=true');
  });

  it('fetches more than a hundred rows page by page', async () => {
    theServer((url) => {
      const page = Number(url.searchParams.get('page'));
      const data = Array.from({ length: page < 3 ? 100 : 50 }, (_one, row) => ({ id: `${page}-${row}` }));
      return { body: { data, total: 250 } };
    });
    const { data, total } = await dataProvider.getList('pupils', { pagination: { page: 1, perPage: 5000 } });
    expect([data.length, total, sent.length]).toEqual([250, 250, 3]);
    expect(new Set(data.map(({ id }) => String(id))).size).toBe(250);
  });

  it('says which version a change is based on', async () => {
    theServer(() => ({ body: { id: 'a' } }));
    await dataProvider.finishReviewTask({ id: 'a', version: 7 });
    expect(sent[0]).toMatchObject({
      url: '/api/review-tasks/a/finish',
      method: 'POST',
      headers: { 'If-Match': '"v7"' },
    });
  });

  it('keeps the name of a pupil out of the address', async () => {
    theServer(() => ({ body: { data: [], total: 0 } }));
    await dataProvider.searchPupils('Noor');
    expect(sent[0]!.url).not.toContain('Noor');
    expect(sent[0]!.body).toEqual({ text: 'Noor' });
  });
});

describe('what the admin makes of a refusal', () => {
  it('translates the code and puts messages at their fields', async () => {
    const errors = [{ path: 'name', code: 'too_small', message: 'Too small' }];
    theServer(() => ({ status: 400, body: { code: 'request.invalid', status: 400, errors } }));
    const error = (await refusal(dataProvider.create('boards', { data: {} }))) as HttpError;
    expect(error.message).toBe('errors.request.invalid');
    expect((error.body as { errors: unknown }).errors).toEqual({ name: 'fields.too_small' });
  });

  it('recognises that somebody else was first', async () => {
    theServer(() => ({ status: 412, body: { code: 'request.stale', status: 412 } }));
    const error = await refusal(dataProvider.finishReviewTask({ id: 'a', version: 1 }));
    expect(codeOf(error)).toBe('request.stale');
  });

  it('has words for an answer that is not ours', async () => {
    theServer(() => ({ status: 502, body: 'Bad gateway' }));
    const error = (await refusal(dataProvider.getOne('schools', { id: 'a' }))) as HttpError;
    expect([error.status, error.message]).toEqual([502, 'errors.unexpected']);
  });

  it('says that the connection failed', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('failed to fetch'));
    const error = (await refusal(dataProvider.getOne('schools', { id: 'a' }))) as HttpError;
    expect(error.message).toBe('errors.offline');
  });
});
