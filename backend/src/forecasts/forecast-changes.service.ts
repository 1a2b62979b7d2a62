import { Injectable } from '@nestjs/common';
import { forecastsReadableBy } from '#backend/access/policies/forecast.policy';
import { may, type User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { eachPupil } from '#backend/audit/files-read';
import { Database, type Tx } from '#backend/database/database';
import { pupilLabel } from '#backend/organisation/names';
import { notFound } from '#backend/platform/errors';
import { ForecastChanges, PupilMoved, type PupilsMoved } from '#contract/forecast-changes';
import type { Column, Forecast } from '#contract/forecasts';
import { namedChances } from '#domain/forecast/chances';
import { isMoved, pupilChanges } from '#domain/forecast/compare-pupils';
import { causesOf, columnChanges, type RunCompared } from '#domain/forecast/compare-runs';
import { findRunWithChances, readablePupils, type RunWithChances, toChance } from './forecast-changes.queries';
import { toForecast } from './forecast.mapper';
import { readSettings } from './run-settings';

/** The pupils whose chances moved most, of those that someone may see: more than a screen holds nobody reads. */
const mostShown = 20;

/** Two runs of a school side by side: what changed, and because of which pupils or results. */
@Injectable()
export class ForecastChangesService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  changes(user: User, id: string, since: string): Promise<ForecastChanges> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const { before, after } = await bothRuns(tx, user, { id, since });
      const [from, to] = [toForecast(before), toForecast(after)];
      const [was, is] = [toCompared(before, from), toCompared(after, to)];
      return ForecastChanges.parse({
        schoolId: to.schoolId,
        schoolName: to.schoolName,
        before: from,
        after: to,
        columns: columnChanges(was, is),
        pupils: pupilChanges(before.chances.map(toChance), after.chances.map(toChance)),
        causes: causesOf(was, is),
        may: { seePupils: may(user, 'pupil.read') },
      });
    });
  }

  movedPupils(user: User, id: string, since: string): Promise<PupilsMoved> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const { before, after } = await bothRuns(tx, user, { id, since });
      const moves = pupilChanges(before.chances.map(toChance), after.chances.map(toChance)).moves.filter(isMoved);
      const rows = await readablePupils(tx, user, moves.map(({ pupilId }) => pupilId)); // prettier-ignore
      const pupils = new Map(rows.map((row) => [row.id, row]));
      const own = moves.flatMap((move) => {
        const pupil = pupils.get(move.pupilId);
        return pupil ? [{ pupil, move }] : [];
      });
      const shown = own.slice(0, mostShown);
      await this.audit.recordEach(tx, user, 'pupilChance.read', eachPupil(shown.map(({ pupil }) => pupil.id)));
      return { data: shown.map(toMoved), total: own.length };
    });
  }
}

/** Both within reach, and of one school: else there is nothing to compare. */
async function bothRuns(tx: Tx, user: User, { id, since }: { id: string; since: string }) {
  const readable = forecastsReadableBy(user);
  const after = await findRunWithChances(tx, { AND: [readable, { id }] });
  const before = after && (await findRunWithChances(tx, { AND: [readable, { id: since, schoolId: after.schoolId }] }));
  if (!after || !before) throw notFound('forecast.notFound');
  return { before, after };
}

/** The forecast with what it rests on and nobody is shown. */
const toCompared = ({ settings, coefficients, fit }: RunWithChances, forecast: Forecast): RunCompared<Column> => ({
  ...forecast,
  norms: readSettings(settings).norms,
  fitted: JSON.stringify(fit?.coefficients ?? coefficients),
});

type Own = {
  pupil: Awaited<ReturnType<typeof readablePupils>>[number];
  move: ReturnType<typeof pupilChanges>['moves'][number];
};

const toMoved = ({ pupil, move: { domain, before, after, newTest } }: Own): PupilMoved =>
  PupilMoved.parse({
    id: pupil.id,
    label: pupilLabel(pupil.identity),
    groupName: pupil.enrolments[0]?.group?.name ?? null,
    domain,
    before: namedChances(before),
    after: namedChances(after),
    newTest,
  });
