import { Box } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';

type Props = { label: string; sort: string | undefined };

const arrows = { ASC: '↑', DESC: '↓' } as const;
const spoken = { ASC: 'ascending', DESC: 'descending' } as const;

export const HeaderCell = ({ label, sort }: Props) => {
  const { sort: current, setSort } = useListContext();
  const translate = useTranslate();
  if (!sort) return <th role="columnheader" scope="col" children={label} />;
  const order = current.field === sort ? current.order : null;
  const turned = order === 'ASC' ? 'DESC' : 'ASC';
  return (
    <th role="columnheader" scope="col" {...(order && { 'aria-sort': spoken[order] })}>
      <Box
        component="button"
        type="button"
        title={translate('words.sortBy', { column: label })}
        onClick={() => setSort({ field: sort, order: turned })}
        sx={sortStyle}
      >
        {label} <span aria-hidden="true">{order ? arrows[order] : '↕'}</span>
      </Box>
    </th>
  );
};

const sortStyle = {
  font: 'inherit',
  color: 'inherit',
  background: 'none',
  border: 0,
  padding: '4px 6px',
  marginLeft: '-6px',
  minHeight: 32,
  borderRadius: '6px',
  cursor: 'pointer',
  whiteSpace: 'nowrap',
  '&:hover': { backgroundColor: 'background.default' },
} as const;
