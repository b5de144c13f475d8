import { defineSignal } from '../types';

export default defineSignal({
  id: 'income-offer',
  kind: 'pitch',
  what: { en: 'Money for nothing' },
  why: { en: 'They have heard such promises before, and close the window.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(passive | side | extra | additional | second | residual | recurring | monthly | six figure) (income | hustle | figures)',
      '(financial freedom | financially free | your own boss | be your boss | franchise | franchising | network marketing | home based business | work from home | from home | work remotely and earn | retire early | time freedom | generational wealth | wealth management | wealth strategy | financial planning | financial planner | financial advisor | retirement planning | life insurance | tax strategy | real estate investing | off market | investment property | investment opportunity | investment opportunities)',
      '(earn | earning | make | making | invest | investing) (up to | over | around)? (FIGURE | NUM k | money from | money online | extra | X income)',
      '(crypto | forex | bitcoin | nft | nfts | blockchain | web3 | decentralized | decentralised | defi | trading | token | tokens | presale | airdrop | staking) X',
      '(seed round | series a | raising our | raising a | raise our | our round | pre seed | early investors | angel investors | pitch deck | cap table | backers | accredited | fundraising)',
      '(incredible | amazing | unique | life changing | once in a lifetime | exciting | lucrative | unbelievable | huge | great | wonderful | special | golden | business) X? (opportunity | opportunities)',
      '(changed | transformed | transform | changing | change) (my | your | their | lives) X? (life | lives | finances)',
      '(donate | donation | donations | sponsor | sponsorship | contribute to our | support our cause | fundraiser | fundraising)',
    ],
  },
});
