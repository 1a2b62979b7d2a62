import { Box, Button } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';

type Props = { show: string; hide: string; children: ReactNode };

/** Folded away until asked for: the same numbers as a table, figures for who wants them. */
export const Folded = ({ show, hide, children }: Props) => {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <Box>
      <Button variant="text" className="noprint" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {open ? hide : show}
      </Button>
      <Box id={id} hidden={!open}>
        {open && children}
      </Box>
    </Box>
  );
};
