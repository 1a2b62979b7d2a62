import type { User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import { closesSchool } from '#backend/organisation/school-calendars.queries';
import { toDay } from '#backend/platform/clock';
import type { EventConflict } from '#contract/events';
import { type Conflict, conflictsOf, type NamedCalendar } from '#domain/calendar/conflicts';
import type { Day } from '#domain/calendar/day';
import { expectedAt } from '#domain/calendar/expected';
import {
  colleaguesAt,
  guardedLessons,
  namedCalendarsOf,
  type PersonKnown,
  peopleKnown,
  standing,
} from './circumstances.queries';
import { attended, invitationOf, type PlacedEvent } from './event.mapper';
import { readableTitles } from './events.queries';

type Names = {
  people: ReadonlyMap<string, PersonKnown>;
  titles: ReadonlyMap<string, string>;
  groups: ReadonlyMap<string, string>;
};

/**
 * What is the matter with each of these events where it stands, in the order of the events; eight queries, however many.
 * They may stand elsewhere than the database has them, or not be in it yet: before something is saved it says what will be
 * the matter afterwards.
 */
export async function conflictsOfEvents(tx: Tx, user: User, rows: readonly PlacedEvent[]): Promise<EventConflict[][]> {
  const first = rows[0];
  if (!first) return [];
  const schoolIds = [...new Set(rows.flatMap(({ schoolId }) => schoolId ?? []))];
  const days = spanOf(rows);
  const colleagues = await colleaguesAt(tx, schoolIds, days.from);
  const expected = (row: PlacedEvent) => attended(row, expectedAt(invitationOf(row), colleagues));
  const events = rows.map(expected);
  const people = [...new Set(events.flatMap((event) => event.people))];
  const known = await peopleKnown(tx, people);
  const others = withRows(await standing(tx, { ...days, schoolIds, people }), rows).map(expected);
  const { lessons, groups } = await guardedLessons(tx, schoolIds, days.from);
  const calendars = withClosings(await namedCalendarsOf(tx, schoolIds, days), rows);
  const workingDays = new Map([...known].map(([id, one]) => [id, one.workingDays]));
  const found = events.map((event, at) => {
    const calendar = calendars.get(rows[at]?.schoolId ?? null) ?? { holidays: [], freeDays: [] };
    const meant = rows[at]?.cancelledAt ? [] : conflictsOf(event, { calendar, workingDays, others, guarded: lessons });
    return meant;
  });
  const otherIds = found.flat().flatMap((one) => (one.kind === 'doubleBooked' ? (one.otherId ?? []) : []));
  const titles = await readableTitles(tx, user, [...new Set(otherIds)]);
  return found.map((conflicts) => conflicts.map((one) => toConflict(one, { people: known, titles, groups })));
}

/** From the first day on which one of them stands to the last. */
function spanOf(rows: readonly PlacedEvent[]): { from: Day; until: Day } {
  const from = rows.map(({ startsOn }) => toDay(startsOn)).sort();
  const until = rows.map(({ endsOn }) => toDay(endsOn)).sort();
  return { from: from[0] ?? '', until: until.at(-1) ?? '' };
}

/** What else takes time, with these events as they stand here; in the order of the database. */
function withRows(standing: readonly PlacedEvent[], rows: readonly PlacedEvent[]): PlacedEvent[] {
  const ids = new Set(rows.map(({ id }) => id));
  const timed = rows.filter(({ cancelledAt, startTime }) => cancelledAt === null && startTime !== null);
  const moment = ({ startsOn, startTime, id }: PlacedEvent) => `${toDay(startsOn)}T${startTime} ${id}`;
  const all = [...standing.filter(({ id }) => !ids.has(id)), ...timed];
  return all.sort((one, other) => (moment(one) < moment(other) ? -1 : 1));
}

/** The days on which schools are closed, with these events as they stand here. */
function withClosings(calendars: ReadonlyMap<string | null, NamedCalendar>, rows: readonly PlacedEvent[]) {
  const ids = new Set(rows.map(({ id }) => id));
  const closing = rows.filter(isClosing);
  const changed = [...calendars].map(([schoolId, { holidays, freeDays }]): [string | null, NamedCalendar] => {
    const others = freeDays.filter(({ eventId }) => eventId === undefined || !ids.has(eventId));
    const own = closing
      .filter((row) => row.schoolId !== null && row.schoolId === schoolId)
      .map((row) => ({ eventId: row.id, name: row.title, fromOn: toDay(row.startsOn), untilOn: toDay(row.endsOn) }));
    return [schoolId, { holidays, freeDays: [...others, ...own] }];
  });
  return new Map(changed);
}

/** Twin of `closesSchool`. */
const isClosing = ({ kind, audience, startTime, cancelledAt }: PlacedEvent): boolean =>
  closesSchool.kind.in.some((one) => one === kind) &&
  closesSchool.audience.in.includes(audience) &&
  startTime === null &&
  cancelledAt === null;

export function toConflict(one: Conflict, { people, titles, groups }: Names): EventConflict {
  const nothing = {
    because: null,
    name: null,
    staffId: null,
    staffName: null,
    otherEventId: null,
    otherTitle: null,
    groupId: null,
    groupName: null,
    domain: null,
  };
  const { kind, day, hoursLost } = one;
  const said = { kind, day, hoursLost, ...nothing };
  switch (one.kind) {
    case 'closed':
      return { ...said, because: one.because, name: one.name };
    case 'partTimeDay':
      return { ...said, staffId: one.staffId, staffName: people.get(one.staffId)?.name ?? null };
    case 'doubleBooked': {
      const otherTitle = one.otherId === null ? null : (titles.get(one.otherId) ?? null);
      const otherEventId = otherTitle === null ? null : one.otherId;
      return {
        ...said,
        staffId: one.staffId,
        staffName: people.get(one.staffId)?.name ?? null,
        otherEventId,
        otherTitle,
      };
    }
    case 'guardedHours':
      return { ...said, groupId: one.groupId, groupName: groups.get(one.groupId) ?? null, domain: one.domain };
  }
}
