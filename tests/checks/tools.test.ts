import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

function run(...command: string[]): string {
  const [name = '', ...rest] = command;
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', name, ...rest], { cwd: ROOT, encoding: 'utf8' });
  return status === 0 ? 'passed' : `${stdout}\n${stderr}`;
}

describe('the code', () => {
  it('has no type errors', () => expect(run('tsc', '--noEmit')).toBe('passed'));
  it('has no lint errors', () =>
    expect(run('oxlint', '-c', 'tests/checks/lint.json', '--deny-warnings', 'src', 'tests', 'vite.config.ts')).toBe('passed'));
  it('is formatted', () => expect(run('biome', 'format', '--config-path=tests/checks/format.json', '.')).toBe('passed'));
  it('has no unused files, exports or dependencies', () => expect(run('knip')).toBe('passed'));
});

interface Lock {
  packages: Record<string, { optionalDependencies?: Record<string, string> }>;
}

describe('the lock file', () => {
  const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as Lock;

  /** Whether a package required from `at` is in the lock, looked for as Node does: from the innermost folder outwards. */
  function has(at: string, name: string): boolean {
    if (`${at ? `${at}/` : ''}node_modules/${name}` in packages) return true;
    if (at === '') return false;
    return has(at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : '', name);
  }

  it('holds the optional packages of every platform', () => {
    const missing = Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !has(at, name)),
    );
    expect(missing).toEqual([]);
  });
});
