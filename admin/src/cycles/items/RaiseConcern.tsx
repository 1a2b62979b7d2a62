import { Box, Button, Checkbox, FormControlLabel, FormHelperText, Radio, RadioGroup, TextField } from '@mui/material';
import { type FormEvent, useId, useState } from 'react';
import type { CycleDetail } from '#contract/cycles';
import { useKeptText } from '../../autosave/use-kept-text';
import { FormButtons } from '../../layout/FormButtons';
import { useCycleStep } from '../use-cycle-step';
import { useCycleWords } from '../use-cycle-words';

/** Folded away until it is asked for, or has a text in it that was not sent yet. */
export const RaiseConcern = ({ cycle: { id } }: { cycle: CycleDetail }) => {
  const words = useCycleWords();
  const kept = useKeptText(`cycle.${id}.concern`);
  const [open, setOpen] = useState(kept.text !== '');
  if (open) return <ConcernForm id={id} kept={kept} onDone={() => setOpen(false)} />;
  return (
    <Button size="small" className="noprint" sx={{ marginTop: 1 }} onClick={() => setOpen(true)}>
      {words('concern.raise')}
    </Button>
  );
};

type Props = { id: string; kept: ReturnType<typeof useKeptText>; onDone: () => void };

/** With a name or without: said before one writes what that means, and help needs a name. */
const ConcernForm = ({ id, kept: { key, text, setText }, onDone }: Props) => {
  const words = useCycleWords();
  const label = useId();
  const [anonymous, setAnonymous] = useState(false);
  const [asksHelp, setAsksHelp] = useState(false);
  const { mutate, isPending } = useCycleStep();
  const send = (event: FormEvent) => {
    event.preventDefault();
    const body = { title: text, anonymous, helpAsked: asksHelp && !anonymous };
    const onSuccess = () => {
      setText('');
      onDone();
    };
    mutate({ path: `/cycles/${id}/concerns`, body, said: 'concern.sent', forget: key }, { onSuccess });
  };
  return (
    <Box
      component="form"
      onSubmit={send}
      className="noprint"
      sx={{ display: 'grid', gap: 1.5, marginTop: 2, maxWidth: '72ch' }}
    >
      <TextField
        label={words('concern.label')}
        value={text}
        onChange={({ target }) => setText(target.value)}
        multiline
        minRows={2}
        slotProps={{
          htmlInput: { maxLength: 500 },
          inputLabel: { shrink: true },
          // What is typed while it is on its way would be lost with the text that is sent.
          input: { readOnly: isPending },
        }}
      />
      <Box>
        <Box component="span" id={label} sx={{ fontWeight: 600 }}>
          {words('concern.whose')}
        </Box>
        <RadioGroup
          aria-labelledby={label}
          value={anonymous ? 'unnamed' : 'named'}
          onChange={(_event, value) => setAnonymous(value === 'unnamed')}
        >
          {(['named', 'unnamed'] as const).map((how) => (
            <FormControlLabel key={how} value={how} control={<Radio />} label={words(`concern.${how}`)} />
          ))}
        </RadioGroup>
        <FormHelperText>{words('concern.explain')}</FormHelperText>
      </Box>
      <Box>
        <FormControlLabel
          disabled={anonymous}
          control={<Checkbox checked={asksHelp && !anonymous} onChange={(_event, checked) => setAsksHelp(checked)} />}
          label={words('concern.askHelp')}
        />
        <FormHelperText>{words(anonymous ? 'concern.helpNeedsName' : 'concern.helpHelp')}</FormHelperText>
      </Box>
      <FormButtons
        label={words('concern.send')}
        cancel={words('cancel')}
        disabled={isPending || text.trim() === ''}
        onCancel={onDone}
      />
    </Box>
  );
};
