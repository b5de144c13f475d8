export const fires = [
  { text: 'I have an exciting opening in Cork.', marks: ['exciting opening'] },
  { text: "You'd be perfect behind our till.", marks: ["You'd be perfect behind our till"] },
];
export const silent = ['My role in the play was small.', 'I applied for the post you told me of.'];
