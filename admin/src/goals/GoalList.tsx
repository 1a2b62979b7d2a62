import { Button } from '@mui/material';
import { ListBase, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { type Goal, GoalState } from '#contract/goals';
import { Domain } from '#contract/primitives';
import { useMay, useMe } from '../providers/me';
import { Choice } from '../table/Choice';
import { ListPage } from '../table/ListPage';
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
    <ListPage<Goal>
      words={words}
      columns={columns}
      filters={<Filters />}
      nothing={words(mayEdit ? 'emptyText' : 'emptyRead')}
      actions={
        <Button component={Link} to="/goal-outcomes">
          {words('outcomes')}
        </Button>
      }
      create={mayEdit && { to: '/goals/create', label: words('new') }}
    />
  );
};

const Filters = () => {
  const words = useGoalWords();
  const all = useTranslate()('words.all');
  const isAtSchool = useMe()?.roles.some(({ schoolId }) => schoolId !== null) ?? false;
  const levels = (['own', 'board', 'school'] as const).filter((level) => level !== 'own' || isAtSchool);
  return (
    <>
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
    </>
  );
};
