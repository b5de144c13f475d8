/** Words that a rewriting may bring in: they join and soften, and say nothing that could be untrue. By language. */
const WORDS = {
  en:
    'a an the this that these those and or but so yet as if then than when while after before since because though ' +
    'although until of in on at to from for with without by about over under into out up down off through between ' +
    'i me my mine you your yours he him his she her hers it its we us our ours they them their theirs myself yourself ' +
    'who whom whose which what where why how is are am was were be been being do does did done doing have has had ' +
    'having will would can could may might shall should must let not no nor yes only just also too very really quite ' +
    'still already again once ever never always often sometimes now here there more most less least much many few ' +
    'some any each every both all one other another same such own like know think see say said tell told ask asked ' +
    'hear heard find found get got give gave go went come came make made take took want wanted need hope wish feel ' +
    'thank thanks please hi hello dear glad happy sorry sure well good kind nice little bit way thing things time ' +
    'maybe perhaps rather instead even though however word words question answer write wrote writing talk talked ' +
    'mind moment lot able help helped let’s don’t didn’t isn’t wasn’t can’t won’t wouldn’t couldn’t haven’t ' +
    'i’m i’d i’ll i’ve you’re you’d you’ll you’ve we’re we’d we’ll we’ve it’s that’s there’s they’re what’s',
};

export const commonWords: ReadonlySet<string> = new Set(WORDS.en.split(' '));
