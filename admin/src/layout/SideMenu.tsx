import { Box, Drawer } from '@mui/material';
import { tokens } from '../theme/tokens';
import { MainMenu } from './MainMenu';

type Props = { wide: boolean; open: boolean; onClose: () => void };

/** Beside the page where there is room; on a phone it comes when asked for and leaves after a choice. */
export const SideMenu = ({ wide, open, onClose }: Props) =>
  wide ? (
    <Box
      className="noprint"
      sx={{ width: 224, flex: 'none', borderRight: `1px solid ${tokens.line}`, backgroundColor: tokens.side }}
    >
      <MainMenu />
    </Box>
  ) : (
    <Drawer open={open} onClose={onClose} slotProps={{ paper: { sx: { width: 272 } } }}>
      <MainMenu onChoose={onClose} />
    </Drawer>
  );
