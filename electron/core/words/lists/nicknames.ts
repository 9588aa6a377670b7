/** Short forms that a class uses for a name on the roll, and its other spellings: each line is one name with those. Written for this app. */
export const nicknames = `
abdallah abdullah abdulla
abdulla abdullah abdallah
abdullah abdulla abdallah
abigail abi abbie abby gail
aiesha aisha ayesha aysha aishah
aisha ayesha aysha aishah aiesha
aishah aisha ayesha aysha aiesha
alasdair alastair alistair
alastair alistair alasdair
albert albie bertie alby
alexander alex xander sandy alec lex alexandre
alexandra alex alexa sandra lexi lexie
alfred alfie alf fred freddie
alistair alastair alasdair
amelia millie mia amy milly meels
andrew andy drew
anthony tony ant
archibald archie
arthur artie art
ayesha aisha aysha aishah aiesha
aysha aisha ayesha aishah aiesha
beatrice bea trixie
benjamin ben benji benny
bethany beth
caitlin kaitlyn katelyn caitlyn kaitlin
caitlyn caitlin kaitlyn katelyn kaitlin
cameron cam
caroline carrie caz
catherine cath cathy kate katie kitty kathryn katherine
charles charlie chas chaz
charlotte lottie charlie lotty char
christian chris
christina chris tina chrissy
christopher chris kit topher
daniel dan danny
daniella dani ella
david dave davey
dominic dom
dorothy dot dotty dolly
ebrahim ibrahim ibraheem
edward ed eddie ted teddy ned
eleanor ellie nell nellie nora ella
eliot elliot elliott
elizabeth liz lizzie beth betsy eliza libby betty elsie ellie
elliot elliott eliot
elliott elliot eliot
emily em emmie millie
emma em emmy
evelyn evie eve
fatema fatima fatimah
fatima fatimah fatema
fatimah fatima fatema
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
hasan hassan
hassan hasan
henry harry hal
husayn hussain hussein
hussain hussein husayn
hussein hussain husayn
ibraheem ibrahim ebrahim
ibrahim ebrahim ibraheem
imogen immy immie
isaac ike zac
isabel isobel isabelle
isabella bella izzy issy ella isa
isabelle izzy issy belle bella isabel isobel
isobel isabel isabelle
jacob jake
james jim jimmy jamie
jasmine jas jaz
jennifer jen jenny
jessica jess jessie
john jon
jon john
jonathan jon jonny johnny
joseph joe joey jos
joshua josh
kaitlin caitlin kaitlyn katelyn caitlyn
kaitlyn caitlin katelyn caitlyn kaitlin
katelyn caitlin kaitlyn caitlyn kaitlin
katherine kath kate katie kathy kitty kathryn catherine
kathryn kath kate katie catherine katherine
leonard leo len lenny
leonardo leo
lily lil
lucas luke lukas
lukas lucas
madeleine maddie maddy
margaret maggie meg peggy margot
mariam maryam mariyam
mariyam maryam mariam
maryam mariam mariyam
matilda tilly tillie mattie
matthew matt matty
maximilian max
maxwell max
michael mike mick mikey
mohamad muhammad mohammed mohamed mohammad muhammed mohamud muhamad mohd mo moe
mohamed muhammad mohammed mohammad muhammed mohamad mohamud muhamad mohd mo moe
mohammad muhammad mohammed mohamed muhammed mohamad mohamud muhamad mohd mo moe
mohammed muhammad mohamed mohammad muhammed mohamad mohamud muhamad mohd mo moe
mohamud muhammad mohammed mohamed mohammad muhammed mohamad muhamad mohd mo moe
mohd muhammad mohammed mohamed mohammad muhammed mohamad mohamud muhamad mo moe
muhamad muhammad mohammed mohamed mohammad muhammed mohamad mohamud mohd mo moe
muhammad mohammed mohamed mohammad muhammed mohamad mohamud muhamad mohd mo moe
muhammed muhammad mohammed mohamed mohammad mohamad mohamud muhamad mohd mo moe
natalie nat
natasha tasha nat
nathaniel nate nathan nat
neave niamh neve
neve niamh neave
niamh neve neave
nicholas nick nicky
nicole nicky nic
oliver ollie olly ol
olivia liv livvy livvie olly
oluwaseun seun
patrick paddy pat
penelope penny nell
peter pete
philip phil pip phillip
phillip philip
rebecca becky becca bex
reece rhys reese
reese rhys reece
reginald reggie
rhys reece reese
richard rich rick ricky dick
robert rob bob bobby robbie bobbie bert
ronald ron ronnie
rosemary rosie rose
samantha sam sammy
samuel sam sammy
sara sarah
sarah sally sara
scarlett scar
sean shaun shawn
sebastian seb sebby
shaun sean shawn
shawn sean shaun
sofia sophia
sofie sophie
sophia sophie soph sofia
sophie soph sofie
stephen steve stevie steven
steven steve stevie stephen
theodore theo ted teddy
thomas tom tommy
timothy tim timmy
victoria vicky tori vix
william will bill billy liam wills willy
xanthippe xan xanthe
yousef yusuf yusef youssef yousuf
youssef yusuf yousef yusef yousuf
yousuf yusuf yousef yusef youssef
yusef yusuf yousef youssef yousuf
yusuf yus yousef yusef youssef yousuf
zachary zac zach zak zack
zainab zaynab zaineb
zaineb zainab zaynab
zaynab zainab zaineb
`
