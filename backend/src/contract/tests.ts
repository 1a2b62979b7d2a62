import { z } from 'zod';
import { listQuery } from './list';
import { Day, SchoolYearLabel, TestMoment } from './primitives';

export const TestPeriod = z.object({
  id: z.uuid(),
  schoolId: z.uuid(),
  schoolName: z.string(),
  schoolYear: SchoolYearLabel,
  moment: TestMoment,
  opensOn: Day,
  closesOn: Day,
  version: z.number().int(),
  may: z.object({ edit: z.boolean() }),
});
export type TestPeriod = z.infer<typeof TestPeriod>;

export const TestPeriodList = listQuery({ schoolId: z.uuid().optional(), schoolYear: SchoolYearLabel.optional() }, [
  'closesOn',
  'opensOn',
]);
export type TestPeriodList = z.infer<typeof TestPeriodList>;

export const TestPeriodChange = z.strictObject({ opensOn: Day.optional(), closesOn: Day.optional() });
export type TestPeriodChange = z.infer<typeof TestPeriodChange>;
