import { Box, Button, TextField } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useWords } from '../use-words';

type Props = { pending: boolean; onSearch: (q: string) => void };

export const BoardSearch = ({ pending, onSearch }: Props) => {
  const words = useWords();
  const [q, setQ] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (q.trim().length >= 2 && !pending) onSearch(q.trim());
  };
  return (
    <form role="search" onSubmit={submit}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '12px', alignItems: 'flex-start', marginBottom: '20px' }}>
        <TextField
          label={words('openBoards.ask')}
          helperText={words('openBoards.askSays')}
          value={q}
          onChange={(event) => setQ(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 20, spellCheck: false }, inputLabel: { shrink: true } }}
          sx={{ width: 420, maxWidth: '100%' }}
        />
        <Button type="submit" aria-disabled={pending} sx={{ minHeight: 44 }}>
          {words('openBoards.find')}
        </Button>
      </Box>
    </form>
  );
};
