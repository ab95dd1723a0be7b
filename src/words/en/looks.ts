export const looks = {
  label: 'Way of looking',
  names: { network: 'Network', matrix: 'Matrix', arguments: 'Arguments', list: 'List', map: 'Map', compare: 'Compare' },
  time: 'Time',
  timeHint: 'The meetings along time, to choose from and to play',
  hints: {
    network: 'Who stands near whom, with their ties; few questions as floors',
    matrix: 'Every stance in one table, actors by questions, or how far any two actors agree',
    list: 'Everything as tables to search, sort and copy',
    map: 'States by stance on one question, or by agreement with one state',
    compare: 'Two meetings, issues or periods beside each other',
    arguments: 'What is said for and against, and by whom as far as is known',
  },
};
