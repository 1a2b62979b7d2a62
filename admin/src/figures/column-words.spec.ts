import { figuresEn } from '../i18n/figures.en';
import { figuresNl } from '../i18n/figures.nl';
import { chanceText, gapShort, gapText, percentText, provisionalText, reasonWithout, yearsText } from './column-words';
import { exampleColumn as column } from './spec-support/example-column';
import { formatsFor } from './format';
import { wordsIn } from './spec-support/words-in';

const nl = wordsIn(figuresNl, 'nl');
const en = wordsIn(figuresEn, 'en');

describe('gapText', () => {
  it('says room and shortfall in whole pupils and in judgements', () => {
    expect(gapText(column, nl)).toBe('Ruimte: 1 leerling (4 van de 234 oordelen).');
    expect(gapText({ ...column, gapJudgements: -5, gapPupils: -2 }, nl)).toBe(
      'Tekort: 2 leerlingen (5 van de 234 oordelen).',
    );
    expect(gapShort({ ...column, gapJudgements: -5, gapPupils: -2 }, en)).toBe('2 pupils short');
  });

  it('says nothing where nothing is compared', () => {
    expect(gapText({ ...column, gapJudgements: null, gapPupils: null }, nl)).toBeNull();
  });
});

describe('percentText', () => {
  it('hides a share of fewer than five pupils', () => {
    expect(percentText({ ...column, pupils: 4 }, formatsFor('nl'))).toBe('–');
    expect(percentText({ ...column, pupils: 5 }, formatsFor('nl'))).toBe('45,3\u00a0%');
  });
});

describe('reasonWithout', () => {
  const years = (source: 'measured' | 'unknown') =>
    column.years.map((year) => ({ ...year, source: year.resultsYear === 2026 ? source : year.source }));

  it('names the missing year first, then the number of pupils', () => {
    expect(reasonWithout({ ...column, years: years('unknown') }, nl)).toBe('geen gegevens over 2026');
    expect(reasonWithout({ ...column, pupils: 3 }, nl)).toBe('minder dan 5 leerlingen');
    expect(reasonWithout({ ...column, pupils: 12 }, nl)).toBe('minder dan 15 leerlingen in drie jaren');
    expect(reasonWithout({ ...column, pupils: 12, overFiveYears: true }, nl)).toBe('te weinig gegevens');
  });
});

describe('yearsText', () => {
  it('names neighbours of one source once', () => {
    expect(yearsText(column, nl)).toBe('2025, 2026 gemeten, 2027 prognose');
    expect(yearsText({ ...column, overFiveYears: true }, nl)).toBe(
      '2025, 2026 gemeten, 2027 prognose (over vijf jaar)',
    );
  });
});

describe('chanceText', () => {
  it.each([
    [null, 'niet te zeggen'],
    [0.03, 'minder dan 1 op de 20'],
    [0.06, 'ongeveer 1 op de 10'],
    [0.31, 'ongeveer 3 op de 10'],
    [0.95, 'ongeveer 9 op de 10'],
    [0.97, 'meer dan 19 van de 20'],
  ])('says %s as «%s»', (chance, text) => expect(chanceText(chance, nl)).toBe(text));
});

describe('provisionalText', () => {
  it('names the table that was used instead', () => {
    expect(provisionalText(column, nl)).toBe('voorlopig: tabel 2025');
    expect(provisionalText({ ...column, normProvisional: false }, nl)).toBeNull();
  });
});

describe('the two languages', () => {
  type Tree = { [key: string]: string | Tree };
  const leaves = (tree: Tree, path = ''): [string, string][] =>
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : leaves(value, `${path}${key}.`),
    );
  const english = new Map(leaves(figuresEn));
  const placeholders = (text: string) => [...new Set(text.match(/%\{\w+\}/g) ?? [])].sort();

  it.each(leaves(figuresNl))('say %s with the same numbers in it', (key, dutch) => {
    expect(placeholders(english.get(key) ?? '')).toEqual(placeholders(dutch));
    expect((english.get(key) ?? '').split('||||')).toHaveLength(dutch.split('||||').length);
  });
});
