import { Box, Button, Card } from '@mui/material';
import { ListBase, useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { type Goal, GoalState } from '#contract/goals';
import { Domain } from '#contract/primitives';
import { ButtonLink } from '../figures/ButtonLink';
import { PageHeader } from '../layout/PageHeader';
import { useMay, useMe } from '../providers/me';
import { Choice } from '../table/Choice';
import { CsvButton } from '../table/CsvButton';
import { Empty } from '../table/Empty';
import { ListBody } from '../table/ListBody';
import { Pager } from '../table/Pager';
import { RecordTable } from '../table/RecordTable';
import { useGoalColumns } from './goal-columns';
import { useGoalWords } from './use-goal-words';

/** The aims of the board and the goals of the schools one sees, the newest school year first. */
export const GoalList = () => (
  <ListBase resource="goals" sort={{ field: 'schoolYear', order: 'DESC' }} perPage={25}>
    <Content />
  </ListBase>
);

const Content = () => {
  const words = useGoalWords();
  const columns = useGoalColumns();
  const mayEdit = useMay('goal.edit');
  return (
    <>
      <PageHeader
        title={words('title')}
        sub={words('sub')}
        actions={
          <>
            <Button component={Link} to="/goal-outcomes">
              {words('outcomes')}
            </Button>
            <CsvButton fileName={words('fileName')} columns={columns} />
            {mayEdit && <ButtonLink to="/goals/create">{words('new')}</ButtonLink>}
          </>
        }
      />
      <Filters />
      <Card sx={{ padding: { xs: '4px 16px 12px', sm: '14px 24px' } }}>
        <ListBody empty={<NoGoals />}>
          <RecordTable<Goal> caption={words('title')} columns={columns} />
          <Pager />
        </ListBody>
      </Card>
    </>
  );
};

const Filters = () => {
  const words = useGoalWords();
  const all = useTranslate()('words.all');
  const isAtSchool = useMe()?.roles.some(({ schoolId }) => schoolId !== null) ?? false;
  const levels = (['own', 'board', 'school'] as const).filter((level) => level !== 'own' || isAtSchool);
  return (
    <Box className="noprint" sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', marginBottom: 2 }}>
      <Choice
        filter="level"
        label={words('filter.level')}
        all={all}
        options={levels.map((value) => ({ value, label: words(`level.${value}`) }))}
      />
      <Choice
        filter="domain"
        label={words('filter.domain')}
        all={all}
        options={Domain.options.map((value) => ({ value, label: words(`domain.${value}`) }))}
      />
      <Choice
        filter="state"
        label={words('filter.state')}
        all={all}
        options={GoalState.options.map((value) => ({ value, label: words(`state.${value}`) }))}
      />
    </Box>
  );
};

const NoGoals = () => {
  const words = useGoalWords();
  const mayEdit = useMay('goal.edit');
  const { filterValues } = useListContext();
  const isFiltered = Object.keys(filterValues as object).length > 0;
  return (
    <Empty title={words('empty')} text={words(isFiltered ? 'emptyFiltered' : mayEdit ? 'emptyText' : 'emptyRead')} />
  );
};
