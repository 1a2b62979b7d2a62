import { Injectable } from '@nestjs/common';
import { goalsReadableBy } from '#backend/access/policies/goal.policy';
import type { User } from '#backend/access/user';
import { Database, type Tx } from '#backend/database/database';
import { GoalOutcomes, type GoalOutcomesQuery } from '#contract/goals';
import { proposals } from '#domain/goals/closing';
import { type GoalMeasure, type OutcomePart, outcomeParts, partOf } from '#domain/goals/measures';
import { addVerdicts, noVerdicts, type VerdictCounts } from '#domain/goals/outcome-counts';
import type { Domain } from '#domain/results/levels';
import { countOutcomes, namesOfSchools } from './goals.queries';

type Line = { schoolId: string | null; part: OutcomePart; counts: VerdictCounts };

/** How goals ended, counted in the database: as many as there are, a page of a list never tells. */
@Injectable()
export class GoalOutcomesService {
  constructor(private readonly database: Database) {}

  of(user: User, { schoolId, schoolYear }: GoalOutcomesQuery): Promise<GoalOutcomes> {
    const asked = { ...(schoolId && { schoolId }), ...(schoolYear && { schoolYear }), state: 'closed' };
    const where = { AND: [goalsReadableBy(user), asked] };
    return this.database.forBoard(user.boardId, async (tx) => {
      const lines = await linesOf(tx, where);
      const schools = await namesOfSchools(tx, lines.flatMap((line) => line.schoolId ?? [])); // prettier-ignore
      const nameOf = new Map(schools.map(({ id, name }) => [id, name]));
      const named = lines.map((line) => ({ ...line, schoolName: nameOf.get(line.schoolId ?? '') ?? null }));
      named.sort((one, other) => placeOf(one).localeCompare(placeOf(other), 'nl'));
      return GoalOutcomes.parse({ counts: addVerdicts(lines.map(({ counts }) => counts)), lines: named });
    });
  }
}

/** The board first, then schools by name; domains in their order. */
const placeOf = ({ schoolId, schoolName, part }: Line & { schoolName: string | null }) =>
  `${schoolName ?? ''} ${schoolId ?? ''} ${outcomeParts.indexOf(part)}`;

async function linesOf(tx: Tx, where: Parameters<typeof countOutcomes>[1]): Promise<Line[]> {
  const lines = new Map<string, Line>();
  for (const verdict of proposals)
    for (const { schoolId, domain, measure, _count } of await countOutcomes(tx, where, verdict)) {
      const part = partOf(measure as GoalMeasure, domain as Domain | null);
      const key = `${schoolId} ${part}`;
      const line = lines.get(key) ?? { schoolId, part, counts: noVerdicts };
      lines.set(key, { ...line, counts: addVerdicts([line.counts, { ...noVerdicts, [verdict]: _count._all }]) });
    }
  return [...lines.values()];
}
