import { Button } from '@mui/material';
import type { RefreshState } from './use-forecast-refresh';

type Props = { label: string; state: RefreshState; onPress: () => void };

/** Stays focusable while it works, so that the focus is not lost. */
export const RefreshButton = ({ label, state, onPress }: Props) => (
  <Button
    variant="contained"
    color="primary"
    aria-disabled={state.running}
    onClick={() => {
      if (!state.running) onPress();
    }}
  >
    {label}
  </Button>
);
