import type { User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import { refuse } from '#backend/platform/errors';
import { countPeople, wherePerson } from './task-people.queries';

type Asked = { schoolId: string | null; ownerId?: string | null | undefined; helperId?: string | null | undefined };

/** Who does it and who helps work at the school or for the whole board; what is for all schools is done by anybody. */
export async function assertPeople(tx: Tx, user: User, { schoolId, ...people }: Asked): Promise<void> {
  for (const [path, id] of Object.entries(people)) {
    if (!id || id === user.staffId) continue;
    const known = await countPeople(tx, {
      AND: [wherePerson(schoolId === null ? null : [schoolId], user.today), { id }],
    });
    const field = {
      path,
      code: 'reviewTask.personUnknown',
      message: 'Somebody who works at this school or for the board.',
    };
    if (known === 0) throw refuse('reviewTask.personUnknown', undefined, [field]);
  }
}
