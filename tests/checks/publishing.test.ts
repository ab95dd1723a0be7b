import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = path.resolve(import.meta.dirname, '../..');
const README = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
const { scripts, engines } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
  engines: { node: string };
};

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | number>>;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly on: { readonly push: { readonly branches: readonly string[] } };
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly 'runs-on': string; readonly environment: unknown; readonly steps: readonly Step[] }>>;
}

/** Major versions that are published and do what is asked of them here. */
const ACTIONS = [
  'actions/checkout@v4',
  'actions/setup-node@v4',
  'actions/configure-pages@v5',
  'actions/upload-pages-artifact@v3',
  'actions/deploy-pages@v4',
];

it('has a workflow for GitHub Pages in the README that is valid and runs what there is', () => {
  const [, text = ''] = /`\.github\/workflows\/pages\.yml`:\n\n```yaml\n([^]*?)```/.exec(README) ?? [];
  const workflow = parse(text, { strict: true, uniqueKeys: true }) as Workflow;
  expect(Object.keys(workflow)).toEqual(['name', 'on', 'permissions', 'jobs']);
  expect(workflow.on).toEqual({ push: { branches: ['main'] } });
  // What deploying asks for, and nothing that could change the repository.
  expect(workflow.permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' });
  const [job, ...others] = Object.values(workflow.jobs);
  expect(others).toEqual([]);
  expect(job?.environment).toBe('github-pages');
  const steps = job?.steps ?? [];
  expect(steps.flatMap(({ uses = [] }) => uses)).toEqual(ACTIONS);

  const lines = steps.flatMap(({ run = '' }) => run.split(/&&|\n/)).map((line) => line.trim());
  const scriptOf = (line: string): string => /^npm run ([\w:-]+)$/.exec(line)?.[1] ?? '';
  expect(lines.filter((line) => !['', 'npm ci'].includes(line) && !(scriptOf(line) in scripts))).toEqual([]);
  expect(lines).toContain('npm run build');
  // The journeys open what this builds, below a path that is not the root.
  expect(scripts['build']).toBe('vite build');
  expect(steps.find(({ with: given }) => given && 'path' in given)?.with?.['path']).toBe('dist');

  const node = Number(steps.find(({ uses }) => uses?.startsWith('actions/setup-node'))?.with?.['node-version']);
  expect(node).toBeGreaterThan(Number(/\d+/.exec(engines.node)?.[0]));
  // Links on exports get the address of the site.
  const named = steps.flatMap(({ env }) => Object.entries(env ?? {}));
  expect(named).toEqual([['CAUCUS_ADDRESS', '${{ steps.pages.outputs.base_url }}/']]);
  expect(steps.findIndex(({ id }) => id === 'pages')).toBeLessThan(steps.findIndex(({ env }) => env !== undefined));
});
