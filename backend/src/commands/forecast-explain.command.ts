import { loadBoardHistory } from '#backend/forecasts/board-history';
import { StartError } from '#backend/platform/start-error';
import { forecastBoard } from '#domain/forecast/board-forecast';
import { explainPupil, type PupilExplained } from '#domain/forecast/explain-pupil';
import { levels } from '#domain/results/levels';
import { boardOf, clockOf, withDatabase } from './boards';
import { command } from './command';

/** No names: who asks knows the key, and what is printed ends up in terminals and files. */
type Result = { pupil: string; school: string } & Omit<PupilExplained, 'schoolId'>;

export const forecastExplain = command<Result>({
  usage: 'forecast explain --board B --pupil KEY [--json]',
  about: "tells which results a pupil's chances rest on, and how much each weighs",
  options: { board: { type: 'string' }, pupil: { type: 'string' } },
  run: (place, { values }) =>
    withDatabase(place, async (database) => {
      const { boardId } = await boardOf(database, values['board']);
      const key = values['pupil'];
      if (typeof key !== 'string') throw new StartError('Say which pupil: --pupil takes a key.');
      const day = (await clockOf(database, place.config.demo)).today();
      const read = await database.forBoard(boardId, async (tx) => {
        const identity = await tx.pupilIdentity.findFirst({ where: { key }, select: { pupilId: true } });
        if (!identity) throw new StartError('There is no pupil with this key on this board.');
        const schools = await tx.school.findMany({ select: { id: true, key: true } });
        return { pupilId: identity.pupilId, schools, history: await loadBoardHistory(tx, day) };
      });
      const forecast = forecastBoard(read.history, day);
      const explained = explainPupil(read.history, forecast, { pupilId: read.pupilId, day });
      if (!explained)
        throw new StartError('No forecast holds this pupil: not in year groups 5 to 8 today, or with an ontheffing.');
      const { schoolId, ...rest } = explained;
      return { pupil: key, school: read.schools.find(({ id }) => id === schoolId)?.key ?? '', ...rest };
    }),
  say: ({ pupil, school, resultsYear, origin, results, chances }) =>
    [
      `${pupil}, school ${school}, leaves in ${resultsYear}, forecast from ${origin}`,
      ...results.map(
        ({ domain, moment, takenOn, instrument, z, source, weight }) =>
          `  ${domain.padEnd(15)} ${moment} ${takenOn} ${instrument}: z ${z.toFixed(2)} by ${source}, weighs ${(100 * weight).toFixed(0)} %`,
      ),
      ...chances.map(
        ({ domain, chances: of, evidence }) =>
          `  ${domain.padEnd(15)} ${levels.map((level) => `${level} ${(100 * of[level]).toFixed(0)} %`).join(' · ')} (${evidence})`,
      ),
    ].join('\n'),
});
