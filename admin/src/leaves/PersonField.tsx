import { useGetList } from 'react-admin';
import type { StaffMember } from '#contract/staff';
import { SelectField } from '../figures/SelectField';
import { useMe } from '../providers/me';
import { useLeaveWords } from './use-leave-words';

type Props = { value: string; onChange: (id: string) => void };

/** A colleague whose leave one may enter. */
export const PersonField = ({ value, onChange }: Props) => {
  const words = useLeaveWords();
  const me = useMe();
  const { data = [] } = useGetList<StaffMember>('staff', {
    pagination: { page: 1, perPage: 1000 },
    sort: { field: 'name', order: 'ASC' },
  });
  const people = data.filter(({ id, leftOn }) => id !== me?.id && leftOn === null);
  return (
    <SelectField
      label={words('person')}
      value={value}
      all={words('choose')}
      choices={people.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={onChange}
    />
  );
};
