import { useMediaQuery } from '@mui/material';
import { RowCards } from './RowCards';
import { RowTable } from './RowTable';
import type { RowsProps } from './rows';

/** A table; below 700 pixels the same rows as cards, so that the page never scrolls sideways. */
export const DataRows = <Row,>(props: RowsProps<Row>) => {
  const narrow = useMediaQuery('(max-width: 700px)', { noSsr: true });
  return narrow ? <RowCards {...props} /> : <RowTable {...props} />;
};
