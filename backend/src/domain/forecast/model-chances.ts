import { domains, type Level, levels } from '#domain/results/levels';
import { logistic } from '#domain/statistics/ordered-logit-sums';
import type { Chances, PupilChance } from './chances';
import type { EvidenceOf } from './evidence-kept';
import { cohortMeans, type Evidence, featureNames, writeFeatures } from './features';
import type { DomainModel, Model } from './fit-model';
import type { Cohort } from './members';
import { type Origin, stepAt } from './origins';

const nothingKnown: Evidence = { own: 0, others: 0, change: 0, none: 1, missing: 1, source: null, moment: null };

/**
 * A chance per level for every pupil of a cohort and every domain. A pupil without any result gets the mean chances of
 * the own cohort, marked `none`; when nobody has a result, those of a pupil in the middle at this school.
 */
export function chancesByModel(
  { schoolId, resultsYear, pupils }: Cohort,
  { model, origin, evidenceOf }: { model: Model; origin: Origin; evidenceOf: EvidenceOf },
): PupilChance[] {
  const step = stepAt(origin);
  const known = pupils.map((pupil) => ({ pupilId: pupil.pupilId, evidence: evidenceOf(pupil, step) }));
  const x = new Float64Array(featureNames.length);
  const means = cohortMeans(known.map(({ evidence }) => evidence));
  return domains.flatMap((domain) => {
    const chancesOf = (evidence: Evidence) =>
      chancesFor(evidence, model[domain], { schoolId, cohortMean: means[domain], x });
    const seen = known.map(({ evidence }) => evidence && chancesOf(evidence[domain]));
    const usual = meanOf(seen.filter((one) => one !== null)) ?? chancesOf(nothingKnown);
    return known.map(({ pupilId, evidence }, index): PupilChance => {
      const own = evidence?.[domain];
      return {
        pupilId,
        resultsYear,
        domain,
        chances: seen[index] ?? usual,
        evidence: own?.source ?? (own ? 'otherDomains' : 'none'),
        moment: own?.moment ?? null,
      };
    });
  });
}

/** `x`: room for the features, so that a hundred thousand chances need not each make their own. */
type At = { schoolId: string; cohortMean: number; x: Float64Array };

export function chancesFor(evidence: Evidence, model: DomainModel, { schoolId, cohortMean, x }: At): Chances {
  writeFeatures(x, 0, evidence, cohortMean);
  let eta = model.schoolEffects[schoolId] ?? 0;
  for (const [k, slope] of model.slopes.entries()) eta += (x[k] as number) * slope;
  const [low, high] = model.thresholds;
  const [at1F, at1S2F] = [logistic(eta - low), logistic(eta - high)];
  return { '<1F': 1 - at1F, '1F': at1F - at1S2F, '1S/2F': at1S2F };
}

function meanOf(of: readonly Chances[]): Chances | null {
  if (of.length === 0) return null;
  const mean = (level: Level) => of.reduce((sum, chances) => sum + chances[level], 0) / of.length;
  return Object.fromEntries(levels.map((level) => [level, mean(level)])) as Chances;
}

/** The chance to reach an indicator's level. */
export const reaches = (chances: Chances, indicator: '1F' | '1S2F'): number =>
  indicator === '1F' ? chances['1F'] + chances['1S/2F'] : chances['1S/2F'];
