export const looks = {
  label: 'Way of looking',
  names: { network: 'Network', list: 'List', map: 'Map' },
  hints: {
    network: 'Who stands near whom, with their ties; few questions as floors',
    list: 'Everything as tables to search, sort and copy',
    map: 'States by stance on one question, or by agreement with one state',
  },
};
