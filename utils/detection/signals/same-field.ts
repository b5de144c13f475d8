import { defineSignal } from '../types';

export default defineSignal({
  id: 'same-field',
  kind: 'generic',
  what: { en: 'Same industry, same city' },
  why: { en: 'Half the site could say the same, so it does not feel meant for them.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      'same (industry | field | space | sector | line | area | city | profession | boat | niche | world | market | region | interests | interest | background | position | role | town | state)',
      'similar (industry | industries | field | fields | background | backgrounds | interests | space | work | line | profile | profiles | roles | role | path | paths | experience | experiences | journey | career | things | areas)',
      '(we | you and i) (are)? both (in | work | working | from | based | are | share | interested | passionate | have | X in)',
      '(you are | your being | working | work | works | based | located | people | professionals | others | leaders | active | someone | folks | experience | interested | involved | interest | everyone | connections | network) (based | working | are)? in (the | this | our | your)? (PLAINSLOT | X (industry | field | space | sector | area | world | community))',
      '(in | from | across | within | of) (the | our | your | this | PLAINSLOT | X)*2 (industry | field | space | sector | niche | ecosystem | profession | vertical)',
      '(fellow | like minded | likeminded | kindred) X',
      '(share | shared | shares | common | mutual | sharing) X? (interest | interests | passion | passions | goals | values | background | industry)',
      '(work in | interested in | passionate about | background in | experience in | career in | specialist in | professional in | enthusiast) (PLAINSLOT | X)',
    ],
  },
});
