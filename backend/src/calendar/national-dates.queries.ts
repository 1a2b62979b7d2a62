import type { Tx } from '#backend/database/database';
import { toDate, toDay } from '#backend/platform/clock';
import { nationalDatesOf, type NationalDay } from '#domain/calendar/national-dates';
import type { SchoolYear } from '#domain/calendar/school-year';

export type NationalDateKnown = NationalDay & { schoolYear: SchoolYear; version: number };

/** The dates of these years: as the board entered them, else by the rule (version 0). In the order of the year. */
export async function nationalDatesKnown(tx: Tx, schoolYears: readonly SchoolYear[]): Promise<NationalDateKnown[]> {
  const rows = await tx.nationalDate.findMany({ where: { schoolYear: { in: [...schoolYears] } } });
  return schoolYears.flatMap((schoolYear) =>
    nationalDatesOf(schoolYear).map((rule) => {
      const row = rows.find((one) => one.schoolYear === schoolYear && one.kind === rule.kind);
      if (!row) return { ...rule, schoolYear, version: 0 };
      const { fromOn, untilOn, source, isConfirmed, version } = row;
      return { ...rule, schoolYear, fromOn: toDay(fromOn), untilOn: toDay(untilOn), source, isConfirmed, version };
    }),
  );
}

/** False when somebody changed it since. Version 0: nobody entered it yet. */
export async function saveNationalDate(
  tx: Tx,
  boardId: string,
  { schoolYear, kind, version, ...day }: NationalDateKnown,
  updatedAt: Date,
): Promise<boolean> {
  const data = { ...day, fromOn: toDate(day.fromOn), untilOn: toDate(day.untilOn), updatedAt };
  const { count } =
    version === 0
      ? await tx.nationalDate.createMany({ data: { boardId, schoolYear, kind, ...data }, skipDuplicates: true })
      : await tx.nationalDate.updateMany({
          where: { schoolYear, kind, version },
          data: { ...data, version: { increment: 1 } },
        });
  return count === 1;
}
