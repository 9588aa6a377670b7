/** Places and peoples. Made by resources/words/makeLists.ts; sources and licences are in resources/words/README.md. */
export const placeNames = `
aalborg aarhus abbotsford abidjan abingdon accra acton adriadic adygea afghan afghanistan
afghans africa african africans agartala agincourt aguascalientes ahmedabad aizawl alabama
alaska albania albanian albanians alberta alberton albuquerque aldershot aleppo algeria algerian
algerians algiers alhambra alliston almaty alta altai amaravati america american americans
americas amman ams amsterdam anadyr anaheim anapolis ancaster anchorage ancona andorra andover
angola angolan angolans anguilla ankara antarctica antwerp aqaba argentina argentine argentines
ariz arizona arkansas arlington armenia armenian armenians aruba ashcroft ashdod ashgabat asia
asian asians assam asuncion athens atl atlanta auckland aussie aussies australia australian
australians austria austrian austrians ave aylesford azerbaijan azores baghdad bahamas bahia
bahrain bakersfield baku balkaria baltimore bandung bangalore bangkok bangladesh bangladeshi
bangladeshis baotou barbados barcelona bari barnsley barranquilla basel bashkortostan basque
basrah battersea bavaria bcn beaconsfield bedford beijing beirut belarus belarusian belarusians
belfast belgian belgians belgium belgrade belize bellingham bengaluru benghazi benin bergen
berlin bermuda bern berwick bexhill bhopal bhubaneshwar bhutan bihar bingley birmingham bkk
blackburn blackpool blackwall blvd boardwalk bogota bolivia bolivian bolivians bolton bonaire
bosnian bosnians boston botswana bracebridge bramley brampton brasilia bratislava brazil
brazilian brazilians brazzaville bremen bridgenorth bridgetown brigham brighton brisbane bristol
brit brits brockton brooklyn brookside brookstone brunei brussels bucharest buckingham
buckinghamshire budapest bulgaria bulgarian bulgarians burgas burma bursa burundi buryatia busan
butuan cagliari cairo caldwell calgary calif california californian californians camayenne
cambodia cambodian cambodians cambridge cambridgeshire cameroon cameroonian cameroonians
campbellford campeche canada canadian canadians canberra cancun caracas cardiff carlisle catania
caversham cdg ceara cebu centerville cgk chadian chadians chamorro changchun changsha changzhou
charlottetown chatham chattogram chechnya chelmsford cheltenham chengdu chengzhong chennai
cherkessia chhattisgarh chiapas chicago chihuahua chile chilean chileans china chinatown chinese
chineses chiricahua chittagong chongqing christchurch chuuk chuvashia cl clearwater cleveland
clt coahuila colchester colima collingwood colo cologne colombia colombian colombians colombo
colorado colosseum comoros compton conakry congolese congoleses conn connecticut constanta
copenhagen cordoba cork cornwall corsica coventry craiova cres crimea croat croatia croatian
croatians croats croydon cuba cuban cubans cumbria curacao curitiba cyprus czech czeches czechia
dadonghai daegu daejeon dagestan dak dakar dalian dallas damascus dane danes danube darlington
dartford dartmoor daugavpils dehradun delaware delhi den denham denmark denver derbyshire derry
detroit devonport dfw dhaka digby dispur dist djibouti doha dominica dominican dominicans
doncaster dongguan dorchester dorset dortmund dover downtown dresden dryden dubai dublin
duesseldorf dumfries dunkirk dunstable durango durban durham dushanbe dutch dutches dutton dxb
earlscourt ecuador ecuadorian ecuadorians edinburgh edmonton eglinton egypt egyptian egyptians
eindhoven emirati emiratis enfield england englishman englishmans epping eritrea essex estonia
estonian estonians ethiopia ethiopian ethiopians europe european europeans euston everglades
everton exeter exford fairhaven faisalabad fco fes fiji filipino filipinos finland fl fla
florida fortaleza foshan fra france frankfurt french frenches fresno fujian fukuyama ga gabon
galway gambia gambian gambians gandhinagar ganges gangtok gansu gaza gdansk geneva genoa georgia
georgian georgians german germans germany ghana ghanaian ghanaians ghent gibraltar giza glasgow
gloucestershire goa godavari gothenburg gravenhurst graz greece greek greeks greenfield
greenland greenwich grenada grimsby guadalajara guadalupe guadeloupe guam guanajuato guangdong
guangzhou guatemala guatemalan guatemalans guayaquil guelph guernsey guinea guizhou gujarat
gujrat guyana haifa haiti haitian haitians haliburton halifax hamburg hampshire hampstead
hampton hangzhou hannover hanoi harbin harford harlem harrow haryana hastings havana hawaii
hefei helsinki heraklion hereford hertford hertfordshire heywood hidalgo highbury highland
highlands hillcrest hindi hindis hkg hnd homs honduran hondurans honduras honolulu hovd
hovenweep hunan hungarian hungarians hungary huntingdon hwy hyderabad ia iax ibadan iceland
icelandic icelandics icn idaho ilford illinois imphal incheon india indian indiana indianapolis
indians indochina indonesia indonesian indonesians indore inglewood ingushetia inverness iowa
ipswich iran iranian iranians iraq iraqi iraqis ireland irishman irishmans irkutsk isfahan
islamabad islington israel israeli israelis ist istanbul italian italians italy itanagar ivorian
ivorians izmir iztapalapa jaipur jakarta jalisco jamaica jamaican jamaicans japan japanese
japaneses japantown jeddah jersey jerusalem jharkhand jiangxi jilin jinan johannesburg jordanian
jordanians kabardino kabul kaduna kallakurichi kalmykia kampala kan kandahar kandy kano kanpur
kans kansas kaohsiung karachay karachi karaj karelia karnataka kaunas kawaguchi kazakh kazakhs
kazakhstan kedah kelantan kensington kentucky kenya kenyan kenyans kerala keswick khakassia
kharkiv khartoum khulna kiev kingston kinshasa kiribati kirkuk kitchener klaipeda kohima kolkata
komi kopavogur korea korean koreans koreatown kosice kosovo kosrae kowloon krakow krasnoyarsk
kul kunming kunshan kuwait kuwaiti kuwaitis kyiv kyoto kyrgyzstan lagos lahore lakefront lambeth
lancashire lancaster langford langley langton lansing lanzhou lao laos las latvia latvian
latvians lausanne lax leaside lebanese lebaneses lebanon leeds leicester leicestershire leipzig
lesotho lewes lgw lhr liberia liberian liberians libreville libya libyan libyans liechtenstein
liege lima limassol lincolnshire lindley linz lisbon lithuania lithuanian lithuanians liverpool
london louisiana lowland lowlands luanda lucknow ludhiana luxembourg lviv lyndhurst lyon macao
macau macedonia macedonian macedonians madagascar madrid magadan maharashtra maidstone maine
makassar malacca malagasies malagasy malawi malaysia malaysian malaysians maldives mali malibu
malmo malta malton malvern manaus manchester mandalay manhattan manila manipur manitoba
mansfield maplewood maracaibo maracay maranhao maribor markham marrakesh marseille martinique
maryland mashhad massachusetts mauritania mauritius mayotte mco meadowlands mecca medan medellin
medina meghalaya mekong melbourne memphis mendoza messina mexican mexicans mexico miami michigan
michoacan micronesia midlands midtown milan millington milwaukee minn minnesota minsk miskolc
mississauga mississippi missouri mizoram mogadishu moldova monaco mongolia mongolian mongolians
montana montenegro montevideo montpellier montreal montserrat mordovia morelos moroccan
moroccans morocco moscow mosul mozambique mt muc mumbai munich muscat myanmar nagaland nagano
nagasaki nagoya nagpur nairobi namibia namibian namibians nanchang nanchong nanjing nantes
nantong naples nashville nauru navan nayarit neb nebr nebraska nepal netherlands neuschwanstein
nevada newark newcastle newfoundland newham newmarket newport nicaragua nicaraguan nicaraguans
niger nigeria nigerian nigerians nigerien nigeriens nile ningbo niue norfolk normandy
northampton northamptonshire norway norwegian norwegians norwich nottingham nottinghamshire
novosibirsk nunavut nyc oakland oakmont oakwood oaxaca odessa odisha ohio okla oklahoma oman
omani omanis omsk ont ontario oran ord ordos oregon orford orinoco osaka oslo ossetia ottawa
oxford oxfordshire oxley padua pahang pakistan pakistani pakistanis palau palermo palestine
palestinian palestinians panaji panama panamanian panamanians papahanaumokuakea para paraguay
paraguayan paraguayans parana paris parkside parkwood parthenon patna patras pei pek peking
pelham pembroke penang penn penna pennington pennsylvania penzance perak pernambuco perth peru
peruvian peruvians philadelphia philippine philippines phl phoenix phx pickering picton pilsen
pinecrest piraeus pitcairn pittsburgh poland pompeii portland porto portugal portuguese
portugueses poznan prague prato pretoria puebla punjab putnam puyang pyongyang qatar qatari
qataris qingdao qinghai que quebec queensland queretaro quezon quito rabat raipur rajasthan
rajshahi raleigh ranchi rangpur rawalpindi rayleigh rd recife redcliffe redhill reims rennes
reykjavik richmond riga rio riverbend riverfront riverside riyadh rochester romania romanian
romanians rome rotterdam russia russian russians rwanda rwandan rwandans sacramento sakhalin
salem salzburg samoa samoan samoans sanaa sapporo sarajevo sarawak sask saskatchewan saudi
saudis saxony scotland scottish scottishes seaforth seaton seattle seine selangor senegal
senegalese senegaleses seoul serbia serbian serbians seville seychelles sfo shanghai shantou
sheffield shenyang shenzhen sherbrooke shijiazhuang shillong shimla shiyan siberia sichuan
sicily sikkim sinaloa singapore singaporean singaporeans skopje slovak slovakia slovaks slovenia
soho somalia somalian somalians somerset sonora southampton southwold soweto spain spaniard
spaniards springhill springwood st stafford staffordshire stockholm stockwell strasbourg
stratford stroud stuttgart sudan sudanese sudaneses sudbury suffolk sunderland surabaya surat
suriname surrey sussex suzhou swaziland swede sweden swedes swiss swisses switzerland sydenham
sylhet syria syrian syrians tabasco tabriz tahiti taian taichung tainan taipei taiwan taiwanese
taiwaneses taiyuan tajikistan tallinn tamaulipas tampere tangier tangshan tanzania tartu
tashkent tasmania tatarstan taunton tbilisi tegucigalpa tehran telangana tenn tennessee
teotihuacan tex texan texans texas thai thailand thais thames thessaloniki thornhill tianjin
tianshui tijuana tilburg timisoara tirana tiverton tlaxcala togo tokelau tokyo tomsk tonga tonto
toronto torquay tottenham toulon toulouse trieste trinidadian trinidadians tripoli tripura
trondheim truro tulsa tulum tunis tunisia tunisian tunisians turin turkey turkmen turkmenistan
turkmens turku tuscany tuva tuvalu tuzigoot udmurtia uganda ugandan ugandans uk ukraine
ukrainian ukrainians ulaanbaatar upton uptown uruguay urumqi usa usafa ussr ut utah utrecht
uttarakhand uxbridge uzbekistan va valencia vancouver vanuatu varna vaughn vauxhall venezuela
venezuelan venezuelans venice veracruz vermont verona versailles vienna vietnam vietnamese
vietnameses vilnius vladivostok volgograd vostok vt wakefield wales warsaw warwick warwickshire
washington waterford watford weedon wellington welsh welshes wentworth wexford whitby whitchurch
wichita wickham wicklow willowbrook winchester windhoek windsor wingham winnipeg winterthur wis
wisc wisconsin woking woodbridge woodside woodstock woolwich wroclaw wuhan wupatki wuxi wuzhou
wy wycombe wyo wyoming xiamen xian xinyang yakutia yakutsk yangon yangtze yekaterinburg yemen
yerevan yokohama york yorkshire yucatan yukon yunfu yyz zacatecas zagreb zambia zambian zambians
zanzibar zhangzhou zhengzhou zhongshan zibo zimbabwe zimbabwean zimbabweans zurich
`
