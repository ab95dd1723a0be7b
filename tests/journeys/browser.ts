/**
 * A Chromium for the tests. On Linux x64 it is the one that comes inside
 * node_modules, unpacked once; elsewhere Playwright's own or an installed one.
 */
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { type Browser, chromium, type LaunchOptions } from 'playwright';

const ROOT = path.resolve(import.meta.dirname, '../..');
const ARGS = [
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

async function unpackFile(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode: 0o755 }));
}

async function unpackTar(from: string, to: string): Promise<void> {
  const tar = createRequire(path.join(ROOT, 'node_modules/@sparticuz/chromium/package.json'))('tar-fs') as {
    extract(dir: string): NodeJS.WritableStream;
  };
  await pipeline(createReadStream(from), createBrotliDecompress(), tar.extract(to));
}

async function packaged(): Promise<LaunchOptions | undefined> {
  const source = path.join(ROOT, 'node_modules/@sparticuz/chromium');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(source)) return undefined;
  const { version } = JSON.parse(readFileSync(path.join(source, 'package.json'), 'utf8')) as { version: string };
  const home = path.join(ROOT, 'node_modules/.cache', `chromium-${version}`);
  if (!existsSync(home)) {
    // Unpacked beside and renamed: two runs may start at once.
    mkdirSync(path.dirname(home), { recursive: true });
    const draft = mkdtempSync(`${home}.`);
    await Promise.all([
      unpackFile(path.join(source, 'bin/chromium.br'), path.join(draft, 'chromium')),
      unpackTar(path.join(source, 'bin/swiftshader.tar.br'), draft),
      unpackTar(path.join(source, 'bin/al2023.tar.br'), path.join(draft, 'al2023')),
      unpackTar(path.join(source, 'bin/fonts.tar.br'), draft),
    ]);
    try {
      renameSync(draft, home);
    } catch {
      rmSync(draft, { recursive: true, force: true });
    }
  }
  // Beside the one font that comes with it, Arabic letters, as the systems of readers have them.
  const fonts = ['fonts', '../../@expo-google-fonts/noto-sans-arabic/400Regular']
    .map((dir) => `<dir prefix="relative">${dir}</dir>`)
    .join('');
  // Renamed into place: the other worker's browser may be reading it just now.
  const draft = path.join(home, `fonts.${process.pid}`);
  writeFileSync(draft, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${fonts}</fontconfig>`);
  renameSync(draft, path.join(home, 'fonts.conf'));
  return {
    executablePath: path.join(home, 'chromium'),
    chromiumSandbox: false,
    // The package carries the libraries and a font that a bare machine lacks.
    env: {
      ...(process.env as Record<string, string>),
      FONTCONFIG_PATH: home,
      FONTCONFIG_FILE: path.join(home, 'fonts.conf'),
      LD_LIBRARY_PATH: [process.env['LD_LIBRARY_PATH'], path.join(home, 'al2023/lib')].filter(Boolean).join(':'),
    },
  };
}

const INSTALLED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

async function launchOptions(): Promise<LaunchOptions> {
  const asked = process.env['TEST_BROWSER'];
  if (asked && !existsSync(asked)) throw new Error(`TEST_BROWSER names ${asked}, and no file is there: set it to the path of a Chromium.`);
  if (asked) return { executablePath: asked, chromiumSandbox: false };
  const own = await packaged();
  if (own) return own;
  const found = [chromium.executablePath(), ...INSTALLED].find((file) => existsSync(file));
  if (found) return { executablePath: found };
  throw new Error(
    'The browser tests need a Chromium: install Google Chrome, or run "npx playwright install chromium", or set TEST_BROWSER to the path of one.',
  );
}

/** Starts the browser; rejects with a sentence that says what to install when there is none. */
export async function launchBrowser(): Promise<Browser> {
  const options = await launchOptions();
  return chromium.launch({ ...options, args: ARGS });
}

let shared: Promise<Browser> | undefined;

/** The browser of this worker, for one journey file after the other; it ends with the worker. */
export function sharedBrowser(): Promise<Browser> {
  shared ??= launchBrowser();
  return shared;
}
