import { useState } from 'react';
import { ShowBase, useShowContext } from 'react-admin';
import { Box } from '@mui/material';
import type { ConversationDetail } from '#contract/conversations';
import { Lead } from '../figures/Lead';
import { Asked } from '../figures/Notice';
import { Stack } from '../figures/Stack';
import { PageHeader } from '../layout/PageHeader';
import { wholeRecord } from '../providers/whole-record';
import { AgendaCard } from './agenda/AgendaCard';
import { PointCard } from './agenda/PointCard';
import { AgreementsCard } from './AgreementsCard';
import { leadOf, subOf } from './conversation-sentences';
import { ConversationSteps } from './ConversationSteps';
import { Minutes } from './Minutes';
import { PrivateNoteCard } from './PrivateNoteCard';
import { ReadersCard } from './ReadersCard';
import { useSaying } from './use-saying';

/** One conversation: its agenda before, one point at a time during, and the minutes after. What others write appears by itself. */
export const ConversationPage = () => (
  <ShowBase queryOptions={{ ...wholeRecord, refetchInterval: 20_000 }}>
    <Content />
  </ShowBase>
);

const Content = () => {
  const asked = useShowContext<ConversationDetail>();
  return <Asked of={asked}>{asked.record && <Talk key={asked.record.id} talk={asked.record} />}</Asked>;
};

const Talk = ({ talk }: { talk: ConversationDetail }) => {
  const saying = useSaying();
  const [shown, setShown] = useState<string | null>(null);
  const points = talk.points;
  const at = Math.max(0, points.findIndex(({ id }) => id === shown)); // prettier-ignore
  const point = points[at];
  const isOver = talk.state === 'closed';
  return (
    <>
      <PageHeader
        title={talk.title}
        sub={subOf(talk, saying)}
        crumb={{ to: '/conversations', label: saying.words('title') }}
        actions={<ConversationSteps talk={talk} />}
      />
      <Lead>{leadOf(talk, saying)}</Lead>
      <Stack>
        {!isOver && (
          <Box className="noprint" sx={layout}>
            <AgendaCard talk={talk} shownId={point?.id ?? null} onShow={setShown} />
            {point && <PointCard key={point.id} talk={talk} at={at} onShow={setShown} />}
          </Box>
        )}
        <div {...(!isOver && { className: 'onpaper' })} style={isOver ? {} : { display: 'contents' }}>
          <Minutes talk={talk} onScreen={isOver} />
        </div>
        <AgreementsCard talk={talk} />
        <PrivateNoteCard talk={talk} />
        <ReadersCard talk={talk} />
      </Stack>
    </>
  );
};

const layout = {
  display: 'grid',
  gap: '20px',
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(260px, 1fr) minmax(0, 2fr)' },
} as const;
