import { Box, Button, FormHelperText, TextField, Typography } from '@mui/material';
import { useDataWords } from '../i18n/use-data-words';
import { type BoundRow, changedAt, rowsOf, withOneMore, withoutRow } from './bound-rows';

type Props = { value: string; error: string | undefined; onChange: (value: string) => void };

/** The levels of the test maker, from high to low, each with its lowest score; only the last one has none. */
export const BoundsField = ({ value, error, onChange }: Props) => {
  const words = useDataWords();
  const rows = rowsOf(value);
  return (
    <Box role="group" aria-label={words('norms.field.bounds')} sx={{ gridColumn: '1 / -1' }}>
      <Typography sx={{ fontWeight: 600 }}>{words('norms.field.bounds')}</Typography>
      <FormHelperText error={error !== undefined} sx={{ margin: '0 0 12px' }}>
        {error ?? words('norms.hint.bounds')}
      </FormHelperText>
      {rows.map((row, place) => (
        // A row has no name of its own while it is typed: its place is what it is.
        <Row
          key={place}
          row={row}
          place={place}
          isLast={place === rows.length - 1}
          onChange={(change) => onChange(changedAt(value, place, change))}
          onRemove={() => onChange(withoutRow(value, place))}
        />
      ))}
      <Button onClick={() => onChange(withOneMore(value))}>
        {words(rows.length === 0 ? 'norms.boundsBegin' : 'norms.boundsMore')}
      </Button>
    </Box>
  );
};

type RowProps = {
  row: BoundRow;
  place: number;
  isLast: boolean;
  onChange: (change: Partial<BoundRow>) => void;
  onRemove: () => void;
};

const Row = ({ row, place, isLast, onChange, onRemove }: RowProps) => {
  const words = useDataWords();
  const number = place + 1;
  return (
    <Box sx={rowStyle}>
      <TextField
        label={words('norms.boundLevel', { number })}
        value={row.level}
        onChange={({ target }) => onChange({ level: target.value })}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { maxLength: 10, autoComplete: 'off' } }}
      />
      <TextField
        label={words('norms.boundFromShort')}
        value={row.from}
        onChange={({ target }) => onChange({ from: target.value })}
        placeholder={isLast ? words('norms.boundLast') : ''}
        slotProps={{
          inputLabel: { shrink: true },
          htmlInput: {
            'aria-label': words('norms.boundFrom', { number }),
            inputMode: 'decimal',
            autoComplete: 'off',
          },
        }}
      />
      <Button variant="text" onClick={onRemove} aria-label={words('norms.boundRemove', { number })}>
        {words('norms.boundRemoveShort')}
      </Button>
    </Box>
  );
};

const rowStyle = {
  display: 'grid',
  gap: 1.5,
  gridTemplateColumns: 'minmax(0,1fr) minmax(0,1fr) auto',
  alignItems: 'center',
  maxWidth: 520,
  marginBottom: 1.5,
} as const;
