import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { pdfParts } from './pdf-parts.js';

const apiOfDevelopment = 'http://localhost:3000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [pdfParts()],
  oxc: { jsx: { runtime: 'automatic' } },
  server: {
    fs: { allow: ['..'] },
    proxy: { '/api': apiOfDevelopment },
  },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 1024,
    reportCompressedSize: false,
    rolldownOptions: {
      // Mantine marks its files for servers that render React; a bundle has no use for the mark.
      onLog: (level, log, show) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') show(level, log);
      },
    },
  },
});
