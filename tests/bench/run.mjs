/**
 * `npm run bench`: builds the app and the benches as they ship, serves the app, and runs the benches in a process of
 * their own. What they print is for reading; no test depends on it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

process.env.NODE_ENV = 'production';
const { build, preview } = await import('vite');

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'node_modules/.cache/bench');
const app = path.join(folder, 'app');

/** The bundle lies elsewhere than its sources, which look for files beside themselves. */
const dirnames = {
  name: 'dirnames',
  transform: (code, id) => (id.includes('/tests/') ? code.replaceAll('import.meta.dirname', JSON.stringify(path.dirname(id))) : undefined),
};

await build({ root, logLevel: 'warn', build: { outDir: app, emptyOutDir: true } });
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  plugins: [dirnames],
  build: { ssr: path.join(import.meta.dirname, 'bench.ts'), outDir: path.join(folder, 'bench'), emptyOutDir: true, copyPublicDir: false },
});
await build({ configFile: path.join(root, 'tests/large/vite.config.ts'), logLevel: 'warn', build: { outDir: path.join(app, 'large') } });
const server = await preview({ root, configFile: false, base: './', build: { outDir: app }, preview: { host: '127.0.0.1', port: 0 } });
const address = server.resolvedUrls?.local[0] ?? '';
const benches = spawn(process.execPath, [path.join(folder, 'bench/bench.js'), address, `${address}large/index.html`], {
  cwd: root,
  stdio: 'inherit',
});
[process.exitCode] = await once(benches, 'exit');
await server.close();
