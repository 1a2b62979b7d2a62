import type { CycleDetail, CycleItem } from '#contract/cycles';
import { useSaying } from '../use-saying';
import { DoneButton } from './DoneButton';
import { ItemList, Rows } from './ItemList';
import { ItemRow } from './ItemRow';

/** What was agreed, by whom and by when; done with one press. */
export const Agreements = ({ cycle }: { cycle: CycleDetail }) => (
  <ItemList cycle={cycle} kind="agreement">
    {(items) => (
      <Rows>
        {items.map((item) => (
          <Agreement key={item.id} cycle={cycle} item={item} />
        ))}
      </Rows>
    )}
  </ItemList>
);

const Agreement = ({ cycle, item }: { cycle: CycleDetail; item: CycleItem }) => {
  const { words, formats } = useSaying();
  const { title, staffName, onDay, doneOn, may } = item;
  const meta = [
    staffName ?? words('field.nobody'),
    onDay && `${words('field.by').toLowerCase()} ${formats.day(onDay)}`,
    doneOn && words('agreement.doneOn', { day: formats.day(doneOn) }),
  ];
  return (
    <ItemRow
      cycle={cycle}
      item={item}
      name={title}
      meta={meta}
      actions={
        may.edit && <DoneButton item={item} verbs={{ do: words('agreement.done'), undo: words('agreement.undo') }} />
      }
    />
  );
};
