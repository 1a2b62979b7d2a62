import { Link } from 'react-router-dom';
import type { Cycle } from '#contract/cycles';
import type { Column } from '../table/columns';
import { nextShort, periodOf, progressOf } from './cycle-sentences';
import { ProgressBars } from './ProgressBars';
import { useSaying } from './use-saying';

export function useCycleColumns(seesSchools: boolean): readonly Column<Cycle>[] {
  const saying = useSaying();
  const { words, formats } = saying;
  const school: Column<Cycle> = {
    key: 'school',
    label: words('column.school'),
    ...(seesSchools && { cell: ({ schoolName }: Cycle) => schoolName }),
    csv: ({ schoolName }) => schoolName,
  };
  return [
    {
      key: 'focus',
      label: words('column.focus'),
      sort: 'focus',
      cell: ({ id, focus }) => (
        <Link to={`/cycles/${id}/show`} style={{ fontWeight: 600 }}>
          {focus}
        </Link>
      ),
      csv: ({ focus }) => focus,
    },
    school,
    {
      key: 'period',
      label: words('column.period'),
      sort: 'schoolYear',
      cell: (cycle) => periodOf(cycle, words),
      csv: (cycle) => periodOf(cycle, words),
    },
    {
      key: 'progress',
      label: words('column.progress'),
      cell: (cycle) => <ProgressBars cycle={cycle} />,
      csv: (cycle) => progressOf(cycle, words),
    },
    {
      key: 'next',
      label: words('column.next'),
      cell: (cycle) => nextShort(cycle, saying),
      csv: (cycle) => nextShort(cycle, saying),
    },
    {
      key: 'owner',
      label: words('column.owner'),
      cell: ({ ownerName }) => ownerName ?? '–',
      csv: ({ ownerName }) => ownerName,
    },
    {
      key: 'state',
      label: words('column.state'),
      cell: ({ state }) => words(`state.${state}`),
      csv: ({ state }) => words(`state.${state}`),
    },
    {
      key: 'changed',
      label: words('column.changed'),
      sort: 'updatedAt',
      cell: ({ updatedAt }) => formats.shortDayOfInstant(updatedAt),
      csv: ({ updatedAt }) => updatedAt.slice(0, 10),
    },
  ];
}
