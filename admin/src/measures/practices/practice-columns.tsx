import { Link } from 'react-router-dom';
import type { Practice } from '#contract/measures';
import type { Column } from '../../table/columns';
import { sdOf } from '../measure-sentences';
import { usePracticeWords, useTelling } from '../use-measure-words';

export function usePracticeColumns(): readonly Column<Practice>[] {
  const telling = useTelling();
  const words = usePracticeWords();
  const { goalWords, formats } = telling;
  const effect = ({ effect: { left, low, high } }: Practice) =>
    words('effect', { value: sdOf(left, telling), low: sdOf(low, telling), high: sdOf(high, telling) });
  const both = (key: 'school' | 'domain' | 'forWhom' | 'effect' | 'n' | 'contact', say: (of: Practice) => string) => ({
    key,
    label: words(`column.${key}`),
    cell: say,
    csv: say,
  });
  return [
    {
      key: 'title',
      label: words('column.title'),
      sort: 'title',
      cell: ({ id, title }) => (
        <Link to={`/practices/${id}/show`} style={{ fontWeight: 600 }}>
          {title}
        </Link>
      ),
      csv: ({ title }) => title,
    },
    both('forWhom', ({ forWhom }) => forWhom),
    both('domain', ({ domain }) => goalWords(`domain.${domain}`)),
    both('effect', effect),
    both('n', ({ effect: { n } }) => String(n)),
    both('school', ({ schoolName }) => schoolName),
    both('contact', ({ contactName }) => contactName ?? '–'),
    {
      key: 'publishedOn',
      label: words('column.publishedOn'),
      sort: 'publishedAt',
      cell: ({ publishedAt }) => formats.shortDayOfInstant(publishedAt),
      csv: ({ publishedAt }) => publishedAt.slice(0, 10),
    },
  ];
}
