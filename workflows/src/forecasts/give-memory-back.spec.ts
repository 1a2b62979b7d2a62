import { setImmediate } from 'node:timers/promises';
import { giveMemoryBack } from './give-memory-back';

const megabyte = 2 ** 20;
const leftBehind = () => new WeakRef({ history: new Array<number>(1000).fill(1) });

describe('what the history of a board left behind', () => {
  it('is collected when it is much', async () => {
    const history = leftBehind();
    await setImmediate(); // a reference that was just made lives to the end of its turn
    expect(giveMemoryBack(400 * megabyte)).toBe(true);
    await setImmediate();
    expect(history.deref()).toBeUndefined();
  });

  it('stays as it is when it is little: a collection costs more than it gives', async () => {
    const history = leftBehind();
    await setImmediate();
    expect(giveMemoryBack(100 * megabyte)).toBe(false);
    expect(history.deref()).toBeDefined();
  });
});
