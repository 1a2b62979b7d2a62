import { Typography } from '@mui/material';
import type { CycleDetail, CycleItem } from '#contract/cycles';
import { useSaying } from '../use-saying';
import { DutyTable } from './DutyTable';
import { hoursText } from './item-form';
import { ItemList } from './ItemList';

/** How many hours each teacher gets for it, and who takes the class meanwhile. */
export const Duties = ({ cycle }: { cycle: CycleDetail }) => {
  const { words, formats } = useSaying();
  return (
    <ItemList cycle={cycle} kind="duty">
      {(items) => (
        <>
          <DutyTable cycle={cycle} items={items} />
          <Typography sx={{ marginTop: 1, fontWeight: 600 }}>
            {words('duty.total', { hours: hoursText(sumOf(items), formats) })}
          </Typography>
        </>
      )}
    </ItemList>
  );
};

const sumOf = (items: readonly CycleItem[]) => items.reduce((sum, { hours }) => sum + (hours ?? 0), 0);
