/** Of these a page shows more than a list holds: without this react-admin would begin with the row of the list. */
export const wholeRecord = { meta: { whole: true } } as const;
