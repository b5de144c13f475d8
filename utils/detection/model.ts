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
  base: [-51, -171, -336, -169],
  // biome-ignore format: a line for each
  weights: [
    -70, -80, -57, -46, // answering
    93, 0, 30, -13, // benefit
    0, 197, -42, 18, // borrowed-praise
    125, 10, 49, 11, // break-up
    55, 12, -12, -92, // bump
    -52, -19, -30, -20, // buyer
    62, 104, -2, -16, // buzzwords
    115, 0, -1, -63, // calendar-link
    0, 4, -63, 4, // call-ask
    50, 98, -40, 55, // came-across
    112, 108, -48, -42, // chase
    45, 14, 41, 33, // denial
    56, 0, -88, 27, // diagnostic-question
    0, 0, 3, -20, // easy-exit
    0, 0, -55, 122, // event
    78, 11, 35, 25, // event-promotion
    -48, -134, -99, -113, // everyday-work
    13, 96, 3, 13, // fake-anchor
    0, 32, 45, -114, // fake-familiarity
    48, 63, 16, 35, // feedback-ask
    0, 0, 0, 0, // foreign-name
    100, 0, 28, -39, // free-bait
    -21, 0, -69, 9, // good-wishes
    0, 0, 0, 0, // headline-question
    0, 0, 0, 0, // hidden-characters
    -27, -75, 28, 139, // home
    100, 1, -15, 10, // income-offer
    76, 0, -92, -12, // interest-question
    -18, -71, -108, 129, // introducer
    64, 0, 12, -69, // job-lead
    0, 168, 84, 16, // job-seeker
    0, 0, -27, -23, // link
    -29, -38, 26, 59, // met
    0, 117, -9, -27, // mutual-benefit
    0, 76, -2, 0, // mutual-connections
    -24, -86, -79, 160, // named-post
    0, 132, 77, -20, // network-growth
    133, 4, -34, -90, // numbers
    110, 0, -11, -24, // our-product
    -34, -50, -49, -180, // own-application
    46, 0, 56, 31, // pain
    0, -113, -27, 101, // particular-blank
    -25, 0, 28, 54, // particular-question
    -54, -38, -29, -64, // particular-thanks
    80, 83, 18, -12, // partnership
    59, 0, 41, -3, // pressure
    -20, -6, -41, 59, // quotation
    -141, -160, 354, -9, // referral-ask
    -6, -109, -58, -107, // rejection
    120, 59, 25, 41, // role-lookup
    0, 49, -19, -28, // same-field
    -48, -154, -140, -78, // scheduling
    -58, 0, -38, 103, // school-project
    88, 46, 29, -37, // segment-talk
    0, 32, -43, 100, // self-introduction
    98, 48, -24, -2, // seller-first
    45, 0, 75, 25, // seller-slot
    0, -47, 38, -20, // shared-past
    -56, -22, -26, -39, // shared-project
    42, 0, 0, 0, // shouted-name
    0, 0, -59, -39, // sign-off
    0, 118, -12, -72, // small-talk
    53, 0, -11, 111, // social-proof
    45, 58, 24, -22, // stiff-opening
    0, 0, -70, 52, // stock-invitation
    0, 13, 91, 70, // stranger-question
    0, 80, -2, 22, // talk-ask
    0, 0, -36, -46, // thanks-for-connecting
    0, 0, 0, 0, // unfilled-blank
    103, 0, -2, 9, // we-help
    84, 4, 67, -60, // wrong-person
    4, 17, -1, 7, // over-60
    71, -74, 37, 75, // over-120
    40, -17, 50, 86, // over-200
    55, 25, 51, 126, // over-400
    69, 0, -59, 51, // over-900
    -33, 54, -47, -135, // no-you
    15, -28, 39, -49, // mostly-you
    -19, 1, -55, -38, // mostly-self
    20, 20, 0, 41, // as-we
    -1, -40, -74, -128, // mostly-we
    43, -23, -52, -130, // no-self
    58, -10, 98, -24, // question
    -15, -65, 107, -23, // questions
    35, 26, 29, 63, // ends-asking
    -66, 0, -51, -50, // lower-case
    -46, 91, -100, 263, // on-invite
    -76, -55, -23, 79, // running
    67, -38, -43, 107, // unanswered
    -114, -23, -4, -66, // an-answer
    -112, -41, 9, -2, // asked-for
    189, 3, 0, 0, // machined
    31, -4, -15, -7, // two-pitch
    4, -58, 13, -53, // three-pitch
    -10, -34, 42, -44, // five-pitch
    -104, 109, -18, 83, // two-generic
    -84, 29, 6, 47, // three-generic
    -22, -33, 33, -13, // two-anchors
    13, 46, 39, 16, // three-anchors
    -46, -25, -6, 61, // reason
    -32, -94, 8, 41, // two-reasons
    -39, 57, 4, 2, // reason-and-stock
    69, -11, 29, -12, // reason-and-much-stock
    -13, 17, -8, 11, // reason-and-pitch
    8, -29, -85, 23, // anchor-only
    -57, 130, -19, 15, // stock-only
    13, 18, -48, 25, // offer-only
    -16, -16, -16, -6, // much-offer-only
    -6, 20, -44, 47, // nothing-found
    -75, 139, -9, 97, // empty-invite
    -59, -68, -69, 107, // anchored-invite
    6, -18, 0, 34, // cold-question
    -140, 7, -19, -40, // mere-thanks
    45, 2, 20, 37, // sounding-out
    34, 15, -45, 27, // proof-and-ask
    -25, -58, 60, -2, // referral-and-pitch
  ],
  words: `
about -6 -3
advise 5 0
agent 4 -1
agreed -6 -3
alone 4 0
always -8 6
am -4 7
among -5 3
an 3 6
and -3 0
annual 7 -1
any -6 7
app 5 -1
april 5 0
are 6 13
asked -7 -4
assistant 4 0
at -4 -6
attached -6 -1
be -6 10
been -5 1
being -6 4
believe -4 10
benefits 6 0
best -4 3
build 4 3
business 1 8
by -4 -10
came -6 1
catch -6 3
change -1 8
clients 7 -2
close 6 0
closed -7 -1
coffee -6 1
colleague 7 -1
colleagues -7 2
come 7 -3
comes 6 -1
coming -2 9
comments -5 -1
committee -6 -1
companies 9 0
company 2 5
complimentary 6 0
confirmed -6 -2
connect -3 5
connected -13 6
connecting -3 11
connection 1 8
connections -3 8
contacts -3 7
cost 5 0
could -9 5
current 5 -5
currently 4 6
customers 7 0
date -4 -1
day 4 2
dear -5 1
decide -7 -2
decided -4 -1
demo -7 -4
department -6 -2
details 9 0
did -7 -7
do -9 -7
drive -4 1
due -5 -2
early 6 1
end 3 -1
engineers 6 1
event 0 7
exactly 6 2
example -5 -1
exchange -4 8
executive 7 0
fee 11 0
fine -5 -2
firm 9 0
firms 5 0
first 1 -5
fit 5 -1
floor -4 -1
forward -4 9
friday -4 -2
friends -5 -1
from 1 -9
funding 8 0
get 6 4
glad 1 -5
great -4 10
greetings 7 0
guess 4 0
had -4 -4
has -6 -3
he -5 -4
heard 4 0
heating -4 -1
hello -2 7
her -11 -4
here -1 -5
hey 4 9
hi 0 5
high 6 0
hoping 5 0
how -1 -6
in -6 0
inbox 5 -1
individual 5 1
insurance 7 -1
interested -6 -1
interesting 1 6
introduce -12 -2
introduction -9 -1
it -4 -9
its 6 -3
january -5 -2
know -3 3
leaders 4 7
leadership 4 3
learn -7 8
like -10 -1
link 10 1
long -6 2
look -3 6
looking 6 2
looks 7 2
love -7 2
lunch -5 -3
make 4 -1
many 9 8
march -6 -3
me -7 -1
meet -6 3
message 7 6
mind -4 5
mine -6 0
minutes 5 -2
moment 3 0
monday -4 -4
money 7 0
months 13 -2
more 6 3
most 6 -3
moved -6 -2
ms -6 -2
my -4 -1
need -4 -8
network -4 5
new 1 8
nice 7 -2
no 6 -1
noticed 7 6
now 3 -7
numbers 7 -1
of 6 -1
off 7 -4
office -2 -8
often 6 1
old -2 -7
on -2 -16
onboarding 4 0
one 4 -7
online 5 1
open -7 0
opening 6 1
other -7 10
our 3 -4
package 6 0
packaging 5 0
page 6 -4
participants 5 0
pay 12 -1
people -6 14
person 4 -2
place 6 0
planning 5 2
please -19 2
plus 7 0
position -5 -2
post 9 3
present 4 2
price 13 -1
product -9 -2
professional -3 6
professionals 1 8
profile -4 13
programme 4 -1
pumps 5 -1
put 6 0
quality 5 -1
quarter 6 0
questions -12 -1
receive 10 0
received -4 -2
referral 5 1
regards -3 -7
registration 6 0
remember -6 -2
rep 5 0
reply 4 1
reserve 6 0
results -6 -1
return -8 -2
right 4 4
room -8 -3
run 5 -2
running 5 -1
runs -6 -2
said -3 -5
sales 8 -2
same -3 -10
say 4 2
says -6 -4
scale 4 0
schedule -12 -2
school -5 1
seats 6 0
second -8 -4
see 3 9
send 7 -5
series 4 0
services 6 0
share 5 5
she -7 -4
short 4 0
show 7 -2
shows 4 1
simply -2 7
size 6 -1
so -1 7
software 6 0
something 2 9
speak 5 1
stand 9 0
start -7 -1
stay -7 6
still -8 -6
study 10 0
take 2 -6
takes 9 -1
team -5 -11
telephone 6 0
tell -4 5
th 6 -2
thank -16 -3
the -14 -23
their 7 -1
them -8 -3
there -7 4
three 13 -4
told -5 -2
too -5 -2
top 7 2
touch -7 1
try 4 -1
two -3 -13
us -8 -2
usually 5 0
valuable 6 0
very -6 5
want 5 2
wants -5 -1
was 1 -10
we 8 -3
were -6 -12
what 1 9
when -5 0
which -6 -2
who -7 -6
whole -6 0
willing -9 -2
wonderful -4 4
work -6 -4
worked -4 -8
works -7 1
world -2 9
would -4 5
write -7 -2
wrote -4 0
years -5 -5
yes -5 -1
you -6 2
`,
};
