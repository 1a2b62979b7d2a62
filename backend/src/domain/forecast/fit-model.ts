import type { Domain } from '#domain/results/levels';
import { fitOrderedLogit } from '#domain/statistics/ordered-logit';
import type { EvidenceOf } from './evidence-kept';
import { featureNames } from './features';
import type { Leavers } from './leavers';
import { type Origin, origins } from './origins';
import { spreadLeft, startingValues } from './starting-values';
import { type DomainRows, type TrainingRows, trainingRows } from './training-rows';

/** The fitted chances of one domain from one moment: P(level ≥ k) = logistic(β·x + school − τₖ). */
export type DomainModel = {
  thresholds: [number, number];
  slopes: number[];
  schoolEffects: Record<string, number>;
  /** Leavers it was fitted on; 0 means that only the national starting values speak. */
  n: number;
};
export type Model = Record<Domain, DomainModel>;

/** Ridge around the starting values, spread of the school intercepts. */
const priorPrecision = 15;
const schoolPrecision = 1 / 0.25 ** 2;

/**
 * Fits the three domains on the leavers whose outcome is known. From an early moment few or none were tested and left:
 * then what a later moment taught about this board (see `taughtBy`) moves the national starting values first.
 */
export function fitModel(leavers: Leavers, origin: Origin, evidenceOf: EvidenceOf): Model {
  const rows = trainingRows(leavers, origin, evidenceOf);
  const lesson = rows.years < fewCohorts ? taughtBy(leavers, origin, evidenceOf) : null;
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
    if (rows.years === 0) continue;
    const start = (domain: Domain) => ({ mean: startingValues(domain, later), effects: {} });
    return { origin: later, model: fitDomains(rows, start) };
  }
  return null;
}

/**
 * The starting values of a moment, moved by how far the lesson came to lie from its own: measured in pupils, not in the
 * logit, whose scale is the spread that the tests leave and at an early moment they leave more.
 */
function movedBy({ origin: later, model }: Lesson, domain: Domain, origin: Origin): Float64Array {
  const { thresholds, slopes } = model[domain];
  const from = startingValues(domain, later);
  const fitted = [...thresholds, ...slopes];
  const carried = (carriedOver * spreadLeft(later)) / spreadLeft(origin);
  return startingValues(domain, origin).map(
    (value, k) => value + carried * ((fitted[k] as number) - (from[k] as number)),
  );
}

type Start = { mean: Float64Array; effects: Record<string, number> };

function fitDomains({ schools, domains }: TrainingRows, startOf: (domain: Domain) => Start): Model {
  const fit = (domain: Domain) => fitDomain(domains[domain], schools, startOf(domain));
  return { lezen: fit('lezen'), taalverzorging: fit('taalverzorging'), rekenen: fit('rekenen') };
}

function fitDomain(rows: DomainRows, schools: readonly string[], { mean, effects }: Start): DomainModel {
  const p = featureNames.length;
  const prior = { mean, precision: new Float64Array(2 + p).fill(priorPrecision) };
  const { thresholds, slopes, groupEffects } = fitOrderedLogit({
    ...rows,
    p,
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
    n: rows.y.length,
  };
}
