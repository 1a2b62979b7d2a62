import { Typography } from '@mui/material';
import type { Import } from '#contract/imports';
import { DataRows } from '../DataRows';
import { SectionCard } from '../SectionCard';
import { useWords } from '../use-words';

/** Per table what is added, changed and already there. */
export const ImportChanges = ({ of: { summary, status } }: { of: Import }) => {
  const words = useWords();
  if (summary.changes.length === 0) return null;
  const title = words(status === 'committed' ? 'importPage.changesDone' : 'importPage.changes');
  return (
    <SectionCard title={title}>
      <DataRows
        label={title}
        columns={[
          { header: words('importPage.table'), cell: ({ table }) => words(`imports.table.${table}`) },
          { header: words('importPage.added'), numeric: true, cell: ({ added }) => added },
          { header: words('importPage.changed'), numeric: true, cell: ({ changed }) => changed },
          { header: words('importPage.unchanged'), numeric: true, cell: ({ unchanged }) => unchanged },
        ]}
        rows={summary.changes}
        keyOf={({ table }) => table}
      />
      {summary.schools.length > 0 && (
        <Typography variant="body2" sx={{ marginTop: '10px', overflowWrap: 'anywhere' }}>
          {words('importPage.schools', { schools: summary.schools.join(', ') })}
        </Typography>
      )}
    </SectionCard>
  );
};

export const ImportFiles = ({ of: { summary, kind } }: { of: Import }) => {
  const words = useWords();
  if (kind === 'demo') return null;
  return (
    <SectionCard title={words('importPage.files')}>
      {summary.files.length === 0 ? (
        words('importPage.noFiles')
      ) : (
        <DataRows
          label={words('importPage.files')}
          columns={[
            { header: words('importPage.file'), cell: ({ name }) => name },
            { header: words('importPage.table'), cell: ({ table }) => words(`imports.table.${table}`) },
            { header: words('importPage.rows'), numeric: true, cell: ({ rows }) => rows },
          ]}
          rows={summary.files}
          keyOf={({ name, table }) => `${name} ${table}`}
        />
      )}
    </SectionCard>
  );
};
