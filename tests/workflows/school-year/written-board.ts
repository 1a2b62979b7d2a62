import type { Client } from 'pg';
import { Database, type Tx } from '#backend/database/database';
import { loadOpenData } from '#backend/open-data/load-open-data';
import { createBoard, createSchoolYears } from '#backend/organisation/boards.queries';
import { toDate } from '#backend/platform/clock';
import type { Day } from '#domain/calendar/day';
import type { TestDatabase } from '../../support/database';
import { firstDay, type MadeLeave, people, type Person, schools } from './people';
import { allWork, type Work } from './work';

export const boardId = '5c001000-0000-4000-a000-000000000001';
export const addressOf = ({ name }: Person): string => `${name}@jaar.test`;

/** The board as it is before the first morning. */
export async function writeBoard(place: TestDatabase): Promise<void> {
  await loadOpenData(place.owner);
  const database = new Database(place.app, 2);
  const createdAt = new Date(`${firstDay}T00:00:00Z`);
  await database
    .forBoard(boardId, async (tx) => {
      await createBoard(tx, boardId, { name: 'Stichting Het Jaar', number: '99701', region: 'zuid', createdAt });
      await createSchoolYears(tx, boardId, firstDay);
      await writeSchools(tx);
      await writePeople(tx);
    })
    .finally(() => database.close());
}

async function writeSchools(tx: Tx): Promise<void> {
  await tx.school.createMany({
    data: schools.map(({ id, region }, nth) => ({
      boardId,
      id,
      key: `99ZY0${nth}`,
      name: `School ${nth + 1}`,
      region,
    })),
  });
  await tx.schoolFreeDays.createMany({
    data: schools.flatMap(({ id, freeOn }) =>
      freeOn.map((day) => ({ boardId, schoolId: id, name: 'Vrij', fromOn: toDate(day), untilOn: toDate(day) })),
    ),
  });
}

async function writePeople(tx: Tx): Promise<void> {
  await tx.staff.createMany({
    data: people.map((one) => ({
      ...{ boardId, id: one.id, firstName: one.name, lastName: 'Jaar', email: addressOf(one) },
      workingDays: one.workingDays,
    })),
  });
  await tx.roleAssignment.createMany({
    data: people.map(({ id, role, school }) => ({
      ...{ boardId, staffId: id, role, schoolId: school?.id ?? null, fromOn: toDate('2026-01-01') },
    })),
  });
  await tx.mailPreference.createMany({
    data: people.map(({ id, time, weeklyOn }) => ({
      ...{ boardId, staffId: id, digestTime: time, weekday: weeklyOn ?? 1 },
      frequency: weeklyOn === null ? 'everySchoolDay' : 'weekly',
    })),
  });
}

/** What people did since the day before: work was asked for, somebody fell ill, work was done. */
export async function liveOn(day: Day, client: Client): Promise<void> {
  for (const one of people)
    for (const leave of one.leaves.filter(({ knownOn }) => knownOn === day)) await takeLeave(client, one, leave);
  for (const work of allWork.filter(({ openedOn }) => openedOn === day)) await ask(client, work);
  const done = allWork.filter(({ doneOn }) => doneOn === day).map(({ id }) => id);
  if (done.length === 0) return;
  await client.query(`UPDATE "ReviewTask" SET "doneAt" = $2 WHERE id = ANY($1)`, [done, `${day}T04:00:00Z`]);
  await client.query(`UPDATE "Consultation" SET state = 'held' WHERE id = ANY($1)`, [done]);
}

const takeLeave = (client: Client, { id }: Person, { fromOn, untilOn, substitute }: MadeLeave) =>
  client.query(
    `INSERT INTO "Leave" ("boardId", "staffId", "fromOn", "untilOn", "substituteId") VALUES ($1, $2, $3, $4, $5)`,
    [boardId, id, fromOn, untilOn, substitute?.id ?? null],
  );

const ask = (client: Client, { id, kind, owner, schoolId, visitor, ...when }: Work) =>
  visitor
    ? client.query(
        `INSERT INTO "Consultation" ("boardId", id, "schoolId", "teacherId", "visitorId", state, "visitOn", "createdAt", "updatedAt")
         VALUES ($1, $2, $3, $4, $5, 'planned', $6, $7::date, $7::date)`,
        [boardId, id, schoolId, owner.id, visitor.id, when.dueOn, when.openedOn],
      )
    : client.query(
        `INSERT INTO "ReviewTask" ("boardId", id, "schoolId", kind, "ownerRole", "ownerId", "openedAt", "dueOn", "dedupeKey", "remindOn", title)
         VALUES ($1, $2, $3, $4, $5, $6, $7::date, $8, gen_random_uuid()::text, $9, 'Werk')`,
        [boardId, id, schoolId, kind, owner.role, owner.id, when.openedOn, when.dueOn, when.remindOn],
      );
