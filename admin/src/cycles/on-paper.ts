/** What a field says on a screen, as it stands on paper: there the field itself is left out. */
export const onPaper = { display: 'none', '@media print': { display: 'block' } } as const;
