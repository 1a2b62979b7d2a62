import { Box, Button, TextField, Typography } from '@mui/material';
import { type FormEvent, useRef, useState } from 'react';
import { HttpError } from 'react-admin';
import type { BoardCreate, BoardCreated, OpenBoard } from '#contract/open-boards';
import { createBoard } from '../data';
import { Failure } from '../Notice';
import { SectionCard } from '../SectionCard';
import { useAction } from '../use-action';
import { useWords } from '../use-words';
import {
  checkForm,
  emptyForm,
  fieldsRefused,
  type Field,
  type FieldErrors,
  fields,
  type FormValues,
} from './board-form';

type Props = { board: OpenBoard; onCreated: (created: BoardCreated, email: string) => void };

/** Name, region and first administrator: enough to start. */
export const BoardForm = ({ board, onCreated }: Props) => {
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  const { values, errors, pending, failure, change, submit } = useBoardForm({ board, onCreated });
  const send = (event: FormEvent) => {
    event.preventDefault();
    void submit().then((firstWrong) => {
      if (firstWrong) form.current?.querySelector<HTMLElement>(`[name="${firstWrong}"]`)?.focus();
    });
  };
  return (
    <SectionCard title={words('openBoards.create')}>
      <Typography variant="body2" sx={{ maxWidth: '68ch', marginBottom: '16px' }}>
        {words('openBoards.createSays')}
      </Typography>
      <form ref={form} onSubmit={send} noValidate>
        <Box sx={{ display: 'grid', gap: '16px', maxWidth: 520 }}>
          {fields.map((field) => (
            <FormField key={field} field={field} value={values[field]} error={errors[field]} onChange={change} />
          ))}
          {failure !== null && <Failure error={failure} />}
          <Button type="submit" variant="contained" color="primary" disabled={pending} sx={{ justifySelf: 'start' }}>
            {words('openBoards.submit')}
          </Button>
        </Box>
      </form>
    </SectionCard>
  );
};

function useBoardForm({ board, onCreated }: Props) {
  const words = useWords();
  const [values, setValues] = useState<FormValues>(emptyForm(board.region));
  const [errors, setErrors] = useState<FieldErrors>({});
  const toMend = (refused: readonly Field[]): FieldErrors =>
    Object.fromEntries(refused.map((field) => [field, words(`openBoards.mend.${field}`)]));
  const creation = useAction((input: BoardCreate) =>
    createBoard(input).catch((error: unknown) => {
      setErrors(toMend(fieldsRefused(fieldErrorsIn(error))));
      throw error;
    }),
  );
  const change = (field: Field, value: string) => {
    setValues({ ...values, [field]: value });
    setErrors({ ...errors, [field]: undefined });
  };
  /** @returns the first field to mend, to which the focus goes. */
  const submit = async (): Promise<Field | null> => {
    const checked = checkForm(board.number, values);
    if ('mend' in checked) {
      setErrors(toMend(checked.mend));
      return checked.mend[0] ?? null;
    }
    setErrors({});
    const created = await creation.run(checked.input);
    if (created) onCreated(created, values.email);
    return null;
  };
  return { values, errors, pending: creation.pending, failure: creation.error, change, submit };
}

function fieldErrorsIn(error: unknown): Record<string, string> {
  if (!(error instanceof HttpError)) return {};
  return (error.body as { errors?: Record<string, string> } | undefined)?.errors ?? {};
}

const typeOf: Partial<Record<Field, string>> = { email: 'email', password: 'password' };
const regions = ['noord', 'midden', 'zuid'] as const;

type FieldProps = {
  field: Field;
  value: string;
  error: string | undefined;
  onChange: (field: Field, value: string) => void;
};

const FormField = ({ field, value, error, onChange }: FieldProps) => {
  const words = useWords();
  const isRegion = field === 'region';
  return (
    <TextField
      name={field}
      required
      fullWidth
      select={isRegion}
      type={typeOf[field] ?? 'text'}
      label={words(`openBoards.${field}`)}
      value={value}
      error={error !== undefined}
      helperText={error === undefined ? field === 'password' && words('openBoards.passwordSays') : error}
      autoComplete={field === 'password' ? 'new-password' : 'off'}
      onChange={(event) => onChange(field, event.target.value)}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      {isRegion && <option value="" />}
      {isRegion &&
        regions.map((region) => (
          <option key={region} value={region}>
            {words(`region.${region}`)}
          </option>
        ))}
    </TextField>
  );
};
