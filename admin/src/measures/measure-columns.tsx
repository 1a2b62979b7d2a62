import { Link } from 'react-router-dom';
import type { Measure } from '#contract/measures';
import type { Column } from '../table/columns';
import { decidesOf, forWhomOf, hypothesisOf, periodOf, sdOf, standOf } from './measure-sentences';
import { useTelling } from './use-measure-words';

export function useMeasureColumns(): readonly Column<Measure>[] {
  const telling = useTelling();
  const { words, goalWords } = telling;
  const both = (key: 'who' | 'decides' | 'state' | 'period', say: (measure: Measure) => string, sort?: string) => ({
    key,
    label: words(`column.${key}`),
    ...(sort && { sort }),
    cell: say,
    csv: say,
  });
  const figure = ({ evaluation }: Measure) => evaluation?.figure;
  return [
    {
      key: 'title',
      label: words('column.title'),
      sort: 'title',
      cell: ({ id, title }) => (
        <Link to={`/measures/${id}/show`} style={{ fontWeight: 600 }}>
          {title}
        </Link>
      ),
      csv: ({ title }) => title,
    },
    { key: 'school', label: words('column.school'), cell: ({ schoolName }) => schoolName, csv: ({ schoolName }) => schoolName }, // prettier-ignore
    both('who', (measure) => forWhomOf(measure, telling)),
    {
      key: 'domain',
      label: words('column.domain'),
      cell: ({ domain }) => goalWords(`domain.${domain}`),
      csv: ({ domain }) => goalWords(`domain.${domain}`),
    },
    both('period', (measure) => periodOf(measure, telling), 'fromOn'),
    both('decides', (measure) => decidesOf(measure, telling)),
    {
      key: 'effect',
      label: words('column.effect'),
      cell: (measure) => <span style={{ whiteSpace: 'nowrap' }}>{sdOf(figure(measure)?.left ?? null, telling)}</span>,
      csv: (measure) => figure(measure)?.left ?? null,
    },
    { key: 'low', label: words('column.low'), csv: (measure) => figure(measure)?.low ?? null },
    { key: 'high', label: words('column.high'), csv: (measure) => figure(measure)?.high ?? null },
    { key: 'n', label: words('column.n'), csv: (measure) => figure(measure)?.n ?? null },
    both('state', (measure) => standOf(measure, telling)),
    { key: 'owner', label: words('column.owner'), csv: ({ ownerName }) => ownerName },
    { key: 'hypothesis', label: words('hypothesis.label'), csv: (measure) => hypothesisOf(measure, telling) },
  ];
}
