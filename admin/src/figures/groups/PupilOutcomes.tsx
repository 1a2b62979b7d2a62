import { Typography } from '@mui/material';
import { useGetList } from 'react-admin';
import { maxPerPage } from '#contract/list';
import type { Outcome } from '#contract/results';
import { DataRows } from '../DataRows';
import { domainsOnScreen, levelName } from '../level-words';
import { Asked } from '../Notice';
import { SectionCard } from '../SectionCard';
import { Tag } from '../Tag';
import { useWords } from '../use-words';

/** What the pupil reached on the doorstroomtoets. */
export const PupilOutcomes = ({ pupilId }: { pupilId: string }) => {
  const words = useWords();
  const asked = useGetList<Outcome>('outcomes', {
    filter: { pupilId },
    sort: { field: 'resultsYear', order: 'DESC' },
    pagination: { page: 1, perPage: maxPerPage },
  });
  return (
    <SectionCard title={words('pupil.outcomes')}>
      <Asked of={asked}>
        {asked.data?.length ? (
          <Outcomes outcomes={asked.data} />
        ) : (
          <Typography variant="body2">{words('pupil.noOutcomes')}</Typography>
        )}
      </Asked>
    </SectionCard>
  );
};

const Outcomes = ({ outcomes }: { outcomes: readonly Outcome[] }) => {
  const words = useWords();
  return (
    <DataRows
      label={words('pupil.outcomes')}
      columns={[
        {
          header: words('pupil.year'),
          cell: ({ resultsYear, exempt }: Outcome) => (
            <>
              {resultsYear} {exempt && <Tag>{words('pupil.exempt')}</Tag>}
            </>
          ),
        },
        { header: words('pupil.provider'), cell: ({ provider }) => provider },
        ...domainsOnScreen.map((domain) => ({
          header: words(`domain.${domain}`),
          cell: (outcome: Outcome) => {
            const level = outcome[domain];
            return level ? levelName(level, domain) : words('group.noResult');
          },
        })),
      ]}
      rows={outcomes}
      keyOf={({ id }) => id}
    />
  );
};
