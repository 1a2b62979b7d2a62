import { Button, Typography } from '@mui/material';
import type { ImportProblem } from '#contract/imports';
import { DataRows } from '../DataRows';
import { downloadText } from '../download';
import { SectionCard } from '../SectionCard';
import { useWords } from '../use-words';
import { problemsCsv } from './problems-csv';

type Props = { kind: 'errors' | 'warnings'; problems: readonly ImportProblem[]; total: number };

/** What is wrong, where, and how to mend it. At most a hundred are kept; the heading says how many there are. */
export const ImportProblems = ({ kind, problems, total }: Props) => {
  const words = useWords();
  if (total === 0) return null;
  const title = words(`importPage.${kind}`);
  return (
    <SectionCard title={title} aside={total}>
      {total > problems.length && (
        <Typography variant="body2" sx={{ marginBottom: '8px' }}>
          {words('importPage.shownOf', { shown: problems.length, total })}
        </Typography>
      )}
      <DataRows
        label={title}
        columns={[
          { header: words('importPage.file'), cell: ({ file }) => file },
          {
            header: words('importPage.table'),
            cell: ({ table }) => (table ? words(`imports.table.${table}`) : words('common.none')),
          },
          { header: words('importPage.row'), numeric: true, cell: ({ row }) => row ?? words('importPage.wholeFile') },
          { header: words('importPage.column'), cell: ({ column }) => column ?? words('common.none') },
          { header: words('importPage.message'), cell: ({ message }) => message },
        ]}
        rows={problems}
        keyOf={({ file, row, column, code, message }) => [file, row, column, code, message].join('|')}
      />
      {kind === 'errors' && (
        <Button
          sx={{ marginTop: '12px' }}
          onClick={() => downloadText(words('importPage.errorFile'), problemsCsv(problems, words))}
        >
          {words('importPage.download')}
        </Button>
      )}
    </SectionCard>
  );
};
