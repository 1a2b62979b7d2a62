import { Box, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import type { CycleDetail, CycleItem } from '#contract/cycles';
import type { ItemKind } from '#domain/cycle/items';
import { useCycleWords } from '../use-cycle-words';
import { ItemForm } from './ItemForm';

type Props = {
  cycle: CycleDetail;
  kind: Exclude<ItemKind, 'concern'>;
  children: (items: readonly CycleItem[]) => ReactNode;
};

/** The items of one kind, oldest day first, and a form for the next one. */
export const ItemList = ({ cycle, kind, children }: Props) => {
  const words = useCycleWords();
  const items = itemsOf(cycle, kind);
  // A fresh form after each item that was added.
  const [added, setAdded] = useState(0);
  return (
    <Box>
      <Typography variant="h3">{words(`item.${kind}`)}</Typography>
      {items.length === 0 ? (
        <Typography color="textSecondary">{words(`itemNone.${kind}`)}</Typography>
      ) : (
        children(items)
      )}
      {cycle.may.edit && <ItemForm key={added} cycle={cycle} kind={kind} onDone={() => setAdded(added + 1)} />}
    </Box>
  );
};

export const Rows = ({ children }: { children: ReactNode }) => (
  <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
    {children}
  </Box>
);

export const itemsOf = ({ items }: CycleDetail, kind: ItemKind): CycleItem[] =>
  items
    .filter((one) => one.kind === kind)
    .sort((a, b) => (a.onDay ?? '9999').localeCompare(b.onDay ?? '9999') || a.title.localeCompare(b.title));
