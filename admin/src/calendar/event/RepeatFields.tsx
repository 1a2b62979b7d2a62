import { TextField } from '@mui/material';
import { SelectField } from '../../figures/SelectField';
import { useCalendarWords } from '../use-calendar-words';
import type { FieldsProps } from './EventFields';
import { type RepeatKind, repeatKinds } from './repeat';

type Props = Pick<FieldsProps, 'text' | 'change'> & {
  /** Of a series: what its rule is now, instead of that it does not repeat. */
  asItWas?: string;
};

/** How often, and until when. */
export const RepeatFields = ({ text: { repeat, apply }, change, asItWas }: Props) => {
  const words = useCalendarWords();
  const set = (part: Partial<typeof repeat>) =>
    // A rule is of more than one event.
    change({ repeat: { ...repeat, ...part }, ...(asItWas && apply === 'this' && { apply: 'following' as const }) });
  return (
    <>
      <SelectField
        label={words('repeat.label')}
        value={repeat.kind}
        choices={repeatKinds.map((value) => ({
          value,
          label: value === 'none' && asItWas ? asItWas : words(`repeat.${value}`),
        }))}
        onChange={(kind) => set({ kind: kind as RepeatKind })}
      />
      {repeat.kind === 'weeks' && (
        <TextField
          type="number"
          label={words('repeat.every')}
          value={repeat.every}
          onChange={({ target }) => set({ every: target.value })}
          slotProps={{ htmlInput: { min: 1, max: 26 }, inputLabel: { shrink: true } }}
        />
      )}
      {repeat.kind !== 'none' && (
        <TextField
          type="date"
          label={words('repeat.until')}
          helperText={words('repeat.untilHelp')}
          value={repeat.until}
          onChange={({ target }) => set({ until: target.value })}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      )}
    </>
  );
};
