/** Link keys of the method: how scores, ties and coalitions come about. */
import { oneOf } from './codecs';
import { field, type LinkField } from './field';

export const METHOD_FIELDS: readonly LinkField[] = [
  field('measure', oneOf(['net', 'share', 'identical', 'dna', 'kappa']), {
    part: 'method',
    absent: 'net',
    docs: 'The measure of agreement behind scores and lists.',
    example: 'measure=share',
  }),
  field('qualified', oneOf(['side', 'half', 'out']), {
    part: 'method',
    absent: 'side',
    docs: 'Whether a qualified stance counts as its side, as half, or is left out.',
    example: 'qualified=half',
  }),
  field('baseline', oneOf(['none', 'median']), {
    part: 'method',
    absent: 'none',
    docs: 'With median, lines tell how far a score lies from the median score of the view.',
    example: 'baseline=median',
  }),
  field('blocs', oneOf(['own', 'members']), {
    part: 'method',
    absent: 'own',
    docs: 'Whether a bloc’s statement is its own only or is given to its members too.',
    example: 'blocs=members',
  }),
  field('camps', oneOf(['off', '2', 'auto']), {
    part: 'method',
    absent: 'off',
    docs: 'Computed coalitions: two camps, or as many as the ties ask for.',
    example: 'camps=2',
  }),
  field('weights', oneOf(['unit', 'strength']), {
    part: 'method',
    absent: 'unit',
    docs: 'Whether a tie counts 1 or |S| when coalitions are computed.',
    example: 'weights=strength',
  }),
];
