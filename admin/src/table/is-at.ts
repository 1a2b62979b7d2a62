/** Whether an address (`location.hash`) still is that of a page: on its way to the next, a page goes on for a moment. */
export const isAt = (hash: string, pathname: string): boolean => (hash.slice(1).split('?')[0] || '/') === pathname;
