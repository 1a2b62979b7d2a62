import { TextField } from '@mui/material';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { isAt } from './is-at';

type Props = { label: string; value: string; onSearch: (text: string) => void };

/** Asks the server half a second after the last key, not at every key, and not at all when the page is left. */
export const SearchField = ({ label, value, onSearch }: Props) => {
  const [typed, setTyped] = useState<string | null>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => {
      setTyped(null);
      // Who has gone on meanwhile is not brought back to the list.
      if (isAt(window.location.hash, pathname)) onSearch(typed);
    }, 500);
    return () => clearTimeout(timer);
  }, [typed, onSearch, pathname]);
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
