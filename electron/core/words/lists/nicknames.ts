/** Short forms that a class uses for a name on the roll: each line is one name with what it is shortened to. Written for this app. */
export const nicknames = `
abigail abi abbie abby gail
albert albie bertie alby
alexander alex xander sandy alec lex alexandre
alexandra alex alexa sandra lexi lexie
alfred alfie alf fred freddie
amelia millie mia amy milly meels
andrew andy drew
anthony tony ant
archibald archie
arthur artie art
benjamin ben benji benny
beatrice bea trixie
bethany beth
cameron cam
caroline carrie caz
catherine cath cathy kate katie kitty
charlotte lottie charlie lotty char
charles charlie chas chaz
christopher chris kit topher
christian chris
christina chris tina chrissy
daniel dan danny
daniella dani ella
david dave davey
dominic dom
dorothy dot dotty dolly
edward ed eddie ted teddy ned
eleanor ellie nell nellie nora ella
elizabeth liz lizzie beth betsy eliza libby betty elsie ellie
emily em emmie millie
emma em emmy
evelyn evie eve
florence flo florrie flossie
francesca fran frankie chess
frederick fred freddie freddy
gabriel gabe
gabriella gabby ella
georgia georgie
grace gracie
gregory greg
harriet hattie harri
harrison harry
harry haz
henry harry hal
imogen immy immie
isaac ike zac
isabella bella izzy issy ella isa
isabelle izzy issy belle bella
jacob jake
james jim jimmy jamie
jasmine jas jaz
jennifer jen jenny
jessica jess jessie
jonathan jon jonny johnny
joseph joe joey jos
joshua josh
katherine kath kate katie kathy kitty
kathryn kath kate katie
leonard leo len lenny
leonardo leo
lily lil
lucas luke
madeleine maddie maddy
margaret maggie meg peggy margot
matilda tilly tillie mattie
matthew matt matty
maximilian max
maxwell max
michael mike mick mikey
mohammed mo moe
mohamed mo moe
mohammad mo moe
muhammad mo moe
nathaniel nate nathan nat
natalie nat
natasha tasha nat
nicholas nick nicky
nicole nicky nic
oliver ollie olly ol
olivia liv livvy livvie olly
oluwaseun seun
patrick paddy pat
penelope penny nell
peter pete
philip phil pip
rebecca becky becca bex
reginald reggie
richard rich rick ricky dick
robert rob bob bobby robbie bobbie bert
rosemary rosie rose
ronald ron ronnie
samantha sam sammy
samuel sam sammy
sarah sally
scarlett scar
sebastian seb sebby
sophia sophie soph
sophie soph
stephen steve stevie
steven steve stevie
theodore theo ted teddy
thomas tom tommy
timothy tim timmy
victoria vicky tori vix
william will bill billy liam wills willy
yusuf yus
zachary zac zach zak zack
xanthippe xan xanthe
`
