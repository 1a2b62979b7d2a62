import { Box } from '@mui/material';
import { ShowBase, useShowContext } from 'react-admin';
import type { Pupil } from '#contract/pupils';
import { PageHeader } from '../layout/PageHeader';
import type { Formats } from './format';
import { DataRows } from './DataRows';
import { LevelCell } from './groups/LevelCell';
import { PupilOutcomes } from './groups/PupilOutcomes';
import { PupilResults } from './groups/PupilResults';
import { domainsOnScreen } from './level-words';
import { Asked } from './Notice';
import { SectionCard } from './SectionCard';
import { Stack } from './Stack';
import { Tag } from './Tag';
import { useFormats } from './use-formats';
import { useWords, type Words } from './use-words';

/** A pupil: the level of today, results over time, outcomes. The name stays out of the title of the tab. */
export const PupilShow = () => (
  <ShowBase>
    <Content />
  </ShowBase>
);

const Content = () => {
  const asked = useShowContext<Pupil>();
  const { record: pupil } = asked;
  return <Asked of={asked}>{pupil && <Page pupil={pupil} />}</Asked>;
};

const Page = ({ pupil }: { pupil: Pupil }) => {
  const words = useWords();
  const formats = useFormats();
  return (
    <>
      <PageHeader
        title={words('pupil.page')}
        sub={
          <>
            <Box component="b" sx={{ color: 'text.primary' }}>
              {pupil.label}
            </Box>
            {whereOf(pupil, words, formats).map((part) => ` · ${part}`)}{' '}
            {pupil.exempt && <Tag>{words('pupil.exempt')}</Tag>}
          </>
        }
        {...(pupil.groupId && {
          crumb: { to: `/groups/${pupil.groupId}/show`, label: words('group.title', { name: pupil.groupName ?? '' }) },
        })}
      />
      <Stack>
        <SectionCard title={words('pupil.now')}>
          <DataRows
            label={words('pupil.now')}
            columns={[
              { header: words('group.domain'), cell: (domain) => words(`domain.${domain}`) },
              { header: words('pupil.level'), cell: (domain) => <LevelCell pupil={pupil} domain={domain} /> },
            ]}
            rows={domainsOnScreen}
            keyOf={(domain) => domain}
          />
        </SectionCard>
        <PupilResults pupilId={pupil.id} />
        <PupilOutcomes pupilId={pupil.id} />
      </Stack>
    </>
  );
};

function whereOf({ groupName, yearGroup, leftOn }: Pupil, words: Words, formats: Formats): string[] {
  return [
    groupName && yearGroup
      ? words('pupil.sub', { group: words('group.title', { name: groupName }), year: yearGroup })
      : '',
    leftOn ? words('pupil.left', { day: formats.day(leftOn) }) : '',
  ].filter((part) => part !== '');
}
