import { tokens } from '../theme/tokens';

const card = {
  display: 'block',
  '& tbody, & tbody tr, & td': { display: 'block' },
  // Of the header only what can be pressed stays: the columns to sort by.
  '& thead': { display: 'block' },
  '& thead tr': { display: 'flex', gap: 1.5, flexWrap: 'wrap', padding: '8px 0' },
  '& thead th': { display: 'none', border: 0, padding: 0 },
  '& thead th:has(button)': { display: 'block' },
  '& tbody tr': { padding: '12px 0', borderBottom: `1px solid ${tokens.line}` },
  '& tbody tr:last-of-type': { borderBottom: 0 },
  '& td': { border: 0, padding: '2px 0' },
  '& td[data-label]': { display: 'flex', gap: 1.5 },
  '& td[data-label]::before': {
    content: 'attr(data-label)',
    flex: 'none',
    width: 104,
    color: tokens.secondInk,
  },
} as const;

/** Lists look the same everywhere; on a phone the rows are cards, never a page that scrolls sideways. */
export const tableStyle = {
  borderCollapse: 'collapse',
  width: '100%',
  '& th, & td': {
    textAlign: 'left',
    padding: '9px 12px 9px 0',
    borderBottom: `1px solid ${tokens.line}`,
    fontSize: 14,
    lineHeight: '20px',
  },
  '& th': { fontWeight: 600, color: tokens.secondInk, borderBottomColor: tokens.control, verticalAlign: 'middle' },
  '& tbody tr:last-of-type td': { borderBottom: 0 },
  '@media screen and (max-width: 699px)': card,
} as const;
