/** Written by `npm run train`; not to be changed by hand. Log-odds for: pitch, generic, referral, personal. */
export interface Weights {
  /** Hundredths. */
  base: readonly number[];
  /** Hundredths, of the signals in the order of their registry, then of the traits in theirs. */
  weights: readonly number[];
  /** One a line, with tenths, for the first two questions alone. */
  words: string;
}

export const model: Weights = {
  base: [-62, -176, -337, -146],
  // biome-ignore format: a line for each
  weights: [
    -50, -55, -41, -30, // answering
    93, 0, 23, 25, // benefit
    0, 150, -36, 21, // borrowed-praise
    118, 12, 56, -7, // break-up
    42, 16, 5, -73, // bump
    -66, -20, -38, -43, // buyer
    71, 91, -3, -17, // buzzwords
    88, 0, 0, -16, // calendar-link
    0, 36, -47, -46, // call-ask
    40, 96, -32, 8, // came-across
    109, 81, -50, -56, // chase
    21, 9, 45, 31, // denial
    25, 0, -93, 34, // diagnostic-question
    0, 0, 38, -15, // easy-exit
    0, 0, -41, 107, // event
    75, 38, 33, 30, // event-promotion
    -44, -112, -82, -101, // everyday-work
    9, 62, -40, 18, // fake-anchor
    0, 37, 38, -58, // fake-familiarity
    3, 57, 26, 35, // feedback-ask
    0, 0, 0, 0, // foreign-name
    89, 0, 44, -81, // free-bait
    -44, 0, -71, 21, // good-wishes
    0, 0, 0, 0, // headline-question
    0, 0, 0, 0, // hidden-characters
    -20, -85, 42, 101, // home
    75, 7, -17, 12, // income-offer
    94, 0, -80, 14, // interest-question
    -1, -46, -106, 75, // introducer
    70, 0, 1, -42, // job-lead
    0, 128, 65, 2, // job-seeker
    0, 0, -2, -9, // link
    -33, -11, 29, 55, // met
    0, 115, 0, 1, // mutual-benefit
    0, 77, -1, 0, // mutual-connections
    -18, -59, -84, 127, // named-post
    0, 137, 74, 10, // network-growth
    104, 0, -46, -32, // numbers
    85, 0, -6, -30, // our-product
    -36, -66, -37, -177, // own-application
    43, 0, 39, 34, // pain
    -1, -137, -24, 101, // particular-blank
    -32, 0, -5, 63, // particular-question
    -33, -22, -8, -57, // particular-thanks
    66, 52, 13, -7, // partnership
    39, 0, 51, 3, // pressure
    -34, -3, -41, 52, // quotation
    -137, -148, 353, 43, // referral-ask
    0, -74, -21, -49, // rejection
    117, 24, 26, 41, // role-lookup
    0, 28, -11, -28, // same-field
    -51, -159, -125, -95, // scheduling
    -53, 0, -72, 103, // school-project
    59, 55, 32, -39, // segment-talk
    14, 26, -34, 44, // self-introduction
    103, 55, -5, 5, // seller-first
    39, 0, 57, 30, // seller-slot
    0, -10, 62, 10, // shared-past
    -47, -35, -24, -31, // shared-project
    43, 0, 0, 0, // shouted-name
    0, 0, -67, -57, // sign-off
    0, 107, -7, -52, // small-talk
    35, 0, -13, 96, // social-proof
    58, 63, 28, -4, // stiff-opening
    0, 3, -53, 9, // stock-invitation
    0, 0, 78, 56, // stranger-question
    0, 71, 60, -14, // talk-ask
    0, 0, -35, -25, // thanks-for-connecting
    0, 0, 0, 0, // unfilled-blank
    105, 0, 3, -6, // we-help
    71, 1, 52, -39, // wrong-person
    6, -5, -5, 5, // over-60
    65, -64, 49, 78, // over-120
    60, -31, 62, 101, // over-200
    57, 22, 19, 103, // over-400
    102, -1, -55, 40, // over-900
    -46, 59, -52, -137, // no-you
    2, -32, 65, -16, // mostly-you
    -26, -3, -47, -32, // mostly-self
    36, 21, 13, 31, // as-we
    4, -18, -84, -144, // mostly-we
    61, -43, -61, -148, // no-self
    52, -1, 91, -15, // question
    -33, -57, 85, -27, // questions
    27, 24, 25, 52, // ends-asking
    -81, 4, -61, -60, // lower-case
    -31, 93, -104, 264, // on-invite
    -77, -65, -30, 68, // running
    75, -43, -43, 111, // unanswered
    -119, -29, -11, -83, // an-answer
    -120, -50, 7, 4, // asked-for
    199, 2, 0, 0, // machined
    45, -6, -14, -16, // two-pitch
    18, -60, 12, -64, // three-pitch
    -1, -44, 47, -43, // five-pitch
    -113, 115, -22, 87, // two-generic
    -101, 31, 21, 54, // three-generic
    -13, -45, 22, -18, // two-anchors
    23, 27, 21, 31, // three-anchors
    -24, -33, -4, 76, // reason
    -38, -77, 22, 49, // two-reasons
    -54, 38, -15, -29, // reason-and-stock
    55, 30, 45, 6, // reason-and-much-stock
    -24, 10, -1, -21, // reason-and-pitch
    -2, -31, -93, 14, // anchor-only
    -81, 140, -38, -22, // stock-only
    24, 16, -40, 15, // offer-only
    -6, -16, -12, 12, // much-offer-only
    4, 24, -47, 26, // nothing-found
    -84, 140, -9, 99, // empty-invite
    -93, -90, -69, 109, // anchored-invite
    25, -29, 8, 49, // cold-question
    -135, 10, -19, -79, // mere-thanks
    55, 9, 20, 31, // sounding-out
    48, -6, -45, 12, // proof-and-ask
    -30, -47, 33, -7, // referral-and-pitch
  ],
  words: `
about -5 -4
advice -1 6
advise 5 0
agreed -6 -3
always -8 6
am -3 8
among -4 4
and -3 -1
any -4 7
anyone -6 -3
app 5 -1
april 4 -1
are 6 8
article 4 0
asked -4 -4
assistant 5 0
be -8 10
been -4 -1
before 4 -4
being -6 4
believe -4 8
business 1 8
but -3 -1
by -3 -10
can -7 3
catch -5 2
close 6 0
closed -8 -1
coffee -7 2
colleague 8 -1
colleagues -6 2
come 7 -2
coming 0 8
committee -7 -1
companies 6 0
confirm -5 -2
connect 0 7
connected -8 3
connecting -3 9
connection 1 8
connections -3 7
conversation -4 3
could -8 5
current 4 -4
customers 5 0
days 7 1
dear -5 1
decide -7 -3
demo -6 -3
department -6 -1
details 5 0
did -6 -5
do -7 -8
drive -5 -1
due -5 -1
each -1 5
early 5 0
end 4 -1
exactly 4 1
exchange -3 7
executive 6 0
fast 5 2
fee 11 0
firm 6 0
firms 6 0
floor -4 -1
forward -5 8
friday -4 -2
friends -4 -1
from 3 -7
get 5 3
glad -1 -6
got -6 -1
great -6 10
greetings 6 0
guess 4 0
guest 7 0
had -6 -5
happy 6 -2
has -5 -3
hate 4 0
he -8 -4
hear -3 7
heard 4 0
hello 0 6
her -9 -3
here -1 -5
hey 4 9
hi -2 7
high 5 1
hope -1 5
in -6 1
individual 4 1
insurance 7 -1
interested -8 -4
introduce -10 -1
introduction -7 -1
it -6 -7
january -6 -2
just 0 6
know -4 2
learn -3 7
let 5 -1
like -8 -2
link 12 2
live 3 5
look -2 9
love -7 5
lunch -4 -2
many 9 8
march -6 -3
me -8 2
meet -4 3
meeting -4 -3
message 2 6
mind -5 4
mine -5 3
moment 5 0
monday -7 -4
money 7 0
months 8 -2
more 5 2
moved -4 -2
ms -6 -2
need -7 -7
network -3 2
new 1 6
nice 6 -2
no 7 -2
noticed 4 1
numbers 5 0
off 7 -4
office -4 -6
old -2 -5
on 0 -16
once -5 -1
one 4 -7
online 5 0
open -9 0
other -7 6
our 5 -2
packaging 5 0
paid 5 0
pay 13 -1
people -1 12
per 5 0
person 5 -2
place 5 0
planning 6 1
please -18 1
position -6 -1
post 9 3
present 6 1
price 13 -1
prices 5 0
product -5 -2
professional -2 6
professionals 3 7
profile -3 10
programme 5 -1
public 7 2
put 6 0
quarter 8 -1
questions -8 0
reading -4 -3
really -5 3
receive 6 0
regards -4 -8
registration 5 0
remember -5 -1
reply 7 1
reserve 6 0
return -8 -2
right 4 3
room -8 -2
sales 7 -2
same -5 -10
say 4 2
says -5 -4
schedule -6 -2
seats 7 0
second -9 -4
she -8 -3
show 6 -2
shows 5 1
so 0 7
somebody -3 -5
something -1 7
stand 7 0
start -7 0
stay -6 5
still -4 -4
stopped 4 0
study 9 0
team -3 -7
tell -6 5
thank -14 0
the -14 -22
their 9 -1
them -4 -3
there -4 3
this 5 -3
three 11 -5
time -2 5
told -5 -1
tool 5 1
touch -7 3
try 5 -1
two -2 -10
us -6 -1
valuable 6 0
very -7 7
want 4 3
was -4 -12
we 7 -3
week 1 -6
were -8 -8
what 0 7
when -6 0
which -2 -2
while 5 -1
who -9 -6
whole -5 0
will -1 -5
willing -5 -1
within 6 0
work -5 -4
worked -5 -5
works -6 1
world -3 9
would -4 10
write -5 -1
wrote -5 0
years -6 -4
yes -5 -1
you -7 1
`,
};
