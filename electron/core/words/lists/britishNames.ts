/** First names heard in British classrooms that the larger list lacks. Written for this app. */
export const britishNames = `
aadam aadhya aahil aaira aairah aaisha aakash aalia aamina aamir aanya aaron aarya aaryan aayan aayat abbas abdulla abdullahi
abdulrahman abeer abhay abigale abiha ace adaeze adam adaora addison adele adeline aden adhvik adina adnan adriana advik aelfred
afnan agnes ahad ahmad ahmed aiden aidan aila ailsa aiman aimee ainsley aisha aishah aissata aiyana aiza aizah ajay akash akeem
akshay alana alanis alastair alba albie alea aleena aleeza alesha alessia alexa alexia alexis alfie alfred alia alicja alina
alisha alisia alissa alistair aliya aliyah aliza alizah alma alya alyssa amaan amaanah amaira amal amalia amana amanda amani
amara amarah amari amaya amber amberley ameera ameerah amelia amelie ameer amna amelka amir amira amirah amiyah amrit amy ana
anaaya anabelle anais anam anastasia anaya anayah andrea andrei aneesa aneesah angus anika anisa anisah anish aniya aniyah anja
anjali anna annabel annabella annabelle annalise annie anouk ansh antonia anton anushka anvi anwen anya aoibhe aoife aonghus
aran aras archer archie arden ari aria ariana arianna ariella arisha arjan arjun arla arlo armaan armani arnav arnie arooj arran
arron artemis arther arthur artie arwa arwen arya aryan asa asad asha asher ashley ashton asiya asma asmaa astrid athena atlas
atticus aubree aubrey audrey august aurelia aurora austin autumn ava ayaan ayaz ayat ayesha ayla aylin aylah ayman ayra ayub
ayva ayyub azaan azra barnaby bartosz bea bear beatrix beau beatrice becca bella benedict benji bentley bertie beth bethan
bethany betsy betty bhavya bianca bilal billie blake blanka bláthnaid blossom blu blue bluebell bo bobbi bodhi bodie bonnie
boris bowie bradley brandon braxton brayden breagha brendan bridget bridie briony brodie bronagh bronte bronwyn brooke brooklyn
bruno bryn bryony bunty buster byron caden cadi cai caiden caitlin caitlyn caleb callan callie callum calum calvin camden
cameron camila camilla caoimhe caolan caragh cari carla carlo carmen carson carter carys casey caspian casper cassian cassidy
cassie cassius catrin catriona cecilia cecily celeste celia celyn ceri cerys chanel chantelle charis charley charlize chase
chiamaka chidera chidi chimamanda chinedu chioma chizaram chloe christos cian ciara cillian ciaran claire clara clarissa clayton
cleo clementine clover coby cody coen cohen colby cole conall connie connor conor constance coco cooper cora coral coralie corey
cormac cosmo courtney cruz cynthia dafydd dainton daisie daisy dakota damilola damian damon dana danae dani daniela daniella
danish danny dante daphne daria darcey darci darcie darcy dariusz darragh davina dawid dawud deacon deborah declan deen delilah
delphi delta demetrius demi denis denver dermot deryn desiree devon dewi dexter dhruv dhruvi diana diego diesel dilan dilys dina
diya diyar dolcie dolly dominic dominik donnacha dora dorian dorothy dotty dougal douglas drew dua dulcie duncan dwayne dylan
ebonie ebony ebrahim eden edie edith eduard eesa efa efan efe effie ehsan eileen eilidh eilish eimear einar eira eirian eirlys
eissa ela elara eleanor eleanora elen elena eleni eleri elias elif elijah elin elina elis elisa elise elisha elissa eliza elizah
ella elle elliana ellen elliot elliott ellis ellison ellouise elodie eloise elora elowen elsa elsie elspeth elvie elysia emaan
emaad eman emelia emilie emilija emilio emily emir emma emmanuel emmeline emmie emre emrys enaya enid enis ennis enya enzo
eoghan eoin erin eric ernest ernie eryn esa esha eshaal eshan esmae esmai esmay esmé esme esmee essa esther etta ettie euan eugenia
eunice eva evalyn evan evangeline eve evelina everett everleigh everly evie ewan eze ezekiel ezmae ezra faaris fabian faisal
faith faiza faizan fallon farah farhan faris farrah fatema fatima fatimah fatmata favour faye fearne felicity felix fern fergus
ffion fiadh filip finlay finley finn finnian finnley fintan fiona fleur flo flora florence flossie forrest fox fraser frankie
franek franciszek fred freddie freddy frederick freida freja freya frida gabriel gabriela gabriella gabrielle gabrysia gareth
gavin gaia garance georgia georgiana georgie georgina gethin gianna gideon gigi gilbert gina giovanni giulia glain gladys glenn
gloria goda golden grace gracie graham grayson greta gretel griff gruffydd gulshan gurleen gurnoor gurpreet guto gwen gwenllian
gwilym gwyneth haadi haadiya habib habiba hadassah hadi hadiya hadiyah hafsa hafsah haider haidar hajra hallam hallie halima
hamish hamza hamzah hana hania haniya hannah haris harith harlan harlee harley harleen harlow harman harmony haroon harper
harriet harriett harris harrison harry harveer harvey harvie haseeb hassan hattie havana haya haydn hayden hazel heath heather
hector heidi helena henley henna henrietta henry hermione hetty hiba hibah hira holly holden honey honor hope huda hudson huey
hugh hughie hugo humaira humza hunter husna hussain huxley iain ianto ibraheem ibrahim ibrahima idris iestyn ieuan iga ignacy
igor ike ikra ila ilaria ilyas iman imaan imani imogen imran inaaya inaaz inaya inayah india indi indie indy indigo inès ines
innes ioan iona iqra ira iris irha irfan isa isaac isaak isabel isabella isabelle isaiah isha ishaan ishaaq ishan ishmael isla
islay ismael ismail isobel isobelle isra israa issa issac ivan ivana ivie ivo ivor ivy iwan iza izaan izaak izabela izabella izah
izzy jaanvi jac jacey jack jackson jacob jada jade jaden jago jaiden jake jakub jamal jameela jamelia jamie jana jannah janae
jannat jared jarvis jasleen jasmin jasmine jason jasper jax jaxon jaxson jaya jayan jayce jayda jayden jaylen jazmin jean jemima
jenna jenson jermaine jess jesse jessica jessie jethro jett jia jibreel jibril jiya joanna joanne jocelyn joel joey johan jonah
jonas jonathan jonny jonty jordan jorgie jory joseph josephine joshua josiah josie joy jude judith julia julian juliet julianna
juniper juno kaan kabir kacey kacper kade kaden kadeem kai kaia kaiden kaila kailan kairo kaiser kaitlin kaitlyn kaja kaleb kali
kalil kallum kamil kamila kara karam karim karina karis karol karolina kaspar kasey kashvi kasia katarina katelyn katherine kathleen
kathryn katie katrina katy kaya kaydee kayden kayla kayleigh keanu keelan keeley keira keith kelis kelsey kelsie kelvin kemi kendall
kendra kensa kenya kenza kenzie kenzo keon kerem kerenza keziah kezia khadija khadijah khaleel khalid khalil kia kian kiana kiara
kieran kiera kimberley kimberly king kinga kinsley kira kiran kirsten kirsty kit kitty kiya kobe kobi koby kody konrad korey krish
krisha krishna kristian kristina krystian krzysztof kuba kushal kwame kya kyan kye kyla kylan kyle kylo kyra kyran kyrie kyron
lacey laila lailah lainey laith lana lara laraib larissa lauren laurie lavinia layan layla laylah layton leah leandro leanne leela
leen leena legacy leia leif leighton leila leilani lena lennie lennon lennox leo leon leona leonard leonardo leonidas leonie leonor
leopold leora lewis lex lexi lexie leya leyla leylah liam liana lidia lila lilah liliana lilianna lilith lilla lillian lillie
lilly lilly-mae lily lina lincoln linda linus lisa liv livia livvy liya liyana liyah lizzie llew lleucu llinos lochlan logan lois
lola lorcan lorelai lorelei lorenzo lori lorna lottie lotta lotus louie louis louisa louise luana luca lucas lucia lucian luciana
lucie lucille lucinda lucy luella luis luisa lukas lukasz luke lula lulu luna luqman luther luka lux lydia lyla lylah lyra lyric
lyanna mabel mabli maciej mack mackenzie macsen macy madeleine madelyn madison madiha mae maebh maeve maggie magda magdalena magnus
maha maheen mahi mahir mahnoor mahdi mahmoud mai maia maira mairead maisey maisie maison maisy maja makayla malachi malachy maleeha
malaika malak malaki malakai maliha malik mali malika manahil manal manav manha manraj mannat mansa marcel marcia marcie marco
marcus margaret margot margaux margo maria mariah mariam mariama marianna marie mariella marina marissa marley marlon marlowe marnie
martha martin martina marty marwa marwan marya maryam masa mason massimo mateo mateusz matei matias matilda matilde matteo matthew
matthias mattie maud maude maverick max maxim maxima maximilian maximus maxwell may maya maysa mckenzie mckenna meadow mabon meera
megan mehar mehmet mehreen mekhi mel melina melisa melissa melody meredith mercy merida merle merryn mhairi mia micah michaela
michal michalina miguel mika mikael mikaeel mikail mikey mikolaj mila milan milana milena miley millicent millie milly milo mimi
mina minahil minal minha minnie mira miracle miriam miruna misha misbah miya mohamad mohamed mohammad mohammed mohammod mohsin
moira mollie molly momina mona monica monika monroe montgomery monty morgan morgana morwenna moshe moses mosope muadh mubarak
muhammad muhammed muhammet mujtaba mukhtar munachi muna murphy murray musa musab muskaan mustafa mya myah myla mylah myles mylo myra
nabeel nabil nabila nada nadia nadine naeem nafisa nahla naila naima naina naira nala nana nancy naomi narin narges nasir nasra
natalia natalie natasha nate nathan nathanael nathaniel naya nazia neave ned neel neela neena nehemiah nell nella nellie nelly nelson
neriah nesta neve nevaeh neville nia niall niamh nico nicola nicolas nicole nihal nikhil nikita nikodem nikola nikolai nikolas nila
nile nimra nina nisa nisha nishaan niyah noa noah noam noel noelle noor noora nora norah noreen noura nova nuala nuh nur nura nusaybah
nusrat nya nyah nyla oakley oberon ocean octavia odhran odin ofelia oisin okan ola olaf oliver olive olivia oliwia oliwier ollie olly
olu oluwadarasimi oluwafemi oluwaseun oluwaseyi oluwatobi oluwatomi omar omari omotola onyx oona opal ophelia oran orhan oriana orin
orion orla orlagh orlaith orlando orson oscar oskar osian osman ossie otis ottilie otto owain owen oyin pablo padraig paige paisley
paloma pandora pari paris parker parsa patience patrick patrycja patryk paul paula paulina pavel paxton payton pearl peggy penelope
penny percy perla perry persephone petra peyton phillipa philippa phoenix phoebe phineas pia piotr pip pippa pixie piper polly poppie
poppy portia posy praise precious preston primrose princess prisha priscilla priya promise prudence purdy quentin quinn quincy rabia
rachel radley rae rafael rafal rafe raffaella rafferty rafi raheem rahim rahma raihan raina raj raja rajan rajveer raiden raisa ralph
ralphie ramla ramsey rana randall rania raniya ranveer raphael raphaella raquel rares rashid raul raven ravi raya rayan rayaan rayhan
raymond rayyan reanna rebecca rebekah red reece reef reem reeva reggie regan rehaan rehan reid reign reilly remi remus remy renae
renee reon reuben rex rey reya rhea rheo rhett rhian rhianna rhiannon rhodri rhona rhonda rhys rhydian ria riaan riah rian riana
rianna riccardo richie rico rida ridley rihanna riley rio rishaan rishi rita riva river riyad riya riyadh roan rob robbie robert
roberta robin robyn rocco rochelle rocky roisin róisín rohan rohit roland roma roman romany romeo romilly romy ronan ronnie ronny rory
rosa rosabella rosalie rosalind rosanna rose roseanna rosemary rosie rosina ross rowan roxanne roxy ruairi ruan ruaridh ruben ruby
rudi rudra rudy rufus rukhsar rumaisa rumaysa rupert russell ruth ryan rydel ryder ryker rylan ryleigh sa saad saanvi saba sabah
sabiha sabina sabrina sade sadie sadia safa safah saffron safia safiya safiyah safwan sage sahar sahil sahib saif saira salah saleem
saleh salha salim sally salma salman salmaan salome salwa samaira samara samaria samera sami samia samiha samina samir samira samiya
samiyah sammy samson samuel sana sandra sania saniya santino saoirse sapphire sara sarah saranya sariah sarina sariyah sasha saskia
saul savannah sayeed sayed scarlett scarlet scarlette scott seamus sean sebastian sebby seb seerat sehar selena selene selin selina
selma sennen seraphina seren serena seth shaan shabnam shae shafiq shahid shaima shaina shakira shania shannon shanza shariq sharif
shauna shay shayaan shayan shayla shea shelby sheldon shelley sherry shifa shivam shiven shola shona shreya shubh shyla sian siân sid
siddharth sidney sidra siena sienna sierra sikander silas silvia simeon simon simone simra simrah simran sina sinead siobhan siobhán
siya skye skyla skylar skyler sofia sofie sofija sohail solomon solveig somaya sonia sonny sonya sophia sophie sorcha soren spencer
stan stanislaw stanley star stefan stefania stella stephanie stephen sterling steven stevie storm suad suhana suhayb sukhmani sukhpreet
sulaiman sulayman suleiman suleman sully sultan sumaiya sumaya sumayyah summer sunny suraj surina susan susanna susannah susie suzanna
suzie syeda sydney syed sylvia sylvie szymon taha tahir tahlia tahira tahmid taiba taiwo talal tala talha talia taliah talitha tallulah
talulah tamanna tamara tamia tammy tamsin tamzin tanaka tania tanvi tanya tara tariq tarun taryn tasneem tasnim tate tatiana tatum tavis
tayla taylor tayo teagan ted teddie teddy tegan temitope tensai teodor teodora terence teresa terrell tess tessa thaddeus thalia
thandiwe thea thelma theia theo theodora theodore theresa thomas thor tia tian tiana tianna tiarna tiffany tiger tilda tillie tilly
timur tina tinashe tiny titus tiwa toba tobi tobias tobin toby tobiloba tobey tom tomas tomasz tommie tommy tomos toni tony topaz tori
torin tova travis trey trinity tristan troy tudor tula tulisa turner tyler tymon tyra tyree tyrell tyrese tyrone tyson ubaid uche ugo
ugne ulrich ulysses uma umaima umair umaiza umar umayr umm una ursula usman usmaan uthman valentina valentino valeria valerie vaani
vanessa vanya vayda veda ved vedant veer vera verity vernon veronica victor victoria vidhi vienna vihaan viktor viktoria vince vincent
vinnie viola violet violette violeta virgil vishal vivaan vivian vivienne viyan vlad waleed walter wanda warren warda wasim wayne wenda
wendy wesley weston wiktor wiktoria wilbur wilf wilfie wilfred will willa willem william willoughby willow winifred winnie winston
winter wojciech wolfie woody wren wyatt wynn wynter xander xanthe xavi xavier xena xenia xia xin yaaseen yaasmeen yahya yahaya yakub
yara yaseen yash yashvi yasin yasir yasmeen yasmin yasmina yasmine yassin yassir yazan yousef yousaf youssef yu yuki yunus yuri yusef
yusha yusra yusuf yuvraj yvaine yves yvie yvonne zac zach zachariah zachary zack zackary zaeem zahara zahid zahir zahra zahraa zaid
zaiden zain zaina zainab zaine zaira zak zakariya zakariyya zaki zakir zane zander zaniyah zara zarah zareen zaria zarina zavier zaya
zayaan zayan zayd zayden zayn zayna zaynab zayne zayyan zeb zebedee zeeshan zelda zelah zena zendaya zeynep zhara zhi zi zia ziah ziggy
zimal zina zion zita ziva ziyad ziyah zoe zoey zofia zohaib zohra zola zoltan zoran zora zoya zubair zuri zuzanna zuzia zyan zyana zyra
`
