import { Link } from 'react-router-dom';
import type { MergeProposal } from '#contract/merge-proposals';
import { useFormats } from '../figures/use-formats';
import { useDataWords } from '../i18n/use-data-words';
import type { Column } from '../table/columns';
import { useStateWords } from './use-state-words';

export function useProposalColumns(): readonly Column<MergeProposal>[] {
  const words = useDataWords();
  const formats = useFormats();
  const stateOf = useStateWords();
  const label = (key: 'pair' | 'keys' | 'reason' | 'schools' | 'found' | 'state') => words(`merges.column.${key}`);
  const pair = ({ sides: [one, other] }: MergeProposal) =>
    words('merges.pair', { one: one?.label ?? '', other: other?.label ?? '' });
  const keys = ({ sides }: MergeProposal) => sides.map(({ key }) => key).join(' · ');
  const reason = (proposal: MergeProposal) => words(`merges.reason.${proposal.reason}`);
  const schools = ({ sides }: MergeProposal) =>
    [...new Set(sides.map(({ schoolName }) => schoolName ?? words('merges.unknown')))].join(' · ');
  return [
    {
      key: 'pair',
      label: label('pair'),
      cell: (proposal) => (
        <Link to={`/merge-proposals/${proposal.id}/show`} style={{ fontWeight: 600 }}>
          {pair(proposal)}
        </Link>
      ),
    },
    { key: 'keys', label: label('keys'), cell: keys, csv: keys },
    { key: 'reason', label: label('reason'), cell: reason, csv: reason },
    { key: 'schools', label: label('schools'), cell: schools, csv: schools },
    {
      key: 'found',
      label: label('found'),
      sort: 'createdAt',
      cell: ({ createdAt }) => formats.shortDayOfInstant(createdAt),
      csv: ({ createdAt }) => createdAt,
    },
    { key: 'state', label: label('state'), cell: stateOf, csv: stateOf },
  ];
}
