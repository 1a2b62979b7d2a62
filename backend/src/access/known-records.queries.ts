import type { Tx } from '#backend/database/database';

/** Where the records of a resource stand. Names come from here only. */
const tables: Readonly<Record<string, string>> = {
  goals: 'Goal',
  causes: 'Cause',
  measures: 'Measure',
  practices: 'Practice',
  surveys: 'Survey',
  cycles: 'Cycle',
  'cycle-items': 'CycleItem',
  consultations: 'Consultation',
  'consultation-forms': 'School',
  'consultation-tracking': 'Staff',
  'group-plans': 'GroupPlan',
  'plan-texts': 'PlanText',
  norms: 'Norm',
  'test-periods': 'TestPeriod',
  'review-tasks': 'ReviewTask',
  'merge-proposals': 'MergeProposal',
  imports: 'Import',
};

const record = /^\/api\/([a-z-]+)\/([0-9a-f]{8}-[0-9a-f-]{27})(?=[/?]|$)/;

/** Which record an address is about; null where it names none. */
export function recordIn(address: string): { table: string; id: string } | null {
  const [, resource = '', id = ''] = record.exec(address) ?? [];
  const table = tables[resource];
  return table ? { table, id } : null;
}

/** Whether the board has it, whoever may see it. */
export async function isOfBoard(tx: Tx, { table, id }: { table: string; id: string }): Promise<boolean> {
  const rows = await tx.$queryRawUnsafe<unknown[]>(`SELECT 1 FROM "${table}" WHERE id::text = $1`, id);
  return rows.length > 0;
}
