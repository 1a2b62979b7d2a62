import type { Practice } from '#contract/measures';
import type { Choice } from '../../figures/SelectField';
import { useStaffAt } from '../use-measure-choices';

/** Whom to ask: who works at the school; for who may not read the staff the one that stands there. */
export function useContacts(schoolId: string, standing: Pick<Practice, 'contactId' | 'contactName'> | null): Choice[] {
  const staff = useStaffAt(schoolId).map(({ id, name }) => ({ value: id, label: name }));
  if (!standing?.contactId || staff.some(({ value }) => value === standing.contactId)) return staff;
  return [{ value: standing.contactId, label: standing.contactName ?? '–' }, ...staff];
}
