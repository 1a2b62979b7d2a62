import { ListBase, useListContext, useTranslate } from 'react-admin';
import type { StaffMember } from '#contract/staff';
import { roles } from '#contract/permissions';
import { useSchools } from '../cycles/use-schools';
import { Choice } from '../table/Choice';
import { ListPage } from '../table/ListPage';
import { SearchField } from '../table/SearchField';
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
      <Search />
      {schools.length > 1 && (
        <Choice
          filter="schoolId"
          label={words('filter.school')}
          all={all}
          options={schools.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
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

const Search = () => {
  const words = useStaffWords();
  const { filterValues, setFilters } = useListContext();
  const { q = '', ...others } = filterValues as Record<string, string>;
  return (
    <SearchField
      label={words('search')}
      value={q}
      onSearch={(text) => setFilters(text.trim() === '' ? others : { ...others, q: text.trim() })}
    />
  );
};
