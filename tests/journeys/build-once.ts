/**
 * Builds the app once for all journeys and serves the folder as a plain static
 * host would. The build runs in a process of its own, so that it is the
 * production build and not the test runner's.
 */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    address: string;
  }
}

const ROOT = path.resolve(import.meta.dirname, '../..');
const DIST = path.join(ROOT, 'node_modules/.cache/journeys');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

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
  const server = createServer((request, response) => {
    // Served below a path, as on a project page, so that an absolute address in the build shows.
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = asked.startsWith('/caucus/') ? asked.slice('/caucus/'.length) || 'index.html' : null;
    const file = inside === null ? null : path.join(DIST, inside);
    if (!file?.startsWith(DIST)) {
      response.writeHead(404).end();
      return;
    }
    readFile(file).then(
      (body) => response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  project.provide('address', `http://127.0.0.1:${(server.address() as AddressInfo).port}/caucus/`);
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
