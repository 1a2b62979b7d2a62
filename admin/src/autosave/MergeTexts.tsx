import { Alert, AlertTitle, Box, Button, TextField, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { tokens } from '../theme/tokens';
import type { Saved } from './autosaver';

type Props = { label: string; mine: string; theirs: Saved; onSettle: (text: string) => void };

/** Two people wrote in one text: both beside each other, and below them the text that is to stand. */
export const MergeTexts = ({ label, mine, theirs, onSettle }: Props) => {
  const translate = useTranslate();
  const both = [theirs.text, mine].filter((text) => text.trim() !== '').join('\n');
  const [text, setText] = useState(both);
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const who = theirs.writer ?? translate('autosave.someone');
  const sides = [
    { key: 'mine', title: translate('autosave.mine'), value: mine },
    { key: 'theirs', title: translate('autosave.theirs', { who }), value: theirs.text },
  ];
  return (
    <Box role="group" aria-label={translate('autosave.clashOf', { label })} sx={{ marginTop: 1.5 }} className="noprint">
      <Alert severity="warning" ref={heading} tabIndex={-1}>
        <AlertTitle>{translate('autosave.clashTitle')}</AlertTitle>
        {translate('autosave.clashText', { who })}
      </Alert>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, margin: '12px 0' }}>
        {sides.map(({ key, title, value }) => (
          <Box key={key} sx={{ border: `1px solid ${tokens.line}`, borderRadius: '6px', padding: '10px 12px' }}>
            <Typography variant="h3" sx={{ marginBottom: 0.5 }}>
              {title}
            </Typography>
            <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {value === '' ? translate('autosave.empty') : value}
            </Typography>
            <Button size="small" sx={{ marginTop: 1 }} onClick={() => setText(value)}>
              {translate(`autosave.use.${key}`)}
            </Button>
          </Box>
        ))}
      </Box>
      <TextField
        label={translate('autosave.merged')}
        value={text}
        onChange={({ target }) => setText(target.value)}
        multiline
        fullWidth
        minRows={3}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <Button variant="contained" color="primary" sx={{ marginTop: 1 }} onClick={() => onSettle(text)}>
        {translate('autosave.settle')}
      </Button>
    </Box>
  );
};
