import type { PlanVersion } from '#contract/group-plans';
import { inSittings } from './sittings';

const version = (n: number, writer: string, minute: number) =>
  ({ version: n, writer, savedAt: new Date(Date.UTC(2026, 10, 25, 16, minute)).toISOString() }) as PlanVersion;

it('keeps the newest of one person at one sitting, and every change of writer', () => {
  const versions = [
    version(6, 'An', 40),
    version(5, 'An', 39),
    version(4, 'Bo', 38),
    version(3, 'An', 37),
    version(2, 'An', 5),
  ];
  expect(inSittings(versions).map((one) => one.version)).toEqual([6, 4, 3, 2]);
  expect(inSittings([])).toEqual([]);
});
