import { formatsFor } from '../../figures/format';
import { wordsIn } from '../../figures/spec-support/words-in';
import { calendarNl } from '../../i18n/calendar.nl';
import { formatters } from '../../i18n/format';
import { apartSentence, ruleSentences } from './series-sentences';

const saying = { words: wordsIn(calendarNl.calendar, 'nl'), formats: formatsFor('nl'), days: formatters('nl') };
const nothing = { stays: 2, comes: [], goes: [], goesItself: false, apart: [] };

it('says what another rule does, and nothing of what does not happen', () => {
  expect(ruleSentences(nothing, saying)).toEqual(['2 afspraken blijven staan.']);
  expect(
    ruleSentences({ ...nothing, comes: ['2027-03-29'], goes: ['2027-03-22', '2027-04-05'], goesItself: true }, saying),
  ).toEqual([
    '2 afspraken blijven staan.',
    'Er komt 1 afspraak bij: 29 mrt 2027.',
    '2 afspraken gaan niet door: 22 mrt 2027 en 5 apr 2027.',
    'Ook deze afspraak zelf gaat dan niet door.',
  ]);
});

it('names at most six days, and says how many more there are', () => {
  const comes = [1, 2, 3, 4, 5, 6, 7, 8].map((day) => `2027-03-0${day}`);
  expect(ruleSentences({ ...nothing, comes }, saying)[1]).toMatch(/6 mrt 2027 en nog 2\.$/);
});

it('names what was changed or cancelled apart', () =>
  expect(
    apartSentence(
      [
        { id: 'a', title: 'Overleg', startsOn: '2027-03-09', cancelled: false },
        { id: 'b', title: 'Overleg', startsOn: '2027-03-23', cancelled: true },
      ],
      saying,
    ),
  ).toBe('Deze zijn apart gewijzigd: 9 mrt 2027 en 23 mrt 2027 (gaat niet door).'));
