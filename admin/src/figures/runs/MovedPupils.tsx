import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import type { PupilMoved } from '#contract/forecast-changes';
import { movedPupils } from '../data';
import { DataRows } from '../DataRows';
import { Asked } from '../Notice';
import { SectionCard } from '../SectionCard';
import { useFormats } from '../use-formats';
import { useWords } from '../use-words';

/** The pupils whose chance moved most, for who works with them: nothing of them stays when the page is left. */
export const MovedPupils = ({ id, since }: { id: string; since: string }) => {
  const words = useWords();
  const formats = useFormats();
  const asked = useQuery({
    queryKey: ['moved-pupils', id, since],
    queryFn: () => movedPupils(id, since),
    gcTime: 0,
  });
  const { data = [], total = 0 } = asked.data ?? {};
  const n = data.length < total ? 'runs.changes.pupilsMost' : 'runs.changes.pupilsCount';
  const percent = (chance: number) => formats.percent(100 * chance, 0);
  return (
    <SectionCard title={words('runs.changes.pupils')} aside={words(n, { shown: data.length, n: total })}>
      <Asked of={asked}>
        {data.length === 0 ? (
          words('runs.changes.noneMoved')
        ) : (
          <DataRows
            label={words('runs.changes.pupils')}
            columns={[
              {
                header: words('runs.changes.pupil'),
                cell: ({ id: pupilId, label }: PupilMoved) => <Link to={`/pupils/${pupilId}/show`}>{label}</Link>,
              },
              { header: words('runs.changes.group'), cell: ({ groupName }) => groupName ?? '–' },
              { header: words('runs.changes.domain'), cell: ({ domain }) => words(`domain.${domain}`) },
              {
                header: words('runs.changes.chanceTop'),
                cell: ({ before, after }) =>
                  words('runs.changes.wasIs', { before: percent(before.at1S2F), after: percent(after.at1S2F) }),
              },
              {
                header: words('runs.changes.test'),
                cell: ({ newTest }) => words(newTest ? 'runs.changes.yes' : 'runs.changes.no'),
              },
            ]}
            rows={data}
            keyOf={({ id: pupilId }) => pupilId}
          />
        )}
      </Asked>
    </SectionCard>
  );
};
