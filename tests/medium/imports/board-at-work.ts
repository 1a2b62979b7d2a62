import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { Audit } from '#backend/audit/audit';
import type { Database, Tx } from '#backend/database/database';
import { exportBoard } from '#backend/exports/export-board';
import type { UploadedFile } from '#backend/imports/csv-file';
import { ImportsService } from '#backend/imports/imports.service';
import { Outbox } from '#backend/outbox/outbox';
import { Clock } from '#backend/platform/clock';
import { emptyRows } from '#prisma/seed/board-tables';
import { writeBoard } from '#prisma/seed/write-board';
import type { TestDatabase } from '../../support/database';

export const importTables = [
  'School',
  'SchoolWeight',
  'SchoolYear',
  'Group',
  'Pupil',
  'PupilIdentity',
  'Enrolment',
  'Provider',
  'Instrument',
  'Norm',
  'TestPeriod',
  'Result',
  'Outcome',
  'Outbox',
] as const;

/** The services of Koers on a real database, with a clock that stands still. */
export class BoardAtWork {
  readonly clock: Clock;
  readonly imports: ImportsService;

  constructor(
    private readonly place: TestDatabase,
    readonly database: Database,
    today = '2026-03-02',
    outbox?: Outbox,
  ) {
    this.clock = new Clock(undefined, () => Date.parse(`${today}T09:00:00Z`));
    this.imports = new ImportsService(database, this.clock, new Audit(this.clock), outbox ?? new Outbox(this.clock));
  }

  /** An empty board; returns who imports into it. */
  async emptyBoard(): Promise<{ boardId: string; staffId: null }> {
    const client = new Client({ connectionString: this.place.owner });
    await client.connect();
    const id = randomUUID();
    await writeBoard(client, { id, number: id.slice(0, 8), name: 'Proef', region: 'zuid', demo: false }, emptyRows());
    await client.end();
    return { boardId: id, staffId: null };
  }

  async importNow(who: { boardId: string; staffId: null }, files: UploadedFile[]) {
    const { id } = await this.imports.stage(who, files);
    return this.imports.commit(who, { id });
  }

  inBoard<T>(boardId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.forBoard(boardId, work);
  }

  exported = (boardId: string) => this.inBoard(boardId, exportBoard);

  /** How many rows each table of the board has. */
  counts(boardId: string): Promise<Record<string, number>> {
    return this.inBoard(boardId, async (tx) => {
      const counts: Record<string, number> = {};
      for (const table of importTables) {
        const [row] = await tx.$queryRawUnsafe<{ n: number }[]>(`SELECT count(*)::int AS n FROM "${table}"`);
        counts[table] = row?.n ?? -1;
      }
      return counts;
    });
  }
}

export const csv = (name: string, ...lines: string[]): UploadedFile => ({
  name,
  content: Buffer.from(lines.join('\r\n') + '\r\n', 'utf8'),
});

/** A small school with two pupils, as a school would upload it. */
export const smallSchool = (): UploadedFile[] => [
  csv('scholen.csv', 'school;name;region;weging;weging_year', '99ZZ00;De Linde;zuid;31,25;2024-2025'),
  csv('leerlingen.csv', 'pupil,first_name,last_name,birth_date', 'L1,Ané,de Wit,03-11-2014', 'L2,,,2015-01-02'),
  csv(
    'inschrijvingen.csv',
    'pupil;school;school_year;year_group;group;from;until',
    'L1;99ZZ00;2025-2026;7;7/8;;',
    'L2;99ZZ00;2025-2026;8;7/8;2025-08-01;',
  ),
  csv(
    'resultaten.csv',
    'pupil;school;provider;instrument;domain;year_group;moment;test_level;taken_on;score;reference_level',
    'L1;99ZZ00;LIB;LIB-lezen;lezen;7;M;M7;2026-01-20;152,5;1F',
    'L2;99ZZ00;LIB;LIB-rekenen;rekenen;8;M;;21-01-2026;;2F',
    'L2;99ZZ00;LIB;LIB-rekenen;rekenen;7;M;;2025-01-21;140;',
  ),
  csv(
    'uitslagen.csv',
    'pupil;school;results_year;provider;lezen;taalverzorging;rekenen;exempt',
    'L2;99ZZ00;2026;LIB;2F;1F;1S;N',
  ),
  csv(
    'normen.csv',
    'provider;instrument;domain;year_group;moment;mean;sd;n;valid_from;valid_until;source',
    'LIB;LIB-lezen;lezen;7;M;150,5;20;4000;2020-08-01;;Verzonnen',
  ),
];
