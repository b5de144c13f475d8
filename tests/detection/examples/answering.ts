export const fires = [
  { text: 'As promised, here is the recipe.', marks: ['As promised, here is the recipe'] },
  { text: 'Thanks for your reply, it cheered me up.', marks: ['Thanks for your reply, it cheered me up'] },
];
export const silent = ['A promise is a promise.', 'Please answer the door.'];
