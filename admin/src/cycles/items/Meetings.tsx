import { Button, Typography } from '@mui/material';
import type { CycleDetail, CycleItem } from '#contract/cycles';
import { useMe } from '../../providers/me';
import { useCycleStep } from '../use-cycle-step';
import { useSaying } from '../use-saying';
import { isInside } from './Concerns';
import { ItemList, Rows } from './ItemList';
import { ItemRow } from './ItemRow';

/** What a team meeting is for, how it goes and what it is about; and who has read that. */
export const Meetings = ({ cycle }: { cycle: CycleDetail }) => (
  <ItemList cycle={cycle} kind="meeting">
    {(items) => (
      <Rows>
        {items.map((item) => (
          <Meeting key={item.id} cycle={cycle} item={item} />
        ))}
      </Rows>
    )}
  </ItemList>
);

const Meeting = ({ cycle, item }: { cycle: CycleDetail; item: CycleItem }) => {
  const { words, formats } = useSaying();
  const { title, form, text, onDay, people, may } = item;
  const names = people.map(({ name }) => name).join(', ');
  return (
    <ItemRow
      cycle={cycle}
      item={item}
      name={title}
      meta={[words('meeting.on', { day: formats.day(onDay) }), form && words('meeting.form', { form })]}
      actions={may.read && <ReadButton item={item} />}
    >
      {text && (
        <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '72ch' }}>{text}</Typography>
      )}
      {isInside(cycle) && (
        <Typography variant="body2">
          {names ? words('meeting.readBy', { names }) : words('meeting.readNone')}
        </Typography>
      )}
    </ItemRow>
  );
};

/** For oneself alone: nobody says of another that it was read. */
const ReadButton = ({ item: { id, people } }: { item: CycleItem }) => {
  const { words } = useSaying();
  const me = useMe();
  const { mutate, isPending } = useCycleStep();
  const hasRead = people.some((one) => one.id === me?.id);
  return (
    <Button
      size="small"
      disabled={isPending}
      {...(!hasRead && { variant: 'contained' as const, color: 'primary' as const })}
      onClick={() => mutate({ path: `/cycle-items/${id}/reading`, method: hasRead ? 'DELETE' : 'PUT' })}
    >
      {words(hasRead ? 'meeting.unread' : 'meeting.read')}
    </Button>
  );
};
