export const looks = {
  label: 'Way of looking',
  names: { network: 'Network', matrix: 'Matrix', list: 'List' },
  hints: {
    network: 'Who stands near whom, with their ties; few questions as floors',
    matrix: 'Every stance in one table, actors by questions, or how far any two actors agree',
    list: 'Everything as tables to search, sort and copy',
  },
};
