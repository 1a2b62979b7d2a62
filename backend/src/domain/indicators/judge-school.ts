import { addJudgements, type Judgements, percentOf } from './judgements';
import { bandOf, highest1S2FOf, nameOfBand, signal1FOf, type SignalTable } from './signal-values';

/** What is known of one results year: counted, published as `*` (fewer than five test takers), or nothing at all. */
export type YearKnown = Judgements | 'masked' | null;

/** The words of the inspectorate. */
export const outcomes = {
  above: 'Boven de signaleringswaarde',
  under: 'Onder de signaleringswaarde',
  smallSchool: 'Kleine school - Beoordeling over 5 jaar',
  tooLittle: 'Te weinig gegevens',
  shielded: 'Afgeschermd',
} as const;
export type OutcomeText = (typeof outcomes)[keyof typeof outcomes];

export type SchoolJudged = {
  band: string | null;
  signal1F: number | null;
  signal1S2F: number | null;
  percent1F: number | null;
  percent1S2F: number | null;
  pupils: number | null;
  outcome1F: OutcomeText;
  outcome1S2F: OutcomeText;
};

/** Fewer pupils than this over three years: five years are used (inspectorate, since 2023-2024). */
export const smallSchoolLimit = 15;
/** Figures about fewer pupils than this are not shown (DUO `<5`, inspectorate `*`). */
export const shieldedBelow = 5;

/**
 * The calculated outcome of a school on both indicators over three results years, exactly as the inspectorate computes
 * it (onderwijsresultatenmodel PO; facts §1.2, which reproduces every computable school of the published file).
 * It is a calculation, never the inspector's verdict.
 * A blank year gives «Te weinig gegevens», masked years or not; otherwise a masked year gives «Afgeschermd», never a guess.
 */
export function judgeSchool({
  years,
  weight,
  table,
}: {
  years: readonly YearKnown[];
  weight: number | null;
  table: SignalTable;
}): SchoolJudged {
  const counted = years.filter((year): year is Judgements => year !== null && year !== 'masked');
  const sum = addJudgements(counted);
  const judged = judgeSum(sum, weight, table);
  if (years.includes('masked')) {
    const outcome = years.includes(null) ? outcomes.tooLittle : outcomes.shielded;
    return { ...judged, percent1F: null, percent1S2F: null, pupils: null, ...both(outcome) };
  }
  if (years.includes(null)) return { ...judged, ...both(outcomes.tooLittle) };
  return sum.pupils < smallSchoolLimit ? { ...judged, ...both(outcomes.smallSchool) } : judged;
}

/**
 * A small school by its own pupil data: five pooled years give a verdict labelled «over vijf jaar», fewer give
 * «Te weinig gegevens» (cannot be computed from the open files, which hold three years).
 */
export function judgeSmallSchool({
  fiveYears,
  weight,
  table,
}: {
  fiveYears: readonly YearKnown[];
  weight: number | null;
  table: SignalTable;
}) {
  const counted = fiveYears.filter((year): year is Judgements => year !== null && year !== 'masked');
  const judged = judgeSum(addJudgements(counted), weight, table);
  const overFiveYears = counted.length >= 5;
  return overFiveYears ? { ...judged, overFiveYears } : { ...judged, ...both(outcomes.tooLittle), overFiveYears };
}

const both = (outcome: OutcomeText) => ({ outcome1F: outcome, outcome1S2F: outcome });

function judgeSum(sum: Judgements, weight: number | null, table: SignalTable): SchoolJudged {
  const band = weight === null ? null : bandOf(weight, table);
  const percent1F = percentOf(sum.at1F, sum.judgements);
  const percent1S2F = percentOf(sum.at1S2F, sum.judgements);
  const signal1F = signal1FOf(table);
  return {
    band: band && nameOfBand(band),
    signal1F,
    signal1S2F: band?.signal1S2F ?? null,
    percent1F,
    percent1S2F,
    pupils: sum.pupils,
    outcome1F: compare(percent1F, signal1F),
    outcome1S2F: band ? compare(percent1S2F, band.signal1S2F) : withoutWeight(percent1S2F, table),
  };
}

/** On the line is above: 85.00 against 85 is «Boven». */
function compare(percent: number | null, signal: number | null): OutcomeText {
  if (percent === null || signal === null) return outcomes.tooLittle;
  return percent >= signal ? outcomes.above : outcomes.under;
}

const withoutWeight = (percent: number | null, table: SignalTable): OutcomeText =>
  percent !== null && percent >= highest1S2FOf(table) ? outcomes.above : outcomes.tooLittle;
