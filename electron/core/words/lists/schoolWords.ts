/** What a primary school writes with a capital and is nobody's name. Written for this app; a school adds its own. */
export const schoolWords = `
academy roman norman anglo acorn acorns advent africa ambassador ambassadors arbor art arts ash assembly autumn aztec aztecs bbc bikeability bonfire
boxing britain british brownies buddhist buddhism cafe carol carols celtic celts chess chinese christmas christian christians
christianity church city computing coronation council county coding cubs dance design diwali dt duke earth easter edchat edmodo egypt
egyptian egyptians eid elf elm elves english england eucharist europe european eyfs fair fayre fir father festival fire forest
france french friday fs1 fs2 geography german germany governor governors gpc great greek greeks greece guides gymnastics hajj hall
halloween hanukkah harvest head headteacher hindu hinduism history holi holocaust hooray hurray ict inset iron islam islamic ks1 ks2
jigsaw judaism jewish january february march april may june july august september october november december judo junior
juniors infant infants king kingdom kwanzaa lent library lego london lower lunar makaton maths math mathletics mayan mayans mayor
minister mondays monday mothering music muslim muslims myon nativity national network new normans nhs ninja nspcc numicon nursery
oak ofsted olympic olympics olympians paralympics parent parents passover pe phonics pioneer pirate pirates pinocchio plan pshe pta ptfa
pupil purim queen quidditch rainbow rainbows ramadan re reception remembrance rio romans rome rosh rshe rugby sats saturday saxon
saxons scarecrow school schools science scientist scientists scotland scottish senco send shrove sikh sikhism sikhs slt spag spanish
spain spring st statutory stem stone stonehenge sukkot summer sunday superhero swimming ta tas taekwondo tfl thames thursday
tudor tudors tuesday turing uk uniform upper usa vaisakhi valentine victorian victorians viking vikings wales wednesday welsh
winter woodland world world wwf year yorkshire youtube zoom zones primaryrocks twinkl tapestry seesaw dojo classdojo
accelerated blackpool bletchley brigade gruffalo hogwarts lapland narnia oompa wonka paddington pompeii titanic vesuvius
everest amazon nile pharaoh pharaohs tutankhamun mesopotamia rwi sanskrit esafety bug hindus jews quran torah bible
synagogue mosque mandir gurdwara bbq ipad ipads chromebook chromebooks lexia espresso kahoot minecraft scratch microbit spellings
timestables ttrockstars rockstars sumdog purplemash readingeggs bookbuzz parentkind parentmail parentpay cracow
iceland norway antarctica arctic caribbean asia australia windrush blitz luftwaffe spitfire evacuee evacuees covid
playtime lunchtime homework worldbookday tweet tweets twitter fsw eal ehcp dsl cpd ect ects nqt gps mfl sen ks3 ks4
scunthorpe whittington essex sussex middlesex penistone lightwater clitheroe teesside thornaby stockton hartlepool
middlesbrough darlington durham sunderland newcastle northumberland cumbria lancashire merseyside cheshire derbyshire
nottinghamshire lincolnshire leicestershire staffordshire shropshire herefordshire worcestershire warwickshire northamptonshire
cambridgeshire norfolk suffolk hertfordshire bedfordshire buckinghamshire oxfordshire gloucestershire wiltshire somerset dorset
hampshire surrey kent devon cornwall scarborough whitby redcar saltburn whitley alnwick beamish tynemouth edinburgh glasgow
cardiff swansea belfast liverpool manchester leeds sheffield bradford birmingham bristol plymouth southampton portsmouth
brighton norwich cambridge oxford
monet picasso kandinsky matisse mondrian lowry banksy hokusai warhol klee kahlo turner constable michelangelo vinci mozart beethoven vivaldi
holst tchaikovsky shakespeare macbeth dickens darwin newton einstein edison brunel stephenson columbus mandela gandhi churchill nightingale
seacole pankhurst shackleton armstrong attenborough goodall thunberg dahl donaldson rowling morpurgo walliams tolkien potter
ghana kenya nigeria jamaica india pakistan bangladesh poland ukraine romania syria japan brazil mexico peru nepal everest kilimanjaro
bbc tesco asda aldi lidl sainsbury waitrose morrisons greggs nasa lego disney pixar minecraft pokemon netflix google microsoft apple
`
