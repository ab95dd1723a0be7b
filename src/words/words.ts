/** The interface texts of the first load, in English. The corpus itself stays in the language of its coders. */
import { coalitions } from './en/coalitions';
import { evidence } from './en/evidence';
import { filters } from './en/filters';
import { floors } from './en/floors';
import { legend } from './en/legend';
import { looks } from './en/looks';
import { method } from './en/method';
import { page } from './en/page';
import { picture } from './en/picture';
import { sentence } from './en/sentence';

export const words = { coalitions, evidence, filters, floors, legend, looks, method, page, picture, sentence };

export type Words = typeof words;
