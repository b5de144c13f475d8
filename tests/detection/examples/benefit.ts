export const fires = [
  { text: 'It could save you ten hours a week.', marks: ['save you ten hours a week'] },
  { text: 'Ready to boost your sales pipeline?', marks: ['boost your sales pipeline'] },
];
export const silent = ['We saved the date for your wedding.', 'They cut the grass on Mondays.'];
