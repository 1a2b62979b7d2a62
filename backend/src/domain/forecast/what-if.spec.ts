import { domains } from '#domain/results/levels';
import type { CohortOutlook } from './board-forecast';
import type { PupilChance } from './chances';
import { forecastSchool, type SchoolView } from './school-forecast';
import { sumsOf } from './share-sums';
import { keepView } from './view-kept';
import { columnsIf } from './what-if';

/** Uneven chances, so that another order of adding would show in the last digits. */
function cohort(resultsYear: number, pupils: number): CohortOutlook {
  const chances = domains.flatMap((domain, d) =>
    Array.from({ length: pupils }, (_, i): PupilChance => {
      const none = i % 9 === 0;
      const at1S2F = none ? 0.5 : ((i * 37 + d * 11) % 97) / 100;
      const below1F = (1 - at1S2F) * 0.13;
      const chances = { '<1F': below1F, '1F': 1 - at1S2F - below1F, '1S/2F': at1S2F };
      const pupilId = `${resultsYear} ${String(i).padStart(3, '0')}`;
      return { pupilId, resultsYear, domain, chances, evidence: none ? 'none' : 'norm', moment: none ? null : 'M7' };
    }),
  );
  const part = (indicator: '1F' | '1S2F') => ({
    sums: sumsOf(chances, indicator),
    spreads: { rho: 0.21, tau: 0.31, tauBehindBreak: 0.37, n: 8 },
    behindBreak: resultsYear === 2028,
  });
  return { resultsYear, origin: 'M7', chances, parts: { '1F': part('1F'), '1S2F': part('1S2F') } };
}

const counts = { pupils: 24, judgements: 72, at1F: 68, at1S2F: 40 };
const view: SchoolView = {
  presentYear: 2027,
  measured: [2024, 2025, 2026].map((resultsYear) => ({ resultsYear, counts })),
  outlooks: [cohort(2027, 23), cohort(2028, 31), cohort(2029, 19)],
  yardstick: {
    tables: [{ resultsYear: 2025, bands: [{ from: 20, to: 40, toInclusive: true, signal1F: 85, signal1S2F: 50 }] }],
    weights: [{ schoolYear: '2023-2024', weight: 30 }],
    bandwidth: 5,
  },
};
const { columns, chances } = forecastSchool(view);
/** As they come out of the database and over the wire: pupil by pupil, through JSON. */
const stored = JSON.parse(
  JSON.stringify([...chances].sort((a, b) => (a.pupilId < b.pupilId ? -1 : a.pupilId > b.pupilId ? 1 : 0))),
) as PupilChance[];
const kept = JSON.parse(JSON.stringify(keepView(view))) as ReturnType<typeof keepView>;
const nobody = () => false;

it('with nothing left out gives the stored columns to the last digit', () => {
  expect(columnsIf(kept, stored, { leaveOut: nobody, bandwidth: 5 })).toEqual(columns);
});

it('keeps no pupil with a run beside the chances', () => {
  expect(JSON.stringify(kept)).not.toContain('pupilId');
});

it('without a group gives what a school with only the others would have', () => {
  const left = (one: PupilChance) => one.resultsYear === 2027 && Number(one.pupilId.slice(5)) >= 15;
  const others = { ...cohort(2027, 15) };
  const expected = forecastSchool({ ...view, outlooks: [others, ...view.outlooks.slice(1)] }).columns;
  expect(columnsIf(kept, stored, { leaveOut: left, bandwidth: 5 })).toEqual(expected);
  expect(expected).not.toEqual(columns);
});

it('without a whole cohort says nothing of the years it is in', () => {
  const without = columnsIf(kept, stored, { leaveOut: ({ resultsYear }) => resultsYear === 2027, bandwidth: 5 });
  const said = without
    .filter(({ resultsYear }) => resultsYear >= 2027)
    .map(({ percent, verdict }) => [percent, verdict]);
  expect(new Set(said.map(String))).toEqual(new Set([',tooLittleData']));
});

it('with another bandwidth changes verdicts, never what is expected', () => {
  const wide = columnsIf(kept, stored, { leaveOut: nobody, bandwidth: 60 });
  expect(wide.map(({ percent, low80, chanceBelow }) => [percent, low80, chanceBelow])).toEqual(
    columns.map(({ percent, low80, chanceBelow }) => [percent, low80, chanceBelow]),
  );
  expect(wide.filter(({ verdict }) => verdict === 'onCourse')).toEqual([]);
  expect(columns.some(({ verdict }) => verdict === 'onCourse')).toBe(true);
});
