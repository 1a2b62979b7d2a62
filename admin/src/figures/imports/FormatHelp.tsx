import { Box, Button, Typography } from '@mui/material';
import { DataRows } from '../DataRows';
import { downloadText } from '../download';
import { SectionCard } from '../SectionCard';
import { useWords } from '../use-words';
import { koersCsv, sampleFileOf, type TableFormat } from './koers-csv';

/** What the files look like, with a sample of each to fill in. */
export const FormatHelp = () => {
  const words = useWords();
  return (
    <SectionCard title={words('format.title')}>
      <Typography variant="body2" sx={{ maxWidth: '80ch', marginBottom: '12px' }}>
        {words('format.intro')} {words('format.optional')}
      </Typography>
      <DataRows
        label={words('format.title')}
        columns={[
          { header: words('format.table'), cell: ({ table }) => table },
          { header: words('format.columns'), cell: (format) => <Columns format={format} /> },
          { header: words('format.key'), cell: ({ key }) => key.join(', ') },
          { header: words('format.sample'), cell: (format) => <SampleButton format={format} /> },
        ]}
        rows={koersCsv}
        keyOf={({ table }) => table}
      />
    </SectionCard>
  );
};

const Columns = ({ format: { columns } }: { format: TableFormat }) =>
  columns.map(({ name, optional }, place) => (
    <span key={name}>
      {place > 0 && ', '}
      <Box component={optional ? 'i' : 'span'}>{name}</Box>
    </span>
  ));

const SampleButton = ({ format }: { format: TableFormat }) => {
  const words = useWords();
  const file = `${format.table}.csv`;
  return (
    <Button size="small" onClick={() => downloadText(file, sampleFileOf(format))}>
      {words('format.download', { file })}
    </Button>
  );
};
