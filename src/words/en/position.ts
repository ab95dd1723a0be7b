/** What one actor holds on one question. */
export const position = {
  none: 'No record here. That is neither consent nor neutrality.',
  didNotVote: 'Listed as not voting, whatever the reason. That is no stance.',
  proposition: 'The proposition',
};
