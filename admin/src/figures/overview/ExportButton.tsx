import { Button } from '@mui/material';
import { useDataProvider, useListContext, useLocaleState, useNotify } from 'react-admin';
import type { School } from '#contract/schools';
import { downloadText } from '../download';
import { useWords } from '../use-words';
import { overviewCsv } from './overview-csv';

/** More schools than any Dutch board has; the provider fetches them a hundred at a time. */
const mostSchools = 1_000;

/** All schools of the present choice, not only those on this page. */
export const ExportButton = () => {
  const words = useWords();
  const notify = useNotify();
  const [locale] = useLocaleState();
  const provider = useDataProvider();
  const { sort, filterValues, total } = useListContext<School>();
  const exportAll = async () => {
    const pagination = { page: 1, perPage: mostSchools };
    const { data } = await provider.getList<School>('schools', { pagination, sort, filter: filterValues as object });
    downloadText(words('overview.exportFile'), overviewCsv(data, words, locale === 'nl' ? ',' : '.'));
  };
  if (!total) return null;
  return (
    <Button
      onClick={() => {
        exportAll().catch((error: Error) => notify(error.message, { type: 'error' }));
      }}
    >
      {words('overview.export')}
    </Button>
  );
};
