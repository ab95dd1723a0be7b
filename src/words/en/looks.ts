export const looks = {
  label: 'Way of looking',
  names: { network: 'Network', list: 'List', arguments: 'Arguments', compare: 'Compare' },
  time: 'Time',
  timeHint: 'The meetings along time, to choose from and to play',
  hints: {
    network: 'Who stands near whom, with their ties; few questions as floors',
    list: 'Everything as tables to search, sort and copy',
    compare: 'Two meetings, issues or periods beside each other',
    arguments: 'What is said for and against, and by whom as far as is known',
  },
};
