import { Box, TextField } from '@mui/material';
import { type ReactNode, useId } from 'react';
import type { Doors, Saved } from './autosaver';
import { MergeTexts } from './MergeTexts';
import { Offer } from './Offer';
import { SaveState } from './SaveState';
import { useAutosave } from './use-autosave';

type Props = {
  /** Names the text in the browser: ids only. */
  name: string;
  label: string;
  saved: Saved;
  save: Doors['save'];
  load: Doors['load'];
  minRows?: number;
  readOnly?: boolean;
  /** What to write here, for who does not know. */
  hint?: string;
  /** Something to put into the text: gets the text and the way to write it. */
  tools?: (text: string, write: (text: string) => void) => ReactNode;
  onFocus?: () => void;
  onType?: () => void;
};

/** A text that saves itself, keeps what could not be saved, and shows two texts beside each other when two people wrote. */
export const AutosaveField = ({ name, label, saved, save, load, minRows = 3, readOnly = false, ...more }: Props) => {
  const { hint, tools, onFocus, onType } = more;
  const { text, status, theirs, offered, error, saved: now, saver } = useAutosave({ name, saved, save, load });
  const id = useId();
  const write = (next: string) => {
    onType?.();
    saver.write(next);
  };
  return (
    <Box sx={{ marginTop: 1.5 }}>
      {offered && !readOnly && <Offer offered={offered} onTake={saver.takeOffer} onDrop={saver.dropOffer} />}
      <TextField
        id={id}
        label={label}
        value={text}
        onChange={({ target }) => write(target.value)}
        onFocus={onFocus}
        onBlur={saver.flush}
        helperText={hint}
        multiline
        fullWidth
        minRows={minRows}
        className="noprint"
        slotProps={{ input: { readOnly, sx: { alignItems: 'flex-start' } }, inputLabel: { shrink: true } }}
      />
      <Box sx={{ display: 'none', '@media print': { display: 'block', whiteSpace: 'pre-wrap' } }}>{text}</Box>
      {theirs && <MergeTexts label={label} mine={text} theirs={theirs} onSettle={saver.settle} />}
      <Box className="noprint" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', minHeight: 40 }}>
        {!readOnly && tools?.(text, write)}
        {!readOnly && <SaveState status={status} saved={now} error={error} onRetry={saver.flush} />}
      </Box>
    </Box>
  );
};
