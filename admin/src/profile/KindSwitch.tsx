import { Box, FormControlLabel, Switch, Typography } from '@mui/material';
import { useId } from 'react';

type Props = { label: string; help: string; checked: boolean; onTurn: (on: boolean) => void };

/** One kind of mail, on or off, with where it ends up. */
export const KindSwitch = ({ label, help, checked, onTurn }: Props) => {
  const id = useId();
  return (
    <Box>
      <FormControlLabel
        control={
          <Switch
            checked={checked}
            onChange={(_event, on) => onTurn(on)}
            slotProps={{ input: { 'aria-describedby': id } }}
          />
        }
        label={label}
      />
      <Typography id={id} variant="body2" color="textSecondary" sx={{ paddingLeft: '47px' }}>
        {help}
      </Typography>
    </Box>
  );
};
