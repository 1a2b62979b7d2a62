import { useGetList } from 'react-admin';
import type { TaskPerson } from '#contract/review-tasks';
import { useMe } from '../providers/me';

export type Named = { id: string; name: string };

/** Who can be chosen by name: who works at a school (empty: at any that one sees), or for the whole board; and oneself. */
export function usePeople(schoolId: string): readonly Named[] {
  const me = useMe();
  const { data = [] } = useGetList<TaskPerson>('task-people', {
    pagination: { page: 1, perPage: 1000 },
    sort: { field: 'name', order: 'ASC' },
    filter: schoolId === '' ? {} : { schoolId },
  });
  const all = [...(me ? [me] : []), ...data];
  const each = new Map(all.map(({ id, name }) => [id, { id, name }]));
  return [...each.values()].sort((one, other) => one.name.localeCompare(other.name));
}
