import { Injectable } from '@nestjs/common';
import { forecastsReadableBy } from '#backend/access/policies/forecast.policy';
import { isWithin } from '#backend/access/reach';
import { reachOf, type User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database } from '#backend/database/database';
import { notFound } from '#backend/platform/errors';
import { WhatIf } from '#contract/what-if';
import { readSettings } from './run-settings';
import { groupsOfPupils, runToAssume } from './what-if.queries';

/** What the browser needs to make the forecast of a school again under an assumption: nothing of it is ever stored. */
@Injectable()
export class WhatIfService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /** Only for who may see all pupils of the school: the chances of a whole cohort tell about each of them. */
  of(user: User, id: string): Promise<WhatIf> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const run = await runToAssume(tx, { AND: [forecastsReadableBy(user), { id }] });
      if (!run || !isWithin(reachOf(user, 'pupil.read'), run.schoolId)) throw notFound('forecast.notFound');
      const fact = { action: 'forecast.whatIf', subject: 'school', subjectId: run.schoolId };
      await this.audit.record(tx, { boardId: user.boardId, actorId: user.staffId, ...fact });

      const ids = [...new Set(run.chances.map(({ pupilId }) => pupilId))];
      const groupOf = await groupsOfPupils(tx, ids, { schoolId: run.schoolId, today: user.today });
      const numberOf = new Map(ids.map((pupilId, number) => [pupilId, number]));
      return WhatIf.parse({
        runId: run.id,
        schoolId: run.schoolId,
        view: readSettings(run.settings).view,
        groups: countedGroups([...groupOf.values()]),
        chances: run.chances.map(({ pupilId, ...chance }) => ({
          ...chance,
          pupil: numberOf.get(pupilId),
          groupId: groupOf.get(pupilId)?.id ?? null,
        })),
      });
    });
  }
}

type Group = { id: string; name: string };

function countedGroups(of: readonly Group[]): (Group & { pupils: number })[] {
  const found = new Map<string, Group & { pupils: number }>();
  for (const { id, name } of of) found.set(id, { id, name, pupils: (found.get(id)?.pupils ?? 0) + 1 });
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'nl', { numeric: true }));
}
