import { ListBase, useTranslate } from 'react-admin';
import type { StaffMember } from '#contract/staff';
import { roles } from '#contract/permissions';
import { useSchools } from '../cycles/use-schools';
import { Choice } from '../table/Choice';
import { SchoolFilter } from '../table/SchoolFilter';
import { ListPage } from '../table/ListPage';
import { SearchFilter } from '../table/SearchFilter';
import { useStaffColumns } from './staff-columns';
import { useStaffWords } from './use-staff-words';

/** The people of the schools one leads, or of the board. */
export const StaffList = () => (
  <ListBase resource="staff" sort={{ field: 'name', order: 'ASC' }} perPage={25}>
    <Content />
  </ListBase>
);

const Content = () => {
  const words = useStaffWords();
  const columns = useStaffColumns();
  return <ListPage<StaffMember> words={words} columns={columns} filters={<Filters />} nothing={words('nothing')} />;
};

const Filters = () => {
  const words = useStaffWords();
  const translate = useTranslate();
  const all = translate('words.all');
  const schools = useSchools('staff.read');
  return (
    <>
      <SearchFilter label={words('search')} />
      <SchoolFilter label={words('filter.school')} schools={schools} />
      <Choice
        filter="role"
        label={words('filter.role')}
        all={all}
        options={roles.map((value) => ({ value, label: translate(`roles.${value}`) }))}
      />
      <Choice
        filter="mailProblem"
        label={words('filter.mail')}
        all={all}
        options={[
          { value: 'true', label: words('mail.refused') },
          { value: 'false', label: words('mail.fine') },
        ]}
      />
    </>
  );
};
