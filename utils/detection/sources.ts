/** Where the rules come from. Signals name them by their key: addresses need not ship. */
export const sources = {
  deleted: 'https://www.nomorecoldcalling.com/i-just-deleted-you/',
  gong: 'https://www.gong.io/blog/sales-email-cta/',
  referrals: 'https://www.nomorecoldcalling.com/referral-selling-is-your-new-power-move/',
  stalker: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
} as const;
