import { randomUUID } from 'node:crypto';
import type { User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import { toDate } from '#backend/platform/clock';
import { stale } from '#backend/platform/errors';
import {
  addEvents,
  addSeries,
  changeRule,
  moveEvents,
  moveRule,
  moveTalks,
  placeByRule,
  saveEvent,
  saveEvents,
  setParticipants,
} from './events.queries';
import { rowsOf, sharedOf, type WantedRule } from './new-rule';
import { followPreparations, openPreparations, restorePreparations, withdrawPreparations } from './preparations';

/** Lays a series by its new rule, or makes one of an event, with the tasks that prepare it. */
export async function saveRule(tx: Tx, user: User, rule: WantedRule, at: Date): Promise<void> {
  const { laid, move, seriesId: id, rrule } = rule;
  const moment = { boardId: user.boardId, today: user.today, at };
  if (rule.begins) await addSeries(tx, user.boardId, { id, rrule, createdAt: at });
  else await changeRule(tx, id, rrule);
  await letGo(tx, rule, at);
  await keepStanding(tx, user, rule, at);
  await bringBack(tx, user, rule, at);
  if (move.days !== 0) await moveRule(tx, laid.kept, move.days);
  const added = await add(tx, user, rule, at);
  const returned = laid.returns.map(({ id }) => id);
  await withdrawPreparations(tx, laid.goes, at);
  await followPreparations(tx, moment, rowsOf(rule, laid.stays));
  await restorePreparations(tx, moment, rowsOf(rule, returned));
  await openPreparations(tx, moment, added);
  await moveTalks(tx, [...laid.stays, ...returned], at);
}

/** Of two who change the same event one is told what the other did first. */
async function saveAll(tx: Tx, { row }: WantedRule, ids: readonly string[], data: Parameters<typeof saveEvents>[2]) {
  if (ids.includes(row.id) && !(await saveEvent(tx, { id: row.id, version: row.version }, data))) throw stale();
  await saveEvents(
    tx,
    ids.filter((id) => id !== row.id),
    data,
  );
}

const letGo = (tx: Tx, rule: WantedRule, at: Date) =>
  saveAll(tx, rule, rule.laid.goes, { cancelledAt: at, seriesOn: null, changedApart: false, updatedAt: at });

async function keepStanding(tx: Tx, { boardId }: User, rule: WantedRule, at: Date): Promise<void> {
  const { laid, given, move, participantIds, row, seriesId } = rule;
  const moves = move.days !== 0 || move.length !== null;
  const joins = rule.begins ? { seriesId, seriesOn: row.startsOn } : {};
  await saveAll(tx, rule, laid.stays, { ...given, ...joins, updatedAt: at });
  if (moves) await moveEvents(tx, laid.stays, { ...move, withRule: true });
  if (participantIds) await setParticipants(tx, boardId, { eventIds: laid.stays, staffIds: participantIds });
}

async function bringBack(tx: Tx, { boardId }: User, rule: WantedRule, at: Date): Promise<void> {
  const { laid, named, spanOf } = rule;
  const eventIds = laid.returns.map(({ id }) => id);
  const stands = { cancelledAt: null, changedApart: false, updatedAt: at };
  await saveEvents(tx, eventIds, { ...sharedOf(rule), ...stands });
  for (const { id, day } of laid.returns) await placeByRule(tx, id, spanOf(day));
  if (eventIds.length > 0) await setParticipants(tx, boardId, { eventIds, staffIds: named });
}

async function add(tx: Tx, { boardId, staffId }: User, rule: WantedRule, at: Date): Promise<string[]> {
  const { laid, named, seriesId, spanOf, wanted } = rule;
  const made = { schoolId: wanted.schoolId, createdById: staffId, createdAt: at, updatedAt: at };
  const events = laid.comes.map((day) => ({
    ...{ ...sharedOf(rule), ...made, ...spanOf(day) },
    ...{ id: randomUUID(), seriesId, seriesOn: toDate(day), participantIds: named },
  }));
  if (events.length > 0) await addEvents(tx, boardId, events);
  return events.map(({ id }) => id);
}
