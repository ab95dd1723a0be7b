export const looks = {
  label: 'Way of looking',
  names: { network: 'Network', matrix: 'Matrix', list: 'List', map: 'Map' },
  hints: {
    network: 'Who stands near whom, with their ties; few questions as floors',
    matrix: 'Every stance in one table, actors by questions, or how far any two actors agree',
    list: 'Everything as tables to search, sort and copy',
    map: 'States by stance on one question, or by agreement with one state',
  },
};
