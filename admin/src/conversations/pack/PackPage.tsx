import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import type { ConversationDetail, ConversationPack, EvidenceLine } from '#contract/conversations';
import { Asked } from '../../figures/Notice';
import { SectionCard } from '../../figures/SectionCard';
import { Stack } from '../../figures/Stack';
import { Tag } from '../../figures/Tag';
import { PageHeader } from '../../layout/PageHeader';
import { request } from '../../providers/http';
import { EvidenceList } from '../agenda/EvidenceList';
import { PrintButton } from '../PrintButton';
import { useSaying } from '../use-saying';

/** What board and leader prepare with: forecast, goals against outcomes, agreements, and a look at oneself. */
export const PackPage = () => {
  const { id = '' } = useParams();
  const asked = useQuery({
    queryKey: ['conversations', 'pack', id],
    queryFn: async () => ({
      pack: await request<ConversationPack>(`/conversations/${id}/pack`),
      talk: await request<ConversationDetail>(`/conversations/${id}`),
    }),
  });
  return <Asked of={asked}>{asked.data && <Pack {...asked.data} />}</Asked>;
};

const Pack = ({ pack, talk }: { pack: ConversationPack; talk: ConversationDetail }) => {
  const { words, formats } = useSaying();
  const days = { day: formats.day(pack.onDay), asOf: formats.day(pack.asOf) };
  return (
    <>
      <PageHeader
        title={words('packPage.title')}
        sub={words('packPage.sub', { school: pack.schoolName, ...days })}
        crumb={{ to: `/conversations/${talk.id}/show`, label: talk.title }}
        actions={<PackButton talk={talk} />}
      />
      <Stack>
        <Lines title={words('packPage.forecast')} lines={pack.forecast} talk={talk} />
        <Lines title={words('packPage.goals')} lines={pack.goals} talk={talk} />
        <Lines title={words('packPage.agreements')} lines={pack.agreements} talk={talk} />
        <Check check={pack.check} />
      </Stack>
    </>
  );
};

const PackButton = ({ talk: { id, canMakePdf } }: { talk: ConversationDetail }) => {
  const { words } = useSaying();
  if (!canMakePdf) return <PrintButton />;
  return (
    <Button component="a" href={`/api/conversations/${id}/pack.pdf`} download variant="contained" color="primary">
      {words('packPage.pdf')}
    </Button>
  );
};

type LinesProps = { title: string; lines: readonly EvidenceLine[]; talk: ConversationDetail };

const Lines = ({ title, lines, talk }: LinesProps) => {
  const { words } = useSaying();
  return (
    <SectionCard title={title}>
      {lines.length === 0 ? (
        <Typography color="textSecondary">{words('packPage.none')}</Typography>
      ) : (
        <EvidenceList lines={lines} talk={talk} isOpening={false} />
      )}
    </SectionCard>
  );
};

const Check = ({ check }: Pick<ConversationPack, 'check'>) => {
  const { words } = useSaying();
  return (
    <SectionCard title={words('packPage.check')}>
      <Typography sx={{ maxWidth: '72ch', marginBottom: 1.5 }}>{words('packPage.checkSub')}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {check.map(({ key, state, count, of }) => (
          <Box component="li" key={key} sx={{ padding: '8px 0', borderTop: 1, borderColor: 'divider' }}>
            <b>{words(`packPage.key.${key}`)}</b>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 12px' }}>
              <Tag>{words(`packPage.state.${state}`)}</Tag>
              {count !== null && state !== 'cannotSee' && (
                <span>{words(`packPage.count.${key}`, { count, of: of ?? 0 })}</span>
              )}
            </Box>
          </Box>
        ))}
      </Box>
    </SectionCard>
  );
};
