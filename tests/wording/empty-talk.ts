/** What a writer with nothing to say might put into a blank: names that are none, praise that fits anybody. By the shape of words that the blank takes. */
const NAMES = ['a mutual connection', 'our network', 'LinkedIn'];
const THINGS = [
  'your impressive work',
  'your inspiring journey',
  'your amazing profile',
  'your impressive background',
  'your inspiring leadership',
  'your impressive achievements',
];
const DEEDS = [
  'build such an inspiring career',
  'get such an impressive background',
  'unlock your full potential',
  'deliver innovative solutions',
];
const CLAUSES = [
  'I was impressed by your profile',
  'I love to connect with like-minded professionals',
  'I am impressed by your inspiring journey',
  'I am always looking to expand my network',
  'your profile is impressive',
];

const TAKES_NAME = /^(?:who |whom |somebody )/;
const TAKES_DEED =
  /^(?:what you would ask|what they meant to do|what you would like to know|what would have gone wrong|what they may know you by)$/;
const TAKES_CLAUSE =
  /^(?:remind|why|your reason|your answer|what happen|what you (?:see|took|did|found out|meant|cannot)|what (?:came|got easier|changed|it taught)|the line|what they said|the link)/;

/** Empty talk for a blank, by its hint. */
export function emptyTalk(hint: string, turn: number): string {
  const list = TAKES_NAME.test(hint)
    ? NAMES
    : TAKES_DEED.test(hint)
      ? DEEDS
      : TAKES_CLAUSE.test(hint)
        ? CLAUSES
        : THINGS;
  return list[turn % list.length]!;
}
