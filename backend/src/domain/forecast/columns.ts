import { percentOf } from '#domain/indicators/judgements';
import { smallSchoolLimit } from '#domain/indicators/judge-school';
import { type WeightOfYear, weightFor } from '#domain/indicators/school-weight';
import { bandOf, signal1FOf, type SignalTable, tableFor } from '#domain/indicators/signal-values';
import type { ColumnYear, Indicator } from './column-years';
import { gapTo } from './gap';
import { countForecast, type ForecastPart, highEnd, lowEnd } from './share-distribution';
import { type Verdict, verdictOf } from './verdict';

/** One bar of the graph: an indicator over three results years. Percentages 0..100, shares and chances 0..1. */
export type Column = {
  resultsYear: number;
  indicator: Indicator;
  kind: 'measured' | 'mixed' | 'forecast';
  years: readonly ColumnYear[];
  percent: number | null;
  /** Ends of the 80 % interval and the chance to end below the line; null for what is measured or not said. */
  low80: number | null;
  high80: number | null;
  chanceBelow: number | null;
  pupils: number;
  judgements: number;
  atLevel: number | null;
  noEvidenceShare: number | null;
  schoolWeight: number | null;
  signalValue: number | null;
  normYear: number | null;
  normProvisional: boolean;
  verdict: Verdict;
  gapJudgements: number | null;
  gapPupils: number | null;
  overFiveYears: boolean;
};

/** What a figure is compared with: dated tables and weights, and the board's own margin in percentage points. */
export type Yardstick = { tables: readonly SignalTable[]; weights: readonly WeightOfYear[]; bandwidth: number };

type Ask = {
  resultsYear: number;
  indicator: Indicator;
  yearOf: (resultsYear: number) => ColumnYear;
  /** What is expected of a year that is forecast. */
  partOf: (resultsYear: number) => ForecastPart | undefined;
  yardstick: Yardstick;
};

/**
 * Pools three results years by counts (facts §1.2). Fewer than 15 pupils over three known years: five years are used,
 * labelled so, when all five are known; otherwise there is too little data. An unknown year gives no percentage.
 */
export function columnOf({ resultsYear, indicator, yearOf, partOf, yardstick }: Ask): Column {
  const three = [2, 1, 0].map((back) => yearOf(resultsYear - back));
  const small = isKnown(three) && sum(three, 'pupils') < smallSchoolLimit;
  const five = [4, 3].map((back) => yearOf(resultsYear - back)).concat(three);
  const overFiveYears = small && isKnown(five);
  const years = overFiveYears ? five : three;
  const line = lineFor(resultsYear, indicator, yardstick);
  const figure = figureOf(years, { small: small && !overFiveYears, line, bandwidth: yardstick.bandwidth });
  const isSaid = figure.verdict !== 'tooLittleData';
  return {
    resultsYear,
    indicator,
    kind: kindOf(years),
    years,
    ...figure,
    ...line,
    ...((isSaid && bandOfColumn(years, partOf, line.signalValue)) || noBand),
    overFiveYears,
  };
}

const isKnown = (years: readonly ColumnYear[]) => years.every(({ source }) => source !== 'unknown');
const sum = (years: readonly ColumnYear[], of: 'pupils' | 'judgements' | 'noEvidence') =>
  years.reduce((total, year) => total + year[of], 0);

function kindOf(years: readonly ColumnYear[]): Column['kind'] {
  if (years.every(({ source }) => source === 'measured')) return 'measured';
  return years.some(({ source }) => source === 'measured') ? 'mixed' : 'forecast';
}

type Band = Pick<Column, 'low80' | 'high80' | 'chanceBelow'>;
const noBand: Band = { low80: null, high80: null, chanceBelow: null };

/** Measured years are certain; what is forecast strays by its own distribution. Null without a forecast year. */
function bandOfColumn(years: readonly ColumnYear[], partOf: Ask['partOf'], signalValue: number | null): Band | null {
  const parts = years.flatMap(({ source, resultsYear }) => (source === 'forecast' ? (partOf(resultsYear) ?? []) : []));
  if (parts.length === 0) return null;
  const judgements = sum(years, 'judgements');
  const certain = years.reduce((total, year) => total + (year.source === 'measured' ? (year.atLevel ?? 0) : 0), 0);
  const { counts } = countForecast(parts);
  // Rounded first at a millionth: 0.85 × 300 must not come out a hair above 255.
  const needed = signalValue === null ? null : Math.round((signalValue / 100) * judgements * 1e6) / 1e6;
  return {
    low80: percentOf(certain + counts.quantile(lowEnd), judgements),
    high80: percentOf(certain + counts.quantile(highEnd), judgements),
    chanceBelow: needed === null ? null : counts.below(needed - certain),
  };
}

type Line = Pick<Column, 'schoolWeight' | 'signalValue' | 'normYear' | 'normProvisional'>;

/** 1F has one line for all schools, so a provisional weight does not make it provisional. */
function lineFor(resultsYear: number, indicator: Indicator, { tables, weights }: Yardstick): Line {
  const inUse = tableFor(resultsYear, tables);
  const weight = weightFor(resultsYear, weights);
  const band = inUse && weight && bandOf(weight.weight, inUse.table);
  const signalValue = inUse && (indicator === '1F' ? signal1FOf(inUse.table) : (band?.signal1S2F ?? null));
  return {
    schoolWeight: weight?.weight ?? null,
    signalValue,
    normYear: inUse?.table.resultsYear ?? null,
    normProvisional: (inUse?.provisional ?? false) || (indicator === '1S2F' && (weight?.provisional ?? false)),
  };
}

function figureOf(
  years: readonly ColumnYear[],
  { small, line, bandwidth }: { small: boolean; line: Line; bandwidth: number },
) {
  const pupils = sum(years, 'pupils');
  const judgements = sum(years, 'judgements');
  const complete = isKnown(years) && !small;
  const atLevel = complete ? years.reduce((total, year) => total + (year.atLevel ?? 0), 0) : null;
  const percent = atLevel === null ? null : percentOf(atLevel, judgements);
  const verdict = verdictOf({ percent, signalValue: line.signalValue, bandwidth, pupils });
  const gap =
    verdict === 'tooLittleData' || atLevel === null || line.signalValue === null
      ? null
      : gapTo(line.signalValue, atLevel, judgements);
  const noEvidenceShare = judgements === 0 ? null : sum(years, 'noEvidence') / judgements;
  return {
    percent,
    pupils,
    judgements,
    atLevel,
    noEvidenceShare,
    verdict,
    gapJudgements: gap?.judgements ?? null,
    gapPupils: gap?.pupils ?? null,
  };
}
