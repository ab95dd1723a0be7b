import { formsOf } from '../forms';

export const { n, two, three, share, percent, some, of, list, date, month } = formsOf('fr');
