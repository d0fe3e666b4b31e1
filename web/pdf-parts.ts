import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const { version } = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8')) as {
  readonly version: string;
};

/** Under the version, because a browser keeps what stands below `assets` for a year. */
const place = `assets/pdfjs-${version}`;

/** What the reader of PDF fetches only when a file asks for it. */
const parts = [
  ['cmaps', /\.bcmap$/],
  ['standard_fonts', /\.(pfb|ttf)$/],
  // Decoders of scans without WebAssembly, which our pages do not allow.
  ['wasm', /_nowasm_fallback\.js$/],
] as const;

const files = (): ReadonlyMap<string, string> =>
  new Map(
    parts.flatMap(([folder, wanted]) =>
      readdirSync(join(library, folder))
        .filter((name) => wanted.test(name))
        .map((name) => [`${place}/${folder}/${name}`, join(library, folder, name)] as const),
    ),
  );

/**
 * Puts the character maps, standard fonts and decoders of `pdfjs-dist` beside our own files, so
 * that a PDF that carries no fonts, as Korean offices make them, is readable in the preview.
 */
export const pdfParts = (): Plugin => ({
  name: 'danpung:pdf-parts',
  generateBundle() {
    for (const [fileName, path] of files()) {
      this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
    }
  },
  configureServer({ middlewares }) {
    const known = files();
    middlewares.use((request, response, next) => {
      const path = known.get((request.url ?? '').slice(1));
      if (path === undefined) return next();
      if (path.endsWith('.js')) response.setHeader('content-type', 'text/javascript');
      response.end(readFileSync(path));
    });
  },
});
