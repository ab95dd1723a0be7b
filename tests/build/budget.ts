import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/**
 * Prints the JavaScript that a first visit loads before the corpus, gzipped, and
 * fails the build when it is over `kilobytes` (of 1,000 bytes).
 */
export function budget(kilobytes: number): Plugin {
  return {
    name: 'budget',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
      const first = new Set<string>();
      const visit = (name: string): void => {
        const chunk = byName.get(name);
        if (!chunk || first.has(name) || chunk.name === 'corpus') return;
        first.add(name);
        chunk.imports.forEach(visit);
      };
      for (const chunk of chunks) if (chunk.isEntry) visit(chunk.fileName);
      const size = (name: string): number => gzipSync(byName.get(name)?.code ?? '', { level: 9 }).length / 1000;
      const total = [...first].reduce((sum, name) => sum + size(name), 0);
      const corpus = chunks.filter((chunk) => chunk.name === 'corpus').reduce((sum, chunk) => sum + size(chunk.fileName), 0);
      const sentence = `First load: ${total.toFixed(1)} kB of JavaScript gzipped (budget ${kilobytes}), then ${corpus.toFixed(1)} kB of corpus`;
      if (total > kilobytes) this.error(sentence);
      this.info(sentence);
    },
  };
}
