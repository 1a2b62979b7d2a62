import type { Indicator } from '#contract/primitives';
import type { School } from '#contract/schools';
import { shownPercent } from '../column-words';
import { type Cell, toCsv } from '../csv';
import { indicators } from '../school/indicators';
import type { Words } from '../use-words';
import { figureOf } from './figure-of';

/** The overview as a file: one row a school, numbers as numbers, nothing about fewer than five pupils. */
export function overviewCsv(schools: readonly School[], words: Words, decimal: ',' | '.'): string {
  return toCsv([headers(words), ...schools.map((school) => rowOf(school, words))], decimal);
}

const headers = (words: Words): Cell[] => [
  words('overview.csv.key'),
  words('overview.csv.school'),
  words('overview.csv.region'),
  words('overview.csv.weight'),
  words('overview.pupils'),
  words('overview.csv.year'),
  ...indicators.flatMap((indicator) => headersOf(indicator, words)),
  words('overview.csv.computedAt'),
  words('overview.csv.cutOffOn'),
  words('overview.csv.days'),
  words('overview.csv.outdated'),
];

function headersOf(indicator: Indicator, words: Words): Cell[] {
  const name = words(`indicator.${indicator}`);
  const parts = ['verdict', 'percent', 'csv.low80', 'csv.high80', 'signal', 'csv.normYear', 'room', 'n', 'chance'] as const; // prettier-ignore
  return parts.map((part) => `${name} ${words(`overview.${part}`).toLowerCase()}`);
}

const rowOf = (school: School, words: Words): Cell[] => [
  school.key,
  school.name,
  school.region && words(`region.${school.region}`),
  school.schoolWeight,
  school.pupils,
  school.figures[0]?.resultsYear ?? null,
  ...indicators.flatMap((indicator) => figureCells(school, indicator, words)),
  school.computedAt,
  school.cutOffOn,
  school.age?.days ?? null,
  school.age && words(school.age.isOutdated ? 'overview.csv.yes' : 'overview.csv.no'),
];

function figureCells(school: School, indicator: Indicator, words: Words): Cell[] {
  const figure = figureOf(school, indicator);
  if (!figure) return [words('verdict.tooLittleData'), null, null, null, null, null, null, null, null];
  const percent = shownPercent(figure);
  return [
    words(`verdict.${figure.verdict}`),
    percent,
    percent === null ? null : figure.low80,
    percent === null ? null : figure.high80,
    figure.signalValue,
    figure.normProvisional && figure.normYear !== null
      ? words('provisional', { year: figure.normYear })
      : figure.normYear,
    percent === null ? null : figure.room,
    figure.pupils,
    figure.chanceBelow,
  ];
}
