import { Box, TextField } from '@mui/material';
import type { CycleDetail } from '#contract/cycles';
import { covers, type ItemKind } from '#domain/cycle/items';
import type { KeptForm } from '../../autosave/use-kept-form';
import { SelectField } from '../../figures/SelectField';
import { useCycleWords } from '../use-cycle-words';
import { fieldsOf, isWrongNumber, type ItemField, type ItemText } from './item-form';

type Props = { kind: ItemKind; form: KeptForm<ItemText>; team: CycleDetail['team'] };

/** The fields of one kind of item, in its order; short ones beside each other where there is room. */
export const ItemFields = ({ kind, form, team }: Props) => (
  <Box
    sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(12, minmax(0, 1fr))' } }}
  >
    {fieldsOf[kind].map((field) => (
      <Box key={field.name} sx={{ gridColumn: { sm: `span ${widthOf(kind, field.name)}` }, display: 'grid' }}>
        <OneField {...field} form={form} team={team} />
      </Box>
    ))}
  </Box>
);

function widthOf(kind: ItemKind, name: ItemField): number {
  if (name === 'title') return kind === 'agreement' || kind === 'duty' ? 6 : 12;
  if (kind === 'duty') return name === 'hours' ? 2 : name === 'cover' ? 4 : 6;
  return name === 'onDay' || name === 'staffId' ? (kind === 'agreement' ? 3 : 6) : 12;
}

type OneProps = (typeof fieldsOf)[ItemKind][number] & Omit<Props, 'kind'>;

const OneField = ({ name, label, empty, form, team }: OneProps) => {
  const words = useCycleWords();
  const { text, change, state } = form;
  const choice = { label: words(label), value: text[name], onChange: (value: string) => change({ [name]: value }) };
  if (name === 'staffId')
    return (
      <SelectField
        {...choice}
        {...(empty && { all: words(empty) })}
        choices={team.map(({ id, name: label }) => ({ value: id, label }))}
      />
    );
  if (name === 'cover')
    return <SelectField {...choice} choices={covers.map((value) => ({ value, label: words(`cover.${value}`) }))} />;
  const isLong = name === 'text' || name === 'answer';
  const isWrong = name === 'hours' && isWrongNumber(text.hours);
  return (
    <TextField
      {...choice}
      onChange={({ target }) => choice.onChange(target.value)}
      type={name === 'onDay' ? 'date' : 'text'}
      multiline={isLong}
      {...(isLong && { minRows: 2 })}
      error={isWrong}
      helperText={isWrong ? words('field.number') : undefined}
      slotProps={{
        inputLabel: { shrink: true },
        // What is typed while it is being saved would be lost with the fields.
        input: { readOnly: state === 'sending' },
        htmlInput: { maxLength: isLong ? 10_000 : 500, ...(name === 'hours' && { inputMode: 'decimal' }) },
      }}
    />
  );
};
