import type { Column } from '#contract/forecasts';
import { figuresNl } from '../../i18n/figures.nl';
import { describeColumns } from '../chart/describe-columns';
import { exampleColumn } from '../spec-support/example-column';
import { formatsFor } from '../format';
import { wordsIn } from '../spec-support/words-in';
import { basisOf, columnAhead, columnsOf, leadOf, sentencesOf } from './figure-sentences';

const words = wordsIn(figuresNl, 'nl');
const formats = formatsFor('nl');
const column = (change: Partial<Column>): Column => ({ ...exampleColumn, ...change });
const said = (change: Partial<Column>) =>
  sentencesOf(column(change), words, formats).map((text) => text.replaceAll('\u00a0', ' '));

describe('a forecast in sentences', () => {
  it('says expectation, line and room', () => {
    expect(said({})).toEqual([
      'Verwacht 45,3 %. Signaleringswaarde 43,5 %.',
      'Ruimte: 1 leerling (4 van de 234 oordelen).',
    ]);
  });

  it('adds interval and chance where the method gives them', () => {
    expect(said({ low80: 40.9, high80: 49.7, chanceBelow: 0.3 }).slice(0, 2)).toEqual([
      'Verwacht 45,3 %, met 80 % kans tussen 40,9 en 49,7 %. Signaleringswaarde 43,5 %.',
      'Kans om onder de signaleringswaarde te komen: ongeveer 3 op de 10.',
    ]);
  });

  it('says how much rests on no result of the pupil', () => {
    expect(said({ noEvidenceShare: 0.125 }).at(-1)).toBe(
      'Van de oordelen is 12,5 % geschat zonder eigen toetsresultaat.',
    );
  });

  it('gives the reason instead of a percentage', () => {
    expect(said({ pupils: 4, gapJudgements: null, gapPupils: null })).toEqual([
      'Geen percentage: minder dan 5 leerlingen. Zodra er genoeg gegevens zijn, komt het oordeel hier vanzelf.',
    ]);
    expect(said({ signalValue: null, gapJudgements: null, gapPupils: null })[0]).toBe(
      '45,3 %. Er is geen signaleringswaarde: de schoolweging ontbreekt.',
    );
  });

  it('says over how many years and how many pupils', () => {
    expect(basisOf(column({}), words)).toBe('gemengd 2027 · n = 78 in 3 jaren');
    expect(basisOf(column({ overFiveYears: true }), words)).toMatch(/over vijf jaar$/);
  });
});

describe('leadOf', () => {
  it('says the most urgent first', () => {
    const lead = leadOf([column({ indicator: '1F', verdict: 'onCourse' }), column({ verdict: 'risk' })], words);
    expect(lead).toBe(
      'Bij 1S/2F loopt de school in 2027 risico: de ruimte boven de signaleringswaarde is 1 leerling. In 2027 is 1F op koers.',
    );
  });

  it('says in one sentence that both are on course', () => {
    const both = [column({ indicator: '1F', verdict: 'onCourse' }), column({ verdict: 'onCourse' })];
    expect(leadOf(both, words)).toBe('In 2027 zijn 1S/2F en 1F op koers.');
  });
});

describe('the columns of a forecast', () => {
  const measured = column({ resultsYear: 2026, kind: 'measured' });
  const columns = [column({}), measured, column({ indicator: '1F' })];

  it('are taken per indicator in order of year', () => {
    expect(columnsOf({ columns }, '1S2F').map(({ resultsYear }) => resultsYear)).toEqual([2026, 2027]);
  });

  it('are judged by the first that is not measured, or else the newest', () => {
    expect(columnAhead([measured, column({})])?.resultsYear).toBe(2027);
    expect(columnAhead([measured])?.resultsYear).toBe(2026);
    expect(columnAhead([])).toBeNull();
  });

  it('can be heard', () => {
    expect(describeColumns([measured, column({ pupils: 3 })], words, formats)).toBe(
      '2026 gemeten: 45,3 procent, risico. 2027 gemengd: geen percentage, minder dan 5 leerlingen. ' +
        'Signaleringswaarde als lijn. Alle getallen staan ook in de tabel.',
    );
  });
});
