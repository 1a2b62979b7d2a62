import { TextField } from '@mui/material';
import { useEffect, useState } from 'react';

type Props = { label: string; value: string; onSearch: (text: string) => void };

/** Asks the server half a second after the last key, not at every key, and not at all when the page is left. */
export const SearchField = ({ label, value, onSearch }: Props) => {
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => {
      setTyped(null);
      onSearch(typed);
    }, 500);
    return () => clearTimeout(timer);
  }, [typed, onSearch]);
  return (
    <TextField
      type="search"
      label={label}
      value={typed ?? value}
      onChange={(event) => setTyped(event.target.value)}
      slotProps={{ htmlInput: { maxLength: 80 } }}
      sx={{ minWidth: 280 }}
    />
  );
};
