export const looks = {
  label: 'Way of looking',
  names: { network: 'Network', list: 'List' },
  hints: {
    network: 'Who stands near whom, with their ties; few questions as floors',
    list: 'Everything as tables to search, sort and copy',
  },
};
