import type { GoalOutcomes } from '#contract/goals';
import { proposals } from '#domain/goals/closing';
import type { OutcomePart } from '#domain/goals/measures';
import type { VerdictCounts } from '#domain/goals/outcome-counts';
import { DataRows } from '../figures/DataRows';
import { Folded } from '../figures/Folded';
import type { RowColumn } from '../figures/rows';
import { SectionCard } from '../figures/SectionCard';
import { countsByDomain } from './outcome-groups';
import { type GoalWords, useGoalWords } from './use-goal-words';

type Counted = { counts: VerdictCounts };

/** How many goals ended how: per domain, and per school for who asks. */
export const OutcomeCounts = ({ outcomes: { lines } }: { outcomes: GoalOutcomes }) => {
  const words = useGoalWords();
  const numbers: RowColumn<Counted>[] = proposals.map((verdict) => ({
    header: words(`verdictShort.${verdict}`),
    numeric: true,
    cell: ({ counts }) => counts[verdict],
  }));
  const schools = new Set(lines.map(({ schoolId }) => schoolId));
  return (
    <SectionCard title={words('outcomesPage.counts')} aside={words('outcomesPage.countsAside')}>
      <DataRows
        label={words('outcomesPage.counts')}
        columns={[{ header: words('filter.domain'), cell: ({ part }) => partName(part, words) }, ...numbers]}
        rows={countsByDomain(lines)}
        keyOf={({ part }) => part}
      />
      {schools.size > 1 && (
        <Folded show={words('outcomesPage.perSchool')} hide={words('outcomesPage.hidePerSchool')}>
          <DataRows
            label={words('outcomesPage.perSchool')}
            columns={[
              { header: words('filter.school'), cell: ({ schoolName }) => schoolName ?? words('board') },
              { header: words('filter.domain'), cell: ({ part }) => partName(part, words) },
              ...numbers,
            ]}
            rows={lines}
            keyOf={({ schoolId, part }) => `${schoolId} ${part}`}
          />
        </Folded>
      )}
    </SectionCard>
  );
};

export function partName(part: OutcomePart, words: GoalWords): string {
  if (part === 'all') return words('allDomains');
  return part === 'behaviour' ? words('outcomesPage.behaviour') : words(`domain.${part}`);
}
