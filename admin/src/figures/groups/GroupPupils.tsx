import { Link } from 'react-router-dom';
import type { Pupil } from '#contract/pupils';
import { DataRows } from '../DataRows';
import { domainsOnScreen } from '../level-words';
import { Tag } from '../Tag';
import { useWords } from '../use-words';
import { LevelCell } from './LevelCell';

export const GroupPupils = ({ pupils }: { pupils: readonly Pupil[] }) => {
  const words = useWords();
  return (
    <DataRows
      label={words('group.levels')}
      columns={[
        {
          header: words('group.pupil'),
          cell: ({ id, label, exempt }: Pupil) => (
            <>
              <Link to={`/pupils/${id}/show`}>{label}</Link> {exempt && <Tag>{words('group.exempt')}</Tag>}
            </>
          ),
        },
        { header: words('groups.yearGroups'), cell: ({ yearGroup }) => yearGroup ?? words('common.none') },
        ...domainsOnScreen.map((domain) => ({
          header: words(`domain.${domain}`),
          cell: (pupil: Pupil) => <LevelCell pupil={pupil} domain={domain} />,
        })),
      ]}
      rows={pupils}
      keyOf={({ id }) => id}
    />
  );
};
