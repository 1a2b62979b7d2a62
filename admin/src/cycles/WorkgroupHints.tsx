import { Box, Typography } from '@mui/material';
import type { WorkgroupHint } from '#domain/cycle/workgroup';
import { useCycleWords } from './use-cycle-words';

/** What a werkgroep lacks: said, never refused. */
export const WorkgroupHints = ({ hints }: { hints: readonly WorkgroupHint[] }) => {
  const words = useCycleWords();
  if (hints.length === 0) return null;
  return (
    <Box className="noprint" sx={{ color: 'text.secondary', maxWidth: '68ch' }}>
      <Typography variant="body2">{words('workgroup.hintLead')}</Typography>
      <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5, fontSize: 14, lineHeight: '22px' }}>
        {hints.map((hint) => (
          <li key={hint}>{words(`workgroup.hint.${hint}`)}</li>
        ))}
      </Box>
    </Box>
  );
};
