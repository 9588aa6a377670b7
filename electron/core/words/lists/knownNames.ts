/**
 * Places, stars, festivals, foods and characters that carry a capital and are no child at the school. They never hide a
 * name on the roll, which is looked for first. Written for this app.
 */
export const knownNames = `
mercury venus mars jupiter saturn uranus neptune pluto milky apollo zeus poseidon hades hercules medusa minotaur theseus perseus
odysseus anubis osiris loki beowulf merlin lancelot excalibur camelot arthurian santa goldilocks cinderella rapunzel
rumpelstiltskin pinocchio hansel humpty dumpty pudsey gruffalo supertato stickman zog pooh tigger eeyore piglet moana mulan simba
nemo dory shrek paddington wonka bfg twits trunchbull superman batman spiderman spidey pokemon pikachu sonic minion minions mowgli
baloo bagheera zorro tintin asterix gromit morph pingu bluey peppa bing duggee tracker numberblocks alphablocks bugs fantastics
gringotts hogwarts dumbledore hagrid voldemort scrooge fagin dodger macbeth hamlet puck titania prospero caliban tempest rangoli
holi hanukkah pesach rosh hashanah kippur vaisakhi baisakhi wesak lohri navratri onam songkran mardi gras hogmanay burns advent
epiphany lent palm maundy pentecost ascension michaelmas candlemas samhain solstice equinox eid adha fitr ramadan hajj ganesh rama
hanuman lakshmi guru nanak buddha allah goliath bethlehem nazareth jerusalem mecca lyme whitby scarborough skegness blackpool
southport llandudno tenby torquay bournemouth weymouth margate ramsgate whitstable folkestone dover hastings eastbourne brighton
worthing portsmouth southsea exmouth newquay falmouth penzance truro bude clovelly minehead mare aberystwyth conwy caernarfon
snowdon snowdonia nevis loch ness lomond inverness aberdeen dundee perth stirling falkirk windermere keswick ambleside grasmere
coniston ullswater helvellyn skiddaw scafell pennines cheviots cotswolds chilterns mendips dartmoor exmoor derwent wye severn tees
tyne wear humber mersey avon thames medway forth tay tweed robinwood robinwoods kielder hadrian vindolanda housesteads segedunum
arbeia corbridge beamish bamburgh lindisfarne alnwick hartlepool saltburn redcar guisborough yarm eaglescliffe billingham ingleby
stokesley northallerton richmond thirsk ripon harrogate knaresborough wakefield barnsley rotherham doncaster huddersfield halifax
bolton bury oldham rochdale salford stockport wigan warrington widnes runcorn chesterfield buxton bakewell matlock mansfield
newark grantham lincoln boston spalding peterborough stamford corby kettering northampton bedford luton stevenage watford slough
reading newbury swindon bath chippenham salisbury winchester basingstoke guildford woking crawley maidstone canterbury colchester
ipswich norwich yarmouth lowestoft ely huntingdon wolverhampton walsall solihull coventry rugby leamington stratford worcester
malvern hereford ludlow shrewsbury telford stafford stoke crewe macclesfield chester wrexham bangor croydon bromley greenwich
hackney islington brixton peckham lewisham ealing wembley wimbledon kew hampton hyde trafalgar westminster pancras euston waterloo
heathrow gatwick stansted stonehenge avebury ironbridge bletchley blenheim chatsworth legoland thorpe chessington drayton gulliver
jorvik magna eureka catalyst discovery centre titanic belfast giants causeway rspb rspca nspcc unicef oxfam barnardos guides
scouts brownies rainbows beavers cubs rotary macmillan hospice parkrun robins wrens owls foxes badgers hedgehogs squirrels otters
kingfishers puffins dolphins dragons tigers lions rangers warriors champions explorers detectives investigators ambassadors
buddies prefects monitors librarians councillors mathletics duolingo padlet nessy spellingframe sumdog teams whatsapp facebook
instagram tiktok snapchat bitmoji canva scalextric cheerios weetabix ribena haribo cadbury marmite nutella kinder easter bunny
lest fayre birdwatch goodies african asian american chinese japanese indian italian spanish german french greek irish welsh
scottish british english european pantomime panto mummers ceilidh diwali bhangra bollywood samba capoeira djembe gamelan ukulele
recorder glockenspiel makaton braille sudoku origami papier mache batik tie-dye papa mama grandad granny grandma grandpa daddy
mummy mum dad mother father
`
