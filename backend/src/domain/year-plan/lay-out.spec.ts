import fc from 'fast-check';
import { closedBecause, overlap } from '#domain/calendar/conflicts';
import { addDays } from '#domain/calendar/day';
import { isoWeekOf } from '#domain/calendar/iso-week';
import { defaultTemplate } from './default-template';
import { layOutYear, type PlanCircumstances, type Proposed } from './lay-out';
import { madeUpYear, ruleOf } from './made-up-year';
import { placeFor } from './place';
import type { PlanRule, PlanTemplate } from './template';

const only = (...rules: PlanRule[]): PlanTemplate => ({ rules, neverWeeks: [] });
const where = (plan: { proposed: readonly Proposed[] }) =>
  plan.proposed.map(({ key, day, startTime }) => `${key} ${day} ${startTime}`);

it('lays a whole year by the rules Koers proposes', () => {
  const plan = layOutYear(defaultTemplate, madeUpYear());
  expect(plan.doesNotFit).toEqual([]);
  const kinds = new Map(
    defaultTemplate.rules.map(({ key }) => [key, plan.proposed.filter((one) => one.ruleKey === key)]),
  );
  expect([...kinds].filter(([, laid]) => laid.length === 0)).toEqual([]);
  expect(kinds.get('consultationAutumn')).toHaveLength(6);
  expect(kinds.get('resultsMeeting')?.map(({ day }) => day)).toEqual(['2026-11-19', '2027-02-23', '2027-07-06']);
});

it('goes to the next day with school on which those named work, where the day meant is free', () => {
  expect(where(layOutYear(only(ruleOf('resultsMeeting')), madeUpYear()))[0]).toBe('resultsMeeting#B 2026-11-19 15:30');
});

it('prefers a day on which those named work, and one that loses no guarded lesson', () => {
  const consultation = layOutYear(only(ruleOf('consultationAutumn')), madeUpYear()).proposed;
  const of = (id: string) => consultation.find(({ participantIds }) => participantIds.includes(id));
  expect(of('t1')?.conflicts).toEqual([]);
  expect(of('t2')?.hoursLost).toBe(0);
});

it('counts the hours lost where there is no better day', () => {
  const guarded = [1, 2, 3, 4, 5].map((weekday) => ({
    ...{ groupId: 'g5', weekday, startTime: '08:30', endTime: '17:30', domain: 'lezen' as const, teacherIds: ['t2'] },
  }));
  const plan = layOutYear(only(ruleOf('consultationAutumn')), madeUpYear({ guarded }));
  expect(plan.hoursLost).toBe(0.75);
});

it.each<[string, Partial<PlanCircumstances>, PlanRule, string]>([
  ['without test periods', { testPeriods: [] }, ruleOf('resultsMeeting'), 'noTestPeriod'],
  [
    'without somebody in the role',
    { people: { ...madeUpYear().people, coach: [] } },
    ruleOf('phaseMeeting'),
    'nobodyInRole',
  ],
  [
    'without anybody who starts',
    { people: { ...madeUpYear().people, startingTeachers: [] } },
    ruleOf('startingTeacherCare'),
    'nobodyInRole',
  ],
  ['when the year is over', { earliest: '2027-07-20' }, ruleOf('resultsMeeting'), 'alreadyPast'],
  [
    'when everybody is elsewhere',
    {
      standing: [
        {
          id: 'x',
          kind: 'other',
          people: ['coach'],
          startsOn: '2026-08-01',
          endsOn: '2027-07-31',
          startTime: '00:00',
          endTime: '23:59',
        },
      ],
    },
    ruleOf('talkLeaderCoach'),
    'nobodyFree',
  ],
])('says why a rule does not fit %s', (_what, change, rule, reason) => {
  const { proposed, doesNotFit } = layOutYear(only(rule), madeUpYear(change));
  expect(proposed).toEqual([]);
  expect(new Set(doesNotFit.map((one) => one.reason))).toEqual(new Set([reason]));
  expect(doesNotFit[0]).toMatchObject({ ruleKey: rule.key, title: rule.title });
});

it('lays nothing twice, and everything else as before', () => {
  const whole = layOutYear(defaultTemplate, madeUpYear());
  const taken = new Set(whole.proposed.map(({ key }) => key));
  expect(layOutYear(defaultTemplate, madeUpYear({ taken })).proposed).toEqual([]);
  const [gone] = taken;
  taken.delete(gone ?? '');
  expect(layOutYear(defaultTemplate, madeUpYear({ taken })).proposed.map(({ key }) => key)).toEqual([gone]);
});

it('finds no place where there is none', () => {
  const around = { ...madeUpYear(), others: [] };
  const event = {
    kind: 'other',
    people: [],
    named: [],
    startTime: '10:00',
    durationMinutes: 60,
    mayBeginLater: false,
  } as const;
  const year = { ...madeUpYear(), neverWeeks: [] };
  const at = (days: string[]) => placeFor(event, days, { year, earliest: '2026-08-01', around });
  expect(at(['2026-12-25', '2026-11-18'])).toEqual({ day: '2026-11-18', startTime: '10:00', endTime: '11:00' });
  expect(at(['2026-12-25'])).toBeNull();
  expect(placeFor({ ...event, startTime: null }, ['2026-11-18'], { year, earliest: '2026-08-01', around })).toEqual({
    day: '2026-11-18',
    startTime: null,
    endTime: null,
  });
});

describe('whatever the year', () => {
  const days = fc.integer({ min: 0, max: 340 }).map((n) => addDays('2026-08-20', n));
  const range = fc.tuple(days, fc.nat({ max: 12 })).map(([fromOn, length]) => ({
    ...{ name: 'vrij', fromOn, untilOn: addDays(fromOn, length) },
  }));
  const weekday = fc.integer({ min: 1, max: 5 });
  const when = fc.oneof(
    fc.record({
      what: fc.constantFrom('afterTestPeriod' as const, 'beforeTestPeriod' as const),
      moment: fc.constantFrom('B' as const, 'M' as const, 'E' as const, null),
      weeks: fc.nat({ max: 8 }),
      weekday: fc.option(weekday),
    }),
    fc.record({ what: fc.constant('everyNWeeks' as const), weeks: fc.integer({ min: 1, max: 9 }), weekday }),
    fc.record({ what: fc.constant('onNthWeekday' as const), nth: fc.constantFrom(-1, 1, 2, 3, 4), weekday, months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }) }),
    fc.record({ what: fc.constant('perTeacherBetween' as const), times: fc.integer({ min: 1, max: 2 }), from: fc.constantFrom('10-01', '02-30', '03-01'), until: fc.constantFrom('12-01', '05-01') }),
    fc.record({ what: fc.constant('onDay' as const), day: fc.constantFrom('12-25', '11-11', '02-29'), nationalDate: fc.constant(null) }),
  ); // prettier-ignore
  const rule = fc.record({
    kind: fc.constantFrom('groupTalk' as const, 'resultsMeeting' as const),
    when,
    audience: fc.constantFrom('team' as const, 'people' as const, 'school' as const),
    people: fc.constantFrom<PlanRule['people'][]>(
      ['coach', 'teacher'],
      ['schoolLeader'],
      ['boardMember', 'schoolLeader'],
    ),
    startTime: fc.constantFrom('08:30', '15:30', '16:45'),
    durationMinutes: fc.constantFrom(30, 60, 120),
    preparationDays: fc.nat({ max: 20 }),
  });
  const templates = fc.record({
    rules: fc
      .array(rule, { maxLength: 6 })
      .map((rules): PlanRule[] => rules.map((one, at) => ({ ...one, key: `rule${at}`, title: `Regel ${at}` }))),
    neverWeeks: fc.uniqueArray(fc.integer({ min: 1, max: 53 }), { maxLength: 12 }),
  });
  const circumstances = fc
    .record({
      free: fc.array(range, { maxLength: 8 }),
      earliest: days,
      periods: fc.subarray(madeUpYear().testPeriods as []),
    })
    .map(({ free, earliest, periods }) => {
      const { calendar } = madeUpYear();
      return madeUpYear({ calendar: { ...calendar, freeDays: free }, earliest, testPeriods: periods });
    });

  it('nothing lies on a closed day, in a week kept free or in the past, nobody is at two things at once, and every rule is laid or told', () => {
    fc.assert(
      fc.property(templates, circumstances, (template, around) => {
        const { proposed, doesNotFit, hoursLost } = layOutYear(template, around);
        for (const { day } of proposed) {
          expect(closedBecause(day, around.calendar)).toBeNull();
          expect(template.neverWeeks).not.toContain(isoWeekOf(day));
          expect(day >= around.earliest && day >= '2026-08-01' && day <= '2027-07-31').toBe(true);
        }
        assertNobodyTwice(proposed, around);
        expect(new Set(proposed.map(({ key }) => key)).size).toBe(proposed.length);
        const told = new Set([...proposed, ...doesNotFit].map(({ ruleKey }) => ruleKey));
        expect([...told].sort()).toEqual(template.rules.map(({ key }) => key).sort());
        expect(hoursLost).toBeCloseTo(proposed.reduce((sum, one) => sum + one.hoursLost, 0));
        expect(layOutYear(template, around)).toEqual({ proposed, doesNotFit, hoursLost });
      }),
      { numRuns: 60 },
    );
  });

  const assertNobodyTwice = (proposed: readonly Proposed[], { team, everybody }: PlanCircumstances) => {
    const expected = proposed.map(({ day, startTime, endTime, audience, ownerId, participantIds }) => ({
      ...{ startsOn: day, endsOn: day, startTime, endTime },
      people: [ownerId, ...participantIds, ...(audience === 'team' ? team : audience === 'school' ? everybody : [])],
    }));
    for (const [at, one] of expected.entries())
      for (const other of expected.slice(at + 1))
        if (overlap(one, other)) expect(one.people.filter((id) => other.people.includes(id))).toEqual([]);
  };
});
