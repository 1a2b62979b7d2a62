import type { Domain } from '#domain/results/levels';
import type { EvidenceOf } from './evidence-kept';
import { cohortMeans, type Evidence, featureNames, writeFeatures } from './features';
import { type LeaverCohort, type Leavers, notTaken } from './leavers';
import { type Origin, stepAt, stepOf } from './origins';

/** What one domain is fitted on, a row per leaver: see OrderedRows. */
export type DomainRows = { x: Float64Array; y: Uint8Array; weights: Float64Array; group: Int32Array };

export type TrainingRows = {
  /** The schools of the leavers; `group` of a row is a place in it. */
  schools: readonly string[];
  /** The number of results years that the leavers left in. */
  years: number;
  domains: Record<Domain, DomainRows>;
};

const features = featureNames.length;

type Found = (Record<Domain, Evidence> | null)[];
type Tested = { cohorts: readonly LeaverCohort[]; evidence: Found; means: (Record<Domain, number> | undefined)[] };

/** Leavers of the cohorts that were tested at this moment, by their ids. */
export function trainingRows(leavers: Leavers, origin: Origin, evidenceOf: EvidenceOf): TrainingRows {
  const tested = testedAt(leavers, stepAt(origin), evidenceOf);
  const schools = [...new Set(tested.cohorts.map(({ schoolId }) => schoolId))].sort();
  const rowsOf = (domain: Domain) => domainRows(leavers, domain, { ...tested, schools });
  return {
    schools,
    years: new Set(tested.cohorts.map(({ resultsYear }) => resultsYear)).size,
    domains: { lezen: rowsOf('lezen'), taalverzorging: rowsOf('taalverzorging'), rekenen: rowsOf('rekenen') },
  };
}

/** The cohorts of whom somebody was tested at this step, and what is known of each leaver and of the cohort as a whole. */
function testedAt({ pupils, cohorts }: Leavers, step: number, evidenceOf: EvidenceOf): Tested {
  const evidence: Found = new Array<null>(pupils.length).fill(null);
  const means: Tested['means'] = [];
  // A moment that a cohort skipped (spring 2020) or that did not exist yet (B8) teaches nothing about that moment.
  const wasTested = (place: number) =>
    pupils[place]?.tests.some(({ yearGroup, moment }) => stepOf(yearGroup, moment) === step);
  const withTests = cohorts.filter(({ places }, nth) => {
    if (!places.some(wasTested)) return false;
    const own = places.map((place) => (evidence[place] = evidenceOf(pupils[place] as (typeof pupils)[0], step)));
    means[nth] = cohortMeans(own);
    return own.some((one) => one !== null);
  });
  return { cohorts: withTests, evidence, means };
}

function domainRows(
  { ranks, cohorts, cohortOf }: Leavers,
  domain: Domain,
  { evidence, means, schools }: Tested & { schools: readonly string[] },
): DomainRows {
  const groups = cohorts.map(({ schoolId }) => schools.indexOf(schoolId));
  const own = ranks[domain];
  const most = evidence.reduce((count, one) => count + (one ? 1 : 0), 0);
  const x = new Float64Array(most * features);
  const y = new Uint8Array(most);
  const weights = new Float64Array(most);
  const group = new Int32Array(most);
  let row = 0;
  for (let i = 0; i < evidence.length; i++) {
    const known = evidence[i];
    const rank = own[i] as number;
    if (!known || rank === notTaken) continue;
    const cohort = cohortOf[i] as number;
    writeFeatures(x, row * features, known[domain], means[cohort]?.[domain] ?? 0);
    y[row] = rank;
    weights[row] = cohorts[cohort]?.weight ?? 0;
    group[row] = groups[cohort] ?? -1;
    row++;
  }
  return {
    x: x.subarray(0, row * features),
    y: y.subarray(0, row),
    weights: weights.subarray(0, row),
    group: group.subarray(0, row),
  };
}
