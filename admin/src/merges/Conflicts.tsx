import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import type { MergeProposalDetail } from '#contract/merge-proposals';
import { SectionCard } from '../figures/SectionCard';
import { useFormats } from '../figures/use-formats';
import { useDataWords } from '../i18n/use-data-words';
import { useMay } from '../providers/me';

/** Where the two say different things of the same: that is mended at the source, then imported. */
export const Conflicts = ({ conflicts }: Pick<MergeProposalDetail, 'conflicts'>) => {
  const words = useDataWords();
  const formats = useFormats();
  const mayImport = useMay('import.create');
  return (
    <SectionCard title={words('merges.conflicts')} aside={conflicts.length}>
      <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5 }}>
        {conflicts.map(({ kind, name, on }) => (
          <li key={`${kind} ${name} ${on}`}>{words(`merges.conflict.${kind}`, { name, on: formats.day(on) })}</li>
        ))}
      </Box>
      <Typography variant="body2" sx={{ marginTop: 1.5, maxWidth: '72ch' }}>
        {words(mayImport ? 'merges.mend' : 'merges.mendAsk')}
      </Typography>
      {mayImport && (
        <Button component={Link} to="/imports/create" className="noprint" sx={{ marginTop: 1.5 }}>
          {words('merges.toImport')}
        </Button>
      )}
    </SectionCard>
  );
};
