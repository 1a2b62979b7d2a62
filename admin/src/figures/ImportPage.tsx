import { useGetOne } from 'react-admin';
import { useParams } from 'react-router-dom';
import type { Import } from '#contract/imports';
import { PageHeader } from '../layout/PageHeader';
import { ImportChanges, ImportFiles } from './imports/ImportChanges';
import { ImportProblems } from './imports/ImportProblems';
import { ImportVerbs } from './imports/ImportVerbs';
import { leadKindOf, totalsOf } from './imports/import-totals';
import { Lead } from './Lead';
import { Asked } from './Notice';
import { Stack } from './Stack';
import { useFormats } from './use-formats';
import { useWords } from './use-words';

/** One import: what will change, what is wrong, and the two things one can do with it. */
export const ImportPage = () => {
  const { id = '' } = useParams();
  const asked = useGetOne<Import>('imports', { id });
  return <Asked of={asked}>{asked.data && <Page record={asked.data} />}</Asked>;
};

const Page = ({ record }: { record: Import }) => {
  const words = useWords();
  const formats = useFormats();
  const { summary, createdAt, startedBy, status } = record;
  return (
    <>
      <PageHeader
        title={words('importPage.title', { day: formats.dayOfInstant(createdAt) })}
        sub={[
          formats.instant(createdAt),
          startedBy ?? words('imports.byItself'),
          words(`imports.statuses.${status}`),
        ].join(' · ')}
        crumb={{ to: '/imports', label: words('importPage.back') }}
        actions={<ImportVerbs of={record} />}
      />
      <ImportLead record={record} />
      <Stack>
        <ImportProblems kind="errors" problems={summary.errors} total={summary.errorCount} />
        <ImportChanges of={record} />
        <ImportProblems kind="warnings" problems={summary.warnings} total={summary.warningCount} />
        <ImportFiles of={record} />
      </Stack>
    </>
  );
};

const ImportLead = ({ record }: { record: Import }) => {
  const words = useWords();
  const formats = useFormats();
  return (
    <Lead>
      {words(`importPage.lead.${leadKindOf(record)}`, {
        ...totalsOf(record.summary),
        smart_count: record.summary.errorCount,
        day: formats.dayOfInstant(record.committedAt),
      })}
    </Lead>
  );
};
