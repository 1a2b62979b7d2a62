import { Box } from '@mui/material';
import { tokens } from '../theme/tokens';
import type { RowsProps } from './rows';

export const RowCards = <Row,>({ label, columns, rows, keyOf }: RowsProps<Row>) => {
  const [name, ...others] = columns;
  return (
    <Box component="ul" aria-label={label} sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {rows.map((row) => (
        <Box component="li" key={keyOf(row)} sx={{ padding: '12px 0', borderTop: `1px solid ${tokens.line}` }}>
          <Box sx={{ fontWeight: 600, marginBottom: '4px' }}>{name.cell(row)}</Box>
          <Box
            component="dl"
            sx={{
              display: 'grid',
              gridTemplateColumns: 'minmax(96px, auto) minmax(0, 1fr)',
              gap: '4px 12px',
              margin: 0,
            }}
          >
            {others.map(({ header, cell }) => (
              <Box key={header} sx={{ display: 'contents', fontSize: 14, lineHeight: '20px' }}>
                <Box component="dt" sx={{ color: tokens.secondInk }}>
                  {header}
                </Box>
                <Box component="dd" sx={{ margin: 0, overflowWrap: 'anywhere' }}>
                  {cell(row)}
                </Box>
              </Box>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
};
