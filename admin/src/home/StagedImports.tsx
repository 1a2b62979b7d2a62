import { Alert, Button } from '@mui/material';
import { useGetList, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Import } from '#contract/imports';

/** Files that were read in but not yet decided about. */
export const StagedImports = () => {
  const translate = useTranslate();
  const { data, total = 0 } = useGetList<Import>('imports', {
    pagination: { page: 1, perPage: 1 },
    sort: { field: 'createdAt', order: 'DESC' },
    filter: { status: 'staged' },
  });
  const latest = data?.[0];
  if (!latest) return null;
  const to = total === 1 ? `/imports/${latest.id}` : '/imports';
  return (
    <Alert
      // It waits for a decision, it is no alarm: read out when there is time.
      role="status"
      severity="info"
      action={
        <Button component={Link} to={to} size="small">
          {translate('home.toImports')}
        </Button>
      }
    >
      {translate('home.stagedImports', { smart_count: total })}
    </Alert>
  );
};
