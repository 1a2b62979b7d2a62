import { consultationsDue } from '#backend/consultations/consultations-due';
import type { Tx } from '#backend/database/database';
import { fullName } from '#backend/organisation/names';
import { calendarsOf } from '#backend/organisation/school-calendars.queries';
import { addDays, type Day } from '#domain/calendar/day';
import { type Digest, digestFor, type DigestTask, type LastMail, type Morning } from '#domain/reminders/digest';
import type { MailTask } from '../mail/digest-mail';
import {
  allSchoolIds,
  awayOn,
  horizonDays,
  lastMails,
  type Recipient,
  recipientsOn,
  type StaffIds,
  tasksOf,
} from './digest.queries';
import { lateOfColleagues } from './late-of-colleagues';
import { ownTasks, tasksOfAway, toReader, toTask } from './mail-task';

export type ToldTask = DigestTask & MailTask;
/** The morning of one person: who it is, when they read, what was said before, and what there is to say. */
export type PersonsMorning = Morning & { person: Recipient; tasks: ToldTask[]; ofColleagues: ToldTask[] };

/**
 * The mornings of these people (null: of everybody) who work here and want mail. `asked`: by an operator, who wants all
 * that is due to be said, whatever was said before.
 */
export async function morningsOf(
  tx: Tx,
  day: Day,
  { staffIds, asked = false }: { staffIds: StaffIds; asked?: boolean },
): Promise<PersonsMorning[]> {
  const people = await recipientsOn(tx, day, staffIds);
  const ids = people.map(({ id }) => id);
  const last = asked ? new Map<string, LastMail>() : await lastOf(tx, day, ids);
  const away = await awayOn(tx, day, staffIds);
  const owners = staffIds && [...staffIds, ...away.map(({ staffId }) => staffId)];
  const open = await tasksOf(tx, day, owners);
  const visits = await consultationsDue(tx, { employedOn: day, until: addDays(day, horizonDays) });
  const late = await lateOfColleagues(tx, day, people);
  const schools = await allSchoolIds(tx);
  const calendarOf = await calendarsOf(tx, schools);
  return people.map((person) => {
    const own = ownTasks(person, open, calendarOf);
    const readsAt = (some: readonly { schoolId: string | null }[]) =>
      toReader(
        person,
        schoolsOf(person, schools, some).map((schoolId) => calendarOf(schoolId)),
      );
    const tasks = [
      ...own,
      ...tasksOfAway({ id: person.id, today: day, reader: readsAt(own) }, { away, open }, calendarOf),
      ...visits
        .filter(({ staffId }) => staffId === person.id)
        .map((visit) => ({ ...visit, calendar: calendarOf(visit.schoolId), groupName: null, hasOwner: true })),
    ];
    const ofColleagues = (late.get(person.id) ?? []).map((row) => ({
      ...toTask(row, calendarOf(row.schoolId)),
      ownerName: row.owner && fullName(row.owner),
    }));
    return {
      person,
      today: day,
      last: last.get(person.id) ?? null,
      reader: readsAt(tasks),
      tasks,
      ofColleagues,
    };
  });
}

export const digestOf = <Note>(
  { tasks, ofColleagues, ...morning }: PersonsMorning,
  notes: readonly Note[],
): Digest<ToldTask, Note> | null => digestFor<ToldTask, Note>({ tasks, ofColleagues, notes }, morning);

async function lastOf(tx: Tx, day: Day, staffIds: readonly string[]): Promise<Map<string, LastMail>> {
  const rows = await lastMails(tx, day, staffIds);
  return new Map(rows.map(({ staffId, localDay, taskIds }) => [staffId, { on: localDay, ids: new Set(taskIds) }]));
}

/** Who works for the whole board works at every school of it. */
function schoolsOf(
  { roles }: Recipient,
  all: readonly string[],
  tasks: readonly { schoolId: string | null }[],
): readonly string[] {
  if (roles.some(({ schoolId }) => schoolId === null)) return all;
  return [
    ...new Set([
      ...roles.flatMap(({ schoolId }) => schoolId ?? []),
      ...tasks.flatMap(({ schoolId }) => schoolId ?? []),
    ]),
  ];
}
