/**
 * `npm run bench`: builds the app and the benches as they ship, serves the app, and runs the benches in a process of
 * their own; those of the solvers and those beside other people's packages in others, which `npm run bench -- solvers`
 * and `npm run bench -- peers` run alone; `npm run bench -- opening` only opens tables. What they print is for reading; no
 * test depends on it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

process.env.NODE_ENV = 'production';
const { build, preview } = await import('vite');
const { buildPeers } = await import('./peers/build.mjs');

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
  build: {
    ssr: true,
    rolldownOptions: { input: ['bench.ts', 'solvers.ts', 'peers/peers.ts'].map((file) => path.join(import.meta.dirname, file)) },
    outDir: path.join(folder, 'bench'),
    emptyOutDir: true,
    copyPublicDir: false,
  },
});
await build({ configFile: path.join(root, 'tests/large/vite.config.ts'), logLevel: 'warn', build: { outDir: path.join(app, 'large') } });
await buildPeers(path.join(app, 'peers'));
const server = await preview({ root, configFile: false, base: './', build: { outDir: app }, preview: { host: '127.0.0.1', port: 0 } });
const address = server.resolvedUrls?.local[0] ?? '';

async function run(name, ...given) {
  const benches = spawn(process.execPath, [path.join(folder, 'bench', name), ...given], { cwd: root, stdio: 'inherit' });
  const [code] = await once(benches, 'exit');
  if (code !== 0) process.exitCode = 1;
}

const large = `${address}large/index.html`;
const [, , only] = process.argv;
if (only === undefined) await run('bench.js', address, large);
if (only === 'opening') await run('bench.js', address, large, only);
if (only === undefined || only === 'solvers') await run('solvers.js');
if (only === undefined || only === 'peers') await run('peers.js', large, `${address}peers/index.html`, app);
await server.close();
