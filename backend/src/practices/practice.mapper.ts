import { practicePolicy } from '#backend/access/policies/measure.policy';
import type { User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import { fullName } from '#backend/organisation/names';
import { peopleAt } from '#backend/organisation/people.queries';
import { Practice } from '#contract/measures';
import type { PracticeRow } from './practices.queries';

type Person = Awaited<ReturnType<typeof peopleAt>>[number];

/** As the contract has them: one query beside the rows, however many there are. */
export async function toPractices(tx: Tx, user: User, rows: readonly PracticeRow[]): Promise<Practice[]> {
  const people = await peopleAt(tx, [...new Set(rows.map(({ schoolId }) => schoolId))], user.today);
  return rows.map((row) => toPractice(row, { user, people }));
}

function toPractice(row: PracticeRow, { user, people }: { user: User; people: readonly Person[] }): Practice {
  const { school, publishedAt, updatedAt, ...rest } = row;
  const isPublished = row.state === 'published';
  const edits = practicePolicy.edit(user, row) && isPublished;
  return Practice.parse({
    ...rest,
    schoolName: school.name,
    ...whomToAsk(row, people),
    publishedAt: publishedAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    may: { edit: edits, withdraw: edits },
  });
}

/** The contact; who leads the school now when the contact works there no more. */
function whomToAsk({ contactId, schoolId }: PracticeRow, people: readonly Person[]) {
  const here = people.filter((one) => one.schoolId === schoolId);
  const contact = here.find(({ staffId }) => staffId === contactId);
  const asked = contact ?? here.find(({ role }) => role === 'schoolLeader');
  return { contactName: asked ? fullName(asked.staff) : null, contactHasLeft: contact === undefined };
}
