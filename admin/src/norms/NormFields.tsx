import { Box, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { domains } from '#domain/results/levels';
import { testMoments } from '#domain/results/moments';
import { type DataWords, useDataWords } from '../i18n/use-data-words';
import { BoundsField } from './BoundsField';
import { type Field, type NormText, placeFields } from './norm-form';

/** In the order in which a manual gives them. */
const parts = [
  ['place', placeFields],
  ['scale', ['mean', 'sd', 'n', 'scoreMin', 'scoreMax']],
  ['levels', ['bounds', 'cut1F', 'cut1S2F']],
  ['validity', ['validFrom', 'validUntil', 'source']],
] as const;

export type FieldErrors = Partial<Record<Field, string>>;
type Props = {
  text: NormText;
  errors: FieldErrors;
  /** The place of a norm is chosen once: another place is another norm. */
  withPlace: boolean;
  onChange: (field: Field, value: string) => void;
};

export const NormFields = ({ text, errors, withPlace, onChange }: Props) => {
  const words = useDataWords();
  return parts.map(
    ([part, fields]) =>
      (withPlace || part !== 'place') && (
        <Box component="fieldset" key={part} sx={partStyle}>
          <Typography component="legend" variant="h3" sx={{ padding: 0, marginBottom: 1.5 }}>
            {words(`norms.part.${part}`)}
          </Typography>
          <Box sx={fieldsStyle}>
            {fields.map((field) =>
              field === 'bounds' ? (
                <BoundsField
                  key={field}
                  value={text.bounds}
                  error={errors.bounds}
                  onChange={(value) => onChange('bounds', value)}
                />
              ) : (
                <NormField key={field} {...{ field, onChange }} value={text[field]} error={errors[field]} />
              ),
            )}
          </Box>
        </Box>
      ),
  );
};

const partStyle = { border: 0, margin: 0, padding: 0, minWidth: 0 } as const;
const fieldsStyle = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: { xs: 'minmax(0,1fr)', sm: 'repeat(3, minmax(0,1fr))' },
  alignItems: 'start',
} as const;

type FieldProps = { field: Field; value: string; error: string | undefined; onChange: Props['onChange'] };

const NormField = ({ field, value, error, onChange }: FieldProps) => {
  const words = useDataWords();
  const options = useOptions(field);
  return (
    <TextField
      name={field}
      label={words(`norms.field.${field}`)}
      value={value}
      onChange={(event) => onChange(field, event.target.value)}
      error={error !== undefined}
      helperText={error ?? hintOf(field, words)}
      type={days.includes(field) ? 'date' : 'text'}
      select={options !== null}
      multiline={field === 'source'}
      required={needed.includes(field)}
      slotProps={{
        select: { native: true },
        inputLabel: { shrink: true },
        htmlInput: { ...(numbers.includes(field) && { inputMode: 'decimal', autoComplete: 'off' }) },
      }}
      sx={{ gridColumn: wide.includes(field) ? '1 / -1' : undefined }}
    >
      {options}
    </TextField>
  );
};

const days: readonly Field[] = ['validFrom', 'validUntil'];
const wide: readonly Field[] = ['source'];
const numbers: readonly Field[] = ['mean', 'sd', 'n', 'scoreMin', 'scoreMax', 'cut1F', 'cut1S2F'];
const needed: readonly Field[] = ['yearGroup', 'moment', 'domain', 'mean', 'sd', 'validFrom', 'source'];
const hinted = ['testLevel', 'validUntil', 'source', 'cut1F'] as const;

const hintOf = (field: Field, words: DataWords): string | undefined => {
  const known = hinted.find((one) => one === field);
  return known && words(`norms.hint.${known}`);
};

function useOptions(field: Field) {
  const words = useDataWords();
  const translate = useTranslate();
  const choices: Partial<Record<Field, readonly (readonly [string, string])[]>> = {
    yearGroup: [1, 2, 3, 4, 5, 6, 7, 8].map((year) => [`${year}`, `${year}`] as const),
    moment: testMoments.map((moment) => [moment, translate(`moment.${moment}`)] as const),
    domain: domains.map((domain) => [domain, translate(`figures.domain.${domain}`)] as const),
  };
  const options = choices[field];
  if (!options) return null;
  return [['', words('norms.choose')] as const, ...options].map(([value, label]) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
