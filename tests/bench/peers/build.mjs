/** Builds the page that draws with each package, and says how much of it a reader of that package alone would fetch. */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = path.join(import.meta.dirname, 'page');
const installed = path.join(import.meta.dirname, '../node_modules');

/** Kilobytes of JavaScript, gzipped, of one module with all that it imports. */
async function sizeOf(name) {
  const made = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      rolldownOptions: { input: path.join(root, `${name}.mjs`), preserveEntrySignatures: 'strict' },
    },
  });
  return made.output.filter(({ type }) => type === 'chunk').reduce((sum, { code }) => sum + gzipSync(code).length / 1000, 0);
}

/** Does nothing where the packages are not installed. */
export async function buildPeers(outDir) {
  if (!existsSync(installed)) return;
  await build({ root, base: './', configFile: false, logLevel: 'error', build: { outDir, emptyOutDir: true, target: 'es2023' } });
  const sizes = {};
  for (const name of ['sigma', 'cytoscape', 'vis-network', 'force-graph']) sizes[name] = await sizeOf(name);
  writeFileSync(path.join(outDir, 'sizes.json'), JSON.stringify(sizes));
}
