import { useGetList } from 'react-admin';
import type { CalendarTemplate } from '#contract/year-plans';

/** The templates a school can use: its own and those of the board. */
export function useTemplates(schoolId: string): readonly CalendarTemplate[] {
  const { data = [] } = useGetList<CalendarTemplate>('calendar-templates', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'name', order: 'ASC' },
    filter: schoolId === '' ? {} : { schoolId },
  });
  return data;
}
