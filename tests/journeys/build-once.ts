/**
 * Builds the app, and the page of large corpora, once for all journeys and has the folder served. Each build runs in a process of
 * its own, so that it is the production build and not the test runner's.
 */
import { spawn } from 'node:child_process';
import { renameSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { host } from './host';

declare module 'vitest' {
  interface ProvidedContext {
    address: string;
    /** The folder that was built. */
    dist: string;
  }
}

const ROOT = path.resolve(import.meta.dirname, '../..');
const DIST = path.join(ROOT, 'node_modules/.cache/journeys');

function build(outDir: string, ...options: readonly string[]): Promise<void> {
  const { VITEST: _, ...env } = process.env;
  const vite = spawn('npx', ['vite', 'build', ...options, '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'], {
    cwd: ROOT,
    env: { ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((done, fail) => {
    vite.on('error', fail);
    vite.on('close', (code) => (code === 0 ? done() : fail(new Error(`vite build ended with ${code}`))));
  });
}

export default async function buildOnce(project: TestProject): Promise<() => void> {
  const large = `${DIST}-large`;
  await Promise.all([build(DIST), build(large, '--config', path.join(ROOT, 'tests/large/vite.config.ts'))]);
  renameSync(large, path.join(DIST, 'large'));
  const { address, close } = await host(DIST, '/caucus/');
  project.provide('address', address);
  project.provide('dist', DIST);
  return close;
}
