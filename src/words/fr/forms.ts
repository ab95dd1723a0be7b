import { formsOf } from '../forms';

export const { n, two, three, percent, some, of, list, date, month } = formsOf('fr');
