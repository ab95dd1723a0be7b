import { corpusOf } from '../../corpus/example';
import { smallFile, stances } from '../details/panels';

/** Iran and Brazil against Sweden and the United States, but for the EU, aligned with one of each: q5 and q6. */
export const corpus = corpusOf({
  ...smallFile(),
  records: [
    ...stances('irn', '+ + + + + .'),
    ...stances('bra', '+ + + + . .'),
    ...stances('swe', '- - - - . +'),
    ...stances('usa', '- - - - . .'),
    ...stances('eu', '. . . . + +'),
  ],
});
