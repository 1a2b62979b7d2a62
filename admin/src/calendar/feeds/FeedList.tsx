import { Typography } from '@mui/material';
import { useGetList, useNotify } from 'react-admin';
import type { CalendarFeed } from '#contract/calendar-feeds';
import { Asked } from '../../figures/Notice';
import { SectionCard } from '../../figures/SectionCard';
import { AskingButton } from '../../layout/AskingButton';
import { request } from '../../providers/http';
import { queryClient } from '../../providers/query-client';
import { SimpleTable } from '../../table/SimpleTable';
import { useSaying } from '../use-saying';

type Props = { onRevoked: (id: string) => void };

/** The own links, when each was last read, and taking one back. */
export const FeedList = ({ onRevoked }: Props) => {
  const { words, days } = useSaying();
  const asked = useGetList<CalendarFeed>('calendar-feeds', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'createdAt', order: 'DESC' },
  });
  const feeds = asked.data ?? [];
  return (
    <SectionCard title={words('feeds.list')}>
      <Asked of={asked}>
        {feeds.length === 0 ? (
          <Typography color="textSecondary">{words('feeds.empty')}</Typography>
        ) : (
          <SimpleTable
            caption={words('feeds.list')}
            rows={feeds}
            keyOf={({ id }) => id}
            columns={[
              { label: words('feeds.column.what'), cell: ({ schoolName }) => schoolName ?? words('feeds.own') },
              { label: words('feeds.column.madeAt'), cell: ({ createdAt }) => days.instant(createdAt) },
              {
                label: words('feeds.column.readAt'),
                cell: ({ lastReadAt }) => (lastReadAt ? days.instant(lastReadAt) : words('feeds.neverRead')),
              },
            ]}
            actions={{
              label: words('feeds.revoke'),
              cell: (feed) => <RevokeButton feed={feed} onRevoked={onRevoked} />,
            }}
          />
        )}
      </Asked>
    </SectionCard>
  );
};

const RevokeButton = ({ feed: { id, schoolName, createdAt }, onRevoked }: { feed: CalendarFeed } & Props) => {
  const { words, days } = useSaying();
  const notify = useNotify();
  const name = schoolName ?? words('feeds.own');
  const revoke = async () => {
    try {
      await request(`/calendar-feeds/${id}`, { method: 'DELETE' });
      notify(words('feeds.revoked'), { type: 'success' });
      onRevoked(id);
    } catch (error) {
      notify((error as Error).message, { type: 'error' });
    }
    await queryClient.invalidateQueries({ queryKey: ['calendar-feeds'] });
  };
  return (
    <AskingButton
      size="small"
      label={words('feeds.revoke')}
      aria-label={words('feeds.revokeOf', { name, day: days.instant(createdAt) })}
      title={words('feeds.revokeTitle')}
      text={words('feeds.revokeText')}
      onYes={() => void revoke()}
    />
  );
};
