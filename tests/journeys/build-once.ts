/**
 * Builds the app once for all journeys and has the folder served. The build runs in a process of its own, so that it is the
 * production build and not the test runner's.
 */
import { execFileSync } from 'node:child_process';
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
export default async function buildOnce(project: TestProject): Promise<() => void> {
  const { VITEST: _, ...env } = process.env;
  execFileSync('npx', ['vite', 'build', '--outDir', DIST, '--emptyOutDir', '--logLevel', 'error'], {
    cwd: ROOT,
    env: { ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  execFileSync('npx', ['vite', 'build', '--config', path.join(ROOT, 'tests/large/vite.config.ts'), '--logLevel', 'error'], {
    cwd: ROOT,
    env: { ...env, NODE_ENV: 'production', BUILT_TO: path.join(DIST, 'large') },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const { address, close } = await host(DIST, '/caucus/');
  project.provide('address', address);
  project.provide('dist', DIST);
  return close;
}
