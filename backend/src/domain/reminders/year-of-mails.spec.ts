import fc from 'fast-check';
import { addDays, type Day, daysBetween } from '#domain/calendar/day';
import type { DayRange } from '#domain/calendar/school-days';
import { type Digest, digestFor, type DigestTask, type LastMail } from './digest';
import { type Reader, readsOn } from './reader';
import { soonOn } from './steps';

type Opened = DigestTask & { openedOn: Day };
type Case = { reader: Reader; tasks: Opened[] };
type Sent = { on: Day; ids: string[] };

const firstOn = '2026-09-01';
const days = 120;
const day = (n: number) => addDays(firstOn, n);
const range = (longest: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: days }), fc.integer({ min: 0, max: longest }))
    .map(([from, length]): DayRange => ({ fromOn: day(from), untilOn: day(from + length) }));

/** Any calendar, any part-time week, leave, a mail a day or a week, and tasks opened and due on any day. */
const anyCase: fc.Arbitrary<Case> = fc
  .record({
    holidays: fc.array(range(42), { maxLength: 4 }),
    freeDays: fc.array(range(1), { maxLength: 5 }),
    workingDays: fc.subarray([1, 2, 3, 4, 5], { minLength: 1 }),
    leaves: fc.array(range(30), { maxLength: 2 }),
    weeklyOn: fc.constantFrom(null, null, 1, 3, 5),
    tasks: fc.array(
      fc.record({
        kind: fc.constantFrom('analyseGroup', 'prepareConversation', 'holdVisit', 'own'),
        opened: fc.integer({ min: 0, max: days }),
        takes: fc.integer({ min: 0, max: 60 }),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ holidays, freeDays, tasks, ...reader }) => {
    const calendar = { holidays, freeDays, knownSchoolYears: [] };
    return {
      reader: { ...reader, calendars: [calendar] },
      tasks: tasks.map(({ kind, opened, takes }, n) => ({
        ...{ id: `t${n}`, kind, calendar, openedOn: day(opened), dueOn: day(opened + takes) },
      })),
    };
  });

function mailsOf({ reader, tasks }: Case): Sent[] {
  const sent: Sent[] = [];
  let last: LastMail = null;
  for (let n = 0; n <= days + 60; n++) {
    const today = day(n);
    const digest: Digest<Opened> | null = digestFor(
      { tasks: tasks.filter(({ openedOn }) => openedOn <= today) },
      { today, reader, last },
    );
    if (!digest) continue;
    const ids: string[] = [...digest.overdue, ...digest.dueToday, ...digest.dueSoon].map(({ id }) => id).sort();
    sent.push({ on: today, ids });
    last = { on: today, ids: new Set(ids) };
  }
  return sent;
}

/** Whether there is a day between opening and due day on which the person could be told; long before it is too early. */
const couldBeTold = ({ openedOn, dueOn }: Opened, reader: Reader) =>
  Array.from({ length: Math.max(0, daysBetween(openedOn, dueOn)) }, (_, n) => addDays(openedOn, n)).some((one) =>
    readsOn(one, reader),
  );

it('mentions everything before its day, whatever the calendar', () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      const sent = mailsOf(one);
      for (const task of one.tasks.filter((opened) => couldBeTold(opened, one.reader)))
        expect(sent.some(({ on, ids }) => on < task.dueOn && ids.includes(task.id))).toBe(true);
    }),
    { numRuns: 100 },
  );
});

it('mails on days on which the person reads only, and never too early', () => {
  fc.assert(
    fc.property(anyCase, ({ reader, tasks }) => {
      for (const { on, ids } of mailsOf({ reader, tasks })) {
        expect(readsOn(on, reader)).toBe(true);
        for (const { id } of tasks.filter((task) => ids.includes(task.id) && task.dueOn > on))
          expect(soonOn(tasks.find((task) => task.id === id) as Opened, reader) <= on).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});

it('sends the same mails in whatever order the tasks come', () => {
  fc.assert(
    fc.property(anyCase, ({ reader, tasks }) => {
      expect(mailsOf({ reader, tasks: [...tasks].reverse() })).toEqual(mailsOf({ reader, tasks }));
    }),
    { numRuns: 20 },
  );
});

it('does not nag: one task that nobody does causes a mail a week in the end', () => {
  fc.assert(
    fc.property(anyCase, ({ reader, tasks }) => {
      const [task] = tasks;
      if (!task) return;
      const late = mailsOf({ reader, tasks: [task] }).filter(({ on }) => on > addDays(task.dueOn, 14));
      for (const [n, { on }] of late.entries())
        if (n > 0) expect(daysBetween(late[n - 1]?.on ?? '', on)).toBeGreaterThanOrEqual(1);
      const lasted = Math.max(0, daysBetween(task.dueOn, day(days + 60)));
      expect(late.length).toBeLessThanOrEqual(Math.ceil(lasted / 7) + 1);
    }),
    { numRuns: 20 },
  );
});
