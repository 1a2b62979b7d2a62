import './strict-policy';
import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { styleNonce } from './page-meta';

const nonce = styleNonce();
const cache = createCache({ key: 'koers', ...(nonce && { nonce }) });

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the admin.');

createRoot(root).render(
  <StrictMode>
    <CacheProvider value={cache}>
      <App />
    </CacheProvider>
  </StrictMode>,
);
