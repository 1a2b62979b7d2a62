import { Box, Button, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import type { CycleDetail, CycleItem } from '#contract/cycles';
import { readUnsaved, unsavedKey } from '../../autosave/unsaved';
import { useMe } from '../../providers/me';
import { useCycleWords } from '../use-cycle-words';
import { ItemForm, keptName } from './ItemForm';
import { RemoveItem } from './RemoveItem';

type Props = {
  cycle: CycleDetail;
  item: CycleItem;
  /** What it is called, also on its buttons. */
  name: string;
  /** By whom and when, in one line. */
  meta?: readonly (string | null | false)[];
  verb?: string;
  actions?: ReactNode;
  children?: ReactNode;
};

/** One item with what can be done with it; it is changed in its place. */
export const ItemRow = ({ cycle, item, name, meta = [], verb, actions, children }: Props) => {
  const words = useCycleWords();
  const [editing, setEditing] = useEditing(cycle, item);
  const edit = verb ?? words('edit');
  const said = meta.filter(Boolean).join(' · ');
  return (
    <Box component="li" sx={{ padding: '10px 0', borderBottom: 1, borderColor: 'divider' }}>
      <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>{name}</Box>
      {said && (
        <Typography variant="body2" color="textSecondary">
          {said}
        </Typography>
      )}
      {children}
      {editing ? (
        <ItemForm
          cycle={cycle}
          kind={item.kind}
          item={item}
          onDone={() => setEditing(false)}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <Box className="noprint" sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', marginTop: 0.5 }}>
          {actions}
          {item.may.edit && (
            <Button
              size="small"
              variant="text"
              aria-label={words('ofItem', { verb: edit, title: name })}
              onClick={() => setEditing(true)}
            >
              {edit}
            </Button>
          )}
          {item.may.remove && <RemoveItem item={item} name={name} />}
        </Box>
      )}
    </Box>
  );
};

/** What was typed and not saved is on the screen again after a reload. */
function useEditing(cycle: CycleDetail, item: CycleItem) {
  const key = unsavedKey(useMe()?.id ?? '', keptName(cycle.id, item.kind, item));
  return useState(() => item.may.edit && readUnsaved(key) !== null);
}
