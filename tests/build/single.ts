import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'vite';

/** What the page may do where everything is inside it: run what it was built with, and ask nobody for anything. */
const policyOf = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src '${hashOf(script)}' 'wasm-unsafe-eval'`,
    `style-src '${hashOf(style)}'`,
    'img-src data: blob:',
    'font-src data:',
    'connect-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** JavaScript that says the same and holds nothing that ends, or changes, a script element in HTML. */
function inScript(code: string): string {
  // These stand in strings, templates and regular expressions only, where an escape means the sign itself.
  const signs: Readonly<Record<string, string>> = { '<': '\\x3C', '\r': '\\r', '\0': '\\x00' };
  return code.replace(/<(?=!--|\/?script)|\r|\0/gi, (sign) => signs[sign] ?? '');
}

const WORKER = /new Worker\(new URL\('([^']+)', import\.meta\.url\), \{ type: 'module' \}\)/g;

/** Takes away the address that HiGHS falls back on where it is given none: its 4.7 MB would be in the file twice. */
function onceOnly(): Plugin {
  return {
    name: 'once-only',
    transform: {
      filter: { id: /highs\.mjs$/ },
      handler: (code) => code.replace('new URL("highs.wasm",import.meta.url).href', '""'),
    },
  };
}

/**
 * Makes one HTML file of the build (mode `single`): scripts, styles, fonts, workers and WebAssembly are inside, and a
 * policy with their hashes lets nothing else run. The empty JSON element is where an export puts a corpus.
 */
export function single(): Plugin {
  let root = '';
  return {
    name: 'single',
    apply: (_config, { command, mode }) => command === 'build' && mode === 'single',
    enforce: 'pre',
    config: ({ build: asked }) => ({
      build: {
        outDir: asked?.outDir ?? 'dist-single',
        copyPublicDir: false,
        cssCodeSplit: false,
        assetsInlineLimit: () => true,
        modulePreload: false,
        reportCompressedSize: false,
        chunkSizeWarningLimit: Infinity,
      },
      worker: { plugins: () => [onceOnly()] },
    }),
    configResolved(config) {
      root = config.root;
    },
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/, code: WORKER },
      handler(code) {
        const imports: string[] = [];
        const made = code.replace(WORKER, (_whole, from: string) => `new Worker${imports.push(`${from}?worker&inline`)}()`);
        return `${imports.map((from, at) => `import Worker${at + 1} from '${from}';`).join('')}${made}`;
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const outputs = Object.values(bundle);
        const scripts = outputs.flatMap((output) => (output.type === 'chunk' ? [output.code] : []));
        const styles = outputs.flatMap((output) =>
          output.type === 'asset' && output.fileName.endsWith('.css') ? [String(output.source)] : [],
        );
        const page = bundle['index.html'];
        const rest = outputs.filter(({ type, fileName }) => type === 'asset' && !/\.(css|html)$/.test(fileName));
        if (scripts.length !== 1 || styles.length !== 1 || page?.type !== 'asset' || rest.length > 0)
          return this.error(`the build is not of one piece: ${outputs.map(({ fileName }) => fileName).join(', ')}`);
        const script = inScript(scripts[0] ?? '');
        const style = (styles[0] ?? '').replaceAll('</style', '<\\/style');
        const icon = `data:image/svg+xml;base64,${readFileSync(path.join(root, 'public/icon.svg')).toString('base64')}`;
        const source = String(page.source)
          .replace(/\s*<(script type="module"|link rel="(stylesheet|modulepreload)")[^>]*>(<\/script>)?/g, '')
          .replace('./icon.svg', icon)
          .replace(
            '<meta charset="utf-8" />',
            (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}" />`,
          )
          .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
          .replace(
            '</body>',
            () => `  <script type="application/json" id="carried">null</script>\n    <script type="module">${script}</script>\n  </body>`,
          );
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: 'asset', fileName: 'single.html', source });
        return undefined;
      },
    },
  };
}

/** Puts `single.html` beside the page of an ordinary build, for the page to hand out with a corpus inside. */
export function withSingle(): Plugin {
  return {
    name: 'with-single',
    apply: (_config, { command, mode }) => command === 'build' && mode !== 'single',
    async generateBundle() {
      const made = await build({ mode: 'single', logLevel: 'error', build: { write: false } });
      const outputs = 'output' in made ? made.output : [];
      const page = outputs.find(({ fileName }) => fileName === 'single.html');
      if (page?.type !== 'asset') return this.error('single.html was not made');
      this.emitFile({ type: 'asset', fileName: 'single.html', source: page.source });
      return undefined;
    },
  };
}
