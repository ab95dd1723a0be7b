/** The fields of a link that serve a lesson. Part of the table in fields.ts. */
import { field, type LinkField } from './field';
import { canonicalHypotheses, hypotheses } from './hypothesisCodec';

export const TEACHING_FIELDS: readonly LinkField[] = [
  field('what', hypotheses, {
    part: 'teaching',
    settle: (value, { index }) => {
      const lost = value.flatMap(({ actor, question }) => [
        ...(index.actor.has(actor) ? [] : [actor]),
        ...(index.question.has(question) ? [] : [question]),
      ]);
      const known = value.filter(({ actor, question }) => index.actor.has(actor) && index.question.has(question));
      return { value: canonicalHypotheses(known), lost: [...new Set(lost)] };
    },
    absent: '-',
    docs: 'Hypothetical stances, each in place of what is recorded of an actor on a question; `none` is no record.',
    example: 'what=irn~mpp-6-c9-unesco~support',
  }),
];
