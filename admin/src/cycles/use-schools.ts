import { useGetList } from 'react-admin';
import type { School } from '#contract/schools';
import { useMe } from '../providers/me';
import { type Place, reachesBoard, schoolsWith } from './places';

/** The schools whose cycles one may read. */
export function useSchools(): readonly Place[] {
  const me = useMe();
  const isBoard = me !== null && reachesBoard(me, 'cycle.read');
  const { data = [] } = useGetList<School>(
    'schools',
    { pagination: { page: 1, perPage: 1000 }, sort: { field: 'name', order: 'ASC' } },
    { enabled: isBoard },
  );
  if (isBoard) return data.map(({ id, name }) => ({ id, name }));
  return me ? schoolsWith(me, 'cycle.read') : [];
}
