import { addDays, type Day, weekdayOf } from '#domain/calendar/day';
import { Random } from '#prisma/seed/random';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { people, type Person, schools } from './people';
import { type LivedYear, liveThrough, type YearMail } from './school-year';
import { allWork, type Work } from './work';
import { couldBeTold, works } from './working-days';
import { addressOf, writeBoard } from './written-board';
import type { Fault } from './year-worker';

/** On three of ten mornings something goes wrong in the middle; the same mornings and places every time. */
function anyFault(): (day: Day) => Fault | null {
  const random = new Random(7);
  return () => {
    if (random.chance(0.7)) return null;
    const fault = random.chance(0.1) ? 'dies' : random.one(['cutBefore', 'cutAfter'] as const);
    return { fault, at: random.whole(1, 120) };
  };
}

describe('a school year of sixty people, morning by morning', () => {
  const places: TestDatabase[] = [];
  let quiet: LivedYear;
  let troubled: LivedYear;
  const readerOf = (mail: YearMail) => people.find((one) => addressOf(one) === mail.to) as Person;

  beforeAll(async () => {
    const place = await freshDatabase();
    await writeBoard(place);
    const other = await freshDatabase(new URL(place.owner).pathname.slice(1));
    places.push(place, other);
    [quiet, troubled] = await Promise.all([liveThrough(place, null), liveThrough(other, anyFault())]);
  }, 1_200_000);
  afterAll(() => Promise.all(places.map((place) => place.drop())));

  it('brings everybody one mail a day at most, on days on which they work', () => {
    expect(quiet.mails.length).toBeGreaterThan(300);
    const keys = quiet.mails.map(({ to, day }) => `${day} ${to}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(quiet.mails.filter((mail) => !works(mail.day, readerOf(mail), schools))).toEqual([]);
  });

  it('brings one mail a week to who wants that', () => {
    const weekly = quiet.mails.filter((mail) => readerOf(mail).weeklyOn !== null);
    expect(weekly.length).toBeGreaterThan(30);
    const weeks = weekly.map(({ to, day }) => `${addDays(day, 1 - weekdayOf(day))} ${to}`);
    expect(new Set(weeks).size).toBe(weeks.length);
  });

  it('mentions everything before its day, to who does it or stands in', () => {
    const due = allWork.filter(({ dueOn, doneOn }) => doneOn === null || doneOn >= dueOn);
    const tellable = due.flatMap((work) =>
      [work.owner, ...(work.visitor ? [work.visitor] : [])]
        .map((owner) => ({ work, owner, chances: couldBeTold(work, owner, schools) }))
        .filter(({ chances }) => chances.length > 0),
    );
    expect(tellable.length).toBeGreaterThan(100);
    const told = ({ id }: Work, chances: { day: Day; by: Person }[]) =>
      chances.some(({ day, by }) =>
        quiet.mails.some((mail) => mail.day === day && mail.to === addressOf(by) && mail.about.includes(id)),
      );
    const missed = tellable.filter(({ work, chances }) => !told(work, chances));
    expect(missed.map(({ work, owner }) => ({ ...work, owner, visitor: null }))).toEqual([]);
  });

  it('hands every mail over once', () => {
    expect(quiet.outcomes).toMatchObject({ failed: 0, died: 0, crashed: 0 });
    expect(quiet.mails.filter(({ state }) => state !== 'sent')).toEqual([]);
    expect([...quiet.arrived].sort()).toEqual(quiet.mails.map(({ messageId }) => messageId).sort());
  });

  it('writes the same mails when workers are killed and connections break at any moment', () => {
    const { outcomes } = troubled;
    expect(outcomes.died).toBeGreaterThan(3);
    expect(outcomes.failed + outcomes.struck).toBeGreaterThan(50);
    const written = ({ mails }: LivedYear) => mails.map(({ state: _state, ...mail }) => mail);
    expect(written(troubled)).toEqual(written(quiet));
  });

  it('then too hands none over twice, and says of which it does not know', () => {
    expect(troubled.outcomes.crashed).toBe(0);
    expect(new Set(troubled.arrived).size).toBe(troubled.arrived.length);
    const arrived = new Set(troubled.arrived);
    const notSent = troubled.mails.filter(({ state }) => state !== 'sent');
    expect(notSent.filter(({ state }) => state !== 'unknown')).toEqual([]);
    expect(troubled.mails.filter(({ state, messageId }) => state === 'sent' && !arrived.has(messageId))).toEqual([]);
  });
});
