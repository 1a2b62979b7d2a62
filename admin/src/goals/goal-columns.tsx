import { Link } from 'react-router-dom';
import type { Goal } from '#contract/goals';
import type { Column } from '../table/columns';
import { decidesOf, standOf, valueOf, whatOf, whoOf } from './goal-sentences';
import { useSaying } from './use-saying';

export function useGoalColumns(): readonly Column<Goal>[] {
  const saying = useSaying();
  const { words } = saying;
  const outcome = (goal: Goal) => valueOf(goal, goal.figure?.value ?? null, saying);
  const upToAim = ({ belowAim, parentId, state }: Goal) => {
    if (belowAim) return words('belowAim.short', { title: belowAim.title });
    return parentId === null || state === 'closed' ? '–' : words('belowAim.not');
  };
  return [
    {
      key: 'title',
      label: words('column.title'),
      sort: 'title',
      cell: ({ id, title }) => (
        <Link to={`/goals/${id}/show`} style={{ fontWeight: 600 }}>
          {title}
        </Link>
      ),
      csv: ({ title }) => title,
    },
    {
      key: 'who',
      label: words('column.who'),
      cell: (goal) => whoOf(goal, saying),
      csv: (goal) => whoOf(goal, saying),
    },
    {
      key: 'aim',
      label: words('column.aim'),
      cell: (goal) => whatOf(goal, saying),
      csv: (goal) => whatOf(goal, saying),
    },
    {
      key: 'decides',
      label: words('column.decides'),
      sort: 'schoolYear',
      cell: (goal) => decidesOf(goal, saying),
      csv: (goal) => decidesOf(goal, saying),
    },
    {
      key: 'outcome',
      label: words('column.outcome'),
      cell: (goal) => <span style={{ whiteSpace: 'nowrap' }}>{outcome(goal)}</span>,
      csv: outcome,
    },
    {
      key: 'n',
      label: words('column.n'),
      cell: ({ figure }) => figure?.n ?? '–',
      csv: ({ figure }) => figure?.n ?? null,
    },
    {
      key: 'state',
      label: words('column.state'),
      cell: (goal) => standOf(goal, saying),
      csv: (goal) => standOf(goal, saying),
    },
    { key: 'upToAim', label: words('column.upToAim'), csv: upToAim },
    { key: 'underwritten', label: words('column.underwritten'), csv: ({ counts }) => counts.underwritten },
  ];
}
