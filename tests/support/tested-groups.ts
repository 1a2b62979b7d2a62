import { randomUUID } from 'node:crypto';
import { schoolYearAfter } from '#domain/calendar/school-year';
import type { Api } from './api';

export type TestedGroups = {
  /** Of the measure, at the first school. */
  groupId: string;
  schoolId: string;
  schoolYear: string;
  /** In which both tests are taken: M and E of that school year, year group 6. */
  instrumentId: string;
};

const size = 12;
/** Where groups stand before: that of the measure lowest. */
const places = [-0.5, -0.2, 0, 0.1, 0.4, 0.2];

/**
 * Groups of twelve made-up pupils with a start and an end in reading on a test of their own: the first gains `effect` standard
 * deviations beyond what those of the same start do. Everybody keeps 0.8 of the start and grows 0.3, give or take a little.
 */
export async function addTestedGroups(api: Api, effect: number): Promise<TestedGroups> {
  const { id: boardId, schoolIds } = api.boards.own;
  const [first = '', second = ''] = schoolIds;
  const [year] = await api.sql<{ label: string }>('own', 'SELECT max(label) AS label FROM "SchoolYear"');
  const schoolYear = schoolYearAfter(year?.label ?? '', -1);
  const instrumentId = await addTest(api);
  const groups: string[] = [];
  for (const [nth, place] of places.entries()) {
    const schoolId = nth < 2 ? first : second;
    const [group] = await api.sql<{ id: string }>(
      'own',
      `INSERT INTO "Group" ("boardId", "schoolId", "schoolYear", name, "yearGroups") VALUES ($1, $2, $3, $4, '{6}') RETURNING id`,
      [boardId, schoolId, schoolYear, `Toetsgroep ${instrumentId.slice(0, 6)} ${nth}`],
    );
    groups.push(group?.id ?? '');
    const pupils = Array.from({ length: size }, (_one, at) => {
      const start = place + (at - (size - 1) / 2) / 5;
      const chance = (((at * 7 + nth * 3) % 5) - 2) / 25 + ((nth % 3) - 1) / 40;
      return { id: randomUUID(), start, end: 0.8 * start + 0.3 + chance + (nth === 0 ? effect : 0) };
    });
    await addPupils(api, { schoolId, groupId: groups[nth] ?? '', schoolYear, instrumentId, pupils });
  }
  return { groupId: groups[0] ?? '', schoolId: first, schoolYear, instrumentId };
}

/** A test of a provider of its own, so that nobody else is held against its pupils. Mean 100 and sd 20 at every moment. */
export async function addTest(api: Api): Promise<string> {
  const { id: boardId } = api.boards.own;
  const [row] = await api.sql<{ id: string }>(
    'own',
    `WITH p AS (INSERT INTO "Provider" ("boardId", code, name) VALUES ($1, gen_random_uuid()::text, 'Proef') RETURNING id)
     INSERT INTO "Instrument" ("boardId", "providerId", code, name, kind) SELECT $1, id, 'PROEF', 'Proef lezen', 'standardised' FROM p
     RETURNING id`,
    [boardId],
  );
  await api.sql(
    'own',
    `INSERT INTO "Norm" ("boardId", "instrumentId", domain, "yearGroup", moment, mean, sd, "validFrom")
     SELECT $1, $2, 'lezen', y, m, 100, 20, '2000-08-01' FROM unnest(ARRAY[5, 6, 7]) AS y, unnest(ARRAY['M', 'E']) AS m`,
    [boardId, row?.id],
  );
  return row?.id ?? '';
}

type Group = {
  schoolId: string;
  groupId: string;
  schoolYear: string;
  instrumentId: string;
  pupils: readonly { id: string; start: number; end: number }[];
};

async function addPupils(api: Api, { schoolId, groupId, schoolYear, instrumentId, pupils }: Group): Promise<void> {
  const { id: boardId } = api.boards.own;
  const [from, until] = schoolYear.split('-');
  const ids = pupils.map(({ id }) => id);
  await api.sql('own', `INSERT INTO "Pupil" ("boardId", id) SELECT $1, unnest($2::uuid[])`, [boardId, ids]);
  await api.sql(
    'own',
    `INSERT INTO "Enrolment" ("boardId", "pupilId", "schoolId", "schoolYear", "yearGroup", "groupId", "fromOn", "untilOn")
     SELECT $1, unnest($2::uuid[]), $3, $4, 6, $5, $6, $7`,
    [boardId, ids, schoolId, schoolYear, groupId, `${from}-08-15`, `${until}-07-20`],
  );
  const tests = [
    { moment: 'M', day: `${until}-01-20`, values: pupils.map(({ start }) => start) },
    { moment: 'E', day: `${until}-06-10`, values: pupils.map(({ end }) => end) },
  ];
  for (const { moment, day, values } of tests)
    await api.sql(
      'own',
      `INSERT INTO "Result" ("boardId", "pupilId", "schoolId", "instrumentId", domain, "yearGroup", moment, "takenOn", score, source)
       SELECT $1, p.id, $2, $3, 'lezen', 6, $4, $5, 100 + 20 * p.z, 'proef' FROM unnest($6::uuid[], $7::float8[]) AS p(id, z)`,
      [boardId, schoolId, instrumentId, moment, day, ids, values],
    );
}
