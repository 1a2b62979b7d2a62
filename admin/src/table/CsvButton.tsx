import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button } from '@mui/material';
import { type RaRecord, useDataProvider, useListContext, useNotify, useTranslate } from 'react-admin';
import { toCsv } from '../figures/csv';
import { downloadText } from '../figures/download';
import type { Column } from './columns';

/** More rows than this are no list to look at in a spreadsheet. */
const most = 5000;

type Props<Row> = { fileName: string; columns: readonly Column<Row>[] };

/** The whole list as it is filtered and sorted now, not only the page that is seen. */
export const CsvButton = <Row extends RaRecord>({ fileName, columns }: Props<Row>) => {
  const translate = useTranslate();
  const notify = useNotify();
  const provider = useDataProvider();
  const { resource, sort, filter, filterValues, total = 0 } = useListContext<Row>();
  const written = columns.flatMap(({ label, csv }) => (csv ? [{ label, csv }] : []));
  const download = async () => {
    const asked = { ...(filterValues as object), ...(filter as object | undefined) };
    const params = { pagination: { page: 1, perPage: most }, sort, filter: asked };
    const { data } = await provider.getList<Row>(resource, params);
    const rows = data.map((row) => written.map(({ csv }) => csv(row)));
    downloadText(`${fileName}.csv`, toCsv([written.map(({ label }) => label), ...rows]));
  };
  return (
    <Button
      size="small"
      startIcon={<DownloadIcon />}
      disabled={total === 0}
      onClick={() => void download().catch((error: Error) => notify(error.message, { type: 'error' }))}
    >
      {translate('words.csv')}
    </Button>
  );
};
