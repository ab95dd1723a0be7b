/** Builds the test page of `page.ts` as the app is built; BUILT_TO names the folder. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { policy } from '../build/policy.ts';

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: false,
  plugins: [react(), policy()],
  build: { target: 'es2023', emptyOutDir: true, ...(process.env['BUILT_TO'] && { outDir: process.env['BUILT_TO'] }) },
  worker: { format: 'es' },
});
