import { formatsFor } from '../../figures/format';
import { wordsIn } from '../../figures/spec-support/words-in';
import { calendarNl } from '../../i18n/calendar.nl';
import { formatters } from '../../i18n/format';
import { type Repeat, repeatKinds, repeatSentence, repeatOf, rruleOf } from './repeat';

const saying = { words: wordsIn(calendarNl.calendar, 'nl'), formats: formatsFor('nl'), days: formatters('nl') };
const tuesday = '2026-12-08';
const repeat = (kind: Repeat['kind'], more: Partial<Repeat> = {}): Repeat => ({ kind, every: '1', until: '', ...more });

it.each([
  [repeat('none'), null, ''],
  [repeat('weeks'), 'FREQ=WEEKLY;INTERVAL=1;BYDAY=TU', 'Elke week op dinsdag'],
  [
    repeat('weeks', { every: '3', until: '2027-03-31' }),
    'FREQ=WEEKLY;INTERVAL=3;BYDAY=TU;UNTIL=20270331',
    'Elke 3 weken op dinsdag, tot en met 31 mrt 2027',
  ],
  [repeat('nth'), 'FREQ=MONTHLY;BYDAY=2TU', 'Elke tweede dinsdag van de maand'],
  [repeat('yearly'), 'FREQ=YEARLY', 'Elk jaar op dezelfde datum'],
] as const)('turns a choice into a rule and says it (%#)', (chosen, rrule, said) => {
  expect(rruleOf(chosen, tuesday)).toBe(rrule);
  if (rrule) expect(repeatSentence({ rrule, startsOn: tuesday }, saying)).toBe(said);
});

it('shows a rule it has no words for as it is', () => {
  for (const rrule of [
    'FREQ=DAILY;COUNT=5',
    'FREQ=MONTHLY;BYMONTHDAY=-1',
    'FREQ=YEARLY;BYDAY=1MO',
    'FREQ=WEEKLY;BYDAY=MO,WE;COUNT=3',
  ])
    expect(repeatSentence({ rrule, startsOn: tuesday }, saying)).toBe(`Volgens een eigen regel (${rrule})`);
});

it('offers every kind', () =>
  expect(repeatKinds.map((kind) => rruleOf(repeat(kind), tuesday) === null)).toEqual([true, false, false, false]));

it('proposes as often and as long as the rule is now, and leaves it as it is', () => {
  expect(repeatOf('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20270416')).toEqual({
    kind: 'none',
    every: '2',
    until: '2027-04-16',
  });
  expect(repeatOf(null)).toEqual({ kind: 'none', every: '1', until: '' });
});
