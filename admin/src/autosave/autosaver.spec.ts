import { Autosaver, type Doors, type Kept, type Saved } from './autosaver';

const saved = (text: string, version: number): Saved => ({ text, version, savedAt: null });

/** A place that keeps a text, and can be away or changed by somebody else. */
function place(start = saved('begin', 1), found: Kept | null = null) {
  const state = { now: start, kept: found, away: false, refuses: false, sent: [] as string[] };
  const doors: Doors = {
    save: (text, version) => {
      state.sent.push(text);
      if (state.away) return Promise.reject(new Error('away'));
      if (state.refuses) return Promise.reject(new Error('no'));
      if (version !== state.now.version) return Promise.reject(new Error('stale'));
      state.now = saved(text, version + 1);
      return Promise.resolve(state.now);
    },
    load: () => (state.away ? Promise.reject(new Error('away')) : Promise.resolve(state.now)),
    keep: (kept) => void (state.kept = kept),
    kindOf: (error) => (error as Error).message as 'stale' | 'away' | 'no',
  };
  return { state, saver: new Autosaver(start, found, doors) };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());
const wait = (ms: number) => jest.advanceTimersByTimeAsync(ms);

it('saves a moment after the last key, and keeps what was typed until then', async () => {
  const { state, saver } = place();
  saver.write('een');
  expect(state.kept).toEqual({ text: 'een', version: 1 });
  await wait(800);
  expect(state.sent).toEqual([]);
  await wait(200);
  expect(state.now).toEqual(saved('een', 2));
  expect(state.kept).toBeNull();
  expect(saver.snapshot()).toMatchObject({ status: 'saved', text: 'een' });
});

it('saves within two seconds of somebody who does not stop typing', async () => {
  const { state, saver } = place();
  for (let n = 0; n < 10; n += 1) {
    saver.write('x'.repeat(n + 1));
    await wait(200);
  }
  expect(state.sent.length).toBeGreaterThan(0);
});

it('saves what was typed while it was saving, in order', async () => {
  const { state, saver } = place();
  saver.write('een');
  saver.flush();
  saver.write('een twee');
  await wait(3000);
  expect(state.now).toEqual(saved('een twee', 3));
});

it('keeps trying while Koers is away, and loses nothing', async () => {
  const { state, saver } = place();
  state.away = true;
  saver.write('niet kwijt');
  await wait(10_000);
  expect(saver.snapshot()).toMatchObject({ status: 'waiting', text: 'niet kwijt' });
  expect(state.kept).toEqual({ text: 'niet kwijt', version: 1 });
  state.away = false;
  await wait(3000);
  expect(state.now.text).toBe('niet kwijt');
});

it('says nothing else while it tries again', async () => {
  const { state, saver } = place();
  state.away = true;
  saver.write('niet kwijt');
  await wait(1000);
  const said: string[] = [];
  saver.subscribe(() => void said.push(saver.snapshot().status));
  saver.flush();
  await wait(6000);
  expect([...new Set(said)]).toEqual(['waiting']);
});

it('shows both texts when somebody else was first, sends nothing meanwhile, and goes on from there', async () => {
  const { state, saver } = place();
  saver.write('van mij');
  state.now = saved('van jou', 2);
  await wait(1000);
  expect(saver.snapshot()).toMatchObject({ status: 'clash', text: 'van mij', theirs: { text: 'van jou' } });
  saver.write('van mij, verder');
  await wait(5000);
  expect(state.sent).toEqual(['van mij']);
  saver.settle('van jou en mij');
  await wait(1000);
  expect(state.now).toEqual(saved('van jou en mij', 3));
  expect(state.kept).toBeNull();
});

it('is no clash when both wrote the same, or when only the version went on', async () => {
  const { state, saver } = place();
  saver.write('hetzelfde');
  state.now = saved('hetzelfde', 5);
  await wait(1000);
  expect(saver.snapshot()).toMatchObject({ status: 'saved', saved: { version: 5 } });
  saver.write('verder');
  state.now = saved('hetzelfde', 9);
  await wait(3000);
  expect(state.now).toEqual(saved('verder', 10));
});

it('says when Koers does not take it, and keeps what was typed', async () => {
  const { state, saver } = place();
  state.refuses = true;
  saver.write('te laat');
  await wait(1000);
  expect(saver.snapshot()).toMatchObject({ status: 'refused', text: 'te laat' });
  expect(state.kept?.text).toBe('te laat');
});

describe('what the browser kept', () => {
  it('is not offered any more when it turns out to have arrived', () => {
    const { state, saver } = place(saved('begin', 1), { text: 'begin en meer', version: 1 });
    saver.refresh(saved('begin en meer', 2));
    expect(saver.snapshot()).toMatchObject({ text: 'begin en meer', offered: null, status: 'saved' });
    expect(state.kept).toBeNull();
  });

  it('is offered, and saved when it is taken', async () => {
    const { state, saver } = place(saved('begin', 1), { text: 'begin en meer', version: 1 });
    expect(saver.snapshot()).toMatchObject({ text: 'begin', offered: { text: 'begin en meer' } });
    saver.takeOffer();
    await wait(100);
    expect(state.now).toEqual(saved('begin en meer', 2));
  });

  it('meets what somebody saved since', async () => {
    const { saver } = place(saved('van jou', 2), { text: 'van mij', version: 1 });
    saver.takeOffer();
    await wait(100);
    expect(saver.snapshot()).toMatchObject({ status: 'clash', text: 'van mij', theirs: { text: 'van jou' } });
  });

  it('is forgotten when it is dropped or was saved after all', () => {
    const dropped = place(saved('begin', 1), { text: 'anders', version: 1 });
    dropped.saver.dropOffer();
    expect([dropped.state.kept, dropped.saver.snapshot().offered]).toEqual([null, null]);
    const arrived = place(saved('al bewaard', 2), { text: 'al bewaard', version: 1 });
    expect([arrived.state.kept, arrived.saver.snapshot().offered]).toEqual([null, null]);
  });
});

it('takes over what somebody else saved only when nothing of its own is under way', async () => {
  const { saver } = place();
  saver.refresh(saved('van jou', 2));
  expect(saver.snapshot().text).toBe('van jou');
  saver.write('van mij');
  saver.refresh(saved('nog iets', 3));
  expect(saver.snapshot().text).toBe('van mij');
  saver.refresh(saved('ouder', 1));
  expect(saver.snapshot().text).toBe('van mij');
  await wait(1);
});

it('sends what is left when the field goes', async () => {
  const { state, saver } = place();
  saver.write('nog net');
  saver.stop();
  await wait(10);
  expect(state.now.text).toBe('nog net');
});

it('asks once more when the field goes, and no further: what could not be sent stays kept', async () => {
  const { state, saver } = place();
  state.away = true;
  saver.write('niet kwijt');
  saver.stop();
  await wait(20_000);
  expect(state.sent).toEqual(['niet kwijt']);
  expect(state.kept).toEqual({ text: 'niet kwijt', version: 1 });
});
