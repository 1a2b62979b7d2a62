import type { EventConflict } from '#contract/events';
import { publicHolidaysOf } from '#domain/calendar/public-holidays';
import { formatsFor } from '../figures/format';
import { wordsIn } from '../figures/spec-support/words-in';
import { calendarNl } from '../i18n/calendar.nl';
import { formatters } from '../i18n/format';
import { conflictSentences, conflictSummary, nameOfDay, previewSummary, whenOf } from './calendar-sentences';

const saying = { words: wordsIn(calendarNl.calendar, 'nl'), formats: formatsFor('nl'), days: formatters('nl') };
const conflict = (more: Partial<EventConflict>): EventConflict => ({
  kind: 'closed',
  day: '2026-12-25',
  because: null,
  name: null,
  staffId: null,
  staffName: null,
  otherEventId: null,
  otherTitle: null,
  groupId: null,
  groupName: null,
  domain: null,
  hoursLost: 0,
  ...more,
});
const guarded = conflict({ kind: 'guardedHours', groupName: '7', domain: 'rekenen', hoursLost: 0.75 });

it.each([
  ['2026-12-01', '2026-12-01', '15:30', '16:30', 'di 1 dec 2026, 15:30–16:30'],
  ['2026-12-01', '2026-12-01', null, null, 'di 1 dec 2026, de hele dag'],
  ['2026-12-01', '2026-12-03', null, null, 'di 1 dec 2026 t/m do 3 dec 2026'],
  ['2026-12-01', '2026-12-02', '15:30', '12:00', 'di 1 dec 2026 15:30 t/m wo 2 dec 2026 12:00'],
])('says when: %s %s %s %s', (startsOn, endsOn, startTime, endTime, said) =>
  expect(whenOf({ startsOn, endsOn, startTime, endTime }, saying)).toBe(said),
);

it.each([
  [conflict({ because: 'publicHoliday', name: 'christmasDay' }), 'Op vr 25 dec is er geen school: Eerste kerstdag.'],
  [conflict({ because: 'holiday', name: 'kerst' }), 'Op vr 25 dec is het kerstvakantie.'],
  [conflict({ because: 'freeDay', name: 'Studiedag' }), 'Op vr 25 dec is er geen school: Studiedag.'],
  [conflict({ because: 'weekend', day: '2026-12-26' }), 'Op za 26 dec is het weekend.'],
  [conflict({ kind: 'partTimeDay', staffName: 'An Bos' }), 'An Bos werkt niet op vr 25 dec.'],
  [
    conflict({ kind: 'doubleBooked', staffName: 'An Bos', otherTitle: 'Bouwoverleg' }),
    'An Bos heeft op vr 25 dec op dat moment ook «Bouwoverleg».',
  ],
  [conflict({ kind: 'doubleBooked', staffName: 'An Bos' }), 'An Bos heeft op vr 25 dec op dat moment ook iets anders.'],
  [guarded, 'Groep 7 mist op vr 25 dec 0,75 uur rekenen.'],
])('says what is the matter (%#)', (one, said) => expect(conflictSentences([one], saying)).toEqual([said]));

it('says what is the matter with several people in one sentence', () => {
  const off = (staffName: string, day = '2026-12-17') => conflict({ kind: 'partTimeDay', staffName, day });
  const all = [off('An'), off('Bo'), off('Cas'), off('An', '2026-12-18')];
  expect(conflictSentences(all, saying)).toEqual([
    'An, Bo en Cas werken niet op do 17 dec.',
    'An werkt niet op vr 18 dec.',
  ]);
  expect(conflictSummary(all, saying)).toBe('Hier botsen 2 dingen.');
});

it('adds up what it costs', () => {
  expect(conflictSummary([], saying)).toBe('Er botst niets op dit moment.');
  expect(conflictSummary([conflict({ because: 'weekend' })], saying)).toBe('Hier botst 1 ding.');
  expect(conflictSummary([guarded, guarded], saying)).toBe('Hier botst 1 ding. Het kost 1,5 uur aan bewaakte lessen.');
});

it('has a name for every public holiday, and for what is kept elsewhere', () => {
  for (const year of [2025, 2026])
    for (const name of publicHolidaysOf(year).values())
      expect(nameOfDay({ kind: 'publicHoliday', name }, saying)).not.toContain('publicHoliday');
  expect(nameOfDay({ kind: 'testPeriod', name: 'M' }, saying)).toBe('Toetsperiode M');
  expect(nameOfDay({ kind: 'holiday', name: 'mei' }, saying)).toBe('Meivakantie');
  expect(nameOfDay({ kind: 'holiday', name: 'Carnaval' }, saying)).toBe('Carnaval');
  expect(nameOfDay({ kind: 'consultation', name: 'spelling' }, saying)).toBe('Klassenconsultatie: spelling');
  expect(nameOfDay({ kind: 'consultation', name: '' }, saying)).toBe('Klassenconsultatie');
  expect(nameOfDay({ kind: 'nationalDate', name: 'testResults' }, saying)).toBe('Uitslag doorstroomtoets binnen');
});

it('says before it is saved what it says afterwards, and of a series on how many of its days', () => {
  const bad = { startsOn: '2026-12-25', conflicts: [guarded] };
  expect(previewSummary({ events: 1, looked: 1, data: [bad], hoursLost: 0.75 }, saying)).toBe(
    conflictSummary([guarded], saying),
  );
  expect(previewSummary({ events: 12, looked: 12, data: [], hoursLost: 0 }, saying)).toBe(conflictSummary([], saying));
  expect(previewSummary({ events: 12, looked: 12, data: [bad, bad], hoursLost: 1.5 }, saying)).toBe(
    'Van de 12 keer botst er 2 keer iets. Het kost 1,5 uur aan bewaakte lessen.',
  );
  const yearly = { events: 10, looked: 1, data: [], hoursLost: 0 };
  expect(previewSummary(yearly, saying)).toBe(
    'Er botst niets op dit moment. Koers keek naar het eerste schooljaar; van de jaren erna staan de vrije dagen nog niet vast.',
  );
});
