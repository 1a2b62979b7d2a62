import { Button, Typography } from '@mui/material';
import { ShowBase, useGetList, useShowContext } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Group } from '#contract/groups';
import { maxPerPage } from '#contract/list';
import type { Pupil } from '#contract/pupils';
import { PageHeader } from '../layout/PageHeader';
import { pupilsText } from './column-words';
import { GroupPupils } from './groups/GroupPupils';
import { LevelCounts } from './groups/LevelCounts';
import { Asked } from './Notice';
import { SectionCard } from './SectionCard';
import { Stack } from './Stack';
import { useWords } from './use-words';
import { RemindMe } from '../review-tasks/RemindMe';

/** A group: counts per level and domain, then every pupil with the level of today. */
export const GroupShow = () => (
  <ShowBase>
    <Content />
  </ShowBase>
);

const Content = () => {
  const asked = useShowContext<Group>();
  const { record: group } = asked;
  return <Asked of={asked}>{group && <Page group={group} />}</Asked>;
};

const Page = ({ group }: { group: Group }) => {
  const words = useWords();
  const asked = useGetList<Pupil>('pupils', {
    filter: { groupId: group.id },
    sort: { field: 'label', order: 'ASC' },
    pagination: { page: 1, perPage: maxPerPage },
  });
  const { id, schoolId, yearGroups, schoolName, schoolYear, name, pupils, teachers } = group;
  return (
    <>
      <PageHeader
        title={words('group.title', { name })}
        sub={[
          words('group.sub', { school: schoolName, year: schoolYear, pupils: pupilsText(pupils, words) }),
          teachers.length > 0 && words('group.teachers', { names: teachers.map((teacher) => teacher.name).join(', ') }),
        ]
          .filter(Boolean)
          .join(' · ')}
        crumb={{ to: '/groups', label: words('groups.title') }}
        actions={
          <>
            {yearGroups.some((yearGroup) => yearGroup >= 5) && (
              <Button component={Link} to={`/chances/${schoolId}/${id}`}>
                {words('chances.link')}
              </Button>
            )}
            <RemindMe title={words('group.title', { name })} schoolId={schoolId} />
          </>
        }
      />
      <Asked of={asked}>
        <Pupils key={id} pupils={asked.data ?? []} total={asked.total ?? 0} />
      </Asked>
    </>
  );
};

const Pupils = ({ pupils, total }: { pupils: readonly Pupil[]; total: number }) => {
  const words = useWords();
  if (pupils.length === 0) return <SectionCard title={words('group.levels')}>{words('group.empty')}</SectionCard>;
  return (
    <Stack>
      <SectionCard title={words('group.counts')}>
        <Typography variant="body2" color="textSecondary" sx={{ marginBottom: '8px' }}>
          {words('group.levelsSays')} {pupils.some(({ exempt }) => exempt) && words('group.exemptSays')}
        </Typography>
        <LevelCounts pupils={pupils} />
      </SectionCard>
      <SectionCard title={words('group.levels')}>
        {total > pupils.length && <Typography variant="body2">{words('group.more', { total })}</Typography>}
        <GroupPupils pupils={pupils} />
      </SectionCard>
    </Stack>
  );
};
