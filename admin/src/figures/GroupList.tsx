import { ListBase, useListContext } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Group } from '#contract/groups';
import { schoolYearOf } from '#domain/calendar/school-year';
import { PageHeader } from '../layout/PageHeader';
import { useMe } from '../providers/me';
import { DataRows } from './DataRows';
import { GroupFilters } from './groups/GroupFilters';
import { Asked, Loading } from './Notice';
import { Pager } from './Pager';
import { SectionCard } from './SectionCard';
import { useWords } from './use-words';

/** The groups a person may see; at first those of the present school year. */
export const GroupList = () => {
  const today = useMe()?.today;
  if (!today) return <Loading />;
  return (
    <ListBase
      resource="groups"
      perPage={50}
      sort={{ field: 'schoolName', order: 'ASC' }}
      filterDefaultValues={{ schoolYear: schoolYearOf(today) }}
    >
      <Content />
    </ListBase>
  );
};

const Content = () => {
  const words = useWords();
  const list = useListContext<Group>();
  return (
    <>
      <PageHeader title={words('groups.title')} sub={words('groups.sub')} />
      <GroupFilters />
      <SectionCard title={words('groups.title')} aside={list.total}>
        <Asked of={list}>
          <Groups groups={list.data ?? []} />
          <Pager />
        </Asked>
      </SectionCard>
    </>
  );
};

const Groups = ({ groups }: { groups: readonly Group[] }) => {
  const words = useWords();
  if (groups.length === 0) return <p>{words('groups.empty')}</p>;
  return (
    <DataRows
      label={words('groups.title')}
      columns={[
        {
          header: words('groups.group'),
          cell: ({ id, name }) => <Link to={`/groups/${id}/show`}>{words('group.title', { name })}</Link>,
        },
        { header: words('groups.school'), cell: ({ schoolName }) => schoolName },
        { header: words('groups.schoolYear'), cell: ({ schoolYear }) => schoolYear },
        { header: words('groups.yearGroups'), cell: ({ yearGroups }) => yearGroups.join(', ') },
        { header: words('groups.pupils'), numeric: true, cell: ({ pupils }) => pupils },
        {
          header: words('groups.teachers'),
          cell: ({ teachers }) => teachers.map(({ name }) => name).join(', ') || words('groups.noTeacher'),
        },
      ]}
      rows={inSchoolOrder(groups)}
      keyOf={({ id }) => id}
    />
  );
};

/** Within a school the youngest first: the list of the server orders by one field only. */
const inSchoolOrder = (groups: readonly Group[]): Group[] =>
  [...groups].sort(
    (a, b) =>
      a.schoolName.localeCompare(b.schoolName) ||
      (a.yearGroups[0] ?? 0) - (b.yearGroups[0] ?? 0) ||
      a.name.localeCompare(b.name),
  );
