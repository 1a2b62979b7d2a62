import type { ForecastChanges } from '#contract/forecast-changes';
import { figuresNl } from '../../i18n/figures.nl';
import { formatsFor } from '../format';
import { exampleColumn } from '../spec-support/example-column';
import { wordsIn } from '../spec-support/words-in';
import { causeSentences, leadOfChanges } from './change-words';
import { pastText } from './past-words';

const say = { words: wordsIn(figuresNl, 'nl'), formats: formatsFor('nl') };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const nobody = { before: 90, after: 90, added: 0, left: 0, newCohort: 0, cohortOver: 0, newTests: 0, moved: 0 };
const nothing: ForecastChanges['causes'] = {
  method: false,
  modelVersion: null,
  refitted: false,
  norms: false,
  bandwidth: null,
  outcomesIn: [],
  outcomesChanged: [],
  linesChanged: [],
};
const lead = (change: Partial<Pick<ForecastChanges, 'pupils' | 'columns'>>) =>
  plain(leadOfChanges({ pupils: nobody, columns: [], ...change } as ForecastChanges, say));
const place = { resultsYear: 2027, indicator: '1S2F' as const };
const column = (percent: number, verdict = exampleColumn.verdict) => ({ ...exampleColumn, percent, verdict });

describe('what changed, in words', () => {
  it('begins with the pupils and ends with the figures', () => {
    const columns = [{ ...place, before: column(58), after: column(61) }];
    expect(lead({ pupils: { ...nobody, added: 3, newTests: 41 }, columns })).toBe(
      '3 leerlingen erbij, 41 leerlingen met nieuwe toetsen; 1S/2F 2027 ging van 58,0 % naar 61,0 %.',
    );
  });

  it('says when nothing changed in pupils or figures', () => {
    expect(lead({ columns: [{ ...place, before: column(58), after: column(58) }] })).toBe(
      'Dezelfde leerlingen, zonder nieuwe toetsen; 1S/2F 2027 bleef 58,0 %.',
    );
  });

  it('says that the verdict changed, and that a column is new', () => {
    expect(lead({ columns: [{ ...place, before: column(48), after: column(61, 'onCourse') }] })).toMatch(
      /van 48,0 % naar 61,0 %, het oordeel ging van risico naar op koers\.$/,
    );
    expect(lead({ columns: [{ ...place, before: null, after: column(61) }] })).toMatch(
      /1S\/2F 2027 is nieuw: 61,0 %\.$/,
    );
  });

  it('gives no percentage over fewer than five pupils', () => {
    const few = { ...column(58), pupils: 4 };
    expect(lead({ columns: [{ ...place, before: few, after: few }] })).not.toContain('58');
  });
});

describe('because of what', () => {
  const causes = (change: Partial<ForecastChanges['causes']>) =>
    causeSentences({ causes: { ...nothing, ...change } }, say);

  it('names what changed and nothing else', () => {
    expect(causes({})).toEqual(['Aan model, normeringen, bandbreedte en uitslagen veranderde niets.']);
    expect(causes({ bandwidth: { before: 5, after: 4 }, outcomesIn: [2026, 2027], norms: true })).toEqual([
      'De uitslag van 2026, 2027 is binnengekomen.',
      'De bandbreedte van het bestuur ging van 5,0 naar 4,0 punten.',
      'Normeringen van het bestuur zijn gewijzigd.',
    ]);
  });

  it('says what is not known, and does not say then that nothing changed', () => {
    expect(causes({ norms: null })).toEqual([
      'Of normeringen zijn gewijzigd, is van een van beide prognoses niet bewaard.',
    ]);
  });
});

describe('a forecast of the past', () => {
  const forecast = { inForceFrom: '2026-03-10', cutOffOn: '2026-03-10', createdAt: '2026-03-10T09:00:00Z' };
  const told = (change: object, on: string | null, isNow = false) =>
    pastText({ ...forecast, ...change } as never, { isNow, on }, say);

  it('is marked with the day asked for, or the day it came in force', () => {
    expect(told({}, '2026-03-12')).toMatch(/^Zo stond de prognose er op 12 maart 2026\./);
    expect(told({}, null)).toMatch(/^Zo stond de prognose er op 10 maart 2026\./);
  });

  it('says so when it is still in force, and when it never was', () => {
    expect(told({}, '2026-03-12', true)).toBe('Op 12 maart 2026 gold al de prognose die nu geldt.');
    expect(told({ inForceFrom: null }, null)).toMatch(/De school is er nooit van uitgegaan\.$/);
  });
});
