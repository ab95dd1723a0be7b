/** The same view with other questions: one left out, or as many drawn with repetition. */
import type { Scope } from '../scope';
import { emptyTable, hasBit, setBit, type StanceTable } from '../table';
import type { Draw } from './random';

/** The scope without one of its questions; its actors stay, whether they have another stance or not. */
export function withoutQuestion(scope: Scope, question: number): Scope {
  const mask = scope.mask.slice();
  mask[question >>> 5] = mask[question >>> 5]! & ~(1 << (question & 31));
  return { ...scope, mask, questions: scope.questions.filter((other) => other !== question) };
}

/** A table with as many questions as are in scope, each a copy of one of them drawn by chance, and the scope of all of them. */
export function resampleQuestions(table: StanceTable, scope: Scope, draw: Draw): { table: StanceTable; scope: Scope } {
  const drawn = scope.questions.map(() => scope.questions[draw(scope.questions.length)]!);
  const sample = emptyTable(table.actors, drawn.length);
  for (const plane of ['any', 'pos', 'neg', 'qualified', 'mixed'] as const) {
    drawn.forEach((question, copy) => {
      for (const actor of scope.actors) {
        if (hasBit(table[plane], table.words, actor, question)) setBit(sample[plane], sample.words, actor, copy, true);
      }
    });
  }
  const mask = new Uint32Array(sample.words);
  drawn.forEach((_, copy) => {
    mask[copy >>> 5] = mask[copy >>> 5]! | (1 << (copy & 31));
  });
  return { table: sample, scope: { ...scope, mask, questions: drawn.map((_, copy) => copy) } };
}
