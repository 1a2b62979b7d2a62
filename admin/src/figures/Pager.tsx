import { Box, Button, Typography } from '@mui/material';
import { useListContext } from 'react-admin';
import { useWords } from './use-words';

/** Previous and next; absent when everything is on one page. `of`: of what, where a page has more of them. */
export const Pager = ({ of }: { of?: string }) => {
  const words = useWords();
  const { page, perPage, total = 0, setPage } = useListContext();
  if (total <= perPage) return null;
  const from = (page - 1) * perPage + 1;
  const until = Math.min(total, page * perPage);
  return (
    <Box
      component="nav"
      aria-label={of ? `${words('common.pages')}: ${of}` : words('common.pages')}
      className="noprint"
      sx={{ display: 'flex', gap: '12px', alignItems: 'center', justifyContent: 'flex-end', marginTop: '16px' }}
    >
      <Button disabled={page <= 1} onClick={() => setPage(page - 1)}>
        {words('common.previous')}
      </Button>
      <Typography variant="body2" component="span" role="status">
        {words('common.pageOf', { from, until, total })}
      </Typography>
      <Button disabled={until >= total} onClick={() => setPage(page + 1)}>
        {words('common.next')}
      </Button>
    </Box>
  );
};
