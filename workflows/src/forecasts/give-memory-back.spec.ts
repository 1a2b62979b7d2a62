import { setImmediate } from 'node:timers/promises';
import { giveMemoryBack } from './give-memory-back';

const megabyte = 2 ** 20;

describe('what the history of a board left behind', () => {
  it('is collected when it is much', async () => {
    const history = new WeakRef({ pupils: new Array<number>(1000).fill(1) });
    await setImmediate(); // a reference that was just made lives to the end of its turn
    expect(giveMemoryBack(400 * megabyte)).toBe(true);
    await setImmediate();
    expect(history.deref()).toBeUndefined();
  });

  it.each([
    [255, false],
    [256, true],
  ])('with %d MB in use: %s, since a collection of little costs more than it gives', (used, expected) => {
    expect(giveMemoryBack(used * megabyte)).toBe(expected);
  });
});
