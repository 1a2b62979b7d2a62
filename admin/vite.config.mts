import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

/** Where `npm start` serves the API while the admin is being worked on. */
const api = process.env['KOERS_API'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // The aliases of package.json point to sources under this condition, to the built server without it.
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    outDir: '../dist/admin',
    emptyOutDir: true,
    // The content security policy refuses files inside the page.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1600,
  },
  server: { proxy: { '/api': api } },
});
