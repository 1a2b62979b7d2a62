import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { CycleDetail, CycleItem } from '#contract/cycles';
import { DataRows } from '../../figures/DataRows';
import type { RowColumn } from '../../figures/rows';
import { useSaying } from '../use-saying';
import { hoursText } from './item-form';
import { ItemForm } from './ItemForm';
import { RemoveItem } from './RemoveItem';

type Props = { cycle: CycleDetail; items: readonly CycleItem[] };

/** A row per teacher; what is changed is changed below it. */
export const DutyTable = ({ cycle, items }: Props) => {
  const { words, formats } = useSaying();
  const [changing, setChanging] = useState<string | null>(null);
  const changed = items.find(({ id }) => id === changing);
  const nameOf = ({ staffName }: CycleItem) => staffName ?? words('field.nobody');
  const verbs: RowColumn<CycleItem>[] = cycle.may.edit
    ? [
        {
          header: words('duty.verbs'),
          cell: (item) => (
            <Box className="noprint" sx={{ display: 'flex', flexWrap: 'wrap' }}>
              <Button
                size="small"
                variant="text"
                aria-label={words('ofItem', { verb: words('edit'), title: nameOf(item) })}
                onClick={() => setChanging(item.id)}
              >
                {words('edit')}
              </Button>
              <RemoveItem item={item} name={nameOf(item)} />
            </Box>
          ),
        },
      ]
    : [];
  return (
    <>
      <DataRows
        label={words('item.duty')}
        columns={[
          { header: words('field.teacher'), cell: nameOf },
          { header: words('field.hours'), numeric: true, cell: ({ hours }) => hoursText(hours, formats) },
          { header: words('field.cover'), cell: ({ cover }) => cover && words(`cover.${cover}`) },
          { header: words('field.what'), cell: ({ title }) => title || '–' },
          ...verbs,
        ]}
        rows={items}
        keyOf={({ id }) => id}
      />
      {changed && (
        <ItemForm
          key={changed.id}
          cycle={cycle}
          kind="duty"
          item={changed}
          onDone={() => setChanging(null)}
          onCancel={() => setChanging(null)}
        />
      )}
    </>
  );
};
