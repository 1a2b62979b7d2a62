import type { Tx } from '#backend/database/database';
import { isRecordId } from '#backend/platform/record-id';

/** Where the records of a resource stand. Names come from here only. */
const tables: Readonly<Record<string, string>> = {
  goals: 'Goal',
  causes: 'Cause',
  measures: 'Measure',
  practices: 'Practice',
  surveys: 'Survey',
  cycles: 'Cycle',
  'cycle-items': 'CycleItem',
  conversations: 'Conversation',
  agreements: 'ConversationAgreement',
  consultations: 'Consultation',
  'consultation-forms': 'School',
  'consultation-tracking': 'Staff',
  'group-plans': 'GroupPlan',
  'plan-texts': 'PlanText',
  norms: 'Norm',
  'test-periods': 'TestPeriod',
  'review-tasks': 'ReviewTask',
  'task-people': 'Staff',
  'merge-proposals': 'MergeProposal',
  imports: 'Import',
  events: 'Event',
  'school-free-days': 'SchoolFreeDays',
  'guarded-hours': 'Group',
  'calendar-templates': 'CalendarTemplate',
  'calendar-feeds': 'CalendarFeed',
  mails: 'Mail',
  outbox: 'Outbox',
  leaves: 'Leave',
  'mail-problems': 'Mail',
  staff: 'Staff',
  groups: 'Group',
  pupils: 'Pupil',
  'pupil-chances': 'Pupil',
  results: 'Result',
  outcomes: 'Outcome',
  forecasts: 'ForecastRun',
  'forecast-records': 'ForecastRecord',
  'forecast-record-lines': 'ForecastRecordLine',
  'consultation-counts': 'School',
};

/** Which record an address is about; null where it names none. */
export function recordIn(address: string): { table: string; id: string } | null {
  const [, api, resource = '', id = ''] = address.split(/[/?]/);
  const table = tables[resource];
  return api === 'api' && table && isRecordId(id) ? { table, id } : null;
}

/** Whether the board has it, whoever may see it. */
export async function isOfBoard(tx: Tx, { table, id }: { table: string; id: string }): Promise<boolean> {
  const rows = await tx.$queryRawUnsafe<unknown[]>(`SELECT 1 FROM "${table}" WHERE id = $1::uuid`, id);
  return rows.length > 0;
}
