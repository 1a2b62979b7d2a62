/** What the server writes in the page before it is sent; in `vite dev` the placeholders stay and mean nothing. */
function metaOf(name: string): string | null {
  const content = document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
  return content === '' || content.startsWith('__') ? null : content;
}

/** The nonce with which the content security policy lets Material UI write its styles. */
export const styleNonce = (): string | null => metaOf('csp-nonce');

/** Whether the login page may show the accounts of the demo. */
export const isDemo = (): boolean => metaOf('koers-demo') === 'true';
