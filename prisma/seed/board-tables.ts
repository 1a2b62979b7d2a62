import { workTables } from './work-tables';

/** The columns the seed writes, per table, in the order in which tables depend on each other. `text`-cast where an array holds arrays. */
export const boardTables = {
  School: { id: 'uuid', key: 'text', name: 'text', brin: 'text', vestiging: 'text', region: 'text' },
  SchoolWeight: { schoolId: 'uuid', schoolYear: 'text', weight: 'numeric', source: 'text' },
  SchoolYear: { label: 'text', startsOn: 'date', endsOn: 'date' },
  SchoolFreeDays: { id: 'uuid', schoolId: 'uuid', name: 'text', fromOn: 'date', untilOn: 'date' },
  Staff: { id: 'uuid', firstName: 'text', lastName: 'text', email: 'text', workingDays: 'int[]' },
  Credential: { staffId: 'uuid', passwordHash: 'text', changedAt: 'timestamptz' },
  RoleAssignment: { id: 'uuid', staffId: 'uuid', role: 'text', schoolId: 'uuid', fromOn: 'date' },
  Group: { id: 'uuid', schoolId: 'uuid', schoolYear: 'text', name: 'text', yearGroups: 'int[]' },
  GroupTeacher: { groupId: 'uuid', staffId: 'uuid', workingDays: 'int[]' },
  Pupil: { id: 'uuid', leftOn: 'date' },
  PupilIdentity: { pupilId: 'uuid', key: 'text', firstName: 'text', lastName: 'text', birthDate: 'date' },
  Import: {
    id: 'uuid',
    kind: 'text',
    status: 'text',
    fileHash: 'text',
    fileNames: 'text[]',
    summary: 'jsonb',
    createdAt: 'timestamptz',
    committedAt: 'timestamptz',
  },
  MergeProposal: {
    id: 'uuid',
    pupilId: 'uuid',
    otherId: 'uuid',
    reason: 'text',
    importId: 'uuid',
    createdAt: 'timestamptz',
  },
  Enrolment: {
    id: 'uuid',
    pupilId: 'uuid',
    schoolId: 'uuid',
    schoolYear: 'text',
    yearGroup: 'int',
    groupId: 'uuid',
    fromOn: 'date',
    untilOn: 'date',
    importId: 'uuid',
  },
  Provider: { id: 'uuid', code: 'text', name: 'text' },
  Instrument: { id: 'uuid', providerId: 'uuid', code: 'text', name: 'text', kind: 'text' },
  InstrumentDomain: { instrumentId: 'uuid', yearGroup: 'int', domain: 'text' },
  Norm: {
    id: 'uuid',
    instrumentId: 'uuid',
    domain: 'text',
    yearGroup: 'int',
    moment: 'text',
    mean: 'float8',
    sd: 'float8',
    n: 'int',
    validFrom: 'date',
    source: 'text',
  },
  TestPeriod: { id: 'uuid', schoolId: 'uuid', schoolYear: 'text', moment: 'text', opensOn: 'date', closesOn: 'date' },
  Result: {
    id: 'uuid',
    pupilId: 'uuid',
    schoolId: 'uuid',
    instrumentId: 'uuid',
    domain: 'text',
    yearGroup: 'int',
    moment: 'text',
    takenOn: 'date',
    score: 'float8',
    referenceLevel: 'text',
    source: 'text',
    broughtAlong: 'boolean',
    importId: 'uuid',
  },
  ResultPart: { resultId: 'uuid', part: 'text', right: 'int', total: 'int' },
  Outcome: {
    id: 'uuid',
    pupilId: 'uuid',
    schoolId: 'uuid',
    resultsYear: 'int',
    providerId: 'uuid',
    lezen: 'text',
    taalverzorging: 'text',
    rekenen: 'text',
    exempt: 'boolean',
    importId: 'uuid',
  },
  ...workTables,
} as const;

export type BoardTable = keyof typeof boardTables;
export type Cell = string | number | boolean | null | readonly number[] | readonly string[];
export type Row<Table extends BoardTable> = Record<keyof (typeof boardTables)[Table], Cell>;
export type BoardRows = { [Table in BoardTable]: Row<Table>[] };

export const emptyRows = (): BoardRows =>
  Object.fromEntries(Object.keys(boardTables).map((table) => [table, []])) as unknown as BoardRows;
