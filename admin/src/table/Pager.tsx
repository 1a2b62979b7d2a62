import { Box, Button, Typography } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';

/** Where one is in a list of more than a page. */
export const Pager = () => {
  const translate = useTranslate();
  const { page, perPage, total = 0, setPage } = useListContext();
  const pages = Math.max(1, Math.ceil(total / perPage));
  return (
    <Box
      component="nav"
      aria-label={translate('words.pages')}
      className="noprint"
      sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap', paddingTop: 1.5 }}
    >
      <Typography variant="body2" role="status" sx={{ color: 'text.secondary', flex: 1 }}>
        {translate('words.rows', { smart_count: total })}
        {pages > 1 && ` · ${translate('words.page', { page, pages })}`}
      </Typography>
      {pages > 1 && (
        <>
          <Button size="small" disabled={page <= 1} onClick={() => setPage(page - 1)}>
            {translate('words.previous')}
          </Button>
          <Button size="small" disabled={page >= pages} onClick={() => setPage(page + 1)}>
            {translate('words.next')}
          </Button>
        </>
      )}
    </Box>
  );
};
