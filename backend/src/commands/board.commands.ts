import { Audit } from '#backend/audit/audit';
import type { Database } from '#backend/database/database';
import { BoardsService } from '#backend/organisation/boards.service';
import { Outbox } from '#backend/outbox/outbox';
import { StartError } from '#backend/platform/start-error';
import type { BoardCreated } from '#contract/open-boards';
import { type Role, roles } from '#contract/permissions';
import { Region } from '#contract/primitives';
import { boardOf, clockOf, withDatabase } from './boards';
import { command, type Given } from './command';

async function boardsService(database: Database, demo: boolean): Promise<BoardsService> {
  const clock = await clockOf(database, demo);
  return new BoardsService(database, clock, new Audit(clock), new Outbox(clock));
}

export const board = command<BoardCreated>({
  usage: 'board add --name N --number NR [--region noord|midden|zuid]',
  about: 'makes a board, with its schools where the open data know its number',
  options: { name: { type: 'string' }, number: { type: 'string' }, region: { type: 'string', default: 'midden' } },
  run: (place, { values, paths }) =>
    withDatabase(place, async (database) => {
      if (paths[0] !== 'add') throw new StartError('Say board add --name N --number NR.');
      const region = Region.safeParse(values['region']);
      if (!region.success) throw new StartError('--region is noord, midden or zuid.');
      const number = textOf(values, 'number');
      if (!/^\d{1,5}$/.test(number)) throw new StartError('--number is a bevoegd-gezag number of at most five digits.');
      const service = await boardsService(database, place.config.demo);
      return service.add({ name: textOf(values, 'name'), number: number.padStart(5, '0'), region: region.data });
    }),
  say: ({ number, name, schools }) => `${name} (${number}) was made, with ${schools} schools`,
});

export const user = command<{ id: string; email: string; role: Role }>({
  usage: 'user add --board B --email E --first-name F --last-name L --role ROLE [--school KEY]',
  about: `adds somebody; the password comes from KOERS_USER_PASSWORD. Roles: ${roles.join(', ')}`,
  options: {
    board: { type: 'string' },
    email: { type: 'string' },
    'first-name': { type: 'string' },
    'last-name': { type: 'string' },
    role: { type: 'string' },
    school: { type: 'string' },
  },
  run: (place, { values, paths }) =>
    withDatabase(place, async (database) => {
      if (paths[0] !== 'add')
        throw new StartError('Say user add --board B --email E --first-name F --last-name L --role ROLE.');
      const role = roles.find((one) => one === values['role']);
      if (!role) throw new StartError(`--role is one of ${roles.join(', ')}.`);
      // Not as an option: those stay in the history of the shell and in the list of processes.
      const password = place.config.KOERS_USER_PASSWORD;
      if (!password) throw new StartError('Put the first password of this person in KOERS_USER_PASSWORD.');
      const { boardId } = await boardOf(database, values['board']);
      const email = textOf(values, 'email').toLowerCase();
      const person = {
        email,
        firstName: textOf(values, 'first-name'),
        lastName: textOf(values, 'last-name'),
        role,
        password,
      };
      const school = values['school'] === undefined ? {} : { schoolKey: textOf(values, 'school') };
      const service = await boardsService(database, place.config.demo);
      return { id: await service.addUser({ boardId, ...person, ...school }), email, role };
    }),
  say: ({ email, role }) => `${email} can log in as ${role}`,
});

function textOf(values: Given['values'], name: string): string {
  const value = values[name];
  if (typeof value !== 'string' || value.trim() === '') throw new StartError(`--${name} is missing.`);
  return value.trim();
}
