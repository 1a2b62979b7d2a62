import { Box, Drawer } from '@mui/material';
import { useTranslate } from 'react-admin';
import { tokens } from '../theme/tokens';
import { MainMenu } from './MainMenu';

type Props = { wide: boolean; open: boolean; onClose: () => void };

/** Beside the page where there is room; on a phone it comes when asked for and leaves after a choice. */
export const SideMenu = ({ wide, open, onClose }: Props) => {
  const label = useTranslate()('shell.menu');
  if (!wide)
    return (
      <Drawer open={open} onClose={onClose} slotProps={{ paper: { 'aria-label': label, sx: { width: 272 } } }}>
        <MainMenu onChoose={onClose} />
      </Drawer>
    );
  return (
    <Box className="noprint" sx={sideStyle}>
      <MainMenu />
    </Box>
  );
};

const sideStyle = {
  width: 240,
  flex: 'none',
  borderRight: `1px solid ${tokens.line}`,
  backgroundColor: tokens.side,
} as const;
