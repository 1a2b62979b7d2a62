import { useGetList } from 'react-admin';
import type { StaffMember } from '#contract/staff';
import { useColleagues } from '../consultations/use-colleagues';
import { useMay, useMe } from '../providers/me';

export type Named = { id: string; name: string };

/** Who can be chosen by name: whoever one may look up, the colleagues of one's schools, and oneself. In order of name. */
export function usePeople(schoolId: string): readonly Named[] {
  const me = useMe();
  const mayRead = useMay('staff.read');
  const { data: staff = [] } = useGetList<StaffMember>(
    'staff',
    { pagination: { page: 1, perPage: 1000 }, sort: { field: 'name', order: 'ASC' } },
    { enabled: mayRead },
  );
  const colleagues = useColleagues(schoolId === '' ? undefined : schoolId);
  const known = staff
    .filter(({ leftOn, roles }) => leftOn === null && roles.some((role) => isAt(role.schoolId, schoolId)))
    .map(({ id, name }) => ({ id, name }));
  const all = [...(me ? [{ id: me.id, name: me.name }] : []), ...known, ...colleagues];
  const each = new Map(all.map(({ id, name }) => [id, { id, name }]));
  return [...each.values()].sort((one, other) => one.name.localeCompare(other.name));
}

/** A role at the board is one at every school of it. */
const isAt = (roleAt: string | null, schoolId: string) => schoolId === '' || roleAt === null || roleAt === schoolId;
