import { Box, Button, Typography } from '@mui/material';
import { useId, useRef } from 'react';
import { tokens } from '../../theme/tokens';
import { useFormats } from '../use-formats';
import { useWords } from '../use-words';
import { visuallyHidden } from '../../theme/visually-hidden';

type Props = { files: readonly File[]; disabled: boolean; onChange: (files: readonly File[]) => void };

/** Choosing files, and seeing which were chosen. */
export const FileChoice = ({ files, disabled, onChange }: Props) => {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const helpId = useId();
  const add = (chosen: FileList | null) => {
    const names = new Set([...(chosen ?? [])].map(({ name }) => name));
    onChange([...files.filter(({ name }) => !names.has(name)), ...(chosen ?? [])]);
    // The same file may be chosen again after it was mended.
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <Button component="label" role={undefined} tabIndex={-1} sx={focusOfInput}>
        {words('importNew.choose')}
        <input
          ref={input}
          type="file"
          multiple
          accept=".csv,.txt,.zip,text/csv"
          disabled={disabled}
          aria-describedby={helpId}
          onChange={(event) => add(event.target.files)}
          style={visuallyHidden}
        />
      </Button>
      <Typography id={helpId} variant="body2" color="textSecondary">
        {words('importNew.chooseSays')}
      </Typography>
      {files.length > 0 && <ChosenFiles files={files} disabled={disabled} onChange={onChange} />}
    </>
  );
};

const ChosenFiles = ({ files, disabled, onChange }: Props) => {
  const words = useWords();
  const formats = useFormats();
  return (
    <Box
      component="ul"
      aria-label={words('importNew.chosen')}
      sx={{ padding: 0, margin: '12px 0 0', listStyle: 'none' }}
    >
      {files.map((file) => (
        <Box component="li" key={file.name} sx={chosenFile}>
          <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
            {file.name}{' '}
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {words('importNew.size', { kb: formats.number(file.size / 1000) })}
            </Box>
          </Box>
          <Button size="small" disabled={disabled} onClick={() => onChange(files.filter((other) => other !== file))}>
            {words('importNew.remove', { name: file.name })}
          </Button>
        </Box>
      ))}
    </Box>
  );
};

const chosenFile = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: '8px',
  justifyContent: 'space-between',
  alignItems: 'center',
  borderTop: 1,
  borderColor: 'divider',
  padding: '6px 0',
  fontSize: 15,
};

/** The input itself has the words of the browser; the button around it shows its focus. */
const focusOfInput = {
  minHeight: 44,
  marginBottom: '8px',
  '&:focus-within': { outline: `3px solid ${tokens.focus}`, outlineOffset: 2 },
};
