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
  base: [-47, -172, -337, -169],
  // biome-ignore format: a line for each
  weights: [
    -71, -87, -56, -49, // answering
    95, 0, 30, -13, // benefit
    0, 191, -42, 18, // borrowed-praise
    124, 10, 49, 14, // break-up
    55, 11, -12, -89, // bump
    -51, -20, -30, -17, // buyer
    61, 103, -2, -16, // buzzwords
    115, 0, -1, -65, // calendar-link
    0, 9, -62, 4, // call-ask
    52, 99, -41, 56, // came-across
    111, 108, -48, -43, // chase
    44, 16, 41, 34, // denial
    52, 0, -88, 27, // diagnostic-question
    0, 0, 3, -20, // easy-exit
    0, 0, -55, 122, // event
    80, 9, 36, 26, // event-promotion
    -50, -135, -98, -112, // everyday-work
    0, 90, -4, -2, // fake-anchor
    0, 30, 46, -115, // fake-familiarity
    49, 63, 17, 35, // feedback-ask
    0, 0, 0, 0, // foreign-name
    103, 0, 28, -40, // free-bait
    -16, 0, -69, 12, // good-wishes
    0, 0, 0, 0, // headline-question
    0, 0, 0, 0, // hidden-characters
    -28, -74, 28, 139, // home
    99, 1, -15, 10, // income-offer
    76, 0, -91, -14, // interest-question
    -20, -71, -107, 130, // introducer
    63, 0, 12, -70, // job-lead
    0, 168, 84, 18, // job-seeker
    0, 0, -27, -23, // link
    -32, -37, 27, 60, // met
    0, 110, -9, -26, // mutual-benefit
    0, 75, -2, 0, // mutual-connections
    -27, -91, -78, 160, // named-post
    0, 134, 78, -18, // network-growth
    133, 5, -34, -91, // numbers
    112, 0, -10, -24, // our-product
    -32, -52, -49, -181, // own-application
    45, 0, 56, 31, // pain
    0, -115, -27, 102, // particular-blank
    -31, 0, 29, 54, // particular-question
    -58, -35, -29, -67, // particular-thanks
    82, 84, 19, -11, // partnership
    58, 0, 41, -3, // pressure
    -19, -6, -42, 59, // quotation
    -140, -163, 354, -7, // referral-ask
    -6, -106, -58, -106, // rejection
    118, 57, 26, 41, // role-lookup
    0, 51, -19, -25, // same-field
    -46, -153, -139, -77, // scheduling
    -56, 0, -38, 106, // school-project
    89, 47, 30, -36, // segment-talk
    0, 31, -43, 101, // self-introduction
    102, 46, -24, 0, // seller-first
    44, 0, 75, 25, // seller-slot
    0, -50, 38, -21, // shared-past
    -55, -20, -26, -40, // shared-project
    35, 0, 0, 0, // shouted-name
    0, 0, -57, -40, // sign-off
    3, 115, -12, -71, // small-talk
    53, 0, -14, 109, // social-proof
    48, 57, 25, -23, // stiff-opening
    0, 0, -70, 53, // stock-invitation
    0, 13, 91, 70, // stranger-question
    0, 78, -2, 24, // talk-ask
    0, 0, -37, -48, // thanks-for-connecting
    0, 0, 0, 0, // unfilled-blank
    101, 0, -2, 10, // we-help
    84, 4, 66, -64, // wrong-person
    5, 17, -1, 7, // over-60
    70, -75, 37, 74, // over-120
    40, -15, 50, 87, // over-200
    57, 24, 49, 125, // over-400
    68, 0, -59, 50, // over-900
    -35, 57, -46, -135, // no-you
    14, -26, 40, -47, // mostly-you
    -17, 1, -55, -36, // mostly-self
    25, 14, -1, 39, // as-we
    2, -43, -73, -127, // mostly-we
    45, -23, -52, -131, // no-self
    60, -11, 97, -26, // question
    -13, -64, 107, -22, // questions
    36, 25, 30, 65, // ends-asking
    -66, 1, -51, -50, // lower-case
    -48, 91, -100, 263, // on-invite
    -78, -55, -22, 80, // running
    67, -38, -43, 107, // unanswered
    -115, -23, -4, -66, // an-answer
    -112, -40, 9, -3, // asked-for
    186, 3, 0, 0, // machined
    33, -3, -16, -6, // two-pitch
    4, -61, 12, -54, // three-pitch
    -6, -34, 42, -44, // five-pitch
    -104, 113, -18, 83, // two-generic
    -87, 32, 7, 40, // three-generic
    -22, -25, 32, -11, // two-anchors
    11, 29, 40, 12, // three-anchors
    -54, -23, -6, 61, // reason
    -26, -88, 8, 42, // two-reasons
    -47, 58, 2, 3, // reason-and-stock
    71, -12, 29, -7, // reason-and-much-stock
    -11, 17, -9, 11, // reason-and-pitch
    5, -30, -85, 23, // anchor-only
    -59, 132, -19, 14, // stock-only
    9, 18, -49, 24, // offer-only
    -17, -15, -15, -6, // much-offer-only
    -8, 19, -44, 46, // nothing-found
    -77, 139, -9, 97, // empty-invite
    -55, -68, -69, 107, // anchored-invite
    2, -17, 0, 35, // cold-question
    -132, 0, -19, -40, // mere-thanks
    60, 1, 20, 37, // sounding-out
    32, 13, -46, 29, // proof-and-ask
    -22, -58, 61, -2, // referral-and-pitch
  ],
  words: `
about -6 -3
advise 5 0
agent 4 -1
agreed -6 -2
alone 4 0
always -8 5
am -4 7
among -5 3
an 3 6
and -3 0
anniversary -5 1
annual 8 -1
any -6 7
app 5 -1
april 5 0
are 6 12
as 4 -2
asked -7 -4
assistant 4 0
at -4 -6
attached -6 -1
be -6 10
been -6 1
being -6 4
believe -4 10
benefits 6 0
best -4 3
build 4 3
business 1 8
by -4 -10
came -6 1
catch -6 3
change 0 8
clients 7 -2
close 6 0
closed -7 -1
coffee -6 1
colleague 6 -1
colleagues -7 2
come 7 -3
comes 6 -1
coming -1 9
comments -5 -1
committee -6 -1
companies 8 0
company 2 5
complimentary 6 0
confirmed -6 -2
connect -3 5
connected -13 6
connecting -4 11
connection 2 7
connections -3 8
contacts -3 6
cost 5 -1
could -9 5
current 5 -5
currently 4 6
customers 8 0
date -4 -1
dear -5 1
decide -7 -2
decided -4 -1
demo -7 -4
department -5 -2
details 9 0
did -7 -8
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
firms 4 0
first 1 -5
fit 4 -1
floor -4 -1
forward -4 9
friday -4 -2
friends -5 -1
from 1 -9
funding 8 0
get 6 4
glad 1 -5
great -5 10
greetings 7 0
guess 4 0
had -4 -4
has -6 -3
he -5 -4
heads 5 -1
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
in -6 -1
inbox 5 0
individual 5 1
insurance 7 0
interested -6 -1
interesting 1 6
introduce -12 -2
introduction -9 -1
it -4 -9
its 6 -3
january -5 -2
know -3 3
leaders 5 7
leadership 5 3
learn -7 8
like -10 -1
link 10 1
long -6 2
look -3 6
looking 6 2
looks 7 2
love -6 2
lunch -6 -2
make 4 -1
many 9 8
march -6 -3
me -6 -1
meet -6 2
message 7 6
mind -5 5
mine -6 0
minutes 5 -2
moment 3 0
monday -5 -4
money 7 0
months 12 -2
more 6 3
most 6 -3
moved -6 -2
ms -6 -2
my -4 0
need -4 -8
network -4 5
new 1 8
nice 7 -2
no 6 -1
noticed 6 6
now 3 -7
numbers 7 -1
of 6 -1
off 7 -4
office -2 -8
often 6 1
old -2 -7
on -2 -16
onboarding 5 0
one 4 -7
online 5 1
open -7 0
opening 6 1
other -7 10
package 6 0
packaging 5 0
page 6 -4
participants 5 0
pay 12 -1
people -6 14
person 4 -2
place 6 0
planning 5 2
please -19 1
plus 7 0
position -5 -2
post 9 3
present 4 2
price 13 -1
product -10 -2
professionals 1 8
profile -4 13
programme 4 -1
pumps 5 -1
put 6 0
quality 5 -1
quarter 6 0
questions -12 -1
receive 10 0
received -5 -2
referral 5 1
regards -2 -8
registration 6 0
remember -5 -2
rep 5 0
reply 4 1
reserve 6 0
results -6 -1
return -8 -2
right 5 4
room -8 -3
run 6 -2
running 5 -1
runs -6 -2
sales 8 -2
same -3 -10
say 4 2
says -6 -4
scale 4 0
schedule -11 -2
school -5 1
seats 6 0
second -8 -4
see 3 9
send 7 -5
series 4 0
services 6 0
share 6 5
she -7 -4
short 4 1
show 7 -2
shows 4 0
simply -2 7
size 7 -1
so -1 7
software 6 0
something 2 9
speak 5 1
stand 9 0
start -7 -1
stay -6 6
still -8 -6
study 10 0
take 2 -6
takes 9 -1
team -6 -11
telephone 6 0
tell -4 5
th 6 -2
thank -16 -3
the -14 -23
their 7 -1
them -8 -3
there -7 4
three 12 -4
told -4 -2
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
we 7 -2
were -6 -12
what 1 9
when -6 0
which -6 -2
who -8 -6
whole -6 0
willing -10 -2
wonderful -4 4
work -6 -4
worked -4 -7
works -7 1
world -3 9
would -4 5
write -7 -2
wrote -4 0
years -5 -5
yes -5 -1
you -6 2
`,
};
