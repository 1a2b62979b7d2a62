import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { ConversationDetail, ConversationNow, ConversationPoint } from '#contract/conversations';
import { Asked } from '../../figures/Notice';
import { request } from '../../providers/http';
import { useSaying } from '../use-saying';
import { EvidenceList } from './EvidenceList';

type Props = { talk: ConversationDetail; point: ConversationPoint };

/** The evidence as it was when the agenda was set, and on request as it is today beside it. */
export const ThenAndNow = ({ talk, point }: Props) => {
  const { words, formats } = useSaying();
  const [compares, setCompares] = useState(false);
  const lines = point.evidence ?? [];
  const isOpening = point.origin === 'wentWell';
  const { agendaSetAt } = talk;
  return (
    <Box sx={{ marginBottom: 1 }}>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: compares ? 'repeat(2, minmax(0, 1fr))' : 'minmax(0, 1fr)' },
        }}
      >
        <Side title={agendaSetAt ? words('then', { day: formats.dayOfInstant(agendaSetAt) }) : words('draft')}>
          <EvidenceList lines={lines} talk={talk} isOpening={isOpening} />
        </Side>
        {compares && <Now talk={talk} point={point} />}
      </Box>
      <Button size="small" sx={{ marginTop: 1 }} aria-expanded={compares} onClick={() => setCompares(!compares)}>
        {words(compares ? 'hideNow' : 'showNow')}
      </Button>
    </Box>
  );
};

const Now = ({ talk, point }: Props) => {
  const { words, formats } = useSaying();
  const asked = useQuery({
    queryKey: ['conversation-now', talk.id],
    queryFn: () => request<ConversationNow>(`/conversations/${talk.id}/now`),
  });
  const lines = asked.data?.points.find(({ id }) => id === point.id)?.evidence ?? [];
  const isSame = JSON.stringify(lines) === JSON.stringify(point.evidence);
  return (
    <Asked of={asked}>
      {asked.data && (
        <Side title={words('now', { day: formats.day(asked.data.asOf) })}>
          {isSame && <Typography variant="body2">{words('sameNow')}</Typography>}
          <EvidenceList lines={lines} talk={talk} isOpening={point.origin === 'wentWell'} />
        </Side>
      )}
    </Asked>
  );
};

const Side = ({ title, children }: { title: string; children: ReactNode }) => (
  <div>
    <Typography variant="h3" sx={{ marginBottom: 1 }}>
      {title}
    </Typography>
    {children}
  </div>
);
