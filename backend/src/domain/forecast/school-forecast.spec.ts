import fc from 'fast-check';
import type { Judgements } from '#domain/indicators/judgements';
import { domains, type Level } from '#domain/results/levels';
import type { CohortOutlook } from './board-forecast';
import type { PupilChance } from './chances';
import { sumsOf } from './share-sums';
import { forecastSchool, type SchoolView, yearsAhead } from './school-forecast';

const certain = (level: Level) => ({ '<1F': 0, '1F': 0, '1S/2F': 0, [level]: 1 });
const spreads = { rho: 0.2, tau: 0.3, tauBehindBreak: 0.4, n: 0 };

/** A cohort whose pupils are certain of a level; null is a pupil without any result. */
function cohort(resultsYear: number, levels: readonly (Level | null)[]): CohortOutlook {
  const chances = levels.flatMap((level, i) =>
    domains.map((domain): PupilChance => {
      const evidence = level ? 'norm' : 'none';
      const own = level ? certain(level) : { '<1F': 0, '1F': 0.5, '1S/2F': 0.5 };
      return { pupilId: `${resultsYear}-${i}`, resultsYear, domain, chances: own, evidence, moment: level && 'E6' };
    }),
  );
  const part = (indicator: '1F' | '1S2F') => ({ sums: sumsOf(chances, indicator), spreads, behindBreak: false });
  return { resultsYear, origin: 'E6', chances, parts: { '1F': part('1F'), '1S2F': part('1S2F') } };
}
const counts = (pupils: number, at1F: number, at1S2F: number): Judgements => ({
  pupils,
  judgements: 3 * pupils,
  at1F,
  at1S2F,
});

const bands = [{ from: 20, to: 40, toInclusive: true, signal1F: 85, signal1S2F: 50 }];
const yardstick = {
  tables: [{ resultsYear: 2025, bands }],
  weights: [{ schoolYear: '2023-2024', weight: 30 }],
  bandwidth: 5,
};
const twenty = (level: Level | null) => Array.from({ length: 20 }, () => level);
const view: SchoolView = {
  presentYear: 2027,
  measured: [2024, 2025, 2026].map((resultsYear) => ({ resultsYear, counts: counts(20, 60, 36) })),
  outlooks: [cohort(2027, twenty('1S/2F')), cohort(2028, twenty('1F')), cohort(2029, twenty('<1F'))],
  yardstick,
};
const column = (of: SchoolView, resultsYear: number, indicator: '1F' | '1S2F') =>
  forecastSchool(of).columns.find((one) => one.resultsYear === resultsYear && one.indicator === indicator);

it('pools three results years by counts, measured and forecast together', () => {
  expect(column(view, 2027, '1S2F')).toMatchObject({
    kind: 'mixed',
    percent: 73.33,
    pupils: 60,
    judgements: 180,
    verdict: 'onCourse',
  });
  expect(column(view, 2029, '1F')).toMatchObject({
    kind: 'forecast',
    percent: 66.67,
    verdict: 'under',
    gapJudgements: -33,
    gapPupils: -11,
  });
  expect(column(view, 2026, '1S2F')).toMatchObject({ kind: 'measured', percent: 60 });
});

it('marks the figure when the signal table of a later year is not there yet', () => {
  expect(column(view, 2025, '1S2F')).toBeUndefined();
  expect(column(view, 2027, '1S2F')).toMatchObject({ normYear: 2025, normProvisional: true });
});

it('says which part of the judgements rests on no result', () => {
  expect(column({ ...view, outlooks: [cohort(2027, [...twenty('1F'), null])] }, 2027, '1F')).toMatchObject({
    noEvidenceShare: 3 / 183,
  });
});

it('draws a band round what is forecast and gives the chance to end below the line, but not for what is measured', () => {
  const open = cohort(2027, twenty(null));
  const half = { ...view, outlooks: [{ ...open, parts: mixedParts(open) }] };
  const { percent, low80, high80, chanceBelow } = column(half, 2027, '1S2F') ?? {};
  expect(low80).toBeLessThan(percent ?? 0);
  expect(high80).toBeGreaterThan(percent ?? 0);
  expect(chanceBelow).toBeGreaterThan(0);
  expect(chanceBelow).toBeLessThan(0.5); // 36 of 60, 36 of 60 and about 30 of 60, against 50 %.
  expect(column(view, 2026, '1S2F')).toMatchObject({ low80: null, high80: null, chanceBelow: null });
});

/** As if every pupil had a result that says half and half. */
const mixedParts = ({ parts }: CohortOutlook) => ({
  '1F': { ...parts['1F'], sums: { ...parts['1F'].sums, noEvidence: 0 } },
  '1S2F': { ...parts['1S2F'], sums: { ...parts['1S2F'].sums, noEvidence: 0 } },
});

it('says nothing about a cohort in which nobody has a result', () => {
  expect(column({ ...view, outlooks: [cohort(2027, [null, null])] }, 2027, '1F')).toMatchObject({
    percent: null,
    verdict: 'tooLittleData',
  });
});

it('looks a year further once the present year is measured', () => {
  expect(yearsAhead(view)).toEqual([2027, 2028, 2029]);
  expect(yearsAhead({ presentYear: 2026, measured: view.measured })).toEqual([2027, 2028, 2029]);
});

it('uses five years for a school of fewer than fifteen pupils, or says there is too little', () => {
  const small = {
    ...view,
    outlooks: [cohort(2027, ['1F', '1F', '1F', '1F'])],
    measured: [2023, 2024, 2025, 2026].map((resultsYear) => ({ resultsYear, counts: counts(4, 12, 8) })),
  };
  expect(column(small, 2027, '1F')).toMatchObject({ overFiveYears: true, pupils: 20, percent: 100 });
  expect(column({ ...small, measured: small.measured.slice(1) }, 2027, '1F')).toMatchObject({
    overFiveYears: false,
    verdict: 'tooLittleData',
    percent: null,
  });
});

it('never has more 1S/2F than 1F, and chances always add up to one', () => {
  const level = fc.constantFrom<Level | null>('<1F', '1F', '1S/2F', null);
  fc.assert(
    fc.property(fc.array(level, { minLength: 1, maxLength: 40 }), (levels) => {
      const { columns, chances } = forecastSchool({ ...view, outlooks: [cohort(2027, levels)] });
      const [first, second] = (['1F', '1S2F'] as const).map((indicator) =>
        columns.find((one) => one.resultsYear === 2027 && one.indicator === indicator),
      );
      expect(second?.percent ?? 0).toBeLessThanOrEqual(first?.percent ?? 0);
      for (const { chances: c } of chances) expect(c['<1F'] + c['1F'] + c['1S/2F']).toBeCloseTo(1, 12);
    }),
  );
});
