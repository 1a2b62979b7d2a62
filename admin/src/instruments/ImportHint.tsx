import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { downloadText } from '../figures/download';
import { koersCsv, sampleFileOf } from '../figures/imports/koers-csv';
import { SectionCard } from '../figures/SectionCard';
import { useDataWords } from '../i18n/use-data-words';
import { useMay } from '../providers/me';

const format = koersCsv.find(({ table }) => table === 'norms');

/** A test maker publishes dozens of norms at once: those come with a file. */
export const ImportHint = () => {
  const words = useDataWords();
  const mayImport = useMay('import.create');
  const sample = () => format && downloadText('norms.csv', sampleFileOf(format));
  return (
    <Box className="noprint">
      <SectionCard title={words('instruments.import')}>
        <Typography variant="body2" sx={{ maxWidth: '72ch', marginBottom: 1.5 }}>
          {words('instruments.importText')} {!mayImport && words('instruments.importAsk')}
        </Typography>
        {mayImport && (
          <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap' }}>
            <Button component={Link} to="/imports/create">
              {words('instruments.importTo')}
            </Button>
            <Button onClick={sample}>{words('instruments.importSample')}</Button>
          </Box>
        )}
      </SectionCard>
    </Box>
  );
};
