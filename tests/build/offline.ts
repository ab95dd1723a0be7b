import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Plugin, transformWithOxc } from 'vite';

const WORKER = 'src/storage/serviceWorker.ts';

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('base64');

/**
 * Writes `sw.js`: the service worker with the list of all files of the build, each with its hash, the page under the
 * name that a visitor asks for. Its version is the hash of that list.
 */
export function offline(): Plugin {
  let root = '';
  let shared = '';
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
      shared = config.publicDir;
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const contents = Object.values(bundle).map(
          (output) => [output.fileName, output.type === 'chunk' ? output.code : output.source] as const,
        );
        // The icon is the one file beside the bundle that the page asks for.
        const files = [...contents, ['icon.svg', readFileSync(path.join(shared, 'icon.svg'))] as const]
          .filter(([name]) => !name.endsWith('.map'))
          .map(([name, content]) => [name === 'index.html' ? '' : name, `sha256-${sha256(content)}`])
          .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
        const list = JSON.stringify(files);
        const source = readFileSync(path.join(root, WORKER), 'utf8');
        const { code } = await transformWithOxc(source, WORKER);
        const version = sha256(list + source).slice(0, 12);
        const whole = `const FILES = ${list};\nconst VERSION = ${JSON.stringify(version)};\n${code}`;
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: whole });
      },
    },
  };
}
