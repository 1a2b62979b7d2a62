import { Box, Button, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import type { CycleDetail, CycleItem } from '#contract/cycles';
import type { ItemKind } from '#domain/cycle/items';
import { readUnsaved, unsavedKey } from '../../autosave/unsaved';
import { useMe } from '../../providers/me';
import { useCycleWords } from '../use-cycle-words';
import { ItemForm, keptName } from './ItemForm';

type Props = {
  cycle: CycleDetail;
  kind: Exclude<ItemKind, 'concern'>;
  children: (items: readonly CycleItem[]) => ReactNode;
};

/** The items of one kind, oldest day first, and a form for the next one. */
export const ItemList = ({ cycle, kind, children }: Props) => {
  const words = useCycleWords();
  const items = itemsOf(cycle, kind);
  return (
    <Box>
      <Typography variant="h3">{words(`item.${kind}`)}</Typography>
      {items.length === 0 ? (
        <Typography color="textSecondary">{words(`itemNone.${kind}`)}</Typography>
      ) : (
        children(items)
      )}
      {cycle.may.edit && (kind === 'agreement' ? <AddLine cycle={cycle} /> : <AddForm cycle={cycle} kind={kind} />)}
    </Box>
  );
};

/** One line that is always there: a fresh one after each agreement that was added. */
const AddLine = ({ cycle }: { cycle: CycleDetail }) => {
  const [added, setAdded] = useState(0);
  return <ItemForm key={added} cycle={cycle} kind="agreement" onDone={() => setAdded(added + 1)} />;
};

/** Of more fields, so folded away until it is asked for, or has something in it that was not saved yet. */
const AddForm = ({ cycle, kind }: Pick<Props, 'cycle' | 'kind'>) => {
  const words = useCycleWords();
  const key = unsavedKey(useMe()?.id ?? '', keptName(cycle.id, kind));
  const [open, setOpen] = useState(() => readUnsaved(key) !== null);
  if (open) return <ItemForm cycle={cycle} kind={kind} onDone={() => setOpen(false)} onCancel={() => setOpen(false)} />;
  return (
    <Button size="small" className="noprint" sx={{ marginTop: 1 }} onClick={() => setOpen(true)}>
      {words(`begin.${kind}`)}
    </Button>
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
