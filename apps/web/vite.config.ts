import { defaultClientConditions, defineConfig } from 'vite';

/** `npm run build` puts the production build beside the api, which serves it; `npx vite apps/web` is for development. */
export default defineConfig({
  root: import.meta.dirname,
  // `#domain/…` means the source here, as it does in tests.
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    outDir: '../../dist/apps/web',
    emptyOutDir: true,
    target: 'es2022',
    // The content security policy allows nothing inside the page itself.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // "use client" is for servers that render; here all of it runs in the browser.
      onwarn: (warning, warn) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : warn(warning)),
    },
  },
  server: {
    proxy: Object.fromEntries(
      ['/api', '/auth'].map((path) => [path, process.env['API_URL'] ?? 'http://127.0.0.1:3000']),
    ),
  },
});
