import { Box, Button } from '@mui/material';
import { type FormEvent, useMemo } from 'react';
import { useNotify } from 'react-admin';
import type { CycleDetail, CycleItem } from '#contract/cycles';
import type { ItemKind } from '#domain/cycle/items';
import { useKeptForm } from '../../autosave/use-kept-form';
import { request } from '../../providers/http';
import { queryClient } from '../../providers/query-client';
import { KeptNotice } from '../KeptNotice';
import { useSaying } from '../use-saying';
import { emptyItem, isComplete, type ItemText, savedInstead, textOfItem, toValues } from './item-form';
import { ItemFields } from './ItemFields';

type Props = { cycle: CycleDetail; kind: ItemKind; item?: CycleItem; onDone: () => void; onCancel?: () => void };

/** Under which the tab keeps what is typed of an item. */
export const keptName = (cycleId: string, kind: ItemKind, item?: CycleItem) =>
  item ? `cycle.item.${item.id}` : `cycle.${cycleId}.${kind}`;

/** An item as it is added or changed; what is typed stays in this tab until it is saved. */
export const ItemForm = ({ cycle, kind, item, onDone, onCancel }: Props) => {
  const saying = useSaying();
  const { words } = saying;
  const form = useItemForm({ cycle, kind, onDone, ...(item && { item }) });
  const { text, save, state } = form;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  const nameOf = (id: string) => cycle.team.find((one) => one.id === id)?.name ?? item?.staffName ?? '–';
  const now = item ? savedInstead(kind, { mine: text, saved: textOfItem(item) }, { ...saying, nameOf }) : '';
  const verb = item || kind === 'concern' ? 'save' : (`add.${kind}` as const);
  return (
    <Box component="form" onSubmit={submit} className="noprint" sx={{ display: 'grid', gap: 1.5, marginTop: 1.5 }}>
      <KeptNotice form={form} stale={words('stale', { now: now || '–' })} />
      <ItemFields kind={kind} form={form} team={cycle.team} />
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <Button type="submit" disabled={state === 'sending' || !isComplete(kind, text)}>
          {words(verb)}
        </Button>
        {onCancel && (
          <Button variant="text" onClick={onCancel}>
            {words('cancel')}
          </Button>
        )}
      </Box>
    </Box>
  );
};

function useItemForm({ cycle, kind, item, onDone }: Omit<Props, 'onCancel'>) {
  const { words } = useSaying();
  const notify = useNotify();
  const fresh = useMemo(() => (item ? textOfItem(item) : emptyItem(kind)), [item, kind]);
  return useKeptForm<ItemText, CycleItem>({
    name: keptName(cycle.id, kind, item),
    fresh,
    version: item?.version ?? 0,
    send: (text, version) => {
      const values = toValues(kind, text);
      const sent = item
        ? request<CycleItem>(`/cycle-items/${item.id}`, { method: 'PATCH', version, body: values })
        : request<CycleItem>(`/cycles/${cycle.id}/items`, { method: 'POST', body: { kind, ...values } });
      return sent.finally(() => queryClient.invalidateQueries({ queryKey: ['cycles'] }));
    },
    onSaved: () => {
      notify(words(item ? 'saved' : 'added'), { type: 'success' });
      onDone();
    },
  });
}
