import { Box, Card } from '@mui/material';
import { type RaRecord, useListContext } from 'react-admin';
import type { ReactNode } from 'react';
import { ButtonLink } from '../figures/ButtonLink';
import { PageHeader } from '../layout/PageHeader';
import type { Column } from './columns';
import { CsvButton } from './CsvButton';
import { Empty } from './Empty';
import { ListBody } from './ListBody';
import { Pager } from './Pager';
import { RecordTable } from './RecordTable';

type Props<Row> = {
  words: (key: 'title' | 'sub' | 'fileName' | 'empty' | 'emptyFiltered') => string;
  columns: readonly Column<Row>[];
  filters: ReactNode;
  /** What comes here and from where, while there is nothing at all. */
  nothing: string;
  /** Buttons before the file. */
  actions?: ReactNode;
  create?: { to: string; label: string } | false;
};

/** A list as most of them are: what it is, its file, its filters and its rows, or what to do when there are none. */
export const ListPage = <Row extends RaRecord>({ words, columns, filters, nothing, actions, create }: Props<Row>) => {
  const { filterValues } = useListContext();
  const isFiltered = Object.keys(filterValues as object).length > 0;
  return (
    <>
      <PageHeader
        title={words('title')}
        sub={words('sub')}
        actions={
          <>
            {actions}
            <CsvButton fileName={words('fileName')} columns={columns} />
            {create && <ButtonLink to={create.to}>{create.label}</ButtonLink>}
          </>
        }
      />
      <Box className="noprint" sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', marginBottom: 2 }}>
        {filters}
      </Box>
      <Card sx={{ padding: { xs: '4px 16px 12px', sm: '14px 24px' } }}>
        <ListBody
          empty={
            isFiltered ? <Empty title={words('emptyFiltered')} /> : <Empty title={words('empty')} text={nothing} />
          }
        >
          <RecordTable<Row> caption={words('title')} columns={columns} />
          <Pager />
        </ListBody>
      </Card>
    </>
  );
};
