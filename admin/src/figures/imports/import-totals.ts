import type { Import, ImportSummary } from '#contract/imports';

export type Totals = { added: number; changed: number };

export function totalsOf({ changes }: Pick<ImportSummary, 'changes'>): Totals {
  return changes.reduce((sum, { added, changed }) => ({ added: sum.added + added, changed: sum.changed + changed }), {
    added: 0,
    changed: 0,
  });
}

export type LeadKind = 'demo' | 'errors' | 'ready' | 'same' | 'committed' | 'discarded';

/** What the page of an import says first. */
export function leadKindOf({ kind, status, summary }: Import): LeadKind {
  if (kind === 'demo') return 'demo';
  if (status !== 'staged') return status;
  if (summary.errorCount > 0) return 'errors';
  const { added, changed } = totalsOf(summary);
  return added + changed === 0 ? 'same' : 'ready';
}
