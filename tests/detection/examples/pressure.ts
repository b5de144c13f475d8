export const fires = [
  { text: 'Only 3 seats left.', marks: ['Only 3 seats'] },
  { text: "It's a limited offer.", marks: ['limited offer'] },
];
export const silent = ["Time is limited, so let's walk.", 'The last train is at ten.'];
