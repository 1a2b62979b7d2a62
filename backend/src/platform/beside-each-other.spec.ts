import { setTimeout } from 'node:timers/promises';
import { besideEachOther } from './beside-each-other';

describe('besideEachOther', () => {
  it('begins in order, never more than so many at a time, and does every one', async () => {
    const begun: number[] = [];
    let busy = 0;
    let most = 0;
    await besideEachOther([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
      begun.push(item);
      most = Math.max(most, ++busy);
      await setTimeout(item % 3);
      busy--;
    });
    expect(begun).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(most).toBe(3);
  });

  it('tells of what failed', async () => {
    const work = (item: number) => (item === 2 ? Promise.reject(new Error('two')) : Promise.resolve());
    await expect(besideEachOther([1, 2, 3], 2, work)).rejects.toThrow('two');
  });
});
