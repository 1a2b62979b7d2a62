import { Box } from '@mui/material';
import { ListBase, useListContext } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Import } from '#contract/imports';
import { PageHeader } from '../layout/PageHeader';
import { useMay } from '../providers/me';
import { ButtonLink } from './ButtonLink';
import { DataRows } from './DataRows';
import { totalsOf } from './imports/import-totals';
import { Asked } from './Notice';
import { Pager } from './Pager';
import { SectionCard } from './SectionCard';
import { SelectField } from './SelectField';
import { useFormats } from './use-formats';
import { useWords } from './use-words';

const statuses = ['staged', 'committed', 'discarded'] as const;

/** What was read in, and what waits to be looked at. */
export const ImportList = () => (
  <ListBase resource="imports" perPage={25} sort={{ field: 'createdAt', order: 'DESC' }}>
    <Content />
  </ListBase>
);

const Content = () => {
  const words = useWords();
  const list = useListContext<Import>();
  const mayCreate = useMay('import.create');
  return (
    <>
      <PageHeader
        title={words('imports.title')}
        sub={words('imports.sub')}
        actions={mayCreate && <ButtonLink to="/imports/create">{words('imports.new')}</ButtonLink>}
      />
      <StatusFilter />
      <SectionCard title={words('imports.title')} aside={list.total}>
        <Asked of={list}>
          <Imports imports={list.data ?? []} />
          <Pager />
        </Asked>
      </SectionCard>
    </>
  );
};

const StatusFilter = () => {
  const words = useWords();
  const { filterValues, setFilters } = useListContext();
  return (
    <Box className="noprint" sx={{ marginBottom: '16px' }}>
      <SelectField
        label={words('imports.filterStatus')}
        value={(filterValues as { status?: string }).status ?? ''}
        all={words('common.all')}
        choices={statuses.map((value) => ({ value, label: words(`imports.statuses.${value}`) }))}
        onChange={(status) => setFilters(status === '' ? {} : { status })}
      />
    </Box>
  );
};

const Imports = ({ imports }: { imports: readonly Import[] }) => {
  const words = useWords();
  const formats = useFormats();
  if (imports.length === 0) return <p>{words('imports.empty')}</p>;
  return (
    <DataRows
      label={words('imports.title')}
      columns={[
        {
          header: words('imports.when'),
          cell: ({ id, createdAt }) => <Link to={`/imports/${id}`}>{formats.instant(createdAt)}</Link>,
        },
        { header: words('imports.status'), cell: ({ status }) => words(`imports.statuses.${status}`) },
        { header: words('imports.files'), cell: ({ fileNames }) => fileNames.join(', ') || words('common.none') },
        { header: words('imports.changes'), cell: ({ summary }) => words('imports.counts', totalsOf(summary)) },
        { header: words('imports.errors'), numeric: true, cell: ({ summary }) => summary.errorCount },
        { header: words('imports.by'), cell: ({ startedBy }) => startedBy ?? words('imports.byItself') },
      ]}
      rows={imports}
      keyOf={({ id }) => id}
    />
  );
};
