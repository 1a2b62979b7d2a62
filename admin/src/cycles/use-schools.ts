import { useGetList } from 'react-admin';
import type { Permission } from '#contract/permissions';
import type { School } from '#contract/schools';
import { useMe } from '../providers/me';
import { type Place, reachesBoard, schoolsWith } from './places';

/** The schools at which one has a permission; of the board with all of its schools. */
export function useSchools(permission: Permission = 'cycle.read'): readonly Place[] {
  const me = useMe();
  const isBoard = me !== null && reachesBoard(me, permission);
  const { data = [] } = useGetList<School>(
    'schools',
    { pagination: { page: 1, perPage: 1000 }, sort: { field: 'name', order: 'ASC' } },
    { enabled: isBoard },
  );
  if (isBoard) return data.map(({ id, name }) => ({ id, name }));
  return me ? schoolsWith(me, permission) : [];
}
