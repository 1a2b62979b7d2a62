import { Box } from '@mui/material';
import { useGetList, useListContext, useTranslate } from 'react-admin';
import type { ReviewTask } from '#contract/review-tasks';
import type { School } from '#contract/schools';
import { useWorkWords } from '../my-week/use-work-words';
import { useMay, useMe } from '../providers/me';
import { Choice } from '../table/Choice';
import { SchoolFilter } from '../table/SchoolFilter';
import { SearchFilter } from '../table/SearchFilter';
import { usePeople } from './use-people';

const states = ['open', 'overdue', 'done'] as const;
const kinds = [
  'analyseGroup',
  'evaluateGroupPlan',
  'prepareConversation',
  'agreement',
  'own',
  'prepareEvent',
] as const satisfies readonly ReviewTask['kind'][];
const owners = ['true', 'false'] as const;

export const TaskFilters = () => {
  const words = useWorkWords();
  const translate = useTranslate();
  const options = (values: readonly string[], key: string) =>
    values.map((value) => ({ value, label: translate(`tasks.${key}.${value}`) }));
  const label = (key: string) => translate(`tasks.filter.${key}`);
  const all = translate('words.all');
  return (
    <Box className="noprint" sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', marginBottom: 2 }}>
      <Choice filter="mine" label={label('mine')} all={translate('tasks.mine.all')} options={options(owners, 'mine')} />
      <Choice filter="state" label={label('state')} all={all} options={options(states, 'state')} />
      <Choice filter="kind" label={label('kind')} all={all} options={options(kinds, 'kind')} />
      <SchoolChoice label={label('school')} />
      <OwnerChoice all={all} />
      <SearchFilter label={words('list.search')} />
    </Box>
  );
};

const SchoolChoice = ({ label }: { label: string }) => {
  const sort = { field: 'name', order: 'ASC' } as const;
  const { data = [] } = useGetList<School>('schools', { pagination: { page: 1, perPage: 100 }, sort });
  return <SchoolFilter label={label} schools={data} />;
};

/** Of one person: for who sees the tasks of a school. */
const OwnerChoice = ({ all }: { all: string }) => {
  const words = useWorkWords();
  const may = useMay('reviewTask.handOut');
  const { filterValues } = useListContext();
  const { schoolId } = filterValues as Record<string, string | undefined>;
  const me = useMe();
  const people = usePeople(may ? (schoolId ?? me?.roles.find((role) => role.schoolId)?.schoolId ?? '') : '');
  return people.length > 0 && <Choice filter="ownerId" label={words('list.owner')} all={all} options={people} />;
};
