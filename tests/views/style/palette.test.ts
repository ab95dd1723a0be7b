/**
 * Ties and stances are told apart by every eye, and without colour at all. Dichromacy is simulated in linear RGB with
 * the matrices for severity 1 of Machado, Oliveira and Fernandes 2009 (IEEE TVCG 15(6), 1291–1298, table 1), greyscale
 * by relative luminance. Distance is ΔE of CIE 1976 in L*a*b*: 2.3 is just noticeable side by side.
 */
import { lab, rgb } from 'd3';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Stance } from '../../../src/corpus/vocabulary';
import { STANCE_SIGNS } from '../../../src/views/stance/StanceMark';
import { textureOf, TONES } from '../../../src/views/map/tones';

type Triple = readonly [number, number, number];
const STYLE = path.resolve(import.meta.dirname, '../../../src/views/style');
const css = (file: string): string => readFileSync(path.join(STYLE, file), 'utf8');

function variables(selector: string): Readonly<Record<string, string>> {
  const body = css('tokens.css').split(`${selector} {`)[1]?.split('}')[0] ?? '';
  return Object.fromEntries([...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]));
}
const light = variables(':root');
const THEMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  light,
  dark: { ...light, ...variables("[data-theme='dark']") },
  projector: { ...light, ...variables("[data-theme='projector']") },
};

const MATRICES: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  'full colour': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  greyscale: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};
const EYES = Object.keys(MATRICES);

const toLinear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const toGamma = (value: number): number => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);
function linear(colour: string): Triple {
  const { r, g, b } = rgb(colour);
  return [toLinear(r / 255), toLinear(g / 255), toLinear(b / 255)];
}
function seen(colour: string, eye: string): Triple {
  const from = linear(colour);
  const row = (weights: Triple): number =>
    255 *
    toGamma(
      Math.min(
        1,
        Math.max(
          0,
          weights.reduce((sum, weight, i) => sum + weight * from[i]!, 0),
        ),
      ),
    );
  const [red, green, blue] = MATRICES[eye]!;
  const { l, a, b } = lab(rgb(row(red), row(green), row(blue)));
  return [l, a, b];
}
function distance(one: string, other: string, eye: string): number {
  const [a, b] = [seen(one, eye), seen(other, eye)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
/** Contrast of WCAG 2. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => linear(colour).reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i]!, 0);
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
/** Pairs that an eye cannot tell by colour at a glance. */
function alike(names: readonly string[], theme: Readonly<Record<string, string>>, eye: string): (readonly [string, string])[] {
  return names.flatMap((one, i) =>
    names
      .slice(i + 1)
      .filter((other) => distance(theme[one]!, theme[other]!, eye) < 12)
      .map((other) => [one, other] as const),
  );
}
const dashOf = (tie: string): string =>
  css('picture.css')
    .split(`.tie.${tie} {`)[1]
    ?.split('}')[0]
    ?.match(/stroke-dasharray: ([^;]+)/)?.[1] ?? 'none';

const TIES = ['aligned', 'opposed', 'mixed'];
const STANCES = ['support', 'qualified-support', 'neutral', 'qualified-opposition', 'opposition'];

it('reads the colours of each theme, and the distance it knows by hand', () => {
  expect(new Set(Object.values(THEMES).flatMap((theme) => [...TIES, ...STANCES].map((name) => theme[name]?.length)))).toEqual(new Set([7]));
  expect(distance('#000000', '#ffffff', 'greyscale')).toBeCloseTo(100, 1);
  expect(distance('#ff0000', '#808080', 'full colour')).toBeGreaterThan(60);
  expect(distance('#d11507', '#5d4f06', 'protanopia')).toBeLessThan(distance('#d11507', '#5d4f06', 'full colour') / 2);
});

describe.each(Object.entries(THEMES))('in the theme %s', (_, theme) => {
  it('every eye that sees colour tells every two ties and every two stances by it', () => {
    const confused = EYES.filter((eye) => eye !== 'greyscale').flatMap((eye) =>
      [...alike(TIES, theme, eye), ...alike(STANCES, theme, eye)].map((pair) => `${eye}: ${pair.join(' ')}`),
    );
    expect(confused).toEqual([]);
  });

  it('in greyscale dash and sign tell what shade does not', () => {
    const ties = alike(TIES, theme, 'greyscale');
    const stances = alike(STANCES, theme, 'greyscale');
    expect(ties.length).toBeGreaterThan(0);
    expect(ties.filter(([one, other]) => dashOf(one) === dashOf(other))).toEqual([]);
    expect(stances.filter(([one, other]) => STANCE_SIGNS[one as Stance] === STANCE_SIGNS[other as Stance])).toEqual([]);
  });

  it('for and against are never of one colour to any eye that sees colour', () => {
    const close = EYES.filter((eye) => eye !== 'greyscale').filter(
      (eye) => Math.min(distance(theme['support']!, theme['opposition']!, eye), distance(theme['aligned']!, theme['opposed']!, eye)) < 30,
    );
    expect(close).toEqual([]);
  });

  it('lines stand out from the ground, and signs from their marks, by 3 to 1', () => {
    const lines = TIES.map((tie) => ({ of: tie, by: contrast(theme[tie]!, theme['surface']!) }));
    const signs = STANCES.map((stance) => {
      const ink = stance.startsWith('qualified') ? 'on-qualified' : 'on-stance';
      return { of: stance, by: contrast(theme[stance]!, theme[ink]!) };
    });
    expect([...lines, ...signs].filter(({ by }) => by < 3)).toEqual([]);
  });
});

it('ties differ in dash, so that none is told by colour alone', () => {
  expect(TIES.map(dashOf)).toEqual(['none', '7 4', '1 4']);
});

it('stances differ in sign, and on the map the sides in texture', () => {
  expect(new Set(Object.values(STANCE_SIGNS)).size).toBe(Object.keys(STANCE_SIGNS).length);
  const textures = (tones: readonly string[]) => TONES.filter((tone) => tones.includes(tone)).map((tone) => textureOf(tone, 'map'));
  expect(textures(['support', 'qualified-support'])).toEqual([null, null]);
  expect(textures(['qualified-opposition', 'opposition'])).toEqual(['url(#map-against)', 'url(#map-against)']);
  expect(new Set(textures(['support', 'neutral', 'mixed', 'opposition', 'none'])).size).toBe(5);
});
