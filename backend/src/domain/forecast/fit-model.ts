import { type Domain, rankOf } from '#domain/results/levels';
import { fitOrderedLogit } from '#domain/statistics/ordered-logit';
import type { BoardHistory, Leaving, PupilHistory } from './board-history';
import type { EvidenceOf } from './evidence-kept';
import { cohortMeans, type Evidence, featureNames, writeFeatures } from './features';
import { groupedBy } from './grouped-by';
import { type Origin, origins, stepAt, stepOf } from './origins';
import { startingValues } from './starting-values';

/** The fitted chances of one domain from one moment: P(level ≥ k) = logistic(β·x + school − τₖ). */
export type DomainModel = {
  thresholds: [number, number];
  slopes: number[];
  schoolEffects: Record<string, number>;
  /** Leavers it was fitted on; 0 means that only the national starting values speak. */
  n: number;
};
export type Model = Record<Domain, DomainModel>;

/** Ridge around the starting values, spread of the school intercepts, weight of a cohort per year of age. */
const priorPrecision = 15;
const schoolPrecision = 1 / 0.25 ** 2;
const perYear = 0.75;
/** Older cohorts would weigh less than a tenth. */
const mostCohorts = 8;

type Leaver = PupilHistory & { leaving: Leaving };
type TrainingRow = {
  schoolId: string;
  weight: number;
  leaver: Leaver;
  evidence: Record<Domain, Evidence>;
  cohortMeans: Record<Domain, number>;
};

/**
 * Fits the three domains on the leavers whose outcome is known. From an early moment few or none were tested and left:
 * then what a later moment taught about this board (see `taughtBy`) moves the national starting values first.
 */
export function fitModel(known: BoardHistory, origin: Origin, evidenceOf: EvidenceOf): Model {
  const leavers = recentLeavers(known);
  const rows = trainingRows(leavers, origin, evidenceOf);
  const lesson =
    new Set(rows.map(({ weight }) => weight)).size < fewCohorts ? taughtBy(leavers, origin, evidenceOf) : null;
  return fitDomains(rows, (domain) => ({
    mean: lesson ? movedBy(lesson, domain, origin) : startingValues(domain, origin),
    effects: lesson?.model[domain].schoolEffects ?? {},
  }));
}

/** With fewer cohorts of its own than this a moment also learns from a later one. */
const fewCohorts = 2;
/** How much of what a later moment taught holds for an earlier one. */
const carriedOver = 0.7;

type Lesson = { origin: Origin; model: Model };

/** The fit of the nearest later moment that some cohort was tested at before it left. */
function taughtBy(leavers: Leavers, origin: Origin, evidenceOf: EvidenceOf): Lesson | null {
  for (const later of origins.slice(origins.indexOf(origin) + 1)) {
    const rows = trainingRows(leavers, later, evidenceOf);
    if (rows.length === 0) continue;
    const start = (domain: Domain) => ({ mean: startingValues(domain, later), effects: {} });
    return { origin: later, model: fitDomains(rows, start) };
  }
  return null;
}

/** The starting values of a moment, moved by how far the lesson came to lie from its own. */
function movedBy({ origin: later, model }: Lesson, domain: Domain, origin: Origin): Float64Array {
  const { thresholds, slopes } = model[domain];
  const from = startingValues(domain, later);
  const fitted = [...thresholds, ...slopes];
  return startingValues(domain, origin).map(
    (value, k) => value + carriedOver * ((fitted[k] as number) - (from[k] as number)),
  );
}

/** The pupils of one school who left in the same results year. */
type LeaverCohort = readonly Leaver[];
type Leavers = { newest: number; cohorts: readonly LeaverCohort[] };

function recentLeavers(known: BoardHistory): Leavers {
  const leavers = known.pupils.filter((pupil): pupil is Leaver => pupil.leaving !== null && !pupil.leaving.exempt);
  const newest = leavers.reduce((year, { leaving }) => Math.max(year, leaving.resultsYear), 0);
  const recent = leavers.filter(({ leaving }) => leaving.resultsYear > newest - mostCohorts);
  const cohorts = groupedBy(recent, ({ leaving }) => `${leaving.schoolId} ${leaving.resultsYear}`);
  return { newest, cohorts: [...cohorts.values()] };
}

/** Leavers of the cohorts that were tested at this moment; in a fixed order, whatever the order given. */
function trainingRows({ newest, cohorts }: Leavers, origin: Origin, evidenceOf: EvidenceOf): TrainingRow[] {
  const step = stepAt(origin);
  const rowsOf = (cohort: LeaverCohort): TrainingRow[] => {
    const tested = cohort.flatMap((leaver) => {
      const evidence = evidenceOf(leaver.tests, step);
      return evidence ? [{ leaver, evidence }] : [];
    });
    const means = cohortMeans(tested.map(({ evidence }) => evidence));
    return tested.map(({ leaver, evidence }) => {
      const { schoolId, resultsYear } = leaver.leaving;
      return { schoolId, weight: perYear ** (newest - resultsYear), leaver, evidence, cohortMeans: means };
    });
  };
  const rows = cohorts.filter((cohort) => wasTestedAt(cohort, step)).flatMap(rowsOf);
  return rows.sort((a, b) => (a.leaver.pupilId < b.leaver.pupilId ? -1 : 1));
}

/** A moment that a cohort skipped (spring 2020) or that did not exist yet (B8) teaches nothing about that moment. */
const wasTestedAt = (cohort: LeaverCohort, step: number): boolean =>
  cohort.some(({ tests }) => tests.some((test) => stepOf(test.yearGroup, test.moment) === step));

type Start = { mean: Float64Array; effects: Record<string, number> };

function fitDomains(rows: readonly TrainingRow[], startOf: (domain: Domain) => Start): Model {
  const schools = [...new Set(rows.map(({ schoolId }) => schoolId))].sort();
  const fit = (domain: Domain): DomainModel => {
    const own = rows.filter(({ leaver }) => leaver.leaving.levels[domain]);
    return fitDomain(own, schools, domain, startOf(domain));
  };
  return { lezen: fit('lezen'), taalverzorging: fit('taalverzorging'), rekenen: fit('rekenen') };
}

function fitDomain(
  rows: readonly TrainingRow[],
  schools: readonly string[],
  domain: Domain,
  { mean, effects }: Start,
): DomainModel {
  const p = featureNames.length;
  const index = new Map(schools.map((id, position) => [id, position]));
  const x = new Float64Array(rows.length * p);
  const y = new Uint8Array(rows.length);
  const weights = new Float64Array(rows.length);
  const group = new Int32Array(rows.length);
  rows.forEach(({ schoolId, weight, leaver, evidence, cohortMeans: means }, row) => {
    writeFeatures(x, row * p, evidence[domain], means[domain]);
    y[row] = rankOf(leaver.leaving.levels[domain] ?? '<1F');
    weights[row] = weight;
    group[row] = index.get(schoolId) ?? -1;
  });
  const prior = { mean, precision: new Float64Array(2 + p).fill(priorPrecision) };
  const { thresholds, slopes, groupEffects } = fitOrderedLogit({
    x,
    p,
    y,
    weights,
    group,
    groups: schools.length,
    prior,
    groupPrecision: schoolPrecision,
  });
  const fitted = schools.map((id, position) => [id, groupEffects[position] as number] as const);
  const carried = Object.entries(effects).map(([id, effect]) => [id, carriedOver * effect] as const);
  return {
    thresholds,
    slopes: [...slopes],
    schoolEffects: Object.fromEntries([...carried, ...fitted]),
    n: rows.length,
  };
}
