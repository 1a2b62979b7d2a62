import { useGetList } from 'react-admin';
import type { TaskPerson } from '#contract/review-tasks';

/** Among whom a task of this school (null: of the whole board) can be divided, as choices; of '' nobody yet. */
export function usePeople(schoolId: string | null): { value: string; label: string }[] {
  const { data = [] } = useGetList<TaskPerson>(
    'task-people',
    {
      pagination: { page: 1, perPage: 100 },
      sort: { field: 'name', order: 'ASC' },
      filter: schoolId === null ? {} : { schoolId },
    },
    { enabled: schoolId !== '' },
  );
  return data.map(({ id, name }) => ({ value: id, label: name }));
}
