import { Box } from '@mui/material';
import { ShowBase, useShowContext } from 'react-admin';
import type { ConversationDetail } from '#contract/conversations';
import { Lead } from '../figures/Lead';
import { Asked } from '../figures/Notice';
import { Stack } from '../figures/Stack';
import { PageHeader } from '../layout/PageHeader';
import { useWritingPage } from '../providers/use-writing-page';
import { AgreementsCard } from './AgreementsCard';
import { leadOf, subOf } from './conversation-sentences';
import { ConversationSteps } from './ConversationSteps';
import { Minutes } from './Minutes';
import { PrivateNoteCard } from './PrivateNoteCard';
import { ReadersCard } from './ReadersCard';
import { TalkAtWork } from './TalkAtWork';
import { useSaying } from './use-saying';
import { RemindMe } from '../review-tasks/RemindMe';

/** One conversation: its agenda before, one point at a time during, and the minutes after. What others write appears by itself. */
export const ConversationPage = () => (
  <ShowBase queryOptions={useWritingPage('conversations')}>
    <Content />
  </ShowBase>
);

const Content = () => {
  const asked = useShowContext<ConversationDetail>();
  return <Asked of={asked}>{asked.record && <Talk key={asked.record.id} talk={asked.record} />}</Asked>;
};

const Talk = ({ talk }: { talk: ConversationDetail }) => {
  const saying = useSaying();
  return (
    <>
      <PageHeader
        title={talk.title}
        sub={subOf(talk, saying)}
        crumb={{ to: '/conversations', label: saying.words('title') }}
        actions={
          <>
            <ConversationSteps talk={talk} />
            <RemindMe title={talk.title} schoolId={talk.schoolId} />
          </>
        }
      />
      <Lead>{leadOf(talk, saying)}</Lead>
      {talk.state === 'closed' ? (
        <Stack>
          <AgreementsCard talk={talk} />
          <Minutes talk={talk} />
          <PrivateNoteCard talk={talk} />
          <ReadersCard talk={talk} />
        </Stack>
      ) : (
        <>
          <TalkAtWork talk={talk} />
          <Box sx={{ display: 'none', '@media print': { display: 'block' } }}>
            <Minutes talk={talk} />
            <AgreementsCard talk={talk} />
            <ReadersCard talk={talk} />
          </Box>
        </>
      )}
    </>
  );
};
