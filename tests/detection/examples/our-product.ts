export const fires = [
  { text: 'Our scheduling platform does this in a click.', marks: ['Our scheduling platform'] },
  { text: 'We provide managed payroll across Europe.', marks: ['We provide managed payroll across Europe'] },
];
export const silent = ['Our kids go to the same school.', 'Is your platform team hiring?'];
