/** Text-speak and what it stands for; where nothing stands after the equals sign it is best left out (P7). Written for this app. */
export const textSpeak = `
lol= lolz= lols= lulz= lmao= lmfao= rofl= roflmao= omg= omfg= wtf= smh= yolo= xoxo= xoxox= ngl= ikr= ttyl= ttfn= gtg= g2g= hmu= wuu2= ily=
gr8=great gr9=great grt=great m8=mate m8s=mates l8r=later l8ers=later l8er=later l8=late h8=hate b4=before w8=wait str8=straight
sk8=skate 2moro=tomorrow 2morro=tomorrow 2morrow=tomorrow 2mrw=tomorrow 2mro=tomorrow 2moz=tomorrow tmrw=tomorrow tmr=tomorrow
tmoz=tomorrow tomoz=tomorrow tomo=tomorrow 2day=today 2nite=tonight 2night=tonight tonite=tonight 4ever=forever 4eva=forever
4u=for_you 4got=forgot any1=anyone some1=someone every1=everyone in2=into l8a=later gd=good
thx=thanks thnx=thanks thanx=thanks tnx=thanks thks=thanks tysm=thank_you_so_much thanku=thank_you pls=please plz=please plse=please
soz=sorry sry=sorry ur=your urs=yours cya=see_you ppl=people bday=birthday bdays=birthdays congratz=congratulations gratz=congratulations
defo=definitely deffo=definitely obvs=obviously probs=probably totes=totally btw=by_the_way idk=I_don't_know imo=in_my_opinion
imho=in_my_opinion tbh=to_be_honest brb=be_right_back irl=in_real_life lmk=let_us_know nvm=never_mind bff=best_friend bffs=best_friends
coz=because cuz=because bcos=because bcoz=because becoz=because cos=because tho=though thru=through gonna=going_to gunna=going_to
wanna=want_to gotta=have_to gimme=give_me lemme=let_me kinda=kind_of sorta=sort_of dunno=don't_know innit=isn't_it wot=what wat=what
dat=that luv=love luvs=loves luvd=loved luved=loved luvly=lovely lurve=love wiv=with abt=about hv=have nite=night rly=really
srsly=seriously sumfin=something sumthin=something nuffin=nothing shud=should wud=would neva=never betta=better yh=yes
aint=isn't wknd=weekend wkend=weekend txt=text amazeballs=amazing bruh= k1ds=kids skool=school skl=school fanx=thanks hav=have
u=you r=are
`
