import { Client } from 'pg';
import { Audit } from '#backend/audit/audit';
import { Database } from '#backend/database/database';
import { ImportsService } from '#backend/imports/imports.service';
import { loadOpenData } from '#backend/open-data/load-open-data';
import { BoardsService } from '#backend/organisation/boards.service';
import { Outbox } from '#backend/outbox/outbox';
import type { Clock } from '#backend/platform/clock';
import type { Role } from '#contract/permissions';
import { instantOf } from '#domain/calendar/wall-clock';
import type { TestDatabase } from '../support/database';

const school = '99ZZ00';
const people: [name: string, role: Role][] = [
  ['ib', 'coach'],
  ['leider', 'schoolLeader'],
];
const pupils = Array.from({ length: 30 }, (_, i) => `L${String(i).padStart(3, '0')}`);
const levels = ['<1F', '1F', '1S/2F'];
const file = (name: string, lines: string[]) => ({ name, content: Buffer.from(`${lines.join('\n')}\n`) });

/** Ten leavers a year with an outcome, twenty pupils of year group 7 and 8 with M results of this year. */
const files = [
  file('schools.csv', ['school;name;region;weging;weging_year', `${school};De Proef;zuid;29,5;2024-2025`]),
  file('pupils.csv', ['pupil;first_name;last_name', ...pupils.map((key) => `${key};Proef;Leerling`)]),
  file('enrolments.csv', [
    'pupil;school;school_year;year_group;group',
    ...pupils.slice(0, 20).map((key, i) => `${key};${school};2026-2027;${i < 10 ? 7 : 8};${i < 10 ? '7' : '8'}`),
    ...pupils.slice(20).map((key) => `${key};${school};2025-2026;8;8`),
  ]),
  file('results.csv', [
    'pupil;school;provider;instrument;domain;year_group;moment;taken_on;reference_level',
    ...pupils
      .slice(0, 10)
      .flatMap((key, i) =>
        ['lezen', 'taalverzorging', 'rekenen'].map(
          (domain) =>
            `${key};${school};IEP;IEP ${domain};${domain};7;M;2027-01-20;${['1F', '1S', '2F', '<1F'][(i + domain.length) % 4]}`,
        ),
      ),
  ]),
  file('outcomes.csv', [
    'pupil;school;results_year;provider;lezen;taalverzorging;rekenen',
    ...pupils
      .slice(20)
      .map((key, i) => `${key};${school};2026;IEP;${levels[i % 3]};${levels[(i + 1) % 3]};${levels[2]}`),
  ]),
];

export type ImportedBoard = { boardId: string; importId: string; staff: Record<string, string> };

/** A board as an operator makes it, without any seed: `board add`, `user add`, `import`. */
export async function importBoard(place: TestDatabase, clock: Clock): Promise<ImportedBoard> {
  await loadOpenData(place.owner);
  const database = new Database(place.app, 2);
  try {
    const boards = new BoardsService(database, clock, new Audit(clock), new Outbox(clock));
    const { id: boardId } = await boards.add({ name: 'Stichting Proef', number: '99777', region: 'zuid' });
    const imports = new ImportsService(database, clock, new Audit(clock), new Outbox(clock));
    const who = { boardId, staffId: null };
    const staged = await imports.stage(who, files);
    const { id: importId } = await imports.commit(who, { id: staged.id });
    const staff: Record<string, string> = {};
    for (const [name, role] of people) {
      const person = { email: `${name}@proef.test`, firstName: name, lastName: 'Proef', role, schoolKey: school };
      staff[name] = await boards.addUser({ boardId, ...person, password: 'een heel lang wachtwoord' });
    }
    // Who has said when to leave works on until that day.
    await database.forBoard(boardId, (tx) => tx.staff.updateMany({ data: { leftOn: new Date('2028-08-01') } }));
    return { boardId, importId, staff };
  } finally {
    await database.close();
  }
}

/** As `koers clock set` does. */
export async function setClock(place: TestDatabase, day: string, time = '09:00'): Promise<void> {
  const owner = new Client({ connectionString: place.owner });
  await owner.connect();
  await moveClock(owner, day, time);
  await owner.end();
}

export async function moveClock(owner: Client, day: string, time: string): Promise<void> {
  const to = instantOf(day, time);
  await owner.query(
    `INSERT INTO "DemoClock" (id, "offsetMs", "lastSetTo") VALUES (1, $1, $2)
     ON CONFLICT (id) DO UPDATE SET "offsetMs" = excluded."offsetMs", "lastSetTo" = excluded."lastSetTo"`,
    [to.getTime() - Date.now(), to],
  );
}
