import { Box } from '@mui/material';
import { Link } from 'react-router-dom';
import type { ReactNode } from 'react';
import type { MergeProposalDetail, MergeSide } from '#contract/merge-proposals';
import { DataRows } from '../figures/DataRows';
import { Tag } from '../figures/Tag';
import { useFormats } from '../figures/use-formats';
import { useDataWords } from '../i18n/use-data-words';
import { useMay } from '../providers/me';
import { staysAt } from './stays-at';

type Fact = { label: string; of: (side: MergeSide) => ReactNode; same?: (side: MergeSide) => string | null };

/** The same facts of both; what is told apart says so. */
export const SideBySide = ({ proposal: { sides, state } }: { proposal: MergeProposalDetail }) => {
  const words = useDataWords();
  const facts = useFacts(state);
  const [one, other] = [...sides].sort((a, b) => Number(b.stays) - Number(a.stays)) as [MergeSide, MergeSide];
  const decided = state === 'rejected';
  return (
    <Box sx={{ '& tbody th, & tbody td': { verticalAlign: 'top' } }}>
      <DataRows
        label={words('merges.compared')}
        columns={[
          {
            header: words('merges.fact'),
            cell: ({ label, same }) => (
              <>
                {label} {same && <Likeness one={same(one)} other={same(other)} />}
              </>
            ),
          },
          { header: words(decided ? 'merges.side.one' : 'merges.side.stays'), cell: ({ of }) => of(one) },
          { header: words(decided ? 'merges.side.other' : 'merges.side.goes'), cell: ({ of }) => of(other) },
        ]}
        rows={facts}
        keyOf={({ label }) => label}
      />
    </Box>
  );
};

const Likeness = ({ one, other }: { one: string | null; other: string | null }) => {
  const words = useDataWords();
  if (one === null || other === null) return null;
  return <Tag>{words(one === other ? 'merges.alike' : 'merges.differs')}</Tag>;
};

function useFacts(state: MergeProposalDetail['state']): Fact[] {
  const words = useDataWords();
  const formats = useFormats();
  const results = ({ results, lastResultOn }: MergeSide) =>
    lastResultOn === null
      ? words('merges.none')
      : words('merges.resultsUntil', { n: results, day: formats.shortDay(lastResultOn) });
  return [
    {
      label: words('merges.key'),
      of: ({ key }) => key,
    },
    { label: words('merges.name'), of: (side) => <Name side={side} state={state} />, same: ({ label }) => label },
    {
      label: words('merges.birthDate'),
      of: ({ birthDate }) => (birthDate === null ? words('merges.unknown') : formats.day(birthDate)),
      same: ({ birthDate }) => birthDate,
    },
    {
      label: words('merges.school'),
      of: ({ schoolName }) => schoolName ?? words('merges.unknown'),
      same: ({ schoolName }) => schoolName,
    },
    { label: words('merges.results'), of: results },
    { label: words('merges.outcomes'), of: ({ outcomes }) => outcomes || words('merges.none') },
    { label: words('merges.enrolments'), of: (side) => <Enrolments side={side} /> },
  ];
}

/** A link for who may open the file of a pupil; a number that was merged has no file of its own any more. */
const Name = ({ side, state }: { side: MergeSide; state: MergeProposalDetail['state'] }) => {
  const mayRead = useMay('pupil.read');
  if (!mayRead || (state === 'merged' && !side.stays)) return side.label;
  return <Link to={`/pupils/${side.id}/show`}>{side.label}</Link>;
};

const Enrolments = ({ side: { enrolments } }: { side: MergeSide }) => {
  const words = useDataWords();
  const { shortDay } = useFormats();
  if (enrolments.length === 0) return words('merges.none');
  return (
    <Box component="ul" sx={{ margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: 0.5 }}>
      {staysAt(enrolments).map(({ schoolName: school, years, fromOn, untilOn }) => (
        <li key={`${school} ${fromOn}`}>
          {untilOn === null
            ? words('merges.enrolment', { school, years, from: shortDay(fromOn) })
            : words('merges.enrolmentUntil', { school, years, from: shortDay(fromOn), until: shortDay(untilOn) })}
        </li>
      ))}
    </Box>
  );
};
