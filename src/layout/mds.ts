/**
 * Classical multidimensional scaling in the plane (Torgerson 1952): the two
 * leading axes of the double-centred squared dissimilarities. It serves as a
 * start only, so unknown dissimilarities are taken as the mean of the known ones,
 * and the axes need not be exact.
 */
import { type Configuration, emptyConfiguration } from './configuration';
import type { Dissimilarities } from './dissimilarities';

const ROUNDS = 40;
const TOLERANCE = 1e-2;

/** −½ J D² J, D being the dissimilarities with unknown ones imputed; square, row-major. */
function doubleCentred({ size, delta, weight }: Dissimilarities): Float64Array {
  let [sum, known] = [0, 0];
  for (let at = 0; at < delta.length; at++) {
    sum += delta[at]!;
    if (weight[at]! > 0) known++;
  }
  const mean = known > 0 ? sum / known : 0;
  const matrix = new Float64Array(size * size);
  const rows = new Float64Array(size);
  let grand = 0;
  for (let i = 0, at = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++, at++) {
      const square = (weight[at]! > 0 ? delta[at]! : mean) ** 2;
      matrix[i * size + j] = square;
      matrix[j * size + i] = square;
      rows[i]! += square / size;
      rows[j]! += square / size;
      grand += (2 * square) / size / size;
    }
  }
  for (let i = 0, at = 0; i < size; i++) {
    for (let j = 0; j < size; j++, at++) matrix[at] = -0.5 * (matrix[at]! - rows[i]! - rows[j]! + grand);
  }
  return matrix;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function normalise(vector: Float64Array): void {
  const length = Math.sqrt(dot(vector, vector));
  if (length > 0) for (let i = 0; i < vector.length; i++) vector[i]! /= length;
}

/** Takes out of `vector` what lies along `axis`, a vector of length 1. */
function deflate(vector: Float64Array, axis: Float64Array): void {
  const share = dot(vector, axis);
  for (let i = 0; i < vector.length; i++) vector[i]! -= share * axis[i]!;
}

function multiply(matrix: Float64Array, { x, y }: Configuration, into: Configuration): void {
  const size = x.length;
  for (let i = 0, at = 0; i < size; i++) {
    let [a, b] = [0, 0];
    for (let j = 0; j < size; j++, at++) {
      a += matrix[at]! * x[j]!;
      b += matrix[at]! * y[j]!;
    }
    into.x[i] = a;
    into.y[i] = b;
  }
}

/** An axis of the given length along `vector`; its entry of greatest size (the first such) is made positive. */
function axisOf(vector: Float64Array, eigenvalue: number): Float64Array {
  let greatest = 0;
  for (let i = 1; i < vector.length; i++) if (Math.abs(vector[i]!) > Math.abs(vector[greatest]!) * (1 + 1e-9)) greatest = i;
  const length = Math.sqrt(Math.abs(eigenvalue)) * ((vector[greatest] ?? 0) < 0 ? -1 : 1);
  return vector.map((value) => value * length);
}

/**
 * Places by classical scaling, in units of δ, centred: orthogonal iteration from
 * two fixed vectors. Where all δ are distances in a plane, these places have them.
 */
export function classicalScaling(apart: Dissimilarities): Configuration {
  const matrix = doubleCentred(apart);
  let axes = emptyConfiguration(apart.size);
  let spare = emptyConfiguration(apart.size);
  for (let i = 0; i < apart.size; i++) {
    spare.x[i] = Math.cos(i + 1);
    spare.y[i] = Math.sin(2 * i + 1);
  }
  let [first, second] = [0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    [axes, spare] = [spare, axes];
    normalise(axes.x);
    deflate(axes.y, axes.x);
    normalise(axes.y);
    multiply(matrix, axes, spare);
    const before = first + second;
    first = Math.abs(dot(axes.x, spare.x));
    second = Math.abs(dot(axes.y, spare.y));
    if (Math.abs(first + second - before) <= TOLERANCE * first) break;
  }
  return { x: axisOf(axes.x, first), y: axisOf(axes.y, second) };
}
