/** Other words that are written with a capital. Made by resources/words/makeLists.ts; sources and licences are in resources/words/README.md. */
export const properWords = `
abba abbotsford abid abingdon acer activision acton adidas adriadic adygea aerosmith africa
agincourt ago aguascalientes aig airbnb ajax alabama alaska alberta alberton alcatel aldershot
alhambra alliston altai altair amc amd americas ams amt amtrak anadyr ancaster andover aol
applebees apr april arbys argos arizona arkansas armco ashcroft asia assam assn astros atl audi
aug august autodesk avis avon avril ayer aylesford azores bacardi bahia baidu balkaria baltimore
barbie barnsley basf bashkortostan basque battersea bavaria baxter bayer bbc bcn beaconsfield
bechtel bedford beeton bellingham bentley berkeley berwick bexhill bfgoodrich bihar bingley bkk
blackburn blackpool blackwall bloomingdale bmw bni boardwalk boeing bolton bombardier bp
bracebridge bramley brampton bremen brexiteers bridgenorth bridgetown brigham brighton brockton
brooklyn brookside brookstone buckingham buckinghamshire buryatia cadbury cadillac caldwell
california cambridge cambridgeshire campbellford campeche carleton carling carlisle catalina
caversham cbc cdg ceara celtics centerville cgk chamorro charlottetown charlton chatham chechnya
chelmsford cheltenham cherkessia chesley chevron chevy chhattisgarh chiapas chihuahua chinatown
chiricahua christi chuuk chuvashia cia cisco citigroup clearwater cloudflare clt cnn co coahuila
coinbase colchester coldplay colgate colima collingwood colorado colosseum comcast compaq
compton connecticut coors cornwall corsica costco coventry craigslist crimea crossrail croydon
cumbria dagestan daimler dalhousie danube darlington dartford dartmoor dea dec december delaware
dell den denham dept derbyshire derry devonport dfw diamondbacks digby disney dodgers doj
doncaster dorchester dorset dover downtown dryden dumfries dunstable dupont durango durham
dutton dxb earlscourt ebay eglinton elmo enfield epping esa essex eu euro europe eurosceptics
euston everglades everton exeter exford exxonmobil facebook fairhaven fairview fbi fco fda feb
february fedex fiat fifa firestone florence florida ford foxcon fra frampton franco fri friday
fridays fujian ganges gansu georgia ghq github glencore gloucestershire gmb goa godavari
goodyear google gosford gravenhurst greenfield greenwich grimsby guanajuato guangdong gucci
guelph guizhou gujarat haliburton halliburton hampshire hampstead hampton harford harlem harrow
haryana hasbro hastings hawaii hereford hertford hertfordshire heywood hidalgo highbury highland
highlands hillcrest hinton hitachi hizbollah hkg hnd honda hovd hovenweep hsbc hudson hunan
huntingdon hyundai iax ibm icn idaho ihop ikea ilford illinois inc indiana indochina ing
inglewood ingushetia intel interpol inverness iowa ipswich ist itv jalisco jan january japantown
jharkhand jiangxi jpmorgan jsa jul july jun june kabardino kalmykia kansas karachay karelia
karnataka katv kedah kelantan kensington kentucky kerala keswick kfc khakassia khulna kirby
kitchener kkk klm kmart knicks kodak komi koreatown kosrae krasnoyarsk kul lakefront lakers
lambeth lancashire lancaster landsdowne langford langley langton lansing las lax leaside leeds
leicestershire lenovo lewes lexis lexmark lexus lg lgw lhr lincolnshire lindley louisiana
lowland lowlands ltd lyndhurst magadan maharashtra maidstone maine malacca malibu malton malvern
manhattan manipur manitoba mansfield maplewood mar maranhao markham maryland massachusetts
mattel mazda mcdonalds mcgill mco meadowlands medicaid medicare meghalaya mekong mercedes
metallica mets michelin michigan michoacan microsoft midlands midtown millington minnesota
mississippi missouri missy mitas mitsubishi mizoram mlb mobil mon monday mondays monsanto
montana mordovia morelos motorola mtv muc myspace nagaland nandos nasa nascar nasdaq nato
natwest nayarit nba nbc nebraska nec nestle netflix neuschwanstein nevada newark newfoundland
newham newmarket newport newsweek nfl nhl nhs nike nile nintendo nis nissan nivea nokia norfolk
normandy northampton northamptonshire norwich nottingham nottinghamshire nov novartis november
nsa nunavut nvidia nwa oakmont oakwood oaxaca oct october odisha ohio oklahoma oneday ontario
opec ord oregon orford orinoco ossetia oxfam oxford oxfordshire oxley padres pahang palantir
panasonic papahanaumokuakea para parana parkside parkwood parthenon paypal pbs pei pek pelham
pembroke penang pennington pennsylvania penzance pepsi pepsico perak pernambuco perth petrobras
petrochina petronas peugeot pfizer philips phillies phl phx pickering picton pinecrest pitcairn
pompeii prudential punjab putnam qinghai quantas quebec queensland queretaro quiznos radiohead
rajasthan rajshahi rangpur rayleigh rbc rbs redcliffe redhill remax revlon richmond riel
riverbend riverfront riverside rochester rothwell ryanair safeway sainsburys sakhalin salesforce
samsung sarawak saskatchewan saturday saturdays saxony scientology seaforth seagate sears seaton
seine selangor sep sept september sfo sherbrooke sherwood siberia sichuan sicily siemens sikkim
sinaloa smirnoff snp soho someday somerset sonora sony soundgarden southampton southwold
spalding springhill springwood squarespace stafford staffordshire starbucks statoil stockwell
stratford stroud subaru sudbury suffolk sunday sundays sunderland surrey sussex sydenham sylhet
tabasco tahiti tamaulipas tasmania tatarstan taunton telangana telefonica telus tencent
tennessee teotihuacan tesco texas thames thornhill thurs thursday thursdays tiverton tlaxcala
tmr tmrw tmz today tomorrow tonto torquay toshiba tottenham toyota tripura truro tues tuesday
tuesdays tulum tuscany tuva tuzigoot twitter uber ubs udmurtia ukip ulaanbaatar unesco unilever
univ ups upton uptown usps utah uttarakhand uxbridge vauxhall veracruz verizon vermont visa
vodafone volkswagen volvo vostok wakefield walgreens walmart warwick warwickshire washington
waterford watford wednesday wednesdays weedon weekends wembley wentworth westfield westinghouse
whitby whitchurch wickham wikileaks wikipedia willowbrook winchester wingham wisconsin woking
woodbridge woodside woodstock woolwich wupatki wycombe wyoming xiaomi yakutia yakutsk yamaha
yangtze yankees yesterday ymca york yorkshire yougov youtube yucatan yukon ywca yyz zacatecas
`
