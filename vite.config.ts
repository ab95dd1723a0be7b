import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { budget } from './tests/build/budget.ts';
import { firstLoad } from './tests/build/first.ts';
import { offline } from './tests/build/offline.ts';
import { policy } from './tests/build/policy.ts';
import { single, withSingle } from './tests/build/single.ts';

export default defineConfig(({ mode }) => ({
  base: './',
  // The prebuilt jszip asks for `require`, for which every visitor would load a stand-in.
  resolve: { alias: { jszip: 'jszip/lib/index.js' } },
  // CAUCUS_ADDRESS is the one setting of a build: where it will be published.
  envPrefix: 'CAUCUS_',
  plugins: [react(), ...(mode === 'single' ? [single()] : [policy(), budget(140), withSingle(), offline()])],
  build: {
    target: 'es2023',
    rolldownOptions: {
      output: {
        codeSplitting: mode !== 'single' && {
          groups: [{ name: 'corpus', test: /src\/corpus\/data\//, priority: 1 }, { name: firstLoad(import.meta.dirname) }],
        },
      },
    },
  },
  // A browser starts no module worker from inside a file of a disk.
  worker: { format: mode === 'single' ? 'iife' : 'es' },
  test: {
    reporters: ['default', './tests/closing-line.ts'],
    expect: { poll: { timeout: 10_000 } },
    // A file a core: by default one core is left idle, which on two cores is half of the machine.
    maxWorkers: '100%',
    testTimeout: 30_000,
    projects: [
      {
        extends: true as const,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{corpus,analysis,layout,tours,drafts,storage,exchange,words}/**/*.test.ts'],
          setupFiles: ['tests/set-back.ts'],
          isolate: false,
        },
      },
      {
        extends: true as const,
        test: {
          name: 'views',
          environment: 'jsdom',
          include: ['tests/{state,views}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/set-back.ts', 'tests/setup.ts'],
          // Loading React and the page anew for each file would take longer than all of its tests.
          isolate: false,
        },
      },
      { extends: true as const, test: { name: 'checks', environment: 'node', include: ['tests/checks/*.test.ts'], testTimeout: 120_000 } },
      {
        extends: true as const,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/journeys/*.test.ts'],
          isolate: false,
          globalSetup: ['tests/journeys/build-once.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
}));
