import { Typography } from '@mui/material';
import { ListBase, useListContext } from 'react-admin';
import type { Goal, GoalDetail } from '#contract/goals';
import { SectionCard } from '../figures/SectionCard';
import { ListBody } from '../table/ListBody';
import { Pager } from '../table/Pager';
import { RecordTable } from '../table/RecordTable';
import { useGoalColumns } from './goal-columns';
import { useGoalWords } from './use-goal-words';

/** Goals that hang below an aim, the lowest first, with whether each still stays up to what is above it. */
export const GoalsBelowCard = ({ goal: { id, schoolId } }: { goal: GoalDetail }) => (
  <ListBase
    resource="goals"
    filter={{ aimId: id }}
    sort={{ field: 'goal', order: 'ASC' }}
    perPage={25}
    disableSyncWithLocation
    storeKey={false}
  >
    <Content isOfBoard={schoolId === null} />
  </ListBase>
);

const shown = ['title', 'who', 'aim', 'decides', 'state'];

const Content = ({ isOfBoard }: { isOfBoard: boolean }) => {
  const words = useGoalWords();
  const { total } = useListContext<Goal>();
  const all = useGoalColumns();
  const columns = all.flatMap((column) => {
    if (shown.includes(column.key)) return [column];
    // In a file of all goals it is there to read; here it is what the list is about.
    return column.key === 'upToAim' && column.csv ? [{ ...column, cell: column.csv }] : [];
  });
  if (!isOfBoard && !total) return null;
  return (
    <SectionCard title={words('below.title')} aside={words('below.aside')}>
      <ListBody empty={<Typography>{words('below.none')}</Typography>}>
        <RecordTable<Goal> caption={words('below.title')} columns={columns} />
        <Pager />
      </ListBody>
    </SectionCard>
  );
};
