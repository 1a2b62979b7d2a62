import type { Import } from '#contract/imports';
import { leadKindOf, totalsOf } from './import-totals';

const summary = (added: number, errorCount = 0) =>
  ({
    changes: [
      { table: 'schools', added, changed: 0, unchanged: 4 },
      { table: 'results', added: added * 10, changed: added, unchanged: 0 },
    ],
    errorCount,
  }) as unknown as Import['summary'];
const staged = (of: Import['summary']) => ({ status: 'staged', summary: of }) as unknown as Import;

describe('an import in one sentence', () => {
  it('adds up what changes in all tables', () => {
    expect(totalsOf(summary(2))).toEqual({ added: 22, changed: 2 });
  });

  it('names errors before anything else', () => {
    expect(leadKindOf(staged(summary(2, 1)))).toBe('errors');
    expect(leadKindOf(staged(summary(2)))).toBe('ready');
    expect(leadKindOf(staged(summary(0)))).toBe('same');
  });

  it('says of demo data that nobody read them in', () => {
    expect(leadKindOf({ ...staged(summary(0)), kind: 'demo', status: 'committed' })).toBe('demo');
  });

  it('says what became of it', () => {
    expect(leadKindOf({ ...staged(summary(2)), status: 'committed' })).toBe('committed');
    expect(leadKindOf({ ...staged(summary(2, 3)), status: 'discarded' })).toBe('discarded');
  });
});
