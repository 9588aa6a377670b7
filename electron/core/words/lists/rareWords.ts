/** The rest of the English dictionary, base forms. Made by resources/words/makeLists.ts; sources and licences are in resources/words/README.md. */
export const rareWords = `
aah aardvark ab aback abacus abaft abalone abandonment abandonware abase abasement abash
abashment abate abatement abattoir abbe abbess abbot abbr abbrev abbreviate abbreviation
abdicate abdication abdomen abdominal abductee abduction abductor abeam aberration aberrational
abetted abetter abetting abettor abeyance abhor abhorred abhorrence abhorrent abhorring abidance
ability abjection abjectness abjuration abjuratory abjure ablate ablation ablative abler abloom
ablution abnegate abnegation abnormal abnormality abode abolition abolitionism abolitionist
abominable abominably abominate abomination aboriginal aborigine aborning abortion abortionist
abortive aboveboard abracadabra abrade abrasion abrasive abrasiveness abridge abridgement
abridgment abrogate abrogation abrogator abruptness abs abscess abscissa abscission absconder
abseil absence absentee absenteeism absentminded absinth absinthe absolutely absoluteness
absolution absolutism absolutist absorbance absorbency absorbent absorber absorption absorptive
abstain abstemious abstemiousness abstention abstinence abstinent abstracted abstractedness
abstraction abstractness abstruseness absurdist absurdity absurdness abundance abuser abusive
abusiveness abut abutment abutted abutting abuzz abysmal abyss abyssal ac acacia academe
academia academical academician academy acanthus accede acceleration accelerator accelerometer
accentual accentuate accentuation acceptability acceptableness acceptably acceptance acceptation
accessibility accessible accessibly accession accessor accessorise accessorize accidental
acclaim acclamation acclimation acclimatise acclimatize acclivity accolade accommodation
accompaniment accompanist accomplice accomplishment accordance accordant accordion accordionist
accountability accountable accountancy accouter accouterments accoutre accoutrements accredit
accreditation accretion acct acculturate acculturation accumulate accumulation accumulator
accuracy accurateness accursed accursedness accusation accusative accusatory accuser acerbate
acerbic acerbically acerbity acetaminophen acetic acetone acetonic acetyl acetylene achene
achievable achievement achiever achoo achromatic achy acidic acidification acidify acidity
acidosis acidulous acknowledgment acme acne acolyte aconite acorn acoustic acoustical acquaint
acquiescence acquirement acquisition acquisitive acquit acquitted acquitting acre acreage acrid
acridity acridness acrimonious acrimony acrobatic acrobatically acronym acrophobia acropolis
acrostic acrylamide acrylic actinium action actionable activation activator active activeness
activism activities activity actualisation actualise actuality actualization actualize actuarial
actuary actuate actuation actuator acuity acumen acupressure acupuncture acupuncturist acuteness
acyclic acyclovir acyl ad adage adagio adaptability adaptation adapter adaption adaptor
adblocker addend adder addiction addition additional additive addle addressable addressee adduce
adenine adenocarcinoma adenoid adenoidal adenosine adeptness adequacy adequateness adhere
adherence adherent adhesion adhesive adhesiveness adiabatic adieu adios adipose adj adjacency
adjacent adjectival adjoin adjournment adjudge adjudicate adjudication adjudicator adjunct
adjuration adjure adjustability adjustable adjuster adjustment adjutant adman admen admin
administrate administration administrative admirably admiralship admiralty admiration admire
admissibility admissible admissibly admission admittance admix admixture admonish admonishment
admonition admonitory ado adobe adolescence adoptable adopter adoption adorableness adorably
adoration adore adornment adposition adrenal adrenaline adrenergic adrift adroit adroitness
adsorbent adsorption adulate adulation adulator adulterant adulterate adulteration adulterer
adulteress adulterous adultery adulthood adumbrate adumbration adv advancement advantageous
advent adventitious adventure adventuresome adventuress adventurism adventurist adventurous
adverb adverbial adversarial adversary adverseness adversity adversive advert advertisement
advertiser advertorial advisability advisable advisably advise advisement advisory advocacy advt
adware adze aegis aeon aerate aeration aerator aerial aerialist aerie aerobatic aerobic
aerobically aerodrome aerodynamic aerofoil aerogram aeronautic aeronautical aeroplane aerosol
aerospace aery aesthete aesthetic aestheticism aether aetiology afar affability affable affably
affair affectation affection afferent affiance affidavit affiliation affine affinity affirm
affirmation affirmative affixation afflatus afflict affliction affluence affordability
affordably affordance afforest afforestation affray affricate affront afghan aficionado afield
afire aflame afloat aflutter afoot afore aforementioned aforesaid aforethought afoul afresh aft
afterbirth afterburner aftercare aftereffect afterglow afterimage afterlife afterlives
aftermarket aftermath afternoon aftershave aftershock aftertaste afterthought afterward
afterword agape agar agate agave ageing ageism ageist ageless agelessness agency agenda agenesis
agentic ageratum agglomerate agglomeration agglutinate agglutination agglutinative aggrandise
aggrandisement aggrandize aggrandizement aggravate aggravation aggregate aggregation aggregator
aggression aggressiveness aggressor aggrieve aggro aghast agility agitate agitation agitator
agitprop agleam aglitter aglow agnostic agnosticism agog agonise agonist agony agoraphobia
agoraphobic agrarian agrarianism agreeableness agreeably agreeance agreement agribusiness
agricultural agriculture agriculturist agroclimate agronomic agronomist agronomy aground
aguardiente ague ahchoo ahistoric ahistorical aide aigrette ail aileron ailment aimless
aimlessness airbag airbase airbed airboard airborne airbox airbrush airbus aircon aircraftman
aircraftmen aircrew airdrome airdrop airdropped airdropping airfare airfield airflow airfoil
airframe airfreight airguns airhead airily airiness airless airlessness airletters airlift
airline airlock airmail airman airmen airplane airplay airport airship airshow airsick
airsickness airspace airspeed airstrike airstrip airtight airtime airwaves airway airwoman
airwomen airworthiness airworthy airy aisle aitch ajar akimbo akin alabaster alack alacrity
alarmism alarmist alb albacore albatross albeit albinism albino album albumen albumin albuminous
alchemist alchemy alcohol alcoholism alcove alder alderman aldermen alderwoman alderwomen ale
aleatory alehouse alembic alertness alewife alewives alfalfa alfresco algal algebra algebraic
algo algorithm algorithmic alias alibi alienable alienate alienation alienator alienist aligner
alignment aliment alimentary alimony aliveness aliyah alkali alkalinity alkalise alkalize
alkaloid alkyd allative allay allegation allegiance allegoric allegorical allegorist allegory
allegretto allegro allele alleluia allergen allergenic allergic allergist alleviate alleviation
alley alleyway alliance alligator alliterate alliteration alliterative allocate allocation
allocator allophone allotment allover allowable allowably allowance alloy allspice allure
allurement allusion allusive allusiveness alluvial alluvium almanac almighty almond almoner alms
almshouse aloe aloft aloha alongshore aloofness aloud alp alpaca alpha alphabet alphabetic
alphabetical alphabetise alphabetize alphanumeric alphanumerical alpine alt altar altarpiece
alterable alteration altercation alternation alternator altimeter altitude alto altricial
altruism altruist altruistic alum alumina aluminium aluminum alveolar alveoli alveolus amalgam
amalgamation amanuenses amanuensis amaranth amaretto amaryllis amass amateur amateurish
amateurishness amateurism amatory amazement amazon amazonian ambassador ambassadorial
ambassadorship ambassadress amber ambergris ambiance ambidexterity ambidextrous ambience ambient
ambiguity ambiguous ambit ambition ambitious ambitiousness ambivalence ambivalent amble ambrosia
ambrosial ambulance ambulanceman ambulancemen ambulancewoman ambulancewomen ambulant ambulate
ambulation ambulatory ambuscade ambush ameliorate amelioration amenability amenably amend
amendment amenity amerce amercement americano americium amethyst amiability amiable amiably
amicability amicable amicably amide amidship amigo amine amino amiss amitriptyline amity ammeter
ammo ammonia ammonium ammunition amnesia amnesiac amnesic amniocenteses amniocentesis amnion
amniotic amoeba amoebae amoebic amok amontillado amoral amorality amorous amorousness amorphous
amorphousness amortisation amortise amortization amortize amount amour amoxicillin amp amperage
ampere ampersand amphetamine amphibian amphibious amphitheater amphitheatre amphora amphorae
ampicillin amplification amplifier amplify amplitude ampule amputate amputation amputee amt
amulet amusement amygdala amylase amyloid anabolism anachronism anachronistic anaconda anaemia
anaemic anaemically anaerobe anaerobic anaesthesia anaesthetic anaesthetise anaesthetist
anaesthetize anagram anal analgesia analgesic analog analogical analogise analogize analogous
analogousness analogue analysable analysand analyser analyte analytic analytical analyzable
analyze anamorphic anapest anapestic anaphylactic anaphylaxis anarchic anarchism anarchistic
anarchy anathema anathematise anathematize anatomic anatomical anatomise anatomist anatomize
anatomy ancestral ancestress ancestry anchorage anchorite anchorman anchormen anchorpeople
anchorperson anchorwoman anchorwomen anchovy ancient ancientness ancillary andante andiron
androgen androgenic androgynous androgyny android anecdotal anemia anemic anemometer anemone
anent anesthesia anesthesiology anesthetic anesthetist anesthetize aneurysm anew angel angelic
angelica angelical angina angiomyolipoma angioplasty angiosperm angle angleworm anglicise
anglicism anglicize anglophile anglophone angora angostura angrily angst angstrom anguish
angular angularity angulation anhydrous aniline anilingus animadversion animadvert animal
animalcule animalistic animation anime animism animist animistic animosity animus anion anionic
aniseed anisette ankh ankle anklebone anklet annalist annals annelid annex annexation annihilate
annihilation annihilator anniversary annotate annotation annotator announcement annoyance annual
annualised annualized annuitant annuity annular annulling annulment annulus annunciation anode
anodise anodize anodyne anoint anointment anomalous anon anonymity anonymization anonymize
anonymous anopheles anorak anorectic anorexia anorexic ansatz ansatze ansible answerable
answerphone ant antacid antagonise antagonism antagonist antagonistic antagonize ante anteater
antebellum antecedence antecedent antechamber antedate antediluvian antelope antenatal anterior
anteroom anthem anther anthill anthologise anthologist anthologize anthology anthracite anthrax
anthropogenic anthropoid anthropologist anthropology anti antiabortion antiaircraft
antibacterial antiballistic antibiotic antibody antic anticancer anticipation anticipatory
anticked anticking anticlerical anticlimactic anticlimax anticline anticlockwise anticoagulant
anticolonial anticommunism anticommunist anticyclone anticyclonic antidemocratic antidepressant
antifascist antifreeze antigen antigenic antigenicity antihero antihistamine antiknock antilabor
antilabour antilogarithm antimacassar antimalarial antimalware antimatter antimicrobial
antimissile antimony antineutrino antineutron antinuclear antioxidant antiparticle antipasti
antipasto antipathetic antipathy antipersonnel antiperspirant antiphon antiphonal antipodal
antipodean antipodes antipollution antipoverty antiproton antiquarian antiquarianism antiquary
antiquate antiquity antirrhinum antiscience antiseizure antisemitic antisemitism antisepsis
antiseptic antiserum antislavery antisocial antispasmodic antisubmarine antitank antitheses
antithesis antithetic antithetical antitoxin antitrust antivenin antivenom antiviral antivirus
antiwar antler antonym antonymous antrum anus anvil anxiety anxious anxiousness anyhow anyplace
anytime anyways anywhere anywise aorta aortic apace apartheid apartment apathetic apathy apatite
ape apelike aperitif aperture apeshit apex aphasia aphasic aphelia aphelion aphid aphorism
aphoristic aphrodisiac apiarist apiary apical apiece apish aplenty aplomb apnea apocalypse
apocalyptic apocrypha apocryphal apogee apolitical apologetic apologia apologise apologist
apologize apology apoplectic apoplexy apoptosis apoptotic apostasy apostate apostatise
apostatize apostleship apostolic apostrophe apothecary apothegm apotheoses apotheosis app appal
appall appaloosa apparatchik apparatus apparel apparelled apparelling appearance appeasement
appeaser appellant appellate appellation append appendage appendectomy appendicitis appertain
appetiser appetising appetizer applaud applause apple applejack applesauce applet appliance
applicability applicable applicably applicant application applicator applier applique appointee
appointment apportion apportionment appose apposite appositeness apposition appositive appraisal
appraiser appreciable appreciably appreciation appreciative appreciator apprehend apprehension
apprehensive apprenticeship apprise apprize approachable approbation appropriated appropriation
appropriative appropriator approval approvement approx approximant approximation appurtenance
appurtenant apricot apron apse apter aptitude aptness aqua aquaculture aqualung aquamarine
aquanaut aquaplane aquarium aquatic aquatint aquavit aqueduct aqueous aquifer aquiline arabesque
arability arachnid arachnophobia arbiter arbitrage arbitrageur arbitrament arbitrarily
arbitrariness arbitrate arbitration arbitrator arbor arboreal arboretum arborvitae arbour
arbutus arc arcade arcane archaeological archaeologist archaeology archaic archaism archaist
archangel archbishopric archdeacon archdiocesan archdiocese archduchess archduke archenemy
archer archetypal archetype archfiend archiepiscopal archipelago architectonic architectural
architecture architrave archiver archivist archness archway ardent ardor ardour arduous
arduousness area areal arena argent arginine argon argosy argot arguable arguably arguer
argument argumentation argumentative argyle aria arid aridity aright aristocracy aristocratic
arithmetical arithmetician arity ark armada armadillo armament armature armband armchair armful
armhole armistice armlet armload armlock armoire armor armorial armourer armoury armpit armrest
army aroma aromatherapist aromatherapy aromatic arousal arpeggio arr arraign arraignment
arrangement arranger arrant arras arrears arrhythmia arrhythmic arrhythmical arrival arrogance
arrogate arrogation arrow arrowhead arrowroot arroyo arse arsehole arsing arson arsonist
artefact arterial arteriole artery artful artfulness arthritic arthritis arthropod arthroscope
arthroscopic arthroscopy artichoke article articulacy articular articulateness articulation
artifact artifice artificiality artillery artilleryman artillerymen artiness artisanal artiste
artistic artistry artless artlessness artwork arty arugula arum asap asbestos ascend ascendance
ascendancy ascendant ascension ascertain ascertainment ascetic asceticism ascot ascribe
ascription aseptic asexual asexuality ash ashamed ashcan ashlar ashore ashram ashtray ashy
asinine asininity askance askew aslant asocial asp asparagus aspartame aspen asperity aspersion
asphalt asphodel asphyxia asphyxiate asphyxiation aspic aspidistra aspirant aspirate aspiration
aspirational aspirator ass assailable assailant assassin assassinate assassination assault assay
assemblage assembler assemblies assembly assemblyman assemblymen assemblywoman assemblywomen
assent assertion assertive assertiveness assessment assessor asset asseverate asseveration
asshole assiduity assiduous assiduousness assignable assignation assignee assigner assignment
assignor assimilate assimilation assistance assize assn assoc association associativity
assonance assonant assort assortative assortment asst assuage assumption assumptive assurance
astatine aster asterisk astern asteroid asthma asthmatic astigmatic astigmatism astir
astonishment astraddle astrakhan astral astray astride astringency astringent astrolabe
astrologer astrological astrologist astrology astronautic astronautical astronomic astronomical
astronomy astrophysical astrophysicist astrophysics astuteness asunder asylum asymmetric
asymmetrical asymmetry asymptomatic asymptote asymptotic asynchronicity asynchronous asynchrony
atavism atavist atavistic ataxia ataxic atelier atheism atheist atheistic athirst athleisure
athletic athleticism athwart atilt atishoo atlas atmosphere atmospheric atoll atom atomic
atomicity atomisation atomise atomistic atomize atonal atonality atone atonement atria atrial
atrium atrocious atrociousness atrocity atrophy atropine attache attachment attacker
attainability attainable attainder attainment attaint attar attend attendance attendee attention
attentional attentive attentiveness attenuate attenuation attestation attire attitude
attitudinal attitudinise attitudinize attn attractant attraction attractiveness attractor
attribute attribution attributive attrition attune atty atwitter atypical aubergine auburn
auctioneer audacious audaciousness audacity audibility audible audibly audience audio audiobook
audiological audiologist audiology audiometer audiophile audiotape audiovisual audit auditable
audition auditor auditoria auditorium auger aught augmentation augmentative augmenter augur
augustness auk aura aural aureole aureus auricle auricular aurochs aurora auscultate
auscultation auspice auspicious auspiciousness austerity austral auteur auth authentically
authenticate authentication authenticator authenticity authoress authorial authorisation
authorise authoritarian authoritative authority authorization authorship autism autistic auto
autobahn autobiographer autobiographic autobiography autoclave autocomplete autocompletion
autoconfig autoconfigure autocorrect autocracy autocratic autocross autodetection autodidact
autoencoder autofocus autofocussed autofocusses autofocussing autogenerate autograph
autoimmunity autoload automagical automaker automata automatic automation automatise automatism
automatize automaton automobile automobilia automotive autonomic autonomous autonomy autophagic
autopilot autoplay autoprefixer autoregression autoregressive autorun autosave autoselect
autostereogram autosuggestion autotagging autothysis autotune autoworker autumn autumnal aux
auxiliary auxin av avail availability available avalanche avarice avaricious avast avatar avaunt
avdp ave avenge avenue averred averring averse aversion avg avian aviary aviate aviation aviator
aviatrices aviatrix avid avidity avionic avitaminosis avocation avocational avoidable avoidably
avoidance avoidant avoirdupois avouch avow avowal avuncular aw awakening awardee awareness awash
awe aweigh awesomeness awestruck awful awfuller awfullest awfulness awkwardness awl awn awning
awoke awry ax axe axial axiom axiomatic axle axletree axolotl axon ayah ayatollah azalea azimuth
azure baa babble babe babel baboon babushka babyhood babyish babysitter baccalaureate baccarat
bacchanal bacchanalia bacchanalian baccy bachelor bachelorette bachelorhood bacillary backache
backbench backbit backbite backbitten backboard backbone backbreaking backchat backcloth
backcomb backcountry backdate backdrop backer backfield backfill backflip backflipped
backflipping backgammon background backhand backhoe backlash backless backlight backlit backlog
backlogged backlogging backoff backpack backpedal backpedalled backpedalling backplane backport
backpressure backpropagate backrest backronym backroom backscratching backseat backside
backslapper backslapping backslash backslid backslide backspace backspin backsplash backstabber
backstabbing backstage backstair backstop backstopped backstopping backstory backstreet
backstretch backstroke backtalk backtest backtick backtrace backtrack backup backwardness
backwash backwater backway backwoods backwoodsman backwoodsmen backyard bacon bacteria bacterial
bactericidal bactericide bacteriologic bacteriologist bacteriology bacterium badass badder
baddest baddie bade badge badinage badlands badman badmen badminton badmouth badness bafflement
baffler bafflingly bag bagatelle bagel bagful bagged baggie baggily bagginess bagging baggy
bagpipe baguette bailey bailiff bailiwick bailment bailout bailsman bailsmen bairn bait baize
bakery bakeshop baklava baksheesh balaclava balalaika balancer balboa balcony balderdash
baldfaced baldness baldric baldy bale baleen baleful balefulness balk ball ballad balladeer
balladry ballast ballcock ballerina ballet balletic ballgame ballgirl ballgown ballistic balloon
balloonist ballot ballpark ballplayer ballpoint ballroom ballyhoo balm balminess baloney balsa
balsam balsamic balter baluster balustrade bamboo bamboozle banal banality banana bandage
bandana bandanna bandbox bandeau bandeaux bandit banditry bandleader bandmaster bandmate
bandoleer bandsman bandsmen bandstand bandwagon bandwidth bandy bane baneful bangle bani banish
banishment banister banjo banjoist bankbook bankcard banknote bankroll bankruptcy banner bannock
banns banquet banquette banshee bantam bantamweight banter banyan banzai baobab bap baptise
baptism baptismal baptist baptistery baptize barb barbacoa barbarian barbarianism barbaric
barbarise barbarism barbarity barbarize barbarous barbecue barbel barbell barberry barbershop
barbie barbiturate barbwire barcarole barcode bard bardic bareback barefaced barefoot barehanded
bareheaded barelegged bareness barf bargainer bargeman bargemen barhop barhopped barhopping
barista baritone barium barkeep barker barley barmaid barman barmen barmy barn barnacle barney
barnstorm barnyard barometer barometric baronage baronet baronetcy baronial barony baroque
barque barrack barracuda barrage barre barrel barrelled barrelling barrenness barrette barricade
barrio barrister barroom barrow barter baryon basal basalt basaltic baseball baseboard baseless
baseline basely baseman basemen basement baseness baser bashful bashfulness basic basil basilica
basilisk basin basinful basis bask basket basketball basketry basketwork basmati basque basset
bassinet bassist basso bassoon bassoonist basswood bast bastard bastardisation bastardise
bastardization bastardize baste bastion bat batch bate bath bathetic bathhouse bathmat bathos
bathrobe bathroom bathtub bathwater bathyscaphe bathysphere batik batiste batman batmen baton
batshit batsman batsmen battalion batted batten batterer battery batting battleaxe battledore
battledress battlefield battlefront battleground battlement battler battleship batty bauble baud
baulk bauxite bawd bawdily bawdiness bawl bay bayberry bayonet bayou bazaar bazillion bazooka
bazzite bbl bdrm beach beachcomber beachfront beachgoer beachhead beachside beachwear beacon
bead beadle beagle beak beam beanbag beanfeast beanie beanpole beansprout beanstalk bearable
bearably beard beardless bearer bearish bearishness bearlike bearskin beast beastie beastliness
beatable beatdown beater beatific beatification beatify beatitude beatnik beaut beauteous
beautician beautification beautifier beautify beaver bebop becalm beckon becloud becquerel bed
bedaub bedazzle bedazzlement bedbug bedchamber bedclothes bedded bedder bedding bedeck bedevil
bedevilled bedevilling bedevilment bedfellow bedhead bedim bedimmed bedimming bedizen bedlam
bedpan bedpost bedraggle bedridden bedrock bedroll bedroom bedside bedsit bedsitter bedsore
bedspread bedstead bedtime bee beebread beech beechnut beefburger beefcake beefiness beefsteak
beefy beehive beekeeper beekeeping beeline beep beer beeswax beet beetle beetroot beeves befall
befell befit befitted befitting befog befogged befogging beforehand befoul befuddle befuddlement
begat beget begetter begetting beggar beginner begone begonia begot begotten begrime begrudge
beguilement beguiler beguine begum behalf behalves behavior behavioral behaviorism behaviorist
behaviour behavioural behaviourism behaviourist behemoth behest behindhand beholder behoove
behove beige bejewel bejewelled bejewelling belabor belabour belay belch beleaguer belfry belie
belief believability believable believably believer belittlement bell belladonna bellboy belle
belletrist belletristic bellhop bellicose bellicosity belligerence belligerency belligerent
bellman bellmen bellow bellwether bellyache bellybutton bellyful beltway beluga belying bemire
bemoan bemuse bemusement bench benchmark bendability bender bendy benedictine benediction
benedictory benefaction benefactive benefactor benefactress benefice beneficence beneficent
beneficiary benevolence benevolent benighted benignant benignity bentonite bentwood benumb
benzene benzine benzyl bequest berate berberine bereave bereavement bereft beret beriberi berk
berkelium berm berry berrylike berserk berth beryl beryllium beseech beseem beset besetting
besiege besmear besmirch besom besot besotted besotting besought bespangle bespatter bespeak
bespectacled bespoke bespoken bestial bestiality bestiary bestie bestir bestirred bestirring
bestowal bestrew bestrewn bestridden bestride bestrode bestseller beta betaine betake betaken
betcha betel bethink bethought betide betimes betoken betook betrayal betrayer betroth betrothal
betterment bettor betwixt bevel bevelled bevelling beverage bevvy bevy bewail bewhiskered
bewigged bewilderment bewitchment bey bezel bezier bf bhaji bi biannual biathlon bib bible
biblical bibliographer bibliographic bibliography bibliophile bibulous bicameral bicameralism
bicarb bicarbonate bicentenary bicentennial bicker biconcave biconvex bicuspid bicycle biddable
bidden bidder biddy bidet bidirectional biennial biennium bier biff bifocal bifurcate
bifurcation bigamist bigamous bigamy biggie biggish biggy bighead bighearted bigheartedness
bighorn bight bigmouth bigness bigot bigotry bigram bigwig bijou bijoux biker bikini bilabial
bilateral bilberry bile bilge bilingual bilingualism bilious biliousness bilirubin bilk
billabong billboard billet billfold billhook billiard billing billingsgate billionaire billow
billy billycan bimbo bimetallic bimetallism bimodal bimonthly bin binary binaural binder
bindweed binge bingo binman binmen binnacle binned binning binocular binomial bio biochemical
biochemist biochemistry biodegrade biodiversity bioethics biofeedback biofilm biog biographer
biographic biographical biography biohazard bioinformatics biol biologic biological biologist
biology biomarker biomass biome biomedical biometric bionic biophysical biophysicist biophysics
bioreactor biorhythm bioscience biosensor biosphere biosynthesis biosynthetic biotech
biotechnology biotin bioweapon bipartisanship bipartite biped bipedal biplane bipolar bipolarity
biracial birch bird birdbath birdbrain birdcage birdhouse birdie birdlike birdlime birdseed
birdshit birdsong birdwatcher birdying biretta birth birthday birthmark birthplace birthrate
birthright birthstone biscuit bisect bisection bisector bisexual bisexuality bishopric bismuth
bisque bistable bistro bitangent bitchily bitchiness bitchy bitcoin biter bitmap bitplane
bitrate bitstream bittern bitterness bitters bittersweet bitty bitumen bituminous bitwise
bivalent bivalve bivouac bivouacked bivouacking biweekly biyearly biz bizarro bk bl blab blabbed
blabber blabbermouth blabbing blackamoor blackball blackberry blackbird blackboard blackcurrant
blacken blackface blackguard blackhead blackish blackjack blackleg blacklist blackmail blackness
blackout blacksmith blacksnake blackthorn blacktop blacktopped blacktopping bladder blade blag
blagged blagging blah blameable blameless blamelessness blameworthy blammo blanch blancmange
blandish blandishment blandness blanket blankness blare blaringly blarney blase blaspheme
blasphemous blasphemy blaster blastoff blat blatancy blatant blather blaze blazon bleach bleak
bleakness blear blearily bleariness bleat bleeder bleep blemished blench blender blessedness
bletch blight blimey blimp blimpish blinder blindfold blindness blindside blini blinker blintz
blintze blip bliss blissful blissfulness blister blitheness blither blithesome blitter
blitzkrieg blivet blizzard bloater bloatware blob blobbed blobbing blobby bloc blockade blockage
blockbuster blockbusting blockchain blocker blockhead blockhouse blocklist blocky blog blogged
blogging blogosphere bloke blokish blonde blondish blondness bloodbath bloodcurdling bloodhound
bloodily bloodiness bloodless bloodlessness bloodletting bloodline bloodmobile bloodshed
bloodshot bloodstain bloodstock bloodstream bloodsucker bloodsucking bloodthirstily bloodthirsty
bloom bloop blossom blot blotch blotted blotter blotting blotto blouse bloviate blowback blower
blowfly blowgun blowhard blowhole blowjob blowlamp blowout blowpipe blowsy blowtorch blowup
blowy blowzy blubber bludgeon bluebell blueberry bluebird bluebonnet bluebottle bluegill
bluegrass blueish bluejacket bluejeans blueness bluenose bluepoint blueprint blueshifted
bluestocking bluesy bluet bluey bluff bluffness bluing bluish blunder blunderbuss bluntness
blurb blurriness blurry blush bluster blusterous blvd boa boar boarder boardinghouse boardroom
boardwalk boaster boastful boastfulness boater boathouse boatload boatman boatmen boatswain
boatyard bob bobbin bobble bobblehead bobby bobbysoxer bobcat bobolink bobsled bobsledded
bobsledder bobsledding bobsleigh bobtail bobwhite boccie bock bod bodacious bode bodega bodge
bodgery bodice bodily bodkin bodybuilder bodybuilding bodyguard bodysuit bodywork boffin boffo
boga bogey bogeyman bogeymen bogging boggy bogie bogon bogosity bogyman bogymen bohemianism
boiler boilermaker boilerplate boing boink boisterous boisterousness bola boldness bole bolero
bolivar boll bollard bollix bollocking bollocks bologna bolshie bolt bolthole bolus bombardier
bombardment bombast bombastic bomber bombproof bombshell bombsite bonanza bonbon bonce bondage
bondholder bondman bondmen bondsman bondsmen bondwoman bondwomen bonehead boneless boner
boneshaker boneyard bonfire bong bongo bonhomie boniness bonito bonk bonnet bonny bonobo bonsai
bonus bony boob boodle booger boogeymen boogie boogieman boohoo bookbinder bookbinding bookcase
bookend bookie bookish bookkeeper booklet bookmaker bookmaking bookmark bookmobile bookplate
bookseller bookshelf bookshelves bookshop bookstall bookstore bookworm bool boolean boombox
boomerang boon boondocks boondoggle boonies boor boorish boorishness booster bootable bootblack
bootee booth bootlace bootleg bootlegged bootlegger bootlegging bootless bootlicker bootloader
bootstrap bootstrapped bootstrapper bootstrapping bootup booty booze boozy bop bopped bopping
borax bordello borderland borderless borderline boredom borehole borer borescope borne boron
borrower borscht borstal borzoi bosh bosom bossily bossiness bossism bossy bot botanic botanical
botanist botany botch botheration botherer bothersome botlike botnet bottleneck bottler
bottomless botulinum botulism boudoir bouffant bougainvillea bough bouillabaisse bouillon
boulder boules boulevard bounceback bouncer bouncily bounciness boundary bounden bounder
boundless boundlessness bounteous bounteousness bountiful bountifulness bounty bouquet bourbon
bourgeoisie boustrophedon boutique boutonniere bouzouki bovine bovver bow bowdlerisation
bowdlerise bowdlerization bowdlerize bowed bowel bower bowleg bowlegged bowler bowlful bowline
bowman bowmen bowsprit bowstring bowwow boxcar boxer boxlike boxroom boxwood boxy boyhood boyish
boyishness boysenberry bozo bpm bps bra brace bracelet bracero bracingly bracken bracket
bracketry brackish brackishness bract brad bradawl bradycardia brae brag braggadocio
braggadocious braggart bragged bragger bragging braid braille brain brainchild brainchildren
braininess brainless brainpower brainstorm brainteaser brainwash brainwave brainworm braise
brakeman brakemen bramble brambly bran branchless branchlike brander brandish brashness brass
brasserie brassiere brassily brassiness brat bratty bratwurst bravado braveness bravery bravura
brawl brawn brawniness bray braze brazen brazenness brazier breadbasket breadboard breadbox
breadcrumb breadfruit breadline breadths breadwinner breakable breakage breakaway breakdown
breaker breakfront breakneck breakout breakpoint breakup breakwater bream breast breastbone
breastfed breastplate breaststroke breastwork breath breathalyse breathalyze breathless
breathlessness breech breeder breeze breezeway breezily breeziness breezy brethren breve brevet
brevetted brevetting breviary brevity brew brewpub briar briber brickbat brickie bricklaying
brickwork brickyard bricolage bridal bridegroom bridesmaid bridgeable bridgehead bridgework
bridle bridleway brie briefcase briefer briefing briefness brig brigade brigand brigandage
brigantine brightener brightness brights brill brilliance brilliancy brilliantine brim brimful
brimless brimmed brimming brimstone brindle brine bringer brininess brinjal brink brinkmanship
briny brioche briquette brisket briskness bristle bristly britches brittle brittleness broach
broadband broadcaster broadcloth broadloom broadminded broadness broadsheet broadside broadsword
brocade broccoli brochette brochure brogan brogue broil brokenhearted brokenness brokerage
broligarchy brolly bromance bromide bromidic bromine bronc bronchi bronchial bronchitic
bronchitis bronchus bronco broncobuster brontosaur brontosaurus brooch brood broodily broodmare
brooklet broom broomstick broth brothel brotherhood brotherliness brougham brouhaha brow
browbeat brownfield brownie brownish brownness brownout brownstone browsable browse bruin
bruiser bruit brunch brunet brunette brunt brushoff brushstroke brushwood brushwork brusque
brusqueness brutal brutalisation brutalise brutalism brutalist brutality brutalization brutalize
brutish brutishness brutus bu bub bubblegum bubbly bubo bubonic buccaneer buck buckaroo
buckboard bucket bucketful buckeye buckler buckram bucksaw buckshot buckskin buckteeth bucktooth
buckwheat buckyball bucolic budded buddy budge budgerigar budgetary budgie buffaloes buffet
buffoon buffoonery buffoonish bug bugaboo bugbear bugfix bugged bugger bugging buggy bugle
buildout buildup builtin bulb bulbous bulge bulgy bulimarexia bulimia bulimic bulkhead bulkiness
bulky bull bulldog bulldogged bulldogging bulldoze bullet bulletin bulletproof bullfight
bullfinch bullfrog bullhead bullheadedness bullhorn bullion bullish bullishness bullock bullpen
bullring bullseye bullshit bullshitted bullshitter bullshitting bullwhip bulrush bulwark bum
bumbag bumble bumblebee bumf bummed bummer bummest bumming bumper bumph bumpiness bumpkin
bumptious bumptiousness bumpy bun bunch bunco bundler bung bungalow bungee bunghole bungle
bunion bunk bunkhouse bunkum bunt buoy buoyancy buoyant bur burble burbs burdensome burdock
bureau bureaucracy bureaucrat bureaucratic bureaucratise bureaucratize burg burgeon burgh
burglarise burglarize burglarproof burgle burgomaster burgundy burka burl burlap burlesque
burliness burnable burner burnish burnoose burnout burqa burr burrito burro burrow bursa bursae
bursitis busboy busby bused busgirl bush bushcraft bushel bushelled bushelling bushfire
bushiness bushman bushmaster bushmen bushwhack busily business businesslike businessmen
businesswomen busing busk buskin busload buss buster busty busybody busyness busywork butane
butch butchery butler butte butterball buttercream buttercup butterfat butterfingered
butterfingers buttermilk butternut butterscotch buttery buttock button buttonhole buttonwood
buttress butty buxom buyback buyer buyout buzzard buzzcut buzzer buzzkill buzzword buzzy bx bxs
bygone bylaw byline bypath byplay byproduct byre byroad bystander byte bytecode byway byword
byzantine ca cab cabal caballero cabana cabaret cabbage cabbed cabbing cabby cabdriver cabin
cabinet cabinetmaker cabinetmaking cabinetry cabinetwork cable cablecast cablegram cabochon
caboodle caboose cabriolet cabstand cacao cache cacheable cachepot cachet cackle cacophonous
cacophony cadaver cadaverous caddie caddish caddishness caddy cadence cadenza cadge cadmium
cadre caducei caduceus caesium caesura cafe cafeteria cafetiere caff caffeinated caffeine caftan
cagier cagiest cagily caginess cagoule cahoot caiman cairn caisson caitiff cajole cajolement
cakewalk cal calabash calaboose calamari calamine calamitous calamity calcareous calciferous
calcification calcify calcimine calcine calcite calcium calculable calculation calculator
calculi calculus caldera calendar calf calfskin caliber calibrate calibration calibrator calibre
calico californium caliper caliph caliphate calisthenic calk calla callable callback callee
caller calligrapher calligraphic calligraphist calligraphy calliope callisthenic callosity
callous callousness callow callowness callus calmness caloric calorific calque calumet
calumniate calumniation calumniator calumnious calumny calve calypso calyx camaraderie camber
cambial cambium cambric camcorder camel camelhair camellia cameo camera cameraman cameramen
camerapeople cameraperson camerawoman camerawomen camerawork camiknickers camisole camouflage
campaign campanile campanologist campanology camper campfire campground camphor campsite campus
campy camshaft canalisation canalise canalization canalize canape canard canasta cancan canceler
cancellable cancellation canceller cancellous cancer cancerous candelabra candelabrum candid
candida candidacy candidate candidature candidness candle candlelight candlelit candlepower
candlestick candlewick candor candour candy candyfloss canebrake caner canine canister canker
cankerous cannabinoid cannabis canned cannelloni cannery cannibalise cannibalism cannibalistic
cannibalize cannily canniness canning cannonade cannonball canny canoeist canola canon canonical
canonicalise canonicalize canonisation canonise canonization canonize canoodle canopy canst cant
cantabile cantaloupe cantankerous cantata canteen canticle cantilever canto cantonal cantonment
cantrail canvas canvasback canyon capabilities capability capable capably capacious
capaciousness capacitance capacities capacitive capacitor capacity caparison cape capeskin
capillarity capillary capitalisation capitalise capitalism capitalist capitalistic
capitalization capitalize capitation capitol capitulate capitulation caplet capo capoeira capon
cappuccino caprice capricious capriciousness capsize capstan capstone capsular capsule capsulise
capsulize capt captaincy caption captious captiousness captivation captivator captive captivity
captor carafe caramel caramelise caramelize carapace carat caravan caravansary caravel caraway
carb carbide carbine carbolic carbon carbonaceous carbonate carbonation carboniferous carbonise
carbonize carborundum carboy carbuncle carbuncular carburet carburetor carburetted carburettor
carcass carcinogen carcinogenic carcinoma cardamom cardamon cardboard carder cardholder cardiae
cardie cardigan cardinal cardinality cardio cardiogram cardiograph cardiologist cardiology
cardiomyopathy cardiovascular cardsharp career careerism careerist carefree carefuller
carefullest carefulness caregiver careless carelessness caress caret careworn carfare cargo
carhop caribou caricature caricaturist caries carillon carious carjack carload carmaker carmine
carnage carnal carnality carnation carnelian carnival carnivore carnivorous carny carob carol
carolled caroller carolling carom carotene carotid carousal carouse carousel carpal carpel
carpentry carper carpet carpetbag carpetbagged carpetbagger carpetbagging carpi carpool carport
carpus carrel carriage carriageway carrion carrot carryall carrycot carryout carryover carsick
carsickness cart cartage cartel carthorse cartilage cartilaginous cartload cartographer
cartographic cartography carton cartoon cartoonish cartoonist cartridge cartwheel carver
caryatid casaba cascade cascara casebook cased caseharden casein caseload casement casework
cashback cashbook cashew cashless cashmere casing casino cask casket cassava casserole cassette
cassia cassock cassowary castanet castaway caste castellated castigate castigation castigator
castle castoff castor castrate castration casual casualness casualty casuist casuistic casuistry
cat cataclysm cataclysmal cataclysmic catacomb catafalque catalepsy cataleptic cataloger
catalogue catalpa catalyse catalysis catalyst catalytic catalyze catamaran catapult cataract
catarrh catastrophe catastrophic catastrophize catatonia catatonic catbird catboat catcall
catchall catcher catchment catchpenny catchphrase catchword catchy catechise catechism catechist
catechize categorical categorisation categorise categorization categorize category catercorner
caterer caterwaul catgut catharses catharsis cathartic catheter catheterise catheterize cathode
cathodic catholic catholicity cation catkin catlike catnap catnapped catnapping catnip catsuit
cattail catted cattery cattily cattiness catting cattle cattleman cattlemen catty catwalk caudal
cauldron cauliflower caulker causal causality causation causative causeless causer causerie
causeway caustic causticity cauterisation cauterise cauterization cauterize cautionary cautious
cautiousness cavalcade cavalier cavalry cavalryman cavalrymen caveat caveman cavemen cavern
cavernous caviar cavil cavilled caviller cavilling cavitation cavity cavort caw cay cayenne
cayuse cc ceasefire ceaseless ceaselessness ceca cecal cecum cedar cede cedilla ceilidh
celandine celeb celebrant celebration celebrator celeriac celerity celery celesta celestial
celibacy celibate cell cellist cellmate cello cellophane cellphone cellular cellulite cellulitis
celluloid cellulose cement cementum cemetery cenobite cenobitic cenotaph censer censor censorial
censorious censoriousness censorship censure census cent centaur centavo centenarian centenary
centennial centerboard centerfold centerpiece centigrade centigram centiliter centilitre centime
centimeter centimetre centipede central centralisation centralise centralism centralist
centrality centralization centralizer centreboard centrefold centrepiece centric centrifugal
centrifuge centripetal centrism centrist centroid centurion cephalic ceramic ceramicist ceramist
cerebellar cerebellum cerebra cerebral cerebrate cerebration cerebrum cerement ceremonial
ceremonious ceremony cerise cerium cermet cert certainty certifiable certifiably certification
certitude cerulean cervical cervices cervix cesarean cesium cessation cession cesspit cesspool
cetacean cf cg chad chafe chaff chaffinch chagrin chainable chainsaw chairlift chairmanship
chairmen chairperson chairwomen chaise chalcedony chalet chalice chalk chalkboard chalkiness
challenger challis chamber chamberlain chambermaid chambray chameleon chamfer chamois chamomile
champ champagne championship chance chancel chancellery chancellorship chancery chanciness
chancre chancy chandler changeability changeable changeableness changeably changeless changeling
changelog changeover changer channelisation channelise channelization channelize chanson chanter
chanteuse chantey chanticleer chaotic chap chaparral chapati chapatti chapbook chapeau chapel
chaperon chaperonage chaperone chaplaincy chaplet chapped chapping chappy chapstick chapter char
charabanc characterful characterise characterize characterless charade charbroil charcoal
chardonnay chargeable charger charily chariness chariot charioteer charisma charismatic
charitable charitableness charitably charlady charlatan charlatanism charlatanry charlie charmer
charmless charred charring charter chartreuse charwoman charwomen chase chasm chaste chasten
chasteness chastise chastisement chastity chasuble chatbot chatelaine chatline chatroom chattel
chatter chatterbox chattily chattiness chatty chauvinism chauvinist chauvinistic cheapen
cheapness cheapo cheapskate cheater checkbook checkbox checker checkerboard checklist checkmate
checkoff checkout checkpoint checkroom checksum checkup cheddar cheek cheekbone cheekily
cheekiness cheep cheerer cheerful cheerfuller cheerfullest cheerfulness cheerily cheeriness
cheerio cheerleading cheerless cheerlessness cheeseboard cheeseburger cheesecake cheesecloth
cheeseparing cheesiness cheetah chem chemical chemise chemist chemistry chemo chemotherapy
chemurgy chenille chequebook chequer chequerboard cheroot cherry chert cherub cherubic cherubim
chervil chess chessboard chessman chessmen chest chesterfield chestful chestnut chevalier
cheviot chevron chewer chewiness chg chge chi chiaroscuro chic chicane chicanery chichi chick
chickadee chickenfeed chickenhearted chickenpox chickenshit chickpea chickweed chicle chiclet
chicness chicory chide chiefdom chieftain chieftainship chiffon chiffonier chigger chignon
chihuahua chilblain childbearing childbirth childcare childhood childish childishness childless
childlessness childlike childminder childminding childproof chili chiller chilli chilliness
chillness chime chimera chimeric chimerical chimney chimp chimpanzee china chinaware chinchilla
chine chink chinless chinned chinning chino chinstrap chintz chinwag chipboard chipmaker
chipmaking chipmunk chipolata chipped chipper chippie chippy chipset chirography chiropodist
chiropody chiropractic chiropractor chirpily chirpy chirrup chisel chiselled chiseller
chiselling chit chitchat chitchatted chitchatting chitin chitinous chitosan chitterlings
chivalrous chivalrousness chivalry chive chivy chlamydia chlamydiae chloral chlordane chloride
chlorinate chlorination chlorine chloroform chlorophyll chloroplast chm choc chock chockablock
chocoholic chocolatey chocolaty choice choir choirboy choirmaster choke chokecherry chokepoint
cholecystitis choler cholera choleric cholesterol chomp chook chooser choosiness choosy
chophouse chopper choppily choppiness choppy chopstick choral chorale chord chordal chordate
chore chorea choreograph choreographic chorister chorizo choroid chortle chorus chow chowder
chrism christen chroma chromatic chromaticism chromatin chromatography chrome chromium
chromodynamics chromoly chromosomal chromosome chronic chronicle chronograph chronological
chronologist chronology chronometer chroot chrysalis chub chubbiness chubby chuck chuckhole
chuckle chuffed chug chugged chugging chukka chummed chummily chumminess chumming chummy chump
chunder chunk chunkiness chunter church churchgoer churchgoing churchman churchmen churchwarden
churchwoman churchwomen churchyard churl churlish churlishness churn chute chutney chutzpah
chyme chyron ciabatta ciao cicada cicatrice cicatrix cicerone ciceroni cider cigar cigarette
cigarillo cilantro cilia cilium cinch cinchona cincture cinder cine cinema cinematic
cinematography cinnabar cinnamon cipher ciphertext cir circadian circlet circlip circuit
circuital circuitous circuitousness circuitry circular circularise circularity circularize
circulate circulation circulatory circumcise circumcision circumference circumflex
circumlocution circumlocutory circumnavigate circumpolar circumscribe circumspection
circumstance circumstantial circumvention cirque cirrhosis cirrhotic cirri cirrus cis cisgender
cistern cit citadel citation citified citizenry citizenship citric citron citronella citrus
cityscape citywide civet civic civilian civilisation civilise civility civilization
civilizational civilize civvies ck cl clack clad cladding clade claimable claimant claimer
clairvoyance clairvoyant clam clambake clamber clammed clammily clamminess clamming clammy
clamor clamorous clamour clamp clampdown clamshell clan clandestine clang clangor clangorous
clangour clank clannish clannishness clansman clansmen clanswoman clanswomen clapboard clapper
clapperboard claptrap claque claret clarification clarifier clarify clarinet clarinetist
clarinettist clarion clarity clash clasp class classical classicism classicist classifiable
classification classifieds classifier classiness classism classless classman classmate classmen
classroom classwork clatter clausal clause claustrophobia claustrophobic clavichord clavicle
clavier clay clayey clayier clayiest claymation cleanliness cleanly cleanness cleanser cleanup
clearance clearheaded clearinghouse clearness clearway cleat cleavage cleave clef cleft clematis
clemency clement clementine clench clerestory clergyman clergymen clergywoman clergywomen
clerical clericalism clerkship cleverness clevis clew cliche clickbait clicker clickjack
clickstream clicky clientele clientelism cliffhanger cliffhanging clifftop climacteric climactic
climate climatic climatologist climatology climax climbdown climber clime clinch clinger
clingfilm clingy clinical clinician clink cliometric cliometrician clipboard clippable clipped
clipper clique cliquish cliquishness clit clitic clitoral clitorides clitoris cloaca cloacae
cloak cloakroom clobber cloche clock clockwork clod cloddish clodhopper clog clogged clogging
cloisonne cloister cloistral clomp clonal clonidine clonk clop clopped clopping closefisted
closemouthed closeness closeout closet closeup closure clot clothe clotheshorse clothesline
clothespin clothier clotted clotting cloture cloudburst cloudiness cloudless clout clove cloven
cloverleaf cloverleaves clownish clownishness cloy clubbable clubber clubfeet clubfoot clubhouse
clubland cluck clue clueless clump clumsily clumsiness clumsy clunk cluster clutch cm cnidarian
co coachload coachman coachmen coachwork coadjutor coagulant coagulate coagulation coagulator
coalescence coalescent coalface coalfield coalition coalitionist coalmine coarsen coarseness
coast coastal coastguard coastline coatroom coattail coauthor coax coaxial cob cobalt cobber
cobble cobblestone cobnut cobra cobweb cobwebbed cobwebby coca cocaine cocci coccus coccyges
coccyx cochineal cochlea cochleae cock cockade cockamamie cockatiel cockatoo cockatrice
cockchafer cockcrow cockerel cockeyed cockfight cockily cockiness cockle cockleshell cockney
cockpit cockroach cockscomb cocksucker cocksure cocktail coco cocoa coconut cocoon cocreate coda
codded codding coddle codebase codec codefendant codeine codependency codependent coder codex
codger codices codicil codification codifier codify codon codpiece codswallop coed coeducation
coeducational coelenterate coenobite coenobitic coenzyme coequal coercer coercion coeval
coexistence coexistent coextensive coffee coffeecake coffeehouse coffeemaker coffeepot coffer
cofferdam coffin cofounder cog cogency cogitate cogitation cogitator cognac cognate cognisable
cognisance cognisant cognition cognitional cognitive cognizable cognizance cognomen cognoscente
cognoscenti cogwheel cohabitant cohabitation coheir cohere coherence coherency coherent cohesion
cohesive cohesiveness coho cohort cohost coif coiffed coiffing coiffure coil coilover coinage
coincidence coincident coincidental coiner coinsurance coir coital coitus col cola colander
coldblooded coldness coleslaw coleus coley colicky coliseum colitis coll collab collaborate
collaboration collaborative collaborator collage collagen collapsible collarbone collard
collarless collate collateral collateralise collateralize collation collator collectable
collectedly collectible collection collective collectivise collectivism collectivist
collectivize collector colleen college collegiality collegian collegiate collie collision
collisional collisionless collocate collocation colloid colloidal colloq colloquial
colloquialism colloquies colloquium colloquy collusion collusive cologne colon colonelcy
colonialism colonialist colonisation colonise colonist colonization colonize colonnade
colonoscopy colophon colorable colorant coloration coloratura colorblind colorblindness
colorburst coloreds colorfast colorfastness colorful colorfulness colorist colorization colorize
colorless colorlessness colorway colossi colossus colostomy colostrum colourable colourant
colouration colourblind colourburst coloureds colourfast colourfastness colourful colourfulness
colourisation colourise colourist colourization colourize colourless colourlessness colourway
colt coltish columbine column columnar com coma comaker comb combatant combativeness combinable
combination combinator combinatorial combinatoric combiner combings combo combustibility
combustible combustion comeback comedic comedienne comedown comedy comeliness comely comestible
comet comeuppance comfit comfortable comfortably comforter comfortless comfy comical comicality
comity comm comma commandant commandeer commandment commando commemorate commemoration
commemorator commencement commend commendably commendation commendatory commensurable
commentariat commentate commentator commerce commercialise commercialism commercialize commie
commingle commiserate commiseration commissar commissariat commission commissionaire commitment
committal committee committeeman committeemen committeewoman committeewomen committer commode
commodify commodious commoditize commodity commodore commonality commonalty commonness
commonplace commons commonsense commonweal commonwealth commotion communal commune communicable
communicably communicant communication communicative communicator communion communism
communistic community commutation commutative commutativity commutator commuter comorbidity comp
compact compaction compactness compactor companionably companionship companionway company
comparability comparable comparably comparative compare comparison compartment compartmental
compass compassion compatibility compatible compatibly compatriot compeer compendious compendium
compensate compensation compensatory compere competence competencies competency competent
competition competitive competitor compilation compiler complacence complacency complacent
complainant complainer complaint complaisance complaisant complected complementary completely
completeness completion completionist complexion complexional complexity compliance compliant
complication complicit compliment complimentary compo component comport comportment
composability composedly composite composition compositional compositor compost composure
compote comprehend comprehensible comprehensibly comprehension comprehensive compress
compressible compression compressor comprise comptroller compulsion compulsive compulsiveness
compulsorily compunction computability computable computation computational compute computerate
computerise computerize comradeship con concat concatenate concatenation concaveness concealer
concealment conceit conceitedness conceivable conceivably concentration concentric concept
conception conceptional conceptual conceptualise conceptualize concert concertgoer concertina
concertise concertize concertmaster concerto concessionaire concessional concessionary conch
conchie concierge conciliary conciliate conciliation conciliator conciseness concision conclave
conclusion conclusive conclusiveness concoct concoction concomitant concord concordance
concordant concordat concourse concreteness concretion concubinage concubine concupiscence
concupiscent concurrence concurrency concuss concussion condemnation condemnatory condemner
condensate condensation condenser condescension condign condiment condition conditional
conditionality condo condolence condom condominium conduce conductance conductibility
conductible conduction conductivity conductor conductress conduit cone coneys confab confabbed
confabbing confabulate confabulation confection confederacy confederate confer conferee
conference conferrable conferral conferred conferrer conferring confession confessional
confessor confetti confidence confident confidential confider configuration configurator
confined confinement confirmation confirmatory confiscate confiscation confiscator conflagration
conflate conflation conflictive confluence confluent conformable conformal conformance
conformism conformist conformity confrere confrontation confusable confutation confute conga
congeal congealment conger congeries congest congestion conglomeration congrats congratulate
congratulation congratulatory congregant congregate congregation congregational congress
congressional congressmen congresspeople congressperson congresswomen congruence congruity
congruous conic conical conifer coniferous conjectural conjecture conjugation conjunct
conjunctiva conjunctive conjunctivitis conjuration conjurer conk conman conmen connect
connectable connection connective connectivity connector conned conning conniption connivance
connive connoisseur connotative connubial conquerable conqueror conquest conquistador conrod
cons consanguineous consanguinity conscienceless conscientious conscious consciousness
conscription consecrate consecration consecutive consensual consensus consequence consequential
conservancy conservation conservatism conservative conservatoire conservator considerable
considerably considerate consideration consign consignee consignment consistence consistency
consistent consistory consolable consolation consolatory consolidation consolidator consoling
consomme consonance consonant consortia consortium conspectus conspicuous conspiracism
conspiracist conspiracy conspirator conspiratorial const constabulary constancy constellation
consternation constipate constipation constituency constitution constitutional constraint
constrict constriction constrictor construable construction constructional constructive
constructor construe consul consular consulship consultancy consultation consultative consumable
consumer consumerism consumerist consumption consumptive cont contactable contactless contactor
contagion contagious contagiousness container containerise containerize containment contaminant
contaminate contamination contaminator contemn contemplate contemplation contemplative contempt
contemptible contemptibly contemptuous contented contentedness contention contentious contently
contentment conterminous contest contestable contestant context contextualise contextualize
contiguity contiguous continence continent continental contingency contingent continua continual
continuance continuation continuity continuous continuum contort contortion contortionist contra
contraband contrabassoon contraception contraceptive contract contractible contractile
contractility contraction contractionary contractual contradict contradiction contraflow
contrail contraindicate contralto contrapositive contraption contrapuntal contrarian
contrarianism contrariety contrarily contrariness contrariwise contrastive contravene
contravention contretemps contribution contributory contrition contrivance contrive controllable
controversial controversy controvert controvertible contumacious contumacy contumelious
contumely contuse contusion conundrum conurbation convalesce convalescence convalescent
convection convectional convective convector convener convenience convenient convent conventicle
convention conventional conventioneer convergence convergent conversant conversation
conversational converse converter convertibility convertible convex convexity conveyance
conveyor convict conviction convivial conviviality convo convoke convoluted convolution
convolutional convulse convulsion convulsive cony coo cookbook cooker cookhouse cookout cooktop
cookware coolant cooldown coolie coolish coolness coon coonskin coop cooperage cooperate
cooperation cooperator coordination coot cootie cop copacetic copay copilot copious copiousness
copium copped copper copperhead copperplate copping copra copse copter copula copulate
copulation copulative copybook copycat copycatted copycatting copyist copyleft copyright
copywrite copywritten copywrote coquetry coquette coquettish cor coracle corbel cord cordage
cordial cordiality cordillera cordite cordless cordon cordovan corduroy coreligionist corer
corespondent corgi coriander cork corkage corkscrew corm cormorant corn cornball cornbread
corncob corncrake cornea corneal cornerstone cornet cornfield cornflakes cornflour cornflower
cornice corniche cornily corniness cornmeal cornrow cornstalk cornstarch cornucopia corolla
corollary corona coronal coronary coronation coronavirus coroner coronet coroutine corp corpo
corporation corporatism corporeal corporeality corpse corpsman corpsmen corpulence corpulent
corpuscle corpuscular corr corralled corralling correction correctional corrective correctness
corrector correlate correlation correlational correlative correspondence correspondent corridor
corrie corroborate corroboration corroborator corrosion corrosive corrugate corrugation
corruptibility corruptible corruption corruptness corsage corsair corset cortege cortex cortical
cortices cortisol cortisone corundum coruscate coruscation corvette cosh cosign cosignatory
cosily cosine cosiness cosmetic cosmetician cosmetologist cosmetology cosmic cosmogonist
cosmogony cosmological cosmologist cosmology cosmonaut cosmopolitan cosmos cosplay cosponsor
cosset cossetted cossetting costar costarred costarring costliness costume costumier cosy cot
cotangent cote coterie coterminous cotillion cottager cottar cotter cottonmouth cottonseed
cottontail cottonwood cottony cotyledon couch couchette cougar coulee coulis coulomb council
councilman councilmen councilor councilperson councilwoman councilwomen counsellor counselor
countability countable countably countdown countenance counter counteract counteraction
counterattack counterbalance counterblast counterclaim counterculture counterexample
counterfactual counterfoil counterman countermeasure countermelody countermen countermove
counteroffer counterpane counterpart counterpoint counterpoise counterprotest countersign
countersink counterspy counterstrike counterstroke counterstruck countersunk countertenor
countertop countervail counterweight countless countrified country countryman countrymen
countryside countrywide countrywoman countrywomen county countywide coup coupe couplet coupon
courage courageous courageousness courgette course coursebook courseware coursework courteous
courteousness courtesan courtesy courthouse courtier courtliness courtly courtroom courtship
courtyard couture couturier covalent covariance covariant cove coven covenant covenantal
coverage coverall coverglass coverlet covertness covet covetous covetousness covid cow coward
cowardice cowardliness cowbell cowbird cowcatcher cower cowgirl cowhand cowherd cowhide cowl
cowlick cowman cowmen cowpat cowpoke cowpox cowpuncher cowrie cowshed cowslip cox coxcomb
coxswain coyness coypu cozen cozenage cozily coziness cpd cpl cps crab crabbed crabber crabbily
crabbiness crabbing crabby crabgrass crablike crabwise crackdown cracker crackerjack crackhead
crackle crackpot crackup cradle craftily craftiness craftsman craftsmanship craftsmen
craftspeople craftswoman craftswomen crag cragginess craggy cram crammed crammer cramming
crampon cranberry crane cranial craniotomy cranium crank crankcase crankily crankiness
crankshaft cranny crap crape crapped crapper crappie crapping crappy crapshooter crashout crass
crassness crate cravat cravenness craw crawdad crawlable crawler crawlspace cray crayola crayon
craze crazily craziness crazy creak creakily creakiness cream creamily creaminess crease
creatine creation creationism creationist creative creativeness creativity creature creche cred
credence credential credentialism credenza credibility credible credibly creditably creditor
creditworthy credo credulity credulous credulousness creed creek creel creeper creepily
creepiness cremains cremate cremation crematoria crematorium crematory creme crenelate
crenelation crenellate crenellation creole creosote crepe crepuscular crescendo crescent cress
crest crestfallen crestless cretaceous cretin cretinism cretinous cretonne crevasse crevice crew
crewel crewelwork crewman crewmen crib cribbage cribbed cribber cribbing crick cricket crier
crikey crime criminal criminalise criminality criminalize criminologist criminology crimp
crimson cringe crinkle crinkly crinoline cripes crippler crippleware crispbread crispiness
crispness crispy crisscross critical criticality criticise criticism criticize critique critter
croak crochet crock crockery crocodile crocodilian crocus croft croissant crone cronjob crony
cronyism crook crookedness crookneck croon cropland cropper croquet croquette crore crosier
crossbar crossbeam crossbencher crossbones crossbow crossbowman crossbowmen crossbred crossbreed
crosscheck crosscurrent crosscut crosscutting crosser crossfade crossfire crosshair crosshatch
crossly crossmember crossness crossover crosspatch crosspiece crossroad crosstown crosswalk
crosswind crosswise crossword crotch crotchet crouch croup croupier crouton crow crowbar
crowdfund crowdsource crowfeet crowfoot crown crozier crucifix crucifixion cruciform crucify
crud cruddy crudeness crudites crudity crueller cruellest cruelness cruelty cruet cruft cruise
cruller crumb crumbliness crumminess crummy crumpet crumple crunch crunchiness crupper crusade
cruse crusher crust crustacean crustal crustily crustiness crutch crux crybaby cryogenic
cryonics cryosurgery crypt cryptanalysis cryptic crypto cryptocurrency cryptogram cryptographer
cryptographic cryptography crystallise crystallize ct ctn ctr cu cub cubby cubbyhole cuber cubic
cubical cubicle cubism cubist cubit cuboid cuck cuckold cuckoldry cuckoo cucumber cud cuddle
cudgel cudgelled cudgelling cuff cuisine culinary cull culminate culmination culotte culpability
culpable culpably culprit cult cultish cultishness cultism cultist cultivable cultivar
cultivation cultivator cultural culture culvert cum cumber cumbersome cumbersomeness cumbrous
cumin cummerbund cumming cumulate cumulative cumuli cumulonimbi cumulonimbus cumulus cuneiform
cunnilingus cunt cupbearer cupboard cupcake cupful cupid cupidity cupola cuppa cupped cupping
cupric cur curability curacao curacy curare curate curation curative curatorial curbside
curbstone curd curdle curer curettage curfew curia curiae curie curio curiosity curious
curiousness curium curler curlew curlicue curliness curmudgeon currant current curricular curry
currycomb curse cursive cursor cursorily cursoriness curt curtailment curtain curtness curtsy
curvaceous curvaceousness curvature curveball curvy cushion cushy cusp cuspid cuspidor cuss
custard custodial custodian custodianship custody custom customarily customhouse customisation
customise customizable customization cutaneous cutaway cutback cuteness cutey cuticle cutie
cutlass cutler cutlet cutoff cutout cutscene cutter cutthroat cutup cutworm cw cwt cyan cyanide
cyanobacteria cyanosis cyber cyberattack cyberbully cybercafe cybernetic cyberphysical cyberpunk
cybersecurity cybersex cyberspace cyberstalk cyborg cyclamen cyclic cyclical cyclist cyclometer
cyclone cyclonic cyclopedia cyclopes cyclops cyclotron cygnet cylinder cylindrical cymbal
cymbalist cynic cynical cynicism cynosure cypress cyst cystic cystitis cytokines cytologist
cytology cytoplasm cytoplasmic cytosine czar czarina czarism czarist dabber dabble dace dacha
dachshund dactyl dactylic dadaism dadaist dado daemon daemonic daffiness daffodil daffy daft
daftness dag dagger dago daguerreotype dahlia dailiness daintily daintiness dainty daiquiri
dairy dairymaid dairyman dairymen dairywoman dairywomen dais dale dalliance dallier dally
dalmatian damageable damask dame dammed damming damnably damnation damned dampener dampness
damsel damselfly damson dandelion dander dandify dandle dandruff dandy danger dangle danish dank
dankness danseuse dapple daredevilry darer daresay darkener darkie darkness darknet darkroom
darn dartboard darter dashboard dasher dashiki dastard dastardliness data datagram dataset
datasheet datasource datatype datebook dateless dateline dater datetime dative datum daub
daughterboard daughterly dauntless dauntlessness dauphin davenport davit dawdle daybed daybreak
daycare daydream daylight daylong daytime dazzler db dbl dc dd dded dding deaconess deadbeat
deadbolt deaden deadhead deadline deadliness deadlock deadpanned deadpanning deadwood deafness
dealership dealmaker deanery deanship dearness dearth deary deathblow deathless deathlike
deathly deathtrap deathwatch deb debacle debank debarkation debarment debater debauch debauchee
debauchery debenture debilitation debility debit debonair debonairness debouch debounce
debridement debris debt debtor debugger debutante decadence decadency decadent decaf
decaffeinate decagon decampment decap decapitate decapitator decapped decapping decarbonize
decathlete decathlon decedent deceit deceitful deceitfulness deceiver decelerate deceleration
decelerator decency decennial decent deception deceptive deceptiveness decibel decidable
deciduous deciliter decilitre decimalisation decimalization decimation decimeter decimetre
decipherable decision decisive decisiveness deck deckchair deckhand deckle declamation
declamatory declaration declarative declarator declarer declension declination decliner
declivity declutter decoherence decolletage decollete decompilation decompile decongestant decor
decoration decorative decorous decorousness decorum decoupage decoy decrement decrepit
decrepitude decryption dedication dedicator dedollarize deduce deducible deductible deduction
deductive deduplicate deduplication deed deejay deem deepfake deepness deerskin deerstalker def
defacement defacer defalcate defalcation defamation defamatory defamer defang defaulter defeater
defeatism defeatist defecate defecation defection defective defectiveness defector defence
defenceless defendant defended defenestrate defenestration defense defenseless defensible
defensibly defensive defensiveness deference deferential deffer deffest defibrillation
defibrillator deficiency deficient deficit defilement definable definer definiteness definition
definitive deflate deflation deflationary deflect deflection deflector defogger defoliant
defoliate defoliation defoliator deformable deformity defrauder defrayal defrock defroster deft
deftness defunct defund deg degeneracy degrease degree dehydrator dehydrogenase deicer
deification deify deign deist deistic deject dejection delectable delectably delectation delete
deleterious deletion delft delftware deli deliberateness delicacy delicateness delicatessen
delicious deliciousness delineate delineation delinquency delinquent deliquesce deliquescent
delirious deliriousness delirium deliverable deliverance deliverer dell delphinium delta delude
deluge delusion delusional delusive deluxe delve demagogic demagogue demagoguery demagogy
demarcate demarcation demeanor demeanour demented dementia demesne demigod demigoddess demijohn
demimondaine demimonde demitasse democracy democrat democratic democratise democratize
demographer demography demolition demon demonetisation demonetization demoniac demoniacal
demonic demonise demonize demonology demonstrable demonstrably demonstrate demonstration
demonstrative demonstrator demote demotic demount demulcent demur demureness demurral demurred
demurrer demurring den denaturation denature dendrite dengue deniability deniable denier
denigrate denigration denim denominational denormalize denotation denotative denouement
denouncement denseness densification density dent dental dentifrice dentin dentine dentist
dentistry dentition denture denuclearise denuclearize denudation denude denunciation deodorant
deodorisation deodorise deodorization deodorize deorbit department departmental departure
dependability dependable dependably dependence dependency depiction depilatory deplete depletion
deplorably deployable deployment deponent deportable deportation deportee deporter deportment
depositor deprave depravity deprecate deprecation deprecatory depreciate depreciation
depreciative depredation depressant depression depressive depressor deprive deprogramming depth
deputation depute deputise deputize derailleur derailment derangement derby dereference
dereliction deride derision derisive derisiveness derisory derivation dermal dermatitis
dermatological dermatologist dermatology dermis derogate derogation derogatorily derogatory
derrick derriere derringer derv dervish desalinate desalination desalinisation desalinise
desalinization desalinize descant descend descendent describable describe description
descriptive descriptor descry desecrate desecration deselection deserialize desertion desi
desiccant desiccate desiccation desiccator desiderata desideratum designate designation
designator desirability desirableness desirably desirous desk deskill desktop desolate
desolateness desolation desolder despair desperado desperateness desperation despicable
despicably despise despoilment despondence despondency despotic despotism dessert dessertspoon
destination destine destiny destitution destroy destruct destructible destruction destructive
destructor destructure desuetude desultorily detachment detailer detain detainee detainment
detect detectable detection detector detente detention deter detergent deteriorate deterioration
determent determinable determinant determinate determinedly determiner determinism deterministic
deterred deterrence deterrer deterring detestably detestation dethrone dethronement detonate
detonation detonator detox detoxification detoxify detract detriment detrimental detritus deuce
deuterium dev devaluate devastation devastator development developmental deviance deviancy
deviant deviate deviation devil devilish devilishness devilled devilling devilment devilry
deviltry devious deviousness devlog devolution devotee devotion devotional devour devoutness dew
dewberry dewclaw dewdrop dewiness dewlap dewy dexterity dexterous dexterousness dextrose dharma
dhoti dhow diabetic diabolic diabolical diacritic diacritical diadem diaereses diaeresis
diagnostic diagnostician diagonal diagram diagrammatic diagrammed diagramming dial dialectal
dialectic dialectical dialled dialling dialog dialogic dialogue dialyses dialysis dialyzes diam
diamagnetic diamagnetism diamante diameter diametric diametrical diamond diamondback diapason
diaper diaphanous diaphragm diaphragmatic diarist diarrhea diarrhoea diary diaspora diastase
diastole diastolic diathermy diatom diatomic diatonic diatribe diazepam dibble dibs dices dicey
dichotomous dichotomy dicier diciest dicker dickey dickhead dickybird dicotyledon dicotyledonous
dict dicta dictate dictation dictatorial dictatorship diction dictionary dictum diddle diddly
diddlysquat diddums didgeridoo dido didst diehard dielectric diereses dieresis diesel diet
dietary dietetic diff difference different differentiable differential differentiate
differentiator difficulty diffidence diffident diffract diffraction diffuseness diffusion
diffusivity digerati digestibility digestible digestion digestive digger diggings digicam digit
digital digitalis digitisation digitise digitization digitize dignity digraph digress digression
dike diktat dilapidated dilapidation dilatation dilate dilation dilator dildo dilemma dilettante
dilettantish dilettantism diligence diligent dill dillydally diluent dilute dilution dime
dimension dimensional dimensionality dimensionless diminuendo diminution diminutive dimity
dimmed dimmer dimmest dimming dimness dimple dimply dimwit dimwitted din dinar diner dinette
ding dingbat dinghy dingily dinginess dingle dingleberry dingo dingus dink dinned dinnertime
dinnerware dinning dinosaur dint diocesan diocese diode diorama dioxide dioxin diphtheria
diphthong diploid diploma diplomacy diplomata diplomatic diplomatist diplopia dipole dipper
dippy dipshit dipso dipsomania dipsomaniac dipstick dipterous diptych dir direction directional
directionality directionless directive directness directorate directorial directorship directory
direful dirge dirigible dirk dirndl dirt dirtbag dirtball dirtily dirtiness dis disablement
disambiguate disassembler disassembly disastrous disbandment disbarment disbelieving disbursal
disbursement disc discernible discernibly discernment disciple discipleship disciplinarian
disciplinary disco discography discoloration discolouration discombobulate discomfit
discomfiture discommode disconcerting disconnected disconsolate discord discordance discordant
discotheque discouragement discoverable discoverer discovery discreetness discrepancy discrepant
discreteness discretion discretionary discretisation discretization discriminant discriminate
discrimination discriminator discursiveness discus discussant discussion disdain disdainful
disease disembowel disembowelled disembowelling disembowelment disequilibrate disfigurement
disgorgement disgruntlement disgustedly disgustingly dishabille disharmonious dishcloth dishevel
dishevelled dishevelling dishevelment dishpan dishrag dishtowel dishware dishwasher dishwater
dishy disillusion disinfectant disinfection disinform disinhibit disinterested disjointed
disjointedness disjunctive disjuncture disk diskette dismal dismantlement dismay dismember
dismemberment dismissive dismissiveness disorder disorientingly disparage disparagement
dispatcher dispel dispelled dispelling dispensary dispensation dispenser dispersal dispersion
dispirit displeasure disposable disposal dispossession disproof disputable disputably disputant
disputation disputatious disputer disquiet disquisition disregardful disrepair disruption
disruptive dissect dissed dissemblance dissemble disseminate dissemination dissension dissenter
dissertation disses dissidence dissident dissimilar dissimilitude dissing dissipate dissipation
dissociate dissociation dissoluble dissolute dissoluteness dissonance dissonant dissuasive dist
distaff distal distance distaste distemper distention distillate distillation distillery
distincter distinction distinctive distinctness distortion distraction distrait distraught
distressful distribute distribution distributional distributive distributor distro disturbance
disturber disunion disyllabic dither ditransitive ditsy ditto ditty ditz diuretic diurnal div
divalent divan diver divergence diverseness diversify diversion diversionary diversity
diverticulitis divestiture divestment divider divination divinity divisibility divisible
division divisional divisive divisiveness divisor divorcee divorcement divot divvy dixieland
dizzily dizziness djellaba doability doable dob dobbed dobbin dobbing doberman dobro doc docent
docility docket dockland dockside dockworker dockyard docstring doctoral doctrinaire doctrinal
doctrine docudrama documentarian documentation dodder doddle dodgem dodger dodgy dodo doe doer
doeskin doff dog dogcart dogcatcher doge dogeared dogfight dogfood dogged doggedness doggerel
dogging doggone doghouse dogie dogleg doglegged doglegging doglike dogma dogmatic dogmatism
dogmatist dognapper dogpile dogsbody dogsled dogtrot dogtrotted dogtrotting dogwood dojo
doldrums doleful dolefulness doll dollar dollarization dollarize dollhouse dollop dolmen
dolomite dolor dolorous dolour dolphin dolt doltish doltishness domain dome domestic domesticate
domestication domesticity domicile domiciliary dominance dominate domination dominatrices
dominatrix domineer dominion domino don dona donate donation dongle donkey donned donning
donnish donnybrook donor donut doodad doodah doodle doodlebug doohickey doolally doom doomerism
doomsayer doomscrolling doomsday doomster doona doorbell doorjamb doorkeeper doorknob
doorknocker doorman doormat doormen doorplate doorpost doorstep doorstepped doorstepping
doorstop doorway dooryard doozy dopa dopamine doper dopey dopier dopiest dopiness doping dorky
dorm dormancy dormice dormitory dormouse dorsal dory dos dosage dose dosh dosimeter doss
dosshouse dot dotage dotard dotcom dote doth dotted dotting dotty doubleheader doublespeak
doublet doubloon doubly doubter doubtfulness doubtless douche douchebag dough doughnut doughty
dour dourness douse dovecot dovecote dovetail dovish dowager dowdily dowdiness dowdy dowel
dowelled dowelling dower downbeat downcast downdraft downdraught downer downfall downfield
downforce downgrade downhearted downhill downloader downmarket downplay downpour downrange
downrank downright downriver downsample downscale downshift downsize downspout downstage
downstate downstream downswing downtempo downtime downtown downtrend downtrodden downturn
downvote downward downwind downy dowry dowse doxology doxx doyen doyenne doz doze dozen dozily
dozy dpi drab drabber drabbest drabness drachma draconian draftee drafter draftily draftiness
draftsman draftsmanship draftsmen draftswoman draftswomen drafty draggy dragnet dragon dragoon
dragster drainage drainboard drainer drainpipe dram drama dramatic dramatisation dramatise
dramatist dramatization dramatize drape drastic dratted draught draughtboard draughtily
draughtiness draughtsman draughtsmen draughtswoman draughtswomen drawback drawbar drawbridge
drawer drawl drawstring dray dread dreadful dreadfulness dreadlocks dreadnought dreamboat
dreamer dreamily dreaminess dreamland dreamless dreamlike dreamworld dreamy drear drearily
dreariness dredger dregs drench dressage dresser dressiness dressmaker dressmaking dressy drew
dribbler driblet driftnet driftwood driller drillmaster drily drinkable drinker dripper drippy
drivability drivable drivel drivelled driveller drivelling driverless driveshaft drivetrain
driveway drizzly drogue droid droll drollery drollness dromedary drool droop droopiness dropbox
dropdown dropkick droplet dropout dropper droppings dropsical dropsy dross drought drover drowse
drowsily drowsiness drub drubbed drubber drubbing drudge drudgery drug drugged druggie drugging
druggist druggy drugstore druid druidism drumbeat drumlin drummer drumstick drunkard drunken
drunkenness drupe druthers dryad dryer dryness drys drywall dual dualism duality dubber dubbin
dubiety dubious dubiousness dubstep ducal ducat duchess duchy duck duckbill duckboards duckling
duckpins duckweed duct ductile ductility ductless dud dudgeon dueler duelist dueller duellist
duenna duet duff dugout duke dukedom dulcet dulcimer dullard dullness dully duly dumbass
dumbbell dumbfound dumbfuck dumbness dumbo dumbstruck dumbwaiter dumdum dummy dumpiness dumpling
dumpsite dumpster dumpy dun dunce dunderhead dune dung dungaree dungeon dunghill dunk dunned
dunner dunnest dunning dunno duo duodecimal duodena duodenal duodenum duopoly dupe duple duplex
duplication duplicator duplicitous duplicity durability durable durably durance duration duress
durometer durst durum dusk duskiness dust dustbin dustcart dustiness dustless dustman dustmen
dustpan dustsheet dutch duteous dutiable dutiful dutifulness duty duvet dwarf dwarfish dwarfism
dwarves dweeb dwelt dyadic dybbuk dybbukim dyer dyestuff dyke dynamic dynamical dynamism
dynamite dynamo dynastic dyno dysania dysentery dysfunction dysfunctional dyslectic dyslexia
dyslexic dyspepsia dyspeptic dysphagia dysphoria dysphoric dysprosium dystonia dystopia
dystopian dz eagerness eagle eaglet ear earache earbud eardrum earful earldom earliness earlobe
earmuff earner earnestness earphone earpiece earplug earring earshot earsplitting earthbound
earthen earthenware earthiness earthling earthquake earths earthshaking earthward earthwork
earthworm earthy earwax earwig earworm ease easel easement easily easiness easing eastbound
easterly easternmost eastward eatable eater eave eavesdrop eavesdropped eavesdropper
eavesdropping ebb ebony ebullience ebullient ebullition eccentric eccentricity ecclesial
ecclesiastic ecclesiastical echelon echidna echinoderm echoic echolocation echos eclair eclat
eclectic eclecticism eclipse ecliptic eclogue ecocide ecol ecologic ecological ecologist ecology
econ econometric economic economical economise economize ecosphere ecosystem ecotourism
ecotourist ecru ecstasy ecstatic ecu ecumenical ecumenicism ecumenism eczema ed edamame
edelweiss edema edger edgewise edgily edginess edgy edibility edible edibleness edict
edification edifice edifier editable edition editorial editorialise editorialize editorship
educability educable educational educationalist educationist educations educator educe
edutainment eel eerily eeriness eff efface effacement effective effectiveness effectual
effectuate effeminacy effeminate effendi efferent effervesce effervescence effervescent effete
effeteness efficacious efficacy efficiency efflorescence efflorescent effluence effluent
effluvia effluvium efflux effort effortful effortless effortlessness effrontery effulgence
effulgent effuse effusion effusive effusiveness egad egalitarian egalitarianism eggbeater
eggcorn eggcup egghead eggnog eggplant eggshell eggy eglantine ego egocentric egocentricity
egoism egoist egoistic egoistical egomania egomaniac egotism egotist egotistic egotistical
egregious egregiousness egress egret eider eiderdown eigenvalue eigenvector einsteinium
eisteddfod ejaculate ejaculation ejaculatory eject ejection ejector eke elaborateness
elaboration elan elastic elasticated elasticise elasticity elasticize elation elbow elbowroom
elderberry eldercare eldest eldritch electable election electioneer elective elector electoral
electric electrical electrifier electrocute electrocution electrode electrologist electrolysis
electrolyte electrolytic electromagnet electromotive electron electronic electronica
electronically electroplate electroscope electroscopic electroshock electrostatic electrotype
electroweak eleemosynary elegance elegiac elegiacal elegy elem element elemental elementary
elephant elephantiasis elephantine elevate elevation elevator elevens elf elfin elfish
elicitation elide eligibility eligible eliminate elimination eliminator elision elitism elitist
elixir ell ellipse ellipsis ellipsoid ellipsoidal elliptic elliptical elm elocution elocutionary
elocutionist elodea elongate elongation elope elopement eloquence elsewhere elucidation elusive
elusiveness elver elves elvish emaciation email emanate emanation emancipate emancipation
emancipator emasculate emasculation embalmer embank embankment embarkation embarrassment
embattled embed embeddable embedded embedder embedding embellish embellishment ember embezzle
embezzlement embitter embitterment emblazon emblazonment emblem emblematic embodiment embolden
embolisation embolism embolization emboss embouchure embower embraceable embrasure embrocation
embroiderer embroidery embroilment embryo embryological embryologist embryology embryonic
emceeing emend emendation emerald emergence emergency emerita emeritus emery emetic emf emigrant
emigrate emigration emigre eminence emirate emissary emission emit emitted emitter emitting emo
emollient emolument emote emoticon emotion emotional emotionalise emotionalism emotionalize
emotionless emotive empanel empanelled empanelling empathetic empathise empathize empathy
emphases emphasis emphasise emphatic emphysema empire empiric empirical empiricism empiricist
emplacement employ employable employment emporium empowerment empress emptily emptiness empyrean
emu emulate emulation emulator emulsification emulsifier emulsify emulsion en enabler enactment
enamel enamelled enameller enamelling enamelware enamor enamour enc encamp encampment
encapsulate encapsulation encase encasement encephalitic encephalitis enchain enchanter
enchantment enchantress enchilada encipher encirclement enclave enclosure encode encomium
encompass encore encouragement encroachment encrust encrustation encryption encumbrance
encyclical encyclopaedia encyclopaedic encyclopedia encyclopedic encyst encystment endangerment
endearment endeavor endeavour endemic endgame endian endianness endive endless endlessness
endmost endocarditis endocrine endocrinology endogenous endometrial endometriosis endometrium
endonym endorphin endorsement endorser endoscope endoscopic endoscopy endoskeleton endothelial
endothermic endotracheal endowment endpoint endue endurable endurance endways enema energetic
energise energizer enervate enervation enfeeble enfeeblement enfilade enfold enforceable
enforcement enforcer enfranchise engagement engagingly engine engorge engorgement engram
engraver engross engrossment engulfment enhancement enigma enigmatic enjambment enjoin enjoyably
enjoyer enlargeable enlargement enlarger enlighten enlightenment enlistee enlistment enlivenment
enmesh enmeshment enmity ennoble ennoblement ennui enormity enormous enormousness enplane
enqueue enquirer enquiringly enquiry enrage enrapture enrichment enrollment enrolment ensconce
ensemble enshittify enshrine enshrinement enshroud ensign ensilage enslave enslavement ensnare
ensnarement ensurer entail entailment entangle entanglement entente enteral enteric enteritis
enterprising entertain enthrall enthrallment enthralment enthrone enthronement enthuse
enthusiasm enthusiast enthusiastic enticement entirely entirety entitle entitlement entity
entomb entombment entomological entomologist entomology entourage entrails entrance entrancement
entrant entrap entrapment entrapped entrapping entreat entree entrenchment entropy entry
entryphone entryway entwine enum enumerable enumerate enumeration enumerator enunciate
enunciation enuresis envelope envelopment envenom enviable enviably envious enviousness
environment environmental environs envoy enzymatic enzyme eolian eon eosinophil eosinophilic
epaulet epaulette epee epentheses epenthesis epenthetic ephedrine ephemera ephemeral epicenter
epicentre epicure epicurean epidemiologist epidemiology epidermal epidermic epidermis epidural
epigenome epiglottis epigram epigrammatic epigraph epilepsy epileptic epilogue epinephrine
epiphany epiphenomena epiphenomenon episcopacy episcopal episcopate episode episodic epistemic
epistemologist epistemology epistle epistolary epitaph epithelial epithelium epithet epitomal
epitome epitomise epitomize epochal eponymous epoxy epsilon equability equable equably
equalisation equalise equality equalization equalize equalled equalling equanimity equate
equation equator equatorial equerry equestrian equestrianism equestrienne equidistant
equilateral equilibrium equine equinoctial equinox equipage equipoise equitable equitably
equitation equity equiv equivalence equivalency equivalent equivocal equivocalness equivocate
equivocation equivocator er era eradicable eradicate eradication eradicator eraser erasure
erbium ere erectile erection erectness erector erelong eremite erg ergo ergonomic ergosterol
ergot ermine erode erodible erogenous erosion erosive erotic erotica erotically eroticism err
errand errant errata erratic erratum erroneous error ersatz erst eruct eructation erudite
erudition eruption erysipelas erythrocyte erythromycin escalade escalate escalation escalator
escallop escalope escapade escapee escapement escapism escapist escapologist escapology escargot
escarole escarpment eschatological eschatology escort escritoire escrow escudo escutcheon
esophageal esophagi esophagus esoteric esp espadrille espalier especial espionage esplanade
espousal espresso esprit espy esquire essay essayist essence essentialism essentialist
essentially establishment esteem ester estimable estimation estimator estoppel estradiol
estrange estrangement estrogen estrous estrus estuary eta etcher eternal eternalness eternity
ethane ethanol ether ethical ethmoid ethnic ethnicity ethnocentric ethnocentrism ethnocultural
ethnographer ethnographic ethnography ethnological ethnologist ethnology ethological ethologist
ethology ethos ethyl ethylene etiolated etiologic etiological etiologies etiology etiquette
etude etymological etymologist etymology etymon eucalypti eucalyptus euchre euclidean eugenic
eugenicist eukaryote eukaryotic eulogise eulogist eulogistic eulogize eulogy eunuch euphemism
euphemistic euphemize euphonious euphony euphoria euphoric euro europium eutectic euthanasia
euthanize euthenics eutrophication evacuate evacuation evacuee evade eval evalled evalling
evaluation evaluative evaluator evanescence evanescent evangelic evangelical evangelicalism
evangelise evangelism evangelist evangelistic evangelize evaporate evaporation evaporative
evaporator evasion evasive evasiveness evenhanded evenness evensong eventful eventfulness
eventide eventual eventuality eventuate everglade evergreen everlasting evermore everyplace
everywhere evict eviction evidence evident evildoer evildoing eviller evillest evilness evince
eviscerate evisceration evocation evocative evolution evolutionary evolutionist ewe ewer ex
exabyte exacerbate exacerbation exaction exactitude exactness exaggeration exaggerator exajoule
exaltation exam examination exampled exasperation excavate excavation excavator excellence
excellent excelsior exception exceptionable exceptional exceptionalism excerpt excessive
exchangeable exchequer excise excision excitability excitably excitation excitement exciter
exciton excl exclamation exclamatory exclave exclusion exclusionary exclusive exclusiveness
exclusivity excommunicate excoriate excoriation excrement excremental excrescence excrescent
excreta excrete excretion excretory excruciating exculpate exculpation exculpatory excursion
excursionist excursive excursiveness excusable excusably exec execrable execrably execrate
execration executable execute execution executor executrices executrix exegeses exegesis
exegetic exegetical exemplary exemplify exemption exerciser exertion exeunt exfoliate exhalation
exhaustible exhaustion exhaustive exhaustiveness exhibition exhibitionism exhibitionist
exhibitor exhilaration exhortation exhumation exigence exigency exigent exiguity exiguous exilic
existent existential existentialism existentialist exobiology exocentric exodus exogenous exon
exonerate exoneration exoplanet exorbitance exorbitant exorcise exorcism exorcist exoskeleton
exosphere exothermic exotic exotica exoticism exp expandability expander expanse expansible
expansion expansionary expansionism expansionist expansive expansiveness expat expatiate
expatiation expatriate expatriation expectancy expectant expectation expectedness expectorant
expectorate expectoration expedience expediencies expediency expediter expedition expeditionary
expeditious expend expendable expenditure expense expensive expensiveness experiential
experimental experimenter expertness expiate expiation expiatory expiration expiry
explainability explainable explainer explanation explanatory expletive explicable explicate
explication explicitness exploder exploitability exploitation exploitative exploiter exploration
exploratory explorer explosion explosive explosiveness expo exponent exponential exponentiate
exportation exporter exposition expositor expostulate expostulation exposure expound expressible
expression expressionism expressionist expressionless expressive expressiveness expressway
expropriate expropriation expropriator expulsion expurgate expurgation exquisiteness ext extant
extemporaneous extempore extemporise extemporize extender extensibility extensible extension
extensional extensive extensiveness extenuate extenuation exterior exterminate extermination
exterminator external externalise externalize extinct extinction extinguishable extinguisher
extirpate extirpation extort extortion extortionate extortionist extracellular extraction
extractor extradite extradition extrajudicial extralegal extramarital extramural extraneous
extraordinaire extraordinary extrapolate extrapolation extrasensory extravagance extravaganza
extravehicular extrema extremeness extremism extremist extremity extremum extricable extricate
extrication extrinsic extroversion extrovert extrude extrusion extrusive exuberance exudation
exult exultation exurb exurban exurbanite exurbia eyebrow eyedropper eyeful eyeglass eyelash
eyeless eyelet eyeliner eyeopener eyeopening eyepiece eyesight eyesore eyestrain eyeteeth
eyetooth eyewash eyewear eyewitness fa fab fable fabricate fabrication fabricator fabulous
facade facecloth faceless facelift facepalm facet facetious facetiousness facial facile
facilitate facilitation facilitator facility facsimile fact faction factional factionalism
factious factitious factoid factor factorial factorisation factorise factorization factorize
factotum factual factuality faculty fad faddish faddist faddy faecal faeces faerie faff fag
fagged fagging faggot fagot faience failable faille failover failure fain fainthearted faintness
fairground fairing fairness fairway fairy fairyland faithful faithfulness faithless
faithlessness fajita fakir falcon falconry fallacious fallacy fallback fallibility fallible
fallibleness fallibly falloff fallout fallow falsehood falseness falsetto falsie falsifiable
falsification falsifier falsify falsity falsy fame familial familiarise familiarity familiarize
famine famish famous fan fanatic fanatical fanaticism fanboy fanciable fanciful fancifulness
fancily fanciness fancywork fandango fandom fanfare fang fanlight fanmade fanned fanning fantail
fantasia fantasise fantasist fantasize fantastic fantastical fantasy fanzine farad faradize
faraway farce farcical fare farina farinaceous farmhand farmhouse farmland farmstead farmyard
faro farrago farrier farrow farseeing farsighted farsightedness fart farthermost farthest
farthing fascia fascicle fascination fascism fascist fascistic fashion fashionable fashionably
fashionista fastback fastball fastener fastidious fastidiousness fastness fatal fatalism
fatalist fatalistic fatality fatback fateful fatefulness fathead fatherhood fatherland
fatherless fatherly fathom fathomable fathomless fatigue fatness fatso fatter fattest fattiness
fatty fatuity fatuous fatuousness fatwa faucet fault faultfinder faultfinding faultily
faultiness faultless faultlessness faun fauna fauvism fauvist fave favicon favor favorability
favorable favorably favoritism favourability favourable favourably favouritism fawn fax fay
fayre faze fealty fearful fearfulness fearless fearlessness fearmonger fearsome feasibility
feasible feasibly feast feat feather featherbedding featherbrained featherless featherweight
featureful featureless featurette featuritis febrile fecal feces feckless fecund fecundate
fecundation fecundity federal federalisation federalise federalism federalist federalization
federalize federate federation fedora fee feebleness feebly feedback feedbag feeder feedforward
feedlot feedstock feeler feelgood feign feint feisty feldspar felicitate felicitation felicitous
felicity feline fellatio fellowman fellowmen fellowship felon felonious fem femaleness
femininity feminise feminism feminize femme femoral femur fen fencer fender fenestration fennel
fentanyl feral fermentation fermion fermium ferny ferocious ferociousness ferocity ferret ferric
ferrite ferromagnetic ferromagnetism ferrous ferrule ferry ferryboat ferryman ferrymen
fertilisation fertilise fertility fertilization fertilize ferule fervency fervid fervor fervour
fest festal festival festive festiveness festivity festoon feta fetal fetcher fete fetid
fetidness fetishism fetishist fetishistic fetishization fetishize fetlock fetter fettle
fettuccine fetus feud feudal feudalism feudalistic fever feverish feverishness fewness fey fez
fezzes fiancee fiasco fiat fib fibbed fibber fibbing fiber fiberboard fiberfill fiberglass fibre
fibreboard fibrefill fibreglass fibril fibrillate fibrillation fibrin fibroid fibrosis fibrous
fibula fibulae fiche fichu fickle fickleness fictional fictionalise fictionalize fictitious
fictive ficus fiddle fiddlesticks fiddly fidelity fidget fiduciary fie fief fiefdom fielder
fieldsman fieldsmen fieldwork fiendish fierceness fieriness fiesta fife fig fightback figment
figuration figurative figurehead figurine filament filamentous filbert filch filename filepath
filer filet filetype filial filibuster filigree fillable filler fillet fillip filly filminess
filmmaking filmography filmstrip filmy filo filterer filth filthily filthiness filtrate
filtration fin finagle finale finalisation finalise finalist finality finalization finalize
financialize financials finch finder finely fineness finery finespun finesse finger fingerboard
fingerling fingermark fingernail fingerprint fingertip finial finical finickiness finicky finis
finisher fink finless finned finny fintech fir firable firearm fireball firebird firebomb
firebox firebrand firebreak firebrick firebug firecracker firedamp firefight fireguard firehouse
firelight firemen fireplace fireplug firepower fireproof firer firescreen fireside firestorm
firetrap firetruck firewall firewater firewood firework firmament firmness firmware firstborn
firsthand firth fiscal fishbowl fishcake fisher fisherman fishermen fisheye fishhook fishily
fishiness fishmonger fishnet fishpond fishtail fishwife fishwives fishy fissile fission fissure
fist fistfight fistful fisticuffs fistula fistulous fitful fitfulness fitly fitment fitness
fittest fixate fixation fixative fixer fixings fixity fixture fizz fjord fl flab flabbergast
flabbily flabbiness flabby flaccid flaccidity flack flagella flagellant flagellate flagellation
flagellum flagger flagman flagmen flagon flagpole flagrance flagrancy flagship flagstaff
flagstone flail flair flak flakiness flamage flambe flamboyance flamboyancy flamboyant flamenco
flameproof flamethrower flamingo flammability flammable flan flange flank flannel flannelette
flannelled flannelling flap flapjack flapped flapper flapping flappy flareup flashback flashbulb
flashcard flashcube flasher flashgun flashily flashiness flashlight flashy flask flatbed
flatboat flatbread flatcar flatfeet flatfoot flathead flatiron flatland flatlet flatline
flatmate flatness flatted flatterer flattery flatting flattish flattop flatulence flatulent
flatus flatware flatworm flaunt flautist flavorful flavorless flavorsome flavourful flavourless
flavoursome flaw flawless flawlessness flax flay flea fleabag fleabite fleapit fleck fledged
fledgling fleece fleeciness fleecy fleet fleetingly fleetingness fleetness fleshly fleshpot
fleshy flex flexibility flexible flexibly flexion flextime flick flier flight flightiness
flightless flimflam flimflammed flimflamming flimsily flimsiness flimsy flinch flint flintlock
flippancy flippant flipped flipper flippest flippy flirtation flirtatious flit flitted flitting
floater floaty floe flog flogged flogger flogging floodgate floodlight floodlit floodplain
floodwater floor floorboard floorwalker floozy flop flophouse flopped floppily floppiness
flopping floppy flora floral florescence florescent floret florid floridness florin florist
floss flotation flotilla flotsam flounce flouncy flounder flourish floury flout flowchart
flowerbed floweriness flowerless flowerpot flt flu flub flubbed flubbing fluctuate fluctuation
flue fluency fluff fluffiness flugelhorn fluidity fluke fluky flume flummox flunk fluoresce
fluorescence fluoridate fluoridation fluoride fluorine fluorite fluorocarbon fluoroscope
fluoroscopic fluoxetine flurry flush fluting flutist flutter fluvial flux flyaway flyblown flyby
flycatcher flyer flyleaf flyleaves flyover flypaper flypast flysheet flyspeck flyswatter flytrap
flyway flyweight flywheel foal foam foaminess fob fobbed fobbing focal fodder fogbound fogey
foggily fogginess foggy foghorn fogy fogyish foible foist fol foldaway folder foldout foliage
folic folio folk folklore folkloric folklorist folksiness folksinger folksinging folktale
folkway foll follicle follower followup foment fomentation fondant fondle fondness fondue font
fontanel fontanelle foo foobar foodie foodstuff foolery foolhardily foolhardiness foolhardy
foolishness foolproof foolscap footage football footbridge footfall foothill foothold footie
footing footless footlights footling footlocker footloose footman footmen footnote footpath
footplate footprint footrace footrest footsie footslogging footsore footstep footstool footwear
footwell footwork footy fop foppery foppish foppishness fora forage forbear forbearance forbore
forborne forceful forcefulness forceps forcible forcibly ford fore forearm forebode forecaster
forecastle foreclosure forecourt foredoom forefather forefeet forefinger forefoot forefront
foregather foregone foreground forehand forehead foreigner foreignness foreknew foreknow
foreknowledge foreknown foreleg forelimb forelock foremast foremen foremost forename forenoon
forensic foreordain forepart forepaw foreperson foreplay forequarter foresail foreseen foreseer
foreshore foreshorten foresight foreskin forest forestall forestation forestland forestry
foretaste foretell forethought foretold forevermore forewoman forewomen foreword forex
forfeiture forgather forger forgetfulness forgettable forgivable forgiver forgo forgone forkful
forklift forlorn formaldehyde formalin formalisation formalise formalism formalist formalities
formality formalization formalize formation formatter formfitting formic formidable formidably
formless formlessness formulaic formulate formulation formulator formwork fornicate fornication
fornicator forsooth forswear forswore forsworn forsythia fort forte forth forthright
forthrightness forthwith fortification fortified fortifier fortify fortissimo fortitude
fortnight fortress fortuitous fortuitousness fortuity fortune fortuneteller fortunetelling forum
forwarder forwardness forwent fossa fossil fossilisation fossilise fossilization fossilize
foster foulard foulmouthed foulness foundation foundational founded founder foundling foundry
fount fountain fountainhead fourfold fourposter fourscore foursquare fox foxfire foxglove
foxhole foxhound foxhunt foxily foxiness foxtrot foxtrotted foxtrotting foxy foyer fps fr fracas
frack fractal fraction fractional fractious fractiousness frag fragility fragmentary
fragmentation fragrance frailness frailty framer framework franc franchisee franchiser francium
francophone frangibility frangible frankfurter frankincense frankness frappe frat fraternal
fraternisation fraternise fraternity fraternization fraternize fratricidal fratricide fraud
fraudster fraudulence fraudulent fraught fray frazzle freak freakish freakishness freckle
freckly freeball freebase freebie freebooter freeborn freedman freedmen freedom freefall
freehand freehold freelance freeload freeman freemasonry freemen freemium freephone freerun
freesia freestanding freestone freestyle freethinker freethinking freeware freeway freewheel
freewill freezable freezer freight french frenemy frenetic frenzied frenzy freq frequencies
frequency frequented frequenter fresco freshener freshet freshman freshmen freshness freshwater
fret fretfulness fretsaw fretted fretting fretwork friable friar fricassee fricative friction
frictional frictionless fridge friedcake friendless friendlies friendliness friendship frieze
frig frigged frigging fright frightful frightfulness frigid frigidity frigidness frill frippery
frisbee frisk friskily friskiness frisson fritter fritz frivolity frivolous frivolousness frizz
frizzle fro frock frog frogging frogman frogmarch frogmen frogspawn frolicked frolicker
frolicking frolicsome frond front frontage frontal frontbench frontiersman frontiersmen
frontierswoman frontierswomen frontispiece frontline frontman frontmen frontside frontward frosh
frostbit frostbite frostbitten frostily frostiness frosty froth frothiness froufrou frowzily
frowziness frowzy fructify fructose frugality fruit fruitcake fruiterer fruitful fruitfulness
fruitiness fruition fruitless fruitlessness frump frumpish frunk frustration frustum fryer ft
ftp fuchsia fucker fuckhead fuckwit fuddle fudge fuehrer fug fugal fuggy fugue fuhrer fulcrum
fulfillment fulfilment fullback fuller fullness fulltext fulminate fulmination fulsome
fulsomeness fum fumble fume fumigant fumigate fumigation fumigator fumy functional functionalism
functionalist functionality functionary functor fundamental fundamentalism fundamentalist funder
fundraiser funerary funereal funfair fungal fungible fungicidal fungicide fungoid fungous
funicular funk funkiness funnel funnelled funnelling funner funnest funnily funniness funnyman
funnymen fur furbelow furbish furious furl furlong furlough furn furnace furnishings furor
furore furosemide furred furriness furring furrow furtherance furthermost furtive furtiveness
fury furze fuse fusee fuselage fusibility fusible fusilier fusillade fusion fussbudget fussily
fussiness fusspot fussy fustian fustiness fusty fut futile futility futon futurism futurist
futuristic futurity futurologist futurology futz fuzzball fuzzer fuzzily fuzziness fuzzy fwd fwy
gab gabardine gabbed gabbiness gabbing gabble gabby gaberdine gabfest gable gadabout gadded
gadder gadding gadget gadgetry gadolinium gaff gaffe gaga gaggle gaiety gaily gainer gainsaid
gainsay gait gala galactic galaxy gale galena gall gallant gallantry gallbladder galleon
galleria gallery galley gallimaufry gallium gallivant gallon gallop gallows gallstone galoot
galore galosh galumph galvanic galvanisation galvanise galvanism galvanization galvanize
galvanometer gambit gamble gambol gambolled gambolling gamechanger gamecock gamekeeper gameness
gamepad gameplay gamer gamesmanship gamester gamete gametic gamey gamify gamin gamine gaminess
gamma gammon gammy gamut gamy gander gangbusters gangland ganglia gangling ganglion ganglionic
gangplank gangrene gangrenous gangsta gangster gangsterism gangway ganja gannet gantlet gantry
gap gape gapped gapping gar garage garb garbage garbageman garbagemen garbanzo garble garcon
gardenia gargantuan gargle gargoyle garish garishness garland garlicky garment garner garnet
garnishee garnishment garret garrison garrote garrulity garrulous garrulousness garter gasbag
gaseous gash gasholder gasket gaslight gasman gasmen gasohol gasometer gasp gasses gassy gastric
gastritis gastronome gastronomic gastronomical gastronomy gastropod gasworks gateau gateaux
gatecrash gatehouse gatekeep gatekept gatepost gateway gatherer gator gaucheness gaucherie
gaucho gaudily gaudiness gauge gaunt gauntlet gauntness gauze gauziness gauzy gavel gavotte gawd
gawk gawkily gawkiness gawp gayness gazebo gazelle gazer gazette gazillion gazpacho gazump
gearbox gearhead gearshift gearwheel gecko geddit geeing geeky geezer gel gelatinous gelcap geld
gelid gelignite gelled gelling gem gemmology gemological gemologist gemology gemstone gendarme
gender genealogical genealogist genealogy generalisation generalise generalissimo generalist
generality generalization generalize generalship generation generational generator generosity
generous generousness geneses genesis genetic geneticist genial geniality geniculate genie genii
genital genitalia genitive genitourinary genlock genned genning genocidal genocide genome
genomic genre gent genteel genteelness gentian gentile gentility gentlefolk gentlemanly
gentlemen gentleness gentlewoman gentlewomen gentrification gentrify gentry genuflect
genuflection genuineness geocache geocentric geochemistry geocode geodata geode geodesic geodesy
geodetic geoeconomics geoengineering geofence geog geographer geographic geographical geography
geolocation geologic geological geologist geology geom geomagnetic geomagnetism geometer
geometric geometrical geometry geophysical geophysicist geophysics geopolitical geopolitics
geoscientist geostationary geostrategic geosynchronous geosyncline geothermal geothermic
geranium gerbil geriatric geriatrician germ germane germanium germicidal germicide germinal
germinate germination germophobe germophobia gerontocracy gerontological gerontologist
gerontology gerrymander gerund gestalt gestapo gestate gestation gestational gesticulate
gesticulation gestural gesture gesundheit getaway getter getup gewgaw geyser ghastliness ghat
ghee gherkin ghetto ghettoise ghettoize ghostliness ghostwrite ghostwritten ghostwrote ghoul
ghoulish ghoulishness giantess gibber gibberish gibbet gibbon gibbous gibe giblet giddily
giddiness gig gigabit gigabyte gigaflop gigagram gigahertz gigajoule gigameter gigametre
gigapascal gigapixel gigawatt gigged gigging giggler giggly gigolo gild gillie gillion gilt
gimbal gimbap gimcrack gimcrackery gimlet gimme gimmick gimmickry gimp gin ginger gingerbread
gingersnap gingham gingivitis ginkgo ginned ginning ginormous ginseng giraffe gird girdle
girlhood girlish girlishness girly giro girt girth gist git gite giveaway giveback giver gizmo
gizzard glace glacial glaciate glaciation gladden gladdest glade gladiatorial gladiola gladioli
gladiolus gladness gladsome glam glamorisation glamorise glamorization glamorize glamorous
glamour glance gland glandular glans glasnost glass glassblower glassblowing glassful glasshouse
glassily glassiness glassware glaucoma glaze glazier gleaner gleanings glee gleeful gleefulness
glen glenohumeral glenoid glibbest glibness glider glimmer glimpse glint glissandi glissando
glisten glister glitch glitter glitterati glitz gloaming gloat glob globalisation globalise
globalism globalist globalization globalize globbed globbing globe globetrotter globetrotting
globular globule globulin glockenspiel glom glommed glomming gloom gloomily gloominess glop
gloppy glorification glorify glorious glory glossary glossily glossiness glossolalia glossy
glottal glottis glove glower glowworm glucagon glucose gluey gluier gluiest glum glummer
glummest glumness gluon glut glutenous glutinous glutted glutting glutton gluttonous glycemic
glycerine glycerol glycogen glycol glyph gm gnarl gnash gnat gnaw gneiss gnocchi gnome gnomic
gnomish gnomist gnu goad goal goalkeeping goalless goalmouth goalpost goalscorer goat goatee
goatherd goatskin gob gobbed gobbet gobbing gobble gobbledegook gobbledygook goblet goblin
gobsmacked gobstopper godawful godchild godchildren goddammit goddamn goddaughter godfather
godforsaken godhead godhood godless godlessness godlike godliness godly godmother godown
godparent godsend godson godspeed goer gofer goggle goiter goitre goldbrick goldenrod goldfield
goldfinch goldmine goldsmith golem golliwog gonad gonadal gondola gondolier goner gong gonk
gonorrhea gonorrheal gonorrhoea gonorrhoeal gonzo goo goober goodhearted goodish goodly goodness
goodnight goods goodwill goody gooey goofball goofiness google googly gooier gooiest gook goon
goop gooseberry goosebumps gooseneck goosy gopher gorge gorgeous gorgeousness gorgon gorilla
gorily goriness gormandise gormandize gormless gorp gorse gory goshawk gosling gospel gossamer
gossiper gossipy gotcha goths gotta gouache gouge goulash gourd gourde gourmand gourmet gout gov
governability governable governance governess government governmental governmentwide governor
governorship govt gown gr grabber grabby grace gracefulness graceless gracelessness gracious
graciousness grackle grad gradate gradation gradient gradual gradualism gradualness graduation
graffiti graffito graft graham grail grain graininess gram grammar grammarian grammatical
grammaticality gramophone grampus gran grandam grandaunt grandchildren granddad granddaddy
grandee grandeur grandiloquence grandiloquent grandiose grandiosity grandkid grandmaster
grandnephew grandness grandniece grandstand granduncle grange granitic granola grant grantee
grantsmanship granular granularity granulate granulation granule grape grapefruit grapeshot
grapevine graph grapheme graphical graphite graphologist graphology grapnel grappler grasshopper
grassland grassroots grassy gratefulness grater gratification gratin gratitude gratuitous
gratuitousness gratuity gravamen gravedigger gravel gravelled gravelling graven graveness
graveside gravestone graveyard gravid gravimeter gravitas gravitate gravitation gravitational
gravity gravy graybeard grayish grayness grayscale grazer grease greasepaint greasily greasiness
greatcoat greathearted greatness grebe greedily greediness greenback greenbelt greenery
greenfield greenfly greengage greengrocer greenhorn greenhouse greenish greenmail greenness
greenroom greenstone greensward greenwood greeter gregarious gregariousness gremlin grenade
grenadine grep grepped grepping greyhound greyish greyness greyscale gribble griddle griddlecake
gridiron gridlock grief grievance griever grievous grievousness griffin griffon grift grille
grimace grime griminess grimmest grimness grimy grin grinder grindhouse grindstone gringo
grinned grinning gripe grippe grippy grisliness grist gristle gristmill grit gritted gritter
grittiness gritting gritty grizzle grizzly groan groat grocer groggily grogginess groggy groin
grok grokked grokking grommet groomer groomsman groomsmen groove grope grosbeak grosgrain
grossness grotesque grotesqueness grotto grotty grouch grouchily grouchiness groundcloth
grounder groundhog groundless groundnut groundsheet groundskeeper groundsman groundsmen
groundswell groundwater groundwork group groupie groupware grouse grout grove grovel grovelled
groveller grovelling growable grower growl grownup groyne grub grubbed grubber grubbily
grubbiness grubbing grubby grubstake grudge grue gruesomeness gruff gruffness grumbler grumbly
grump grumpily grumpiness grunge grungy grunion grunt gt guacamole guanine guano guarani
guarantor guaranty guarder guardhouse guardian guardianship guardrail guardroom guardsman
guardsmen guava gubbins gubernatorial guerrilla guesser guesstimate guesswork guestbook
guesthouse guestroom guff guffaw guidance guidebook guideline guidepost guider guild guildhall
guile guileful guileless guilelessness guillemot guillotine guilt guiltily guiltiness guiltless
guinea guise guitar guitarist gulag gulch gulden gulf gull gullet gullibility gullible gulper
gumball gumbo gumboil gumboot gumdrop gummed gumming gummy gumption gumshoe gunboat gunfight
gunfire gunge gungy gunk gunman gunmen gunmetal gunned gunnel gunner gunny gunnysack gunpoint
gunpowder gunrunner gunrunning gunship gunshot gunslinger gunsmith gunsmoke gunwale guppy gurgle
gurn gurney gush gusset gussy gust gustatory gustily gusto gut gutless gutlessness gutsy gutted
gutter guttersnipe gutting guttural gutty guv guvnor guzzle gybe gym gymkhana gymnasium gymnast
gymnastic gymnosperm gymslip gynaecologic gynaecological gynaecologist gynaecology gynecologic
gynecological gynecologist gynecology gyp gypped gypper gypping gypster gypsum gyrate gyration
gyrator gyrfalcon gyro gyrofrequency gyroscope gyroscopic gyve gzipped gzipping ha haberdasher
habiliment habit habitability habitat habitation habitual habitualness habituate habituation
habitue hacienda hackathon hacker hackish hackle hackney hacksaw hacktivist hackwork hacky
haddock hadith hadst haem haematite haematologic haematological haematologist haematology
haemoglobin haemophilia haemophiliac haemorrhage haemorrhoid hafnium haft hag haggard
haggardness haggis haggish haggle hagiographer hagiographic hagiography hah hahnium haiku hail
hailstone hailstorm hairball hairband hairbreadth hairbrush haircloth haircut hairdo
hairdressing hairdryer hairgrip hairiness hairless hairlike hairline hairnet hairpiece hairpin
hairsbreadth hairsplitter hairsplitting hairspray hairspring hairstyle haj hajj hajji hake halal
halberd halcyon hale halfback halfcourt halfhearted halfpence halfpenny halftime halftone
halfway halfwit halide halite halitosis hallelujahs hallmark halloo hallow hallucinate
hallucination hallucinatory hallucinogen hallucinogenic hallway halogen halon halophile halt
halterneck halve halyard hamate hamburg hamlet hammed hammerer hammerhead hammerlock hammertoe
hamming hammock hammy hamster hamstring hamstrung handbag handball handbarrow handbasket
handbill handbook handbrake handbuilt handcar handcart handclasp handcraft handcuff handedly
handgun handheld handhold handicap handicapped handicapper handicapping handicraft handily
handiness handiwork handkerchief handlebar handler handmade handmaid handmaiden handout handpick
handpiece handprint handrail handsaw handset handshake handsomeness handspring handstand
handwash handwave handwavy handwork handwoven handwriting handwritten handyman handymen
handywork hangar hangdog hanger hangman hangmen hangnail hangout hangover hangup hank hankie
hansom hap haphazard haphazardness hapless haplessness haploid happenstance happily haptic
harasser harassment harbinger harbor harbormaster harbourmaster hardback hardball hardboard
hardbound hardcover harden hardhat hardheaded hardheadedness hardhearted hardihood hardily
hardiness hardline hardness hardscrabble hardship hardstand hardtack hardtop hardware hardwired
hardwood hare harebell harebrained harelip harelipped harem haricot hark harlequin harlot
harlotry harmful harmfulness harmless harmlessness harmonic harmonica harmonies harmonious
harmoniousness harmonisation harmonise harmonium harmonization harmonize harmony harp harpist
harpoon harpsichord harpsichordist harridan harrier harrow harrumph harry harshness hart
harvester hashtag hasp hassle hassock hast hastily hastiness hat hatband hatbox hatchback
hatcheck hatchery hatchet hatchway hatefulness hatemonger hater hath hatpin hatred hatstand
hatted hatter hatting hauberk haughtily haughtiness haughty haul haulage haulier haunch haunter
hauteur haversack haves havoc haw hawk hawkish hawkishness hawser hawthorn hay haycock hayloft
haymaker haymaking haymow hayrick hayride hayseed haystack haywire hazard hazardous hazelnut
hazer hazily haziness hazmat hazy hdqrs headache headband headbang headboard headbolt headbutt
headcase headcheese headcount headdress header headfirst headgear headhunt headily headiness
headlamp headland headless headlight headline headlock headlong headman headmaster headmen
headmistress headpiece headpin headquarter headrest headroom headscarf headscarves headset
headship headshrinker headsman headsmen headstall headstand headstone headstrong headteacher
headwaiter headwaters headway headwind headword healer health healthcare healthful healthfulness
healthily healthiness healthwise heap hearer hearken hearsay hearse heart heartache heartbeat
heartbreak heartbroken heartburn hearten heartfelt hearth hearthrug hearthstone heartily
heartiness heartland heartless heartlessness heartrending heartsick heartsickness heartstopping
heartstrings heartthrob heartwood heatedly heater heath heathen heathendom heathenish heathenism
heatproof heatstroke heatwave heave heavenward heavily heaviness heavyhearted heavyset
heavyweight heckle hectare hectic hectogram hectometer hectometre hector hedgehog hedgehop
hedgehopped hedgehopping hedger hedgerow hedonism hedonist hedonistic heed heedful heedless
heedlessness heehaw heel heelless heft heftily heftiness hegemon hegemonic hegira heifer height
heightwise heinous heinousness heiress heirloom helical helices helicopter heliocentric
heliosphere heliotrope helipad heliport helium helix hell hellbent hellcat hellebore hellfire
hellhole hellion hellishness hellscape helluva helm helmet helmsman helmsmen helot helper
helpfulness helpless helplessness helpline helpmate helve hem hematite hematologic hematological
hematologist hematology heme hemi hemiplegia hemisphere hemispheric hemispherical hemline
hemlock hemmed hemmer hemming hemoglobin hemophilia hemophiliac hemorrhage hemorrhagic
hemorrhoid hemostat hemp hemstitch hen henceforth henceforward henchman henchmen henna henpeck
hentai hep heparin hepatic hepatitis hepatocyte hepper heppest heptagon heptagonal heptathlon
herald heraldic heraldry herbaceous herbage herbal herbalist herbicidal herbicide herbivore
herbivorous herculean herd herdsman herdsmen hereabout hereafter hereby hereditary heredity
herein hereinafter hereof hereon heresy heretic heretical hereto heretofore hereunder hereunto
hereupon herewith heritable heritage hermaphrodite hermaphroditic hermetic hermetical hermitage
hermitian hernia hernial herniate herniation heroic heroin heroism heron herpes herpetologist
herpetology herring herringbone hertz hesitance hesitancy hesitate hesitation hessian hetero
heterodox heterogeneity heterogeneous heterosexual heuristic hew hewer hex hexadecimal hexagon
hexagonal hexagram hexameter heyday hf hgt hgwy hiatus hibachi hibernate hibernation hibernator
hibiscus hiccough hiccup hick hickey hickory hideaway hidebound hideous hideousness hideout
hider hie hieing hierarchic hierarchical hierarchy hieroglyph hieroglyphic highball highborn
highboy highbrow highchair highhanded highhandedness highland highlighter highly highness
highroad highs hightail highway highwayman highwaymen hijab hijacker hiker hilarious
hilariousness hilarity hillbilly hilliness hillock hillside hilltop hilt hind hindmost
hindquarter hindrance hindsight hinge hinter hinterland hip hipbath hipbone hiphuggers hipness
hipped hipper hippest hippie hipping hippo hippocampus hippodrome hippy hipster hiragana
hireling hirsute hirsuteness hiss hist histamine histogram histologist histology histopathology
historic historical historicity historiography histrionic hitch hitchhike hither hitherto
hitmaker hitman hitmen hitter hive hivemind hiya hmm ho hoagie hoard hoarfrost hoariness hoarse
hoarseness hoax hob hobbit hobble hobbyhorse hobbyist hobgoblin hobnail hobnob hobnobbed
hobnobbing hoc hock hockshop hod hodgepodge hoe hoecake hoedown hoeing hoer hog hogan hogback
hogged hogging hoggish hogshead hogtie hogtying hogwash hoick hoke hokier hokiest hokum holdall
holder holdout holdover holdup holey holiday holidaymaker holiness holism holistic holler
hollowness hollyhock holmium holocaust hologram hologrammatic holograph holographic hols holster
homage hombre homburg homebody homeboy homebrew homebuilt homecoming homecooked homegrown
homeland homelessness homelike homeliness homemade homemaker homemaking homeomorphic
homeomorphism homeomorphous homeopath homeopathic homeostasis homeostatic homeowner homepage
homer homeroom homeschooling homesickness homespun homestead homestretch hometown homeward
homewrecker homey homeyness homicidal homicide homie homiest homiletic homily hominid hominoid
hominy homo homoerotic homogeneity homogeneous homogenisation homogenise homogenization
homogenize homograph homologous homology homonym homophobia homophobic homophone homophylic
homosexual homosexuality hon honcho honer honester honeybee honeycomb honeydew honeylocust
honeymoon honeypot honeysuckle honk honorableness honorably honorarily honorarium honoree
honorer honorific honourableness honourably honouree honourer hooch hood hoodie hoodlum hoodoo
hoodwink hooey hoof hookah hooker hookup hookworm hooligan hooliganism hoop hoopla hoosegow hoot
hootenanny hoover hooves hopeful hopefulness hopeless hopelessness hopper hopscotch hora horde
horehound horizon horizontal hormonal horn hornbeam hornblende hornet hornless hornlike hornpipe
horologic horological horologist horology horoscope horrendous horrible horribleness horribly
horrid horror horseback horsebox horseflesh horsefly horsehair horsehide horselaugh horseless
horseman horsemanship horsemen horseplay horsepower horseshit horseshoe horsetail horsetrading
horsewhip horsewhipped horsewhipping horsewoman horsewomen horsey horsier horsiest hortatory
horticultural horticulture horticulturist hosanna hose hosepipe hosier hosp hospice hospitable
hospitably hospitalise hospitalize hostable hostel hostelry hoster hostilities hostility hostler
hostname hotblooded hotbox hotcake hotel hotelier hotfoot hothead hotheadedness hothouse hotkey
hotline hotlink hotness hotplate hotpot hots hotshot hotspot hotted hottie hotting hound
hourglass houri houseboat housebound houseboy housebreak housebroke housebroken houseclean
housecoat housefly houseful household househusband housekeeping houselights housemaid houseman
housemaster housemate housemen housemistress housemother houseparent houseplant houseproud
houseroom housetop housewares housewarming housewife housewives housework hove hovel hoverboard
howbeit howdah howdy howitzer howler howsoever hoyden hoydenish hp ht huarache hub hubbub hubby
hubcap hubless hubris huckleberry huckster hucksterism huddle hue huff huffily huffiness
hugeness hula hulk hull hullabaloo hum humaneness humanhood humanisation humanise humanism
humanist humanistic humanities humanity humanization humanize humankind humanness humanoid
humbleness humbly humbug humbugged humbugging humdinger humeral humeri humerus humidification
humidifier humidify humidity humidor humiliation humility hummed hummer humming hummingbird
hummock hummus humongous humor humoresque humorist humorless humorlessness humorous humorousness
humour humourist humourless humourlessness hump humpback humphs humus hunch hunchback
hundredfold hundredweight hungover hungrily hungriness hunk huntress huntsman huntsmen hurdle
hurl hurrahs hurricane hurtful hurtfulness hurtle husbandman husbandmen husbandry husk huskily
huskiness hussar hustings hustle hut hutch huzzahs hwy hyacinth hybrid hybridisation hybridise
hybridism hybridization hybridize hydra hydrangea hydrant hydrate hydration hydraulic hydro
hydrocarbon hydrocephalus hydrochloride hydrocortisone hydrodynamic hydroelectric hydrofoil
hydrogen hydrogenate hydrogenation hydrogenous hydrolock hydrologist hydrology hydrolyse
hydrolysis hydrolyze hydrometer hydrometry hydrophilic hydrophobia hydrophobic hydrophone
hydroplane hydroponic hydropower hydrosphere hydrotherapy hydrothermal hydrous hydroxide hyena
hygiene hygienic hygrometer hying hymen hymeneal hymn hymnal hymnbook hype hyperactive
hyperactivity hyperbola hyperbolae hyperbole hyperbolic hypercar hypercorrect hypercritical
hypercube hyperfast hyperfixation hyperglycemia hyperinflate hyperlink hypermarket hypermedia
hypernetwork hyperparameter hyperplane hyperscale hypersensitive hypersexualise hypersexualize
hypersonic hyperspace hypertension hypertensive hypertext hyperthyroid hypertrophic hypertrophy
hyperventilate hypervigilant hypervisor hyphen hyphenate hyphenation hypnagogic hypnoses
hypnosis hypnotherapist hypnotherapy hypnotic hypnotise hypnotism hypnotist hypnotize hypo
hypoallergenic hypochondria hypochondriac hypocrisy hypocrite hypocritical hypodermic
hypoglycemia hypoglycemic hypomanic hypotenuse hypothalami hypothalamus hypothermia hypotheses
hypothesis hypothesise hypothesize hypothetical hypothyroid hypothyroidism hyssop hysterectomy
hysteresis hysteria hysteric hysterical iamb iambi iambic iambus ibex ibid ibis ibuprofen
iceberg iceboat icebound icebox icebreaker icecap iceman icemen ichthyologist ichthyology icicle
icily iciness icky iconic iconicity iconoclasm iconoclast iconoclastic iconography ictus id idea
idealisation idealise idealism idealist idealistic idealization idealize idealogue ideate idem
idempotency idempotent identical identifiable identification identified identify identikit
identity ideogram ideograph ideological ideologist ideologue ideology ides idiocy idiom
idiomatic idiopathic idiosyncrasy idiosyncratic idiot idiotic idleness idolater idolatress
idolatrous idolatry idolisation idolise idolization idolize idyll idyllic iffiness iffy iframe
igloo igneous ignitable ignite ignition ignoble ignobly ignominious ignominy ignoramus iguana ii
iii ilea ileitis ileum ilia ilium ilk illegality illegibility illegible illegibly illegitimacy
illiberal illiberalism illiberality illicitness illimitable illiquid illiteracy illness
illogical illogicality illumination illumine illus illusion illusionist illusory illustration
illustrative illustrious image imaginable imaginably imaginal imaginary imagination imaginative
imago imam imbalance imbecile imbecilic imbecility imbibe imbrication imbroglio imitable imitate
imitation imitative imitativeness imitator immaculate immaculateness immanence immanency
immanent immaterial immateriality immaterialness immaturity immeasurable immeasurably
immediacies immediacy immediateness immemorial immensity immersible immersion immigrate
immigration imminence immiserate immobile immobilisation immobilise immobility immobilization
immobilize immoderate immodest immolate immolation immoral immorality immortal immortalise
immortality immortalize immovability immovable immovably immune immunisation immunise immunity
immunization immunize immunoglobulin immunologic immunological immunologist immunology immure
immutability immutable immutably imp impair impairment impala impalement impalpable impalpably
impanel impanelled impanelling impartiality impassably impasse impassibility impassible
impassibly impassioned impassive impassiveness impassivity impasto impatiens impatient impeach
impeachable impeachment impeccability impeccable impeccably impecunious impedance impede
impediment impedimenta impel impelled impeller impelling impend impenetrable impenetrably
impenitence impenitent imperative imperceptible imperceptibly imperceptive imperf imperfection
imperfective imperfectness imperial imperialism imperialist imperialistic imperilled imperilling
imperilment imperious imperiousness imperishable imperishably impermanence impermanent
impermeability impermeable impermeably impermissible impersonal impersonate impersonation
impersonator impertinence impertinent imperturbable imperturbably impervious impetigo
impetuosity impetuous impetuousness impetus impiety impingement impious impiousness impish
impishness implacability implacable implacably implant implantation implausibility implausible
implausibly implementable implementation implicate implication implicitness imploration implore
implosion implosive impoliteness impolitic imponderable importation importer importunate
importune importunity imposer imposingly imposition impossibility impossible impossibly impost
impostor imposture impotence impotency impotent impound impoundment impoverishment impracticable
impracticably impractical impracticality imprecate imprecation imprecise impreciseness
imprecision impregnability impregnable impregnably impregnate impregnation impresario
impressibility impressible impression impressionism impressive impressiveness imprimatur imprint
imprisonment improbability improbable improbably impromptu impropriety improvement improvidence
improvident improvisation improvise imprudence imprudent impudence impudent impugn impulse
impulsion impulsive impulsiveness impulsivity impunity impure impurity imputation impute
inaccuracy inaction inadequacy inadvertence inadvertent inalienability inalienably inamorata
inanimate inanimateness inanity inarguably inarticulate inaudible inaugural inaugurate
inauguration inboard inbound inbox inbreed inc incalculably incandescence incandescent
incantation incapacitate incarcerate incarceration incarnadine incarnate incarnation incendiary
incense incentivise incentivize inception incessant incest incestuous incestuousness inchoate
inchworm incidence incidental incinerate incineration incinerator incipience incipient incise
incision incisive incisiveness incisor incitement inciter inclement inclination inclusion
inclusive inclusiveness inclusivity incognito incombustible income incommode incommodious
incommunicado incompetent incongruous inconsequence inconsolably inconstant incontestably
incontinent inconvenience incorporation incorporeal incorrigible incorrigibly incorruptibly
increasingly increment incremental incrementalism incrementalist incriminate incrimination
incriminatory incrustation incubate incubation incubator incubus inculcate inculcation inculpate
inculpatory incumbency incunabula incunabulum incur incurable incurably incurious incurred
incurring incursion ind indebtedness indeclinable indefatigable indefatigably indefeasible
indefeasibly indefinably indefinitely indelible indelibly indemnify indemnity indentation
indention indenture indescribably indestructibly indeterminably indeterminacy indexation indexer
indication indicative indicator indict indictment indigence indigenous indigent indignance
indignant indignation indigo indiscipline indiscreet indiscretion indiscriminate indispensable
indispensably indissolubly indite indium individualise individualism individualist individuality
individualize individuate individuation indivisibly indoctrinate indoctrination indolence
indolent indomitable indomitably indubitable induce inducement induct inductance inductee
induction inductive inductor indulgence industrial industrialise industrialism industrialist
industrialize industrious industry indwell inebriate inebriation inedible ineffability ineffable
ineffably inelastic ineligible ineligibly ineluctable ineluctably ineptitude ineptness
inequality inertia inertial inertness inescapable inescapably inestimably inevitability
inevitable inevitably inexact inexhaustibly inexorability inexorable inexorably inexpedient
inexperience inexpert inexpiable inexplicably inexpressibly inexpressive inextricably inf
infallible infamy infancy infanticide infantile infantilise infantilize infantry infantryman
infantrymen infarct infarction infatuate infatuation infection infectious infectiousness
infelicitous infer inference inferential inferiority infernal inferno inferred inferring
infestation infidel infidelity infiltrator infinitesimal infinitival infinitive infinitude
infinity infirm infirmary infirmity infix inflame inflammable inflammation inflammatory
inflatable inflation inflationary inflect inflection inflectional inflexion inflict infliction
inflow influencer influenza info infographic infomercial informal informant informatics
informational informative infotainment infra infrasonic infrastructure infrequence infringement
infuser ingenious ingeniousness ingenue ingenuity ingenuous ingenuousness ingestion inglenook
ingot ingrain ingrate ingratiate ingratiation ingredient ingress inguinal inhabitable inhalant
inhalation inhalator inhaler inharmonious inhere inherent inherit inheritance inheritor
inhibition inhibitor inhomogeneous inhuman inhumane inimical inimitably iniquitous iniquity init
initialisation initialise initialism initialization initialize initialled initialling initiation
initiator inject injection injector injunctive injurer injurious injury inkblot inkiness inkjet
inkling inkstand inkwell inky inland inline inmate inmost inn innards innateness innermost
innersole innerspring innervate innervation innit innkeeper innocence innocuous innocuousness
innovation innovatory innuendo innumerably innumerate inoculate inoculation inoperability
inoperative inorganic inositol inpaint input inputting inquirer inquiry inquisition
inquisitional inquisitive inquisitor inquisitorial inrush insatiability insatiably inscribe
inscription inscrutability inscrutable inscrutably inseam insecticidal insecticide insectivore
insectivorous insectoid inseminate insemination insensate insensible insensitive inseparable
insertion insetting inshore insider insidious insidiousness insight insightful insignia
insinuate insinuation insinuator insipid insipidity insistence insistent insofar insole
insolence insolent insolubly insolvency insomnia insomniac insomuch insouciance insouciant
inspection inspectorate inspiration inspirational inspiratory inst instability installation
installment instalment instance instantaneous instantiate instar instate instigate instigation
instill instillation instinct instinctive instinctual instituter institution institutional
instruction instructional instructive instrument instrumental insufferable insufferably insula
insularity insulate insulation insulator insulin insuperable insuperably insurance insurer
insurgence insurgency insurgent insurmountably insurrection int intaglio integer integral
integration integrator integrity integument intel intellectual intelligence intelligent
intelligentsia intelligible intelligibly intensifier intensity intensive intensiveness intention
intentional intentness inter interaction interactive interactivity interbred interbreed
intercede intercept interception interceptor intercession intercessor interchange intercity
intercom interconnect intercooler intercourse intercultural interdict interdiction interfacility
interfaith interfere interference interferon interfile intergalactic interior interj interject
interjection interlace interlard interleaf interleave interleukin interline interlinear
interlink interlock interlocutor interlope interlude intermarriage intermarry intermediary
intermediation interment intermezzi intermezzo interminably intermingle intermission
intermittence intermittency intermittent intermix internal internalise internalize international
internecine internee internetwork internist internment internship interoffice interoperable
interoperate interpenetrate interpersonal interplanetary interplay interpolate interpolation
interpose interposition interpretation interpretative interpreter interprocess interracial
interred interregnum interrelate interrelation interring interrogate interrogation interrogative
interrogator interrupter interruption intersect intersection intersectional intersession
intersex intersperse interspersion interstellar interstice interstitial intertwine interurban
interval intervene intervention interviewee interviewer intervocalic interwar interweave
interwove interwoven intestacy intestate intestinal intestine intifada intimacy intimation
intimidation intimidator intonation intoxicant intoxication intracranial intramural
intramuscular intranet intransigence intransigent intrastate intrauterine intravenous intrepid
intrepidity intricacy intricate intriguer intrinsic intrinsically intro introduction
introductory introit introspect introspection introspective introversion introvert intruder
intrusion intrusive intrusiveness intuit intuition intuitive intuitiveness inundation inure
invader invalid invalidism invaluably invariant invasion invasive invective inveigh inveigle
invention inventive inventiveness inventory inverse inverter investigate investigation
investigatory investiture investment investor inveteracy inveterate invidious invidiousness
invigilate invigilator invigoration invincibility invincibly inviolability inviolably inviolate
invitation invitational invitee invocable involuntary involution involvement inward iodide
iodine iodise iodize ion ionic ionisation ionise ionization ionize ionosphere ionospheric iota
ipecac irascibility irascible irascibly irateness ire ireful irenic irides iridescence
iridescent iridium iris irksome irksomeness ironclad ironic ironical ironmonger ironstone
ironware ironwood ironwork irony irradiate irradiation irrational irrationality irreclaimable
irreconcilable irreconcilably irrecoverable irrecoverably irredeemable irredeemably irreducible
irreducibly irrefutable irrefutably irregular irregularity irrelevance irrelevancy irreligion
irreligious irremediable irremediably irremovable irreparable irreparably irreplaceable
irrepressible irrepressibly irreproachable irreproachably irresistible irresistibly irresolute
irresoluteness irresolution irrespective irresponsible irresponsibly irretrievable irretrievably
irreverence irreverent irreversible irreversibly irrevocable irrevocably irrigable irrigate
irrigation irritability irritable irritably irritant irritation irrupt irruption ischaemia
ischaemic ischemia ischemic isinglass isl island isle islet ism isms isobar isobaric isochronous
isolation isolationism isolationist isolator isoline isomer isomeric isomerism isometric
isomorphic isomorphism isopropyl isosceles isotherm isothermal isotope isotopic isotropic
isotropy issuance issuer isthmian isthmus ital italic italicisation italicise italicization
italicize itch itchiness item itemisation itemise itemization itemize iterable iterate iteration
iteratively iterator itinerant itinerary iv ivory ivy ix jab jabbed jabber jabbing jabot
jacaranda jack jackal jackass jackboot jackdaw jacket jackhammer jackknife jackknives jackpot
jackrabbit jackstraw jacquard jadedness jadeite jaggedness jaggies jaguar jail jailbird
jailbreak jailbroken jailhouse jalapeno jalopy jalousie jamb jambalaya jamboree jammer jamming
jammy jangle janitor janitorial jank jankiness japan japanned japanning jape jar jardiniere
jarful jargon jarred jarring jasper jato jaundice jaunt jauntily jauntiness java javelin jaw
jawbone jawbreaker jawline jaybird jaywalk jazzy jct jealous jeep jeer jejuna jejune jejunum
jell jello jellybean jellylike jellyroll jemmy jennet jenny jeopardise jeopardize jeopardy
jeremiad jerk jerkily jerkin jerkiness jerkwater jeroboam jerrybuilt jerrycan jersey jest jet
jetliner jetport jetsam jetted jetting jettison jetty jeweler jewelled jeweller jewelling
jewelries jg jib jibbed jibbing jibe jiff jig jigged jigger jigging jiggle jiggly jigsaw jihad
jihadi jihadist jilt jimmy jimsonweed jingle jingly jingoism jingoist jingoistic jink jinn jinni
jinrikisha jinx jit jitney jitted jitter jitterbug jitterbugged jitterbugger jitterbugging
jitting jive job jobbed jobber jobbing jobholder jobless joblessness jobseeker jobshare
jobsworth jock jockey jockstrap jocose jocoseness jocosity jocular jocularity jocund jocundity
jodhpurs joey joggle john johnny johnnycake joiner joint joist jojoba joker jokestar jokey
jokier jokiest jollification jollily jolliness jollity jolt jones jonquil josh jostle jotted
jotter jotting joule jounce jouncy journalese journaling journalism journalistic journey
journeyman journeymen journo joust jovial joviality jowl joyful joyfuller joyfullest joyfulness
joyless joylessness joyous joyousness joypad joyridden joyride joyrode joystick jr jubilant
jubilate jubilation jubilee judder judgement judgemental judgeship judgment judgmental
judicatory judicature judicial judiciary judicious judiciousness judo jug jugful jugged
juggernaut jugging jugglery jugular juicer juicily juiciness jujitsu jujube jukebox julep
julienne jumble jumbo jumper jumpily jumpiness jumpsuit jumpy jun junco junction juncture jungle
juniper junk junket junketeer junkie junkyard junta juridic juridical jurisdiction
jurisdictional jurisprudence jurist juristic juror jury juryman jurymen jurywoman jurywomen
justifiable justifiably justification justifyingly justness jut jute jutted jutting
juxtaposition kabbalah kaboom kabuki kaddish kaffeeklatch kaffeeklatsch kaftan kahuna kaiser
kale kaleidoscope kaleidoscopic kalimba kamikaze kana kangaroo kaolin kapok kappa karakul
karaoke karat karma karmic kart katakana katydid kayak kayo kazoo kc kebab kedgeree keelhaul
keenness keeper keepsake kefir keg kegel kelp ken kenned kennel kennelled kennelling kenning
keno kepi keratin keratitis kerb kerbside kerchief kerfuffle kern kernel kerosene kestrel
ketamine ketch ketchup keto ketogenic ketone kettle kettledrum keyboard keyboardist keycap
keychain keyframe keygen keyhole keymap keynoter keypad keypoint keypress keypunch keyring
keyserver keystone keystroke keyway keyword kg khaki khan kibble kibbutz kibbutzim kibitz kibosh
kickback kickball kickbox kicker kickoff kickstand kickstart kicky kidded kidder kiddie kiddish
kiddo kidnapper kidnapping kidney kidskin kielbasa kielbasi kike killdeer killer killjoy kiln
kilo kilobit kilobyte kilocoulomb kilocycle kilogram kilohertz kilojoule kiloliter kilolitre
kilometer kilometre kilonewton kilopascal kiloton kilovolt kilowatt kilt kimchi kimono kinase
kindergartener kindergartner kindhearted kindle kindliness kindness kindred kinds kine kinematic
kinetic kinetically kinfolk kingdom kingfisher kingly kingmaker kingpin kingship kink kinkily
kinkiness kinsfolk kinship kinsmen kinswomen kiosk kipped kipper kipping kirsch kismet kisser
kissoff kissogram kit kitchen kitchenette kitchenware kite kith kitsch kitted kittenish kitting
kiwi kiwifruit kl klaxon kleptocracy kleptocratic kleptomania kleptomaniac kludge kludgy kluge
klutz klutziness km kn knack knapsack knave knavery knavish kneader knee kneecap kneecapped
kneecapping knell knicker knickerbockers knickknack knife knight knighthood knightliness knish
knitter knitwear knives knob knobbly knobby knockabout knockdown knocker knockoff knockout
knockwurst knoll knot knothole knotting knotty knowledgeable knowledgeably knuckle knuckleduster
knucklehead knurl koala koan kohl kohlrabi kola kook kookaburra kookiness kopeck korma kosher
kowtow kph kraal kraut krill krona krone kronor kronur krypton kryptonite kt kuchen kudos kudzu
kumquat kvetch kw la lab labelled labelless labia labial labile lability labium laborious
laboriousness laborsaving labourer laboursaving laburnum labyrinth labyrinthine lac lacerate
laceration lacewing lacework lachrymal lachrymose lackadaisical lackey lackluster lacklustre
laconic lacquer lacrosse lactate lactation lacteal lactic lactose lacuna lacunae lacy ladder
laddie laddish lade laden lading ladle ladybird ladybug ladyfinger ladylike ladylove ladyship
laetrile lager laggard laggy lagniappe lagoon lain lair laity lake lakefront lakeside lakh lam
lama lamasery lamb lambada lambaste lambda lambency lambent lambkin lambskin lambswool lamebrain
lameness lament lamentably lamentation lamina laminae laminate lamination lammed lamming lamp
lampblack lamplight lampoon lamppost lamprey lampshade lanai lance lancet landau landbased
lander landfall landfill landholder landholding landlady landless landline landlocked
landlordism landlubber landmark landmass landmine landowner landownership landowning landscape
landslid landslide landslip landsman landsmen landward laneway language languidness languor
languorous lank lankiness lankness lanolin lantern lanthanum lanyard laparoscopic laparoscopy
laparotomy lapboard lapdog lapel lapidary lapin lappet lapse laptop lapwing larboard larcenist
larcenous larceny larch lard largehearted largeness largess largish largo lariat lark larkspur
larval laryngeal larynges laryngitis larynx lasagna lasagne lascivious lasciviousness lase
lassie lassitude lasso lat latchkey latecomer latency lateness latent lateral latex lath lathe
latices latish latitude latitudinal latitudinarian latrine latte lattice latticework laud
laudably laudanum laudatory laughably laughingstock launcher launchpad launderer launderette
laundress laundromat laundry laundryman laundrymen laundrywoman laundrywomen laureateship laurel
lav lava lavage lavaliere lavatorial lavatory lave lavender lavish lavishness law lawbreaker
lawbreaking lawful lawfulness lawgiver lawless lawlessness lawmaker lawmaking lawman lawmen lawn
lawnmower lawrencium lawsuit lax laxative laxity laxness layabout layaway layered layering
layette laymen layoff layout layover laypeople layperson layup laywoman laywomen laze lazily
laziness lazy lazybones lb lbw lea leaden leaderboard leaderless leadership leafage leafless
leaflet leafstalk leafy league leakage leakiness leaky leanness leaper leapfrog leapfrogged
leapfrogging learnability learnable learnedly learner learnt leaseback leasehold leaser leash
leastwise leathercraft leatherette leatherman leatherneck leathery leaven leaver leavings lech
lecherous lecherousness lecithin lectern lecturer lectureship ledge leek leer leeriness leeward
leeway leftism leftist leftmost leftover leftward lefty leg legacy legalese legalisation
legalise legalism legalist legalistic legality legalization legalize legate legatee legato
legendarily legerdemain legged legginess legging leggy leghorn legibility legible legibly legion
legionary legionnaire legislate legislation legislative legislator legislature legit legitimacy
legitimatise legitimatize legitimisation legitimise legitimization legitimize legless legman
legmen legroom legume leguminous legwarmer legwork lei leisureliness leisurewear leitmotif
leitmotiv lemma lemmata lemming lemon lemonade lemongrass lemur lender length lengthily
lengthiness lengthwise lenience leniency lenient lenitive lens lensman lensmen lentil lento
leonine leopard leopardess leotard leper leprechaun leprosy leprous lepta lepton lesbian
lesbianism lesion lessee lesson lessor letdown lethality lethargic lethargy letter letterbomb
letterbox letterhead letterpress lettuce letup leucine leucotomy leukaemia leukemia leukemic
leukocyte levee leveler levelheaded levelled leveller levellest levelness lever leverage
leviathan levier levitate levitation levity lewdness lex lexeme lexer lexical lexicalise
lexicographer lexicographic lexicography lexicon lexis lg liabilities liability liable liaise
liaison liar libation libber libel libelled libeller libelling libellous libelous liberalisation
liberalise liberalism liberality liberalization liberalize liberalness liberate liberation
liberator libertarian libertarianism libertine liberty libidinal libidinous libido librarian
librarianship library librettist licence licensable licensee licensor licentiate licentious
licentiousness lichen licit licorice lid lidar lidded lidless lido lief liege lien lieu
lieutenancy life lifebelt lifeblood lifeboat lifebuoy lifecycle lifeforms lifeguard lifeless
lifelessness lifelike lifeline lifelong lifesaver lifespan lifestyle lifetime lifework lifter
liftoff ligament ligate ligation ligature lighted lightener lighter lightface lightheaded
lighthouse lightly lightness lightproof lightsaber lightship ligneous lignin lignite likability
likable likableness likeability likeable likeableness likelihood likeliness liken likeness liker
lilac lilliputian lilo lilt limb limberness limbless limbo limeade limelight limerick limescale
limestone limey liminal liminality limitation limitless limitlessness limn limo limousine limpet
limpid limpidity limpidness limpness limy linage linchpin linden lineage lineal lineament linear
linearity linearize linebacker linefeed lineman linemen linen liner linerless linesman linesmen
lineup ling lingerer lingerie lingo lingual linguine linguist linguistic liniment linkage linker
linkification linklog linkman linkmen linkup linnet lino linoleum linseed lint lintel lion
lioness lionhearted lionisation lionise lionization lionize lip liposuction lipped lippy lipread
lipstick liq liquefaction liqueur liquidation liquidator liquidise liquidity liquidize liquor
liquorice lira lire lisle lisp lissom lissome listeme listener lister listeria listless
listlessness litany litchi lite literacy literalness literariness literati lithe litheness
lithesome lithium lithograph lithographic lithosphere litigant litigate litigation litigator
litigious litigiousness litmus litotes litre litter litterateur litterbug littleness littoral
liturgical liturgist liturgy livability livable liveability liveable livelihood liveliness
livelong liveness liveried liverish liverwort liverwurst livery liveryman liverymen livestock
liveware livid lix lizard ll llama llano lo loadable loader loafer loam loaner loansharking
loanword loath loathe loathsome loathsomeness lob lobar lobbed lobber lobbing lobbyist lobe
lobotomise lobotomize lobotomy lobster lobsterman lobstermen local locale localhost localisation
localise localish localism localist locality localization localize locate location locative
locator locavore loci lockdown locker locket lockfile lockjaw lockout locksmith lockstep lockup
loco locomotion locomotive locoweed locum locus locust locution lode lodestar lodestone lodger
loft loftily loftiness loganberry logarithm logarithmic logbook loge logfile logger loggerhead
loggia logical logicality logician login logistic logistical logistician logit logjam logo
logoff logographic logon logotype logout logrolling logy loin loincloth loiter lolcat loll
lollipop lollop lollygag lollygagged lollygagging lone loneliness lonesome lonesomeness longboat
longbow longevity longform longhair longhand longhorn longhouse longing longish longitude
longitudinal longnose longshoreman longshoremen longsighted longsword longueur longways loo
loofah lookahead lookalike lookbehind looker lookout lookup loom loon loonie loop loopback
loophole loos loosely looseness looter lop lope lopped lopping lopsided lopsidedness loquacious
loquaciousness loquacity lordliness lordly lordship lore lorebook lorgnette loris lorn lorry
loss lossless lot lotion lottery lotto lotus louche loudhailer loudmouth loudness loudspeaker
lough lounge lour louse lousily lousiness lout louver louvre lovableness lovably lovebird
lovechild loveless loveliness lovelorn lovemaking lovesick lovey lowball lowborn lowboy lowbrow
lowdown lowercase lowermost lowish lowland lowlife lowliness lowness lox loyalism loyalist
loyalties loyalty lozenge ltd luau lubber lube lubricant lubricate lubrication lubricator
lubricious lubricity lucid lucidity lucidness luckily luckiness luckless lucrative lucrativeness
lucre lucubrate lucubration ludicrous ludicrousness ludo luff lug luge lugged lugger lugging
lughole lugsail lugubrious lugubriousness lukewarm lukewarmness lull lullaby lulu luma lumbago
lumbar lumber lumberjack lumberman lumbermen lumberyard lumen luminary luminescence luminescent
luminosity luminous lummox lumpectomy lumpiness lumpish lumpy lunacy lunar lunatic lunchbox
luncheon luncheonette lunchroom lunchtime lung lunge lungful lunkhead lupin lupine lupus lurch
lure lurgy lurid luridness luscious lusciousness lushness luster lusterless lustful lustily
lustiness lustre lustreless lustrous lusty lutanist lute lutenist lutetium luthier lux
luxuriance luxuriant luxuriate luxuriation luxurious luxuriousness luxury lyceum lychgate lye
lymph lymphatic lymphocyte lymphoid lymphoma lynch lynx lyre lyrebird lyric lyrical lyricism
lyricist lysosomal lysosomes ma mac macadam macadamia macadamise macadamize macaque macaroni
macaroon macaw mace macerate maceration mach machete machinate machination machine machinist
machismo mackerel mackinaw mackintosh macrame macro macroaggregate macrobiotic macrocosm
macroeconomic macrology macron macrophages macroscopic madam madame madcap maddest madding
mademoiselle madhouse madman madmen madness madras madrasa madrasah madrassa madrigal madwoman
madwomen maelstrom maestro mafia mafiosi mafioso mag magazine mage maggot magi magical magicked
magicking magisterial magistracy magma magnanimity magnanimous magnesia magnesium magnet
magnetic magnetisable magnetisation magnetise magnetism magnetite magnetizable magnetization
magnetize magneto magnetometer magnetopause magnetosheath magnetosphere magnification
magnificence magnificent magnifier magnify magniloquence magniloquent magnitude magnolia magnon
magnum magpie magus maharajah maharani maharishi mahatma mahjong mahogany mahout maid maiden
maidenhair maidenhead maidenhood maidservant mailbag mailbomb mailbox mailer maillot mailman
mailmen mailshot mainboard mainframe mainland mainline mainmast mainsail mainspring mainstay
maintainable maintainer maintenance maintop maisonette maize majestic majolica majordomo
majorette majoritarian majority makeover makeup makeweight makings malachite maladjusted
maladjustment maladroit maladroitness malady malaise malamute malapropism malaria malarial
malarkey malathion malcontent malediction malefaction malefactor malefic maleficence maleficent
maleness malevolence malevolent malfeasance malfeasant malformation malformed malfunction malice
malicious maliciousness malign malignancy malignant malignity malinger mall mallard malleability
malleable mallet mallow malnourished malnutrition malocclusion malodorous malpractice malt
maltose maltreat maltreatment malware mam mama mamba mambo mamma mammary mammogram mammography
mammon mammoths mammy manacle manageability manageable management manageress managerial manana
manatee mandala mandamus mandarin mandibular mandolin mandrake mandrel mandrill mane manege
maneuver manful manga manganese mange mangetout manginess mangle mango mangrove mangy manhandle
manhole manhood manhunt mania maniacal manic manicure manicurist manifestation manifesto
manifold manikin manila manilla manioc manipulable manipulate manipulation manipulative
manipulator mankind manky manlike manliness manly manna mannequin mannerism mannerly manning
mannish mannishness manometer manor manorial manosphere manpower manque mansard manscape manse
manservant mansion manslaughter manta mantel mantelpiece mantelshelf mantelshelves mantes
mantilla mantis mantissa mantle mantra manual manufacturer manumission manumit manumitted
manumitting manure manuscript maple mapmaker mapper mar marabou marabout maraca maraschino
marathon maraud marble marbleise marbleize march marchioness mare margarine margarita margin
marginal marginalia marginalise marginality marginalize maria mariachi marigold marijuana
marimba marina marinade marinara marinate marination mariner marionette marital marjoram mark
markedly marketability marketable marketeer marketer marketplace markka markkaa marksman
marksmanship marksmen markup marl marlin marlinespike marmalade marmoreal marmoset marmot maroon
marque marquee marquess marquetry marquis marquise marquisette marred marriage marriageable
marring marrow marsh marshal marshland marshmallow mart marten martensite martial martian martin
martinet martingale martini martyrdom marvel marvelled marvelling marvellous marvelous marzipan
masc mascara mascot masculinity masculinize maser masher mashup maskable masker masochism
masochist masochistic masonic masonry masque masquerade mass massacre massage masseur masseuse
massif massive massiveness mast mastectomy masterclass masterful mastermind masterpiece
masterstroke masterwork mastery masthead mastic masticate mastication mastiff mastitis mastodon
mastoid masturbate masturbation masturbatory matador matcha matchbook matchbox matcher matchless
matchlock matchmaker matchmaking matchstick matchup matchwood materialise materialism
materialist materialistic materialize materiel maternal maternity matey mathematical
mathematician mathematise mathematize maths matinee mating matins matres matriarchal matriarchs
matriarchy matricidal matricide matriculate matriculation matrimonial matrimony matron matte
mattock mattress maturate maturation maturity matzo matzoh matzot maudlin maul maunder mausoleum
mauve maven maw mawkish mawkishness maxi maxilla maxillae maxillary maxim maxima maximal
maximalism maximalist maximisation maximise maximization maximize maximum mayday mayflower
mayhem mayo mayonnaise mayoral mayoralty mayoress maypole mayst maze mazurka mdse mead meadow
meadowlark meagerness meagre meagreness meal mealiness mealtime mealybug mealymouthed
meanderings meanie meaningful meaningfulness meaningless meanness meantime meany meas measurable
measurably measureless measurement meatball meathead meatiness meatless meatloaf meatloaves
meatpacking mecca mechanical mechanisation mechanise mechanism mechanistic mechanization
mechanize mechatronics med medalist medallion medallist meddle meddlesome medial mediate
mediation mediator medicaid medical medicament medicare medicate medication medicinal medicine
medico medieval medievalist mediocrity meditation meditative medley medulla medusa medusae meed
meekness meerkat meerschaum meetinghouse meetup meg megabit megabucks megabyte megachurch
megacycle megadeath megagram megahertz megajoule megalith megalithic megalomania megalomaniac
megalomaniacal megalopolis megameter megametre megapascal megaphone megapixel megaproject
megastar megaton megatron megawatt megohm meiosis meiotic melamine melancholia melancholic
melange melanin melanoma melatonin meld melee meliorate melioration mellifluous mellowness
melodic melodious melodiousness melodrama melodramatic melon meltdown member membership membrane
membranous meme memecoin memento memo memoir memoization memoize memorabilia memorability
memorable memorably memorial memorialise memorialize memorisation memorise memorization memorize
memory memsahib menace menage menagerie mendacious mendacity mendelevium mender mendicancy
mendicant menfolk menhaden menial meningeal meninges meningitis meninx menisci meniscus
menopausal menopause menorah mensch menservants menses menstrual menstruate menstruation
mensurable mensuration menswear mentalist mentality menthol mentholated mentorship meow
mercantile mercantilism mercantilist mercenary mercer mercerise mercerize merch merchandiser
merchandising merchantman merchantmen merciful merciless mercilessness mercurial mercuric
mercury mercy meretricious merganser merger meridian meridional meringue merino meritless
meritocracy meritocratic meritorious mermaid merman mermen merrily merriment merriness
merrymaker merrymaking mesa mescal mescalin mescaline mesdames mesdemoiselles mesh mesmeric
mesmerise mesmerism mesmerizer mesomorph meson mesosphere mesothelioma mesquite messeigneurs
messenger messiah messianic messieurs messily messiness messmate messy mestizo meta metabolic
metabolically metabolise metabolism metabolite metabolize metacarpal metacarpi metacarpus
metacognition metadata metalanguage metalled metallic metallurgic metallurgical metallurgist
metalwork metamorphic metamorphism metamorphose metamorphosis metaphor metaphoric metaphorical
metaphysical metaphysics metastases metastasis metastasise metastasize metastatic metatarsal
metatarsi metatarsus metatheses metathesis metaverse mete metempsychoses metempsychosis meteor
meteoric meteorically meteorite meteoroid meteorologic meteorological meteorologist meteorology
metformin meth methadone methane methanol methinks method methodical methodicalness
methodological methodology methotrexate methought methyl meticulous meticulousness metre
metrical metricate metrication metricise metricize metro metronome metronomic metropolis mettle
mettlesome mew mewl mews mezzanine mezzo mfg mfr mg mgr miaow miasma mica mick mickey micro
microbe microbial microbiologist microbiology microbiome microblog microblogged microblogging
microbrewery microchip microcircuit microcode microcomputer microcosm microcosmic microdata
microdot microeconomic microfarad microfiber microfiche microfilm microfinance microfloppies
microframework microgram microgroove microkernel microlight microloan micromanage micrometeorite
micrometer micrometre micron micronutrient microorganism micropayment microphone microplastic
microprocessor microscope microscopic microscopical microscopy microsecond microservice
microstate microsurgery microtask microvascular microwave microwaveable midair midcentury midday
midden middle middlebrow middleman middlemen middlemost middleware middleweight middy midfield
midge midget midi midland midlife midmost midnight midpoint midrib midriff midsection midshipman
midshipmen midships midsize midst midstream midsummer midterm midtown midway midweek midwife
midwifery midwinter midwives midyear mien miff mightily mightiness mighty mignonette migraine
migrant migrate migration migratory mikado mike mil milady milch mildew mildness mile mileage
milepost milestone milf milieu militancy militant militarily militarisation militarise
militarism militarist militaristic militarization militarize militate militia militiaman
militiamen milker milkiness milkmaid milkman milkmen milkshake milksop milkweed milky mill
millage millennia millennial millennium millet milliamp milliard millibar milligram milliliter
millilitre millimeter millimetre milliner millionaire millionairess millipede millivolt millpond
millrace millstone millstream millwright milometer milquetoast milt mimeograph mimetic mimicker
mimicry mimosa min minaret minatory mincemeat mincer mindboggling mindfuck mindful mindfulness
mindless mindlessness mindset minefield miner mineralize mineralogical mineralogist mineralogy
minestrone minesweeper mingy miniaturise miniaturist miniaturize minibar minibike minibus
minicab minicam minicomputer minification minifloppies minify minim minima minimal minimalism
minimalist minimalistic minimisation minimise minimization minimize minimum miniseries miniskirt
ministerial ministership ministrant ministration ministry minivan mink minnesinger minnow
minority minoxidil minster minstrel minstrelsy mint mintage minterm minuend minuet minuscule
minuteman minutemen minuteness minutia minutiae minx miracle miraculous mirage mire mirth
mirthful mirthfulness mirthless miry misaddress misadventure misaligned misalignment misalliance
misanthrope misanthropic misanthropist misanthropy misapplication misapply misapprehend
misappropriate misattribute misbalance misbegotten misbehave misbehavior misbehaviour misc
miscalculate miscalculation miscall miscarriage miscarry miscast miscegenation miscellaneous
miscellany mischance mischievous miscibility miscible misclassified miscommunicate misconceive
misconception misconduct misconstrue miscount miscreant miscue misdeal misdealt misdeed
misdemeanor misdemeanour misdiagnose misdiagnosis misdid misdirect misdirection misdo misdone
miser miserable miserableness miserably miserliness misfeasance misfeature misfile misfire
misfitted misfitting misfortune misframe misgiving misgovern misgovernment misguidance misguide
mishandle mishap mishear mishit mishitting mishmash misidentify misinform misinformation
misinterpret misjudge misjudgement misjudgment mislabel mislabelled mislabelling mislaid mislay
mislead misled mismanage mismanagement mismatch mismeasure misname misnomer miso misogamist
misogamy misogynist misogynistic misogynous misogyny misperceive misplacement misplay misprint
misprision mispronounce misquotation misquote misread misremember misreport misrepresent misrule
missal misshape misshapen missile missilery mission missionary misspeak misspell misspend
misspent misspoke misspoken misstate misstatement misstep mist mistakable mistaken mistily
mistime mistiness mistletoe mistral mistranslated mistreat mistreatment mistress mistrial
mistrust mistrustful mistune mistype misunderstand misunderstood misuse mite mitigation
mitochondria mitochondrial mitochondrion mitoses mitosis mitotic mitral mitre mitt mitzvah mixer
mixture mizzen mizzenmast mkay mks ml mm mnemonic mnemonically moan moat mob mobbed mobbing
mobilisation mobilise mobility mobilization mobilize mobster moccasin mocha mocker mockingbird
mockumentary mod modal modality modded modding mode modeler modelled modeller modelling modem
moderateness moderation modernisation modernise modernism modernistic modernity modernization
modernize modernness modesty modicum modifiable modification modifier modish modishness modular
modularisation modularity modularization modulate modulation modulator module modulo moggie
moggy mohair moi moiety moil moire moisten moistness moisture moisturise moisturize mojito mojo
molar molasses moldboard molder moldiness mole molecular molecularity molecule molehill moleskin
molestation molester moll mollification mollify mollusc molluscan mollusk mollycoddle molt
molten molybdenum moment momenta momentariness momentary momentous momentousness momentum monad
monarchic monarchical monarchism monarchist monarchistic monarchs monarchy monastery monastic
monastical monasticism monaural monetarily monetarism monetarist monetary monetisation monetise
monetization monetize moneybag moneybox moneylender moneymaker moneymaking monger mongol
mongolism mongoloid mongoose mongrel monies moniker monism monist monition monitory monkeyshine
monkish monkshood mono monochromatic monocle monoclonal monocotyledon monocular monoculture
monodic monodist monody monogamist monogamous monogram monogrammed monogramming monograph
monolatrous monolatry monolingual monolith monolithic monologist monologue monomania monomaniac
monomaniacal monomer mononucleosis monophonic monoplane monopolisation monopolise monopolist
monopolistic monopolization monopolize monorail monorepo monospace monosyllabic monosyllable
monotheism monotheist monotheistic monotone monotonic monotonically monotonous monotonousness
monotony monoxide monseigneur monsieur monsignor monsoon monsoonal monster monstrance
monstrosity monstrous montage monument monumental moo mooch mood moodily moodiness moon moonbeam
moonless moonlight moonlit moonscape moonshine moonshot moonstone moonstruck moonwalk moorhen
mooring moorland mope mopier mopiest mopish moppet moraine morale moralisation moralise moralism
moralist moralistic moralities morality moralization moralize morass moratorium moray morbidity
morbidness mordancy mordant moreish morel mores morgue moribund morn morocco moron moronic
morose moroseness morph morpheme morphemic morphia morphine morphological morphology
morphosyntax morrow morsel mortality mortar mortarboard mortgage mortgagee mortgagor mortician
mortification mortify mortise mortuary mosaic mosey mosfet mosh moss mossback mot mote motel
motet moth mothball motherboard motherfucker motherfucking motherhood motherland motherless
motherliness motherload mothership motif motile motility motion motionless motionlessness
motivation motivational motivator motiveless motley motlier motliest motocross motor motorbike
motorboat motorcade motorcar motorcycle motorcyclist motorisation motorise motorist motorization
motorize motorman motormen motormouth motorsport motorway mottle motto moue moulder moulding
mouldy moult mound mountable mountain mountaineer mountainous mountainside mountaintop
mountebank mounter mourner mournful mournfulness mouseless mouseover mouser mousetrap
mousetrapped mousetrapping mousiness moussaka mousse moustache mousy mouthfeel mouthful
mouthiness mouthpart mouthpiece mouthwash mouthwatering mouthy mouton movable movement mover
moviegoer mower moxie mozzarella mp mpg mt mtg mtge mu muchness mucilage mucilaginous muck
muckrake mucous mucus mud mudded muddily muddiness mudding muddleheaded mudflap mudflat mudguard
mudpack mudroom mudslide mudslinger mudslinging muenster muesli muezzin muff muffin muffle mufti
muftiate mug mugful mugged mugger mugginess mugging muggins muggle muggy mugshot mugwump
mujaheddin mukluk mulatto mulberry mulch mulct mule muleskinner muleteer mulish mulishness
mullah mullein mullet mulligan mulligatawny mullion multi multibillion multibyte multicast
multicellular multichannel multicolor multicolour multicore multicultural multicurrency
multidevice multidomain multiethnic multifactor multifamily multifarious multifocal multiform
multiformat multigrain multilanguage multilateral multilayer multilevel multiline multilingual
multimedia multimeter multimodal multinational multipage multiparadigm multipart multiphonics
multiplanetary multiplatform multiplayer multiplex multiplicand multiplication multiplicative
multiplicity multiplier multipolarity multiprocessor multipurpose multiracial multistage
multistep multistory multisystem multitab multitask multithreading multitude multitudinous
multiuser multivariate multiverse multivitamin multiyear mumbler mumbletypeg mummer
mummification mummify mun munch munchie munchkin mundanity mung municipal municipality
munificence munificent munition muralist murderer murderess murderous murk murkily murkiness
murmur murmurous murrain muscat muscatel muscle musclebound muscleman musclemen muscly muscular
muscularity musculature muse musette museum mush mushiness mushroom musical musicale musicality
musicianship musicological musicologist musicology musing musk muskeg muskellunge musket
musketeer musketry muskie muskiness muskmelon muskox muskrat muslin muss mussel mustache
mustachio mustang mustard muster mustily mustiness musty mutability mutably mutagen mutagenic
mutant mutate mutation mutational mutedness muteness mutex mutilate mutilation mutilator
mutineer mutinous mutiny mutt mutton muttonchops mutual mutuality muumuu muzak muzzily muzzle
muzzy myalgic mycologist mycology myelitis myna mynah myocardial myocardium myologist myopia
myopic myopically myriad myrmidon myrrh myrtle mysterious mysteriousness mystery mystical
mysticism mystification mystique myth mythic mythical mythological mythologise mythologist
mythologize mythology mythos myxomatosis naan nab nabbed nabbing nabob nacelle nacho nacre
nacreous nadir naff nagger nagware naiad naif nailbrush naivete naivety nakedness nameable
nameless namely nameplate namesake namespace nanobot nanocurie nanogram nanometer nanometre
nanoparticle nanoprocessor nanosecond nanotechnology nanotube nap napalm nape naphtha
naphthalene napkin napless napped napper napping nappy narc narcissism narcissist narcissistic
narcissus narcolepsy narcoleptic narcoses narcosis narcotisation narcotise narcotization
narcotize nark narrate narration narrowness narwhal nary nasal nasalisation nasalise nasality
nasalization nasalize nascence nascent nastily nastiness nasturtium nasty natal natalism
natalist natch nation national nationalise nationalism nationalist nationalistic nationality
nationalize nationhood nationwide nativism nativist nativity natl natter nattily nattiness natty
natural naturalisation naturalise naturalism naturalist naturalistic naturalization naturalize
naturalness nature naturism naturist naught naughtily naughtiness nausea nauseate nauseous
nauseousness nautical nautilus nave navel navigability navigable navigation navigational
navigator navvy navy naysayer neanderthal neap nearness nearshore nearside nearsighted neaten
neath neatness nebular nebulous nebulousness necessarily necessitate necessitous necessity neck
neckband neckerchief necklace neckline necktie necrology necromancer necromancy necrophilia
necrophiliac necropolis necroses necrosis necrotic nectar nectarine nee needful neediness needle
needlepoint needless needlessness needlewoman needlewomen needlework needy nefarious
nefariousness neg negate negation negative negativeness negativism negativity neglectful
neglectfulness negligee negligence negligent negligible negligibly negotiability negotiable
negotiation negotiator negritude negro negroid neigh neighborhood neighborliness neighbour
neighbourhood nelson nematode neoclassic neoclassical neoclassicism neoclassicist neocolonial
neocolonialism neocolonialist neocon neocortex neodymium neofascist neoliberal neoliberalism
neolithic neologism neon neonatal neonate neophilia neophyte neoplasm neoplastic neoprene
neopronoun neorealist nepenthe nephrectomy nephrite nephritic nephritis nephropathy nepotism
nepotist nepotistic neptunium nerve nerveless nervelessness nerviness nervous nervousness nervy
nest nestle netball netbook nether nethermost netherworld netiquette netizen netter nettle
nettlesome neural neuralgia neuralgic neurasthenia neurasthenic neuritic neuritis neurobiologist
neurobiology neurodivergent neurodiverse neurodiversity neuroimaging neurological neurologist
neurology neuron neuronal neuroscience neuroscientist neurosurgeon neurosurgery neurosurgical
neurotic neurotically neuroticism neurotoxin neut neutral neutralisation neutralise neutralism
neutralist neutrality neutralization neutralize neutrino neutron nevermore nevi nevus newbie
newborn newcomer newel newfangled newfound newish newline newness newsagent newsboy newscast
newsdealer newsfeed newsflash newsgirl newsgroup newshound newsletter newsman newsmen newspaper
newspaperman newspapermen newspaperwoman newspaperwomen newspeak newsprint newsreader newsreel
newsroom newsstand newsweekly newswoman newswomen newsworthiness newsworthy newsy newt nexus
niacin nib nibble niceness nicety niche nick nickel nickelodeon nickle nickname nicotine
nifedipine niff nifty nigga niggard niggardliness niggaz nigger niggle nigh night nightcap
nightclothes nightclub nightclubbed nightclubbing nightdress nightfall nightgown nighthawk
nightie nightingale nightlife nightlight nightlong nightmare nightmarish nightshade nightshirt
nightspot nightstand nightstick nighttime nightwatchman nightwatchmen nightwear nihilism
nihilist nihilistic nil nimbi nimbleness nimbly nimbus nimby nimrod nincompoop ninepin ninny
niobium nip nipped nipper nippiness nipping nipple nippy nirvana nisei nit niter nitpick
nitration nitre nitric nitrification nitrite nitro nitrocellulose nitrogen nitrogenous
nitroglycerin nitroglycerine nitrous nitwit nix nob nobble nobelium nobility noblemen nobleness
noblewomen nocturnal nocturne nodal noddle noddy node nodular nodule noel noes noggin nohow
noise noiseless noiselessness noisemaker noisily noisiness noisome nomadic nomenclature nominal
nominalisation nominalise nominalization nominalize nominate nomination nominative nominator
nominee nonabrasive nonabsorbent nonacademic nonacceptance nonacid nonactive nonaddictive
nonadhesive nonadjacent nonadjustable nonage nonagenarian nonaggression nonalcoholic nonaligned
nonalignment nonallergic nonappearance nonassignable nonathletic nonattendance nonautomotive
nonbasic nonbeliever nonbelligerent nonbinding nonbreakable nonburnable noncaloric noncancerous
nonce nonchalance nonchargeable noncitizen nonclerical nonclinical noncollectable noncom
noncombat noncombatant noncombustible noncommercial noncommittal noncompeting noncompetitive
noncompliance noncomplying nonconducting nonconductor nonconforming nonconformism nonconformist
nonconformity nonconsecutive noncontagious noncontinuous nonconvertible noncooperation
noncorroding noncorrosive noncredit noncriminal noncritical noncrystalline noncumulative
noncustodial nondairy nondeductible nondelivery nondemocratic nondestructive nondetachable
nondeterminism nondisclosure nondramatic nondrinker nondrying noneducational noneffective
nonelastic nonelectric nonelectrical nonempty nonenforceable nonentity nonequivalent
nonessential nonesuch nonetheless nonevent nonexclusive nonexempt nonexistence nonexistent
nonexplosive nonfactual nonfading nonfat nonfatal nonfattening nonferrous nonfiction
nonfictional nonflammable nonflowering nonfluctuating nonflying nonfood nonfreezing
nonfunctional nongranular nonhazardous nonhereditary nonhuman nonidentical noninclusive
nonindependent nonindustrial noninfectious noninfinite noninflected noninteractive noninvasive
nonirritating nonissue nonjudgmental nonjudicial nonlegal nonlethal nonlinear nonliterary
nonliving nonmagnetic nonmalignant nonmember nonmetal nonmetallic nonmigratory nonmilitant
nonmilitary nonmonetary nonmutating nonnarcotic nonnative nonnegotiable nonnuclear nonnumerical
nonobjective nonobligatory nonobservance nonobservant nonobvious nonoccurence nonofficial
nonoperational nonoperative nonparallel nonpareil nonparticipant nonpartisan nonpast nonpaying
nonpayment nonperformance nonperforming nonperishable nonperson nonphysical nonplus nonplussed
nonplussing nonpoisonous nonpolitical nonpolluting nonporous nonpracticing nonprejudicial
nonproductive nonpublic nonpunishable nonracial nonradioactive nonrandom nonreactive
nonreciprocal nonrecognition nonrecoverable nonrecurring nonredeemable nonrefillable
nonrefundable nonregulatory nonreligious nonrenewable nonresident nonresidential nonresidual
nonresistance nonresistant nonrestrictive nonreturnable nonrhythmic nonrigid nonsalaried
nonscheduled nonscientific nonscoring nonseasonal nonsectarian nonsecular nonsegregated nonsense
nonsensical nonsensitive nonsequential nonsexist nonsexual nonskid nonslip nonsmoker nonsmoking
nonsocial nonspeaking nonspecialist nonspecific nonspiritual nonstaining nonstandard nonstarter
nonstick nonstrategic nonstriking nonstructural nonsubscriber nonsuccessive nonsupport
nonsurgical nonsustaining nonsympathizer nontarnishable nontaxable nontechnical nontenured
nontheatrical nonthinking nonthreatening nontoxic nontraditional nontransparent nontrivial
nontropical nonuniform nonunion nonuser nonvenomous nonverbal nonviable nonviolence nonviolent
nonvirulent nonvocal nonvocational nonvolatile nonvoter nonvoting nonwestern nonwhite nonworking
nonyielding nonzero noob noodle nook nookie noon noonday noontide noontime noose nootropic
normalcy normalisation normalise normality normalization normalize normative normie northbound
northeaster northeastern northeastward norther northerner northernmost northward northwester
northwestern northwestward nose nosebag nosebleed nosecone nosedive nosegay nosh nosily nosiness
nostalgia nostalgic nostril nostrum notability notarial notarisation notarise notarization
notarize notate notation notch notchback notebook notelet notepad notepaper noteworthiness
noteworthy nothingness noticeable noticeably noticeboard notifiable notification notifier notify
notion notional notoriety notorious nougat nought noughties noun nourishment nous nova novae
novelette novelisation novelise novelist novelization novelize novella novelty novena novenae
novene novitiate noway nowhere nowise nowt noxious nozzle nu nuance nub nubbin nubby nubile
nuclear nucleate nucleation nucleic nucleoli nucleolus nucleon nucleoside nucleotide nudge
nudism nudist nudity nugatory nugget nuisance nuke null nullability nullable nullification
nullify nullish nullity numbered numberless numbness numbskull numerable numeracy numeral
numerate numeration numerator numeric numerical numerologist numerology numerous numinous
numismatic numismatist numskull nuncio nunnery nuptial nurselings nursemaid nurser nurserymen
nursling nurturer nut nutbag nutcase nutcracker nuthatch nuthouse nutmeat nutmeg nutpick nutria
nutrient nutriment nutrition nutritional nutritionist nutritious nutritiousness nutritive
nutsack nutshell nutted nutter nuttiness nutting nutty nuzzle nybble nylon nymph nymphet nympho
nymphomania nymphomaniac oaf oafish oafishness oak oakum oar oarlock oarsman oarsmen oarswoman
oarswomen oases oasis oat oatcake oath oats ob obbligato obduracy obdurate obdurateness
obedience obeisance obeisant obelisk obesity obfuscate obfuscation obi obit obituary obj
objectify objection objectionable objectionably objectivation objectiveness objectivism
objectivity objectivize objector objurgate objurgation oblast oblate oblation obligate
obligation obligatorily obligatory oblige obligor oblique obliqueness obliquity obliterate
obliteration oblivion oblivious obliviousness oblong obloquy obnoxious obnoxiousness oboe oboist
obscenity obscurantism obscurantist obscurity obsequies obsequious obsequiousness obsequy
observability observable observably observance observation observational observatory observer
obsession obsessional obsessive obsessiveness obsidian obsolesce obsolescence obsolescent
obstacle obstetric obstetrical obstetrician obstinacy obstinate obstreperous obstruct
obstruction obstructionism obstructionist obstructive obtainable obtainment obtrude obtrusion
obtrusive obtrusiveness obtuse obtuseness obverse obviate obviation obvious obviousness ocarina
occasion occasional occidental occipital occlude occlusion occlusive occult occultism occultist
occupancy occupation occupational occurrence oceanfront oceangoing oceanic oceanographer
oceanographic oceanography oceanology ocelot och ocher ochre ocker octagon octagonal octal
octane octave octavo octet octogenarian ocular oculist oculomotor odalisque oddball oddity
oddment oddness odds ode odious odiousness odium odometer odor odoriferous odorless odorous
odour odourless odyssey oecus oedema oedipal oenology oenophile oesophagi oesophagus oestradiol
oestrogen oestrous oestrus oeuvre offal offence offender offense offensiveness offeror offertory
offhanded offhandedness office officeholder officialdom officialese officialism officiant
officiate officiation officiator officious officiousness offing offish offload offprint
offscreen offshoot offshore offside offsite offstage offtrack oft oftentimes ofttimes ogle ogre
ogreish ogress ohm ohmmeter oho ohs oik oilcan oilcloth oiler oilfield oiliness oilman oilmen
oilskin oink ointment okapi okayish okra oldie oldish oldness oldster ole oleaginous oleander
oleo oleomargarine olfactory oligarch oligarchic oligarchical oligopoly om ombudsman ombudsmen
omega omelet omelette omen omicron ominous ominousness omission omnibus omnipotence omnipotent
omnipresence omnipresent omniscience omniscient omnivore omnivorous omnivorousness oncogene
oncologist oncology oncoming oneness onerous onerousness onetime onfield onion onionskin
onlooker onlooking onomatopoeia onomatopoeic onomatopoetic onrush onscreen onset onshore onside
onsite onslaught onstage ontogeny ontological ontology onus onward onyx oodles oomph oopsy oozy
op opacity opal opalescence opalescent opaque opaqueness opcode ope opencast openhanded
openhandedness openhearted openness openwork operability operable operand operatic operatically
operation operational operationalize operative operetta ophthalmic ophthalmology opinion
opinionated opioid opium opossum opp opponent opportune opportunism opportunist opportunistic
opportunity opposition oppositional oppression oppressive oppressiveness oppressor opprobrious
opprobrium optative optic optical optician optima optimal optimisation optimise optimism
optimistic optimizable optimization optimize optimum option optional optionality optometry
opulence opulent oracular oral orality orangeade orangery orangutan orate oration orator
oratorical oratorio orb orbicular orbital orbiter orc orchard orchestra orchestral orchestrate
orchestration orchestrator orchid ordain ordainment orderings orderliness ordinal ordinance
ordinarily ordinariness ordinary ordinate ordination ordnance ordure ore oregano org organ
organdie organdy organelle organisation organisational organiser organism organismic organist
organization organizational organoid organza orgasm orgasmic orgiastic orgy oriel oriental
orientalist orientate orientation orienteering orifice orig origami origin original originality
originate origination oriole orison ormolu ornament ornamental ornamentation ornate ornateness
orneriness ornery ornithological ornithologist ornithology orotundity orphanage orris
orthodontia orthodontic orthodontist orthodox orthogonal orthogonality orthographic orthography
orthopaedic orthopaedist orthopedic orthopedist orthopractic orthopraxy orzo oscillate
oscillation oscillator oscilloscope osculate osculation osier osmium osmosis osmotic osprey
ossicles ossification ossify ostensible ostensibly ostentation ostentatious osteoarthritis
osteopath osteopathic osteoporosis ostler ostracise ostracism ostracize ostrich otherworldly
otiose otter ottoman oubliette ounce ouroboroi ouroboros oust outage outargue outback outbalance
outbid outbidding outboard outboast outbound outbox outbreak outbuilding outburst outclass
outcome outcrop outcropped outcropping outcry outdated outdid outdistance outdo outdoors
outdoorsman outdoorsmen outdraw outdrawn outdrew outercourse outermost outerwear outface outfall
outfield outfight outfit outfitted outfitter outfitting outflank outflow outfought outfox
outgrowth outguess outgun outgunned outgunning outhit outhitting outhouse outing outlaid outland
outlandish outlandishness outlast outlay outlet outlier outlive outlook outmaneuver outmanoeuvre
outmatch outmoded outpaint outpatient outperform outplace outplacement outplay outpoint outpost
outpouring outproduce output outputted outputting outrace outrage outrageous outran outrank
outre outreach outrider outrigger outro outrun outrunning outscore outsell outset outshine
outshone outshout outsider outsize outskirt outsmart outsold outsource outspend outspent
outspokenness outspread outstation outstay outstretch outstrip outstripped outstripping outta
outtake outvote outward outwear outweigh outwit outwith outwitted outwitting outwore outwork
outworn ouzo ovarian ovary ovate ovation ovenbird ovenproof ovenware overabundance overabundant
overachieve overact overage overaggressive overalls overambitious overanalyze overanxious
overarm overate overattentive overawe overbalance overbear overbid overbidding overbite overblew
overblow overblown overbold overbook overbore overborne overbought overbuild overbuilt
overburden overbuy overcapacity overcapitalize overcareful overcast overcautious overcharge
overclock overcloud overcoat overcompensate overcomplicate overconfidence overconfident overcook
overcorrect overcorrection overcritical overcrowd overdecorate overdependence overdependent
overdevelop overdid overdo overdose overdraft overdraw overdrawn overdress overdrew overdrive
overdriven overdub overdubbed overdubbing overeager overeat overemotional overemphasis
overemphasise overemphasize overengineer overestimate overestimation overexaggerate overexcite
overexercise overexert overexertion overexplain overexploit overexpose overexposure overextend
overfed overfeed overfill overfitting overflew overflight overflow overflown overfly overfond
overfull overfund overgeneralise overgeneralize overgenerous overgraze overgrew overground
overgrow overgrown overgrowth overhang overhasty overhaul overhear overheat overhung overhype
overindulge overindulgence overindulgent overinflate overinvest overjoy overkill overladen
overlaid overlain overland overlarge overlay overleaf overleveraged overlie overload overlong
overlord overly overmanned overmanning overmaster overmatch overmodest overmuch overnice
overoptimism overoptimistic overpaid overparticular overpay overperform overplay overpopulate
overpopulation overpraise overprecise overprepare overprice overprint overproduce overproduction
overpromise overprotect overqualified overran overrange overrate overreach overreact
overreaction overread overrefined overregulate overreliance overrepresent overridden overripe
overrule overrun overrunning oversampling oversaturate oversea overseer oversell oversensitive
oversexed overshare overshoe overshoot overshot oversight oversimple oversimplify oversize
oversleep overslept oversold overspecialise overspecialize overspend overspent overspill
overspray overspread overstaffed overstate overstatement overstay overstep overstepped
overstepping overstimulate overstock overstretch overstrict overstrung overstuffed oversubscribe
oversubtle oversupply oversuspicious overtake overtax overthink overthought overthrew overthrow
overtighten overtire overtone overtook overture overvaluation overvalue overvolt overvoltage
overweening overwind overwinter overwork overwound overwrite overwritten overwrote overzealous
oviduct oviparous ovoid ovular ovulation ovule owl owlet owlish ownership oxalate oxalis oxblood
oxbow oxcart oxford oxidant oxidase oxidation oxidative oxide oxidisation oxidise oxidization
oxidize oxtail oxyacetylene oxycodone oxygenate oxygenation oxymora oxymoron oxymoronic oyster
ozone pablum pabulum pace pacemaker pacesetter pachyderm pachysandra pacific pacifically
pacification pacifier pacifism pacifist pacifistic pacify packager packer packet packetize
packinghouse packsaddle pact pacy pad padded padding paddle paddock padlock padre paean
paediatric paediatrician paedophile paedophilia paella pagan paganism pageant pageantry pageboy
pager paginate pagination pagoda pah pail pailful pain painfuller painfullest painfulness
painkiller painkilling painless painlessness painstaking paintball paintbox paintbrush paintless
paintwork pairwise paisley pajama palace paladin palaeolithic palaeontology palanquin palatable
palatal palatalisation palatalise palatalization palatalize palate palatial palatinate palatine
palaver palazzi palazzo paleface paleness paleo paleographer paleography paleolithic
paleontologist paleontology palette palfrey palimony palimpsest palindrome palindromic palisade
palish pall palladium pallbearer pallet palletize palliate palliation palliative pallid
pallidness pallor palm palmate palmetto palmist palmistry palmtop palomino palpable palpably
palpate palpation palpitate palpitation palsy paltriness paltry pampas pamphlet pamphleteer
panacea panache panama panatella pancake panchromatic pancreas pancreatic pancreatitis panda
pandemic pandemonium pander pandimensional pane panegyric panel panelist panelled panelling pang
pangram panhandle panicking panicky pannier panorama panoramic panpipes pansy pant pantaloons
pantechnicon pantheism pantheist pantheistic pantheon panther pantie panto pantomime pantomimic
pantomimist pantry pantsuit pantyhose pantyliner pantywaist pap papa papacy papal paparazzi
paparazzo papaya paper paperback paperbark paperboard paperboy paperclip papergirl paperhanger
paperhanging paperless paperweight paperwork papilla papillae papillary papist papoose pappy
paprika papyri papyrus par para parable parabola parabolae parabolic paracetamol parachute
parachutist parade paradigm paradigmatic paradisaical paradox paradoxical paraffin paragliding
paragon paragraph parakeet paralegal parallax parallelised parallelism parallelize parallelogram
paralysingly paralysis paralytic paralyze param paramagnetic paramecia paramecium paramedic
paramedical parameter parameterise parameterize parametric paramilitary paramount paramountcy
paramour paranoia paranoiac paranormal parapet paraphernalia paraphrase paraplegia paraplegic
parapsychology paraquat parasailing parascending parasite parasitic parasitical parasitism
parasitize parasitoid parasocial parasol parathion parathyroid paratroop paratyphoid parboil
parcel parcelled parcelling parch parchment pardner pardon pardonable pardonably pare paregoric
parentage parenthesise parenthesize parenthetic parenthetical parenthood paresis parfait
parietal parimutuel paring parishioner parity parka parkland parkour parkway parky parlance
parlay parley parliament parliamentary parlor parlour parlous parmigiana parochial parochialism
parodist parody parole parolee parotid paroxysm paroxysmal parquet parquetry parred parricidal
parricide parring parrot parry parsable parse parsec parsimonious parsimony parsley parsnip
parson parsonage partake partaken parterre partiality participant participation participator
participial participle particle particleboard particular particularise particularity
particularize particulate partier partisanship partition partitive partly partnership partook
partridge parturition partway parvenu paschal pasha passably passage passageway passbook passe
passel passenger passerby passersby passim passion passionflower passionless passivation passive
passiveness passivisation passivity passivization passivize passkey passphrase passport password
passwordless pasta pastable pastebin pasteboard pastel pastern pasteurisation pasteurise
pasteurization pasteurize pastiche pastie pastille pastime pastiness pastoral pastorate pastrami
pastry pasturage pasture pastureland pasty pat patchily patchiness patchouli patchwork patchy
patella patellae paterfamilias paternal paternalism paternalist paternalistic paternity
paternoster path pathetic pathetically pathfinder pathless pathname pathogenic pathological
pathologist pathology pathos pathway patienter patiently patina patinae patine patio patisserie
patois patresfamilias patriarchal patriarchate patriarchs patriarchy patrician patricidal
patricide patrimonial patrimony patriotic patriotically patriotism patroller patrolman patrolmen
patrolwoman patrolwomen patronage patroness patronise patronize patronymic patroon patted patter
pattern patting patty paucal paucity paunch pauper pauperise pauperism pauperize pavement
pavilion pavlova paw pawl pawnbroker pawnbroking pawnshop pawpaw payback paycheck payday payee
payer payload paymaster payment payoff payola payout payphone payroll payslip paywall payware
pct pd pea peaceable peaceably peacefulness peacekeeper peacemaker peacemaking peacetime peach
peacock peafowl peahen peaky peal pear pearlescent peasant peasantry peashooter peat pebble
pebbly pecan peccadillo peccary peck peckish pecs pectic pectin pectoral pectoralis peculate
peculation peculator peculiar peculiarity pecuniary pedagogic pedagogical pedagogue pedagogy
pedalled pedalling pedalo pedant pedantic pedantry peddle pederast pedestrian pedestrianise
pedestrianize pediatric pediatrician pedicab pedicure pedicurist pedigree pediment pedlar
pedometer pedophile pedophilia peduncle peek peekaboo peeler peen peep peepbo peephole peepshow
peerage peeress peerless peeve peevish peevishness peewee peewit peg pegboard peignoir
pejoration pejorative peke pekingese pekoe pelagic pelf pelican pellagra pellet pellucid pelmet
peloton pelt pelvic pelvis pemmican penal penalisation penalise penalization penalize penalty
penance pence penchant pencilled pendant pendent pendulous pendulum penetrability penetrable
penetrant penetrate penetration penfriend penguin penicillin penile peninsula penis penitence
penitent penitential penitentiary penknife penknives penlight penman penmanship penmen pennant
penned penniless pennon pennyweight pennyworth penologist penology pension pensive pensiveness
pentacle pentagon pentagonal pentagram pentameter pentathlete pentathlon pentest penthouse
penuche penultimate penumbra penumbrae penurious penuriousness penury peon peonage pep pepped
pepper peppercorn peppermint pepperoni peppiness pepping peppy pepsin peptic peptide
peradventure perambulate perambulation perambulator percale percent percentile perceptible
perceptibly perception perceptional perceptive perceptiveness perceptron perceptual perch
perchance percipience percipient percolate percolation percolator percussion percussionist
percussive perdition perdurable peregrinate peregrination peregrine peremptorily peremptory
perennial perestroika perfecta perfectibility perfectible perfection perfectionism perfectionist
perfective perfectness perfidious perfidy perforate perforation perforce performance performant
performative perfumer perfunctorily perfunctory perfusion pergola pericardia pericardial
pericarditis pericardium perigee perihelia perihelion peril perilled perilling perilous
perimeter perinatal perinea perineum period periodic periodicity periodontal periodontics
periodontist peripatetic peripheral periphery periphrases periphrasis periphrastic periscope
perishable peristalses peristalsis peristaltic peristyle peritoneal peritoneum peritonitis
periwig periwinkle perjure perjury perk perkily perkiness perm permafrost permanence permanency
permeability permeable permeation permissible permissibly permission permissive permissiveness
permittivity permutation permute pernicious perniciousness peroration peroxide perpendicular
perpetrate perpetration perpetrator perpetual perpetuate perpetuation perpetuity perplexity
perquisite persecute persecution persecutor perseverance persiflage persimmon persistence
persistent persnickety persona personable personae personage personal personalise personality
personalize personalty personify personnel perspex perspicacious perspicacity perspicuity
perspicuous perspiration perspire persuader persuasion persuasive persuasiveness pertain
pertinacious pertinacity pertinence pertness perturb perturbation pertussis peruke perusal
peruse perv pervasive pervasiveness perverseness perversion perversity pervert peseta peskily
peskiness pesky peso pessary pessimal pessimism pessimistic pest pesticide pestiferous
pestilence pestilent pestilential pestle pesto petabyte petajoule petalled petard petawatt
petcock peter petiole petition petitionary petrel petrifaction petrify petrochemical petrodollar
petrolatum petroleum petrologist petrology petted petticoat pettifog pettifogged pettifogger
pettifogging pettily pettiness pettish petty petulance petulant petunia pew pewee pewit pewter
pf pfennig pg phaeton phage phagocyte phalanger phalanges phalanx phalli phallic phallocentric
phallocentrism phallus phantasm phantasmagoria phantasmal pharaoh pharisaic pharisee
pharmaceutic pharmaceutical pharmacologic pharmacologist pharmacology pharmacopoeia pharmacy
pharyngeal pharynges pharyngitis pharynx phaseout phaser phat pheasant phenacetin phenethylamine
phenobarbital phenol phenom phenomenal phenomenology phenotype phenytoin pheromone phi phial
philander philanthropic philanthropist philanthropy philatelic philatelist philately
philharmonic philippic philistine philistinism philodendron philological philologist philology
philosophic philosophical philosophise philosophize philosophy philter philtre phish phlebitis
phlebotomist phlebotomy phlegm phlegmatic phloem phlogiston phlox pho phobia phobic phoebe
phoenix phonecard phoneme phonemic phonetic phonetician phoney phonic phonically phonied
phoniness phonograph phonographic phonological phonologist phonology phonon phonotactic phonying
phosphate phosphene phosphor phosphorescent phosphoric phosphorous phosphorus photo photobomb
photocell photocopy photoelectric photoengrave photofinishing photogenic photographic
photography photometer photon photopolymer photosensitive photoshop photoshopped photoshopping
photostat photostatic photostatted photostatting photosynthesis photosynthetic phototropic
phototropism photovoltaic phrasal phrasebook phraseology phrasing phreaking phrenologist
phrenology phyla phylactery phylogeny phylum phys physic physical physicality physicist
physicked physicking physio physiognomy physiography physiologic physiological physiologist
physiology physiotherapy physique phytokarst phytoplankton pi pianissimo pianist piano
pianoforte pianola piaster piastre piazza pibroch pic pica picador picaresque piccalilli piccolo
piccy pickax pickaxe picker pickerel picket pickings pickle pickpocket picky picnicked picnicker
picnicking picot pictogram pictograph pictorial picture picturesque piddle piddly pidgin piebald
piece piecemeal piecework piecrust pieing pierce piety piezo piezoelectric piffle pigeon
pigeonhole pigged piggery piggish piggishness piggyback pigheaded pigheadedness piglet pigment
pigmentation pigpen pigskin pigsty pigswill pigtail pike pikestaff pilaf pilaster pilchard
pileup pilfer pilferage pilgrimage pill pillage pillar pillbox pillion pillock pillory pillow
pillowcase pillowslip pilothouse pimento pimiento pimp pimpernel pimple pinafore pinata pinball
pincer pinch pincushion pineal pineapple pinecone pinewood piney pinfeather ping pinhead pinhole
pinier piniest pinion pinkeye pinkie pinkish pinkness pinko pinky pinnacle pinnate pinny
pinochle pinon pinout pinprick pinsetter pinstripe pint pinto pinup pinwheel pinyin pinyon pious
piousness pip pipeline pipette pipework pipit pipped pippin pipping pipsqueak piquancy piquant
pique piracy piranha pirate piratical pirogi piroshki pirouette piscatorial pismire pissoir
pissy pistachio piste pistil pistillate pistol piston pita pitapat pitch pitchblende pitchfork
pitchman pitchmen piteous piteousness pitfall pith pithead pithily pithiness pitiable pitiably
pitiful pitiless pitilessness piton pitta pittance pituitary pivotal pix pixel pixelate pixie
pizza pizzazz pizzeria pizzicati pizzicato pk pkg pkt pkwy pl placard placate placation
placatory placebo placeholder placekick placement placenta placental placer placidity placings
placket plagiarise plagiarism plagiarist plagiaristic plagiarize plagiary plague plaice
plainchant plainclothes plainness plainsman plainsmen plainsong plainspoken plaint plaintext
plaintiff plaintive plait planar plane planeload planet planetarium planetary plangency plangent
plank plankton plantain plantar plantation planter plantlike plash plasma plasmon plaster
plasterboard plasticise plasticity plasticize plasticked plasticky plastique plat plateau
plateful platelet platen platform platinum platitude platitudinous platonic platoon platted
platter platting platypus plaudit plausibility plausible plausibly playability playable playact
playback playbill playbook playboy playfellow playfield playful playfulness playgirl playgoer
playground playgroup playhouse playlist playoff playpen playroom playschool plaything
playthrough playtime plaza plea pleader pleasance pleasantness pleasantry pleasing pleasurably
pleasure pleasureful pleat pleb plebby plebe plebeian plectra plectrum pledge plenary plenitude
plenteous plentiful plenum pleonasm plethora pleura pleurae pleurisy plexus pliability pliable
pliancy pliant pliers plight plimsoll plinth plod plodded plodder plodding plonk plop plopped
plopping plosive plot plotline plotted plotter plotting plough ploughman ploughmen ploughshare
plover plow plowman plowmen plowshare ploy pluck pluckily pluckiness pluggable plughole plugin
plum plumage plumb plume plummy plumpness plunder plunger plunk pluperfect plural pluralisation
pluralise pluralism pluralist pluralistic plurality pluralization pluralize plush plushness
plutocracy plutocrat plutocratic plutonium pluvial ply plywood pm pneumatic pneumococcal
pneumococci pneumococcus pneumonia poacher pock pocket pocketbook pocketful pocketknife
pocketknives pockmark pod podcast podded podding podiatrist podiatry podium poem poesy poetaster
poetess poetic poetical poetry pogrom poi poignance poignancy poignant poinciana poinsettia
pointblank pointer pointillism pointillist pointillistic pointless pointlessness poise poisoner
poisonous poke poky polar polarisation polarise polarity polarization polarize pole polearm
poleaxe polecat polemic polemical polemicist polestar policeless policemen policewoman
policewomen policy policyholder policymaker policymaking polio poliomyelitis polisher politburo
politeness politesse politic political politicisation politicise politicization politicize
politicking politico polity polka pollack pollard pollinate pollination pollinator polliwog
pollster pollutant polluter pollution polo polonaise polonium poltergeist poltroon poly
polyacrylamide polyamory polyandrous polyandry polycarbonate polyclinic polycystic polyester
polyethylene polyfill polygamist polygamous polyglot polygon polygonal polygraph polyhedral
polyhedron polymath polymer polymerase polymeric polymerisation polymerise polymerization
polymerize polymorphic polymorphism polymorphous polynomial polyp polyphonic polyphony
polypropylene polysemous polystyrene polysyllabic polysyllable polytechnic polytheism polytheist
polytheistic polythene polyunsaturate polyurethane polyvinyl pom pomade pomander pomegranate
pommel pommelled pommelling pommy pomp pompadour pompano pompom pomposity pompous pompousness
ponce poncho poncy pond ponderous ponderousness pone pong pongee poniard pontiff pontifical
pontificate pontoon pony ponytail poo pooch poodle poof poofter pooh poolroom poolside poorboy
poorhouse poorness popcorn pope popgun popinjay poplar poplin popover poppa poppadom popper
poppet poppycock populace popular popularisation popularise popularity popularization popularize
populate populism populous populousness popup porcelain porch porcine porcupine porgy porker
porky porn porno pornographer pornographic pornography porosity porous porousness porphyritic
porphyry porpoise porridge porringer port portability portable portage portcullis portend
portent portentous porterhouse portfolio porthole portico portiere portion portliness
portmanteau portrait portraitist portraiture portrayal portulaca poser poseur posh posit
positional positive positiveness positivism positivist positivity positron poss posse possession
possessive possessiveness possessor possibility possible possum postage postal postbag postbox
postcard postcode postcolonial postdate postdoc postdoctoral poster posterior posterity postfix
postgrad postgraduate posthaste posthumous posthypnotic postie postilion postindustrial postlude
postman postmark postmaster postmen postmenopausal postmeridian postmistress postmodern
postmodernism postmodernist postmortem postnasal postnatal postoperative postpaid postpartum
postpone postponement postposition postprandial postprocess postscript postseason postsynaptic
postulate postulation postural posture postwar postwoman postwomen posy pot potability potable
potash potassium potato potbelly potboiler potency potent potentate potentiality potentiate
potentiometer potful pothead pother potherb potholder pothole pothook potion potluck potpie
potpourri potsherd potshot pottage potted pottery potting potty pouch pouf pouffe poulterer
poultice poultry pounce poundage pounder pout poutine poverty powder powerboat powerful
powerhouse powerless powerlessness powertrain powwow pox pp ppm practicability practicably
practical practicality practicum practise praetor praetorian pragma pragmatic pragmatical
pragmatism pragmatist prairie praiseworthy praline pram prance prang prank praseodymium prat
prate pratfall prattler pravity prawn praxis prayer prayerful preachment preachy preadolescence
preadolescent preamp preamplifier prearrange prearrangement preassigned prebuild prebuilt
precalculate precancel precancerous precarious precariousness precast precaution precautionary
precautious precedence precedent precept preceptor precess precession precinct preciosity
precious preciousness precipice precipitant precipitate precipitation precipitous precis
preciseness precision preclusion precocial precocious precociousness precocity precognition
precognitive precolonial precompile precompose precomputation precompute preconceive
preconception precondition preconfigure precook precool precursor predate predator predawn
predecease predecessor predefined predesignate predestination predestine predeterminer
predicable predicament predicate predication predicative predictability predictable predictably
predictive predictor predigest predilection predispose predisposition prednisone predominance
predominant predominate predone preemie preeminence preeminent preempt preemptible preemption
preemptive preen preexist preexistence pref prefab prefabbed prefabbing prefabricate
prefabrication preface prefatory prefect prefecture preferably preference preferential
preferment prefigure prefix prefixation preflight preform preformative prefrontal pregame
pregnancy preheat prehensile prehistorian prehistoric prehistorical prehistory prehuman
preindustrial preinstalled prejudge prejudgement prejudgment prejudice prejudicial prelacy
prelate prelim preliminary prelinguistic preliterate preload prelude premarital premed
premedical premeditate premeditation premenstrual premiere premiership premix premolar
premonition premonitory prenatal prenup prenuptial preoccupation preoperative preordain preowned
prep prepackage prepacked prepandemic preparation preparatory preparedness preparer prepay
prepayment prepend preponderance preponderant preponderate prepone preponement prepositional
prepossess prepossession preposterous prepped prepping preppy preprint preprocess preprocessor
prepubescence prepubescent prepuce prequantum prequel prerecord preregister prerelease
prerequisite pres presage presbyopia presbyter preschool prescience prescient prescribe
prescript prescription prescriptive preseason preselct presence presentably presentation
presentiment presentment preservation preservative preserver preset presetting preshared
preshrank preshrink preshrunk preside presidency presidential presidium presort presser pressie
pressman pressmen pressurisation pressurise pressurization pressurize prestige prestigious
presto presumably presume presumption presumptive presumptuous presupposition pretax preteen
pretence pretender pretension pretentious preterit preterite preterm preternatural pretest
pretext pretrain pretrial prettify prettily prettiness pretty pretzel prev prevalence prevalent
prevaricate prevarication prevaricator preventable preventative prevention preventive preview
previous prevision prewar prezzie priapic priceless pricier prick prickle prickliness prideful
prier priesthood priestliness priestly prig priggish priggishness prim primacy primal primality
primate primeval primitive primitiveness primmer primmest primness primogenitor primogeniture
primordial primp primrose primula princedom princeliness princeling princely principality
principle printable printer printmaking printout prion prioress prioritisation prioritise
prioritization prioritize priority priory prise prism prismatic prison prissily prissiness
prissy prithee privacy privateer privation privatisation privatise privatization privatize
privet privilege privily privy prize prizefight prizewinner prizewinning probabilistic
probability probate probation probational probationary probiotic probity problematic
problematical probosces proboscis procaine procedural procedure proceedings processable
procession processional processor proclamation proclivity procrastinate procrastinator procreate
proctor procurement prodigal prodigality prodigious producible production productise productive
productiveness productivity productize prof profanation profaneness profanity profession
professorial professorship proffer proficiency proficient profiler profit profitability
profitable profitably profiteer profiterole profitless profligacy profligate proforma
profoundness profundity profuseness progesterone progestin prognathous prognostic prognosticate
prognosticator progovernment programmable programmatic progression progressive progressivism
prohibition prohibitionist prohibitive prohibitory projectile projection projectionist projector
prokaryote prokaryotic prole proletarian proletariat proliferate proliferation prolific prolix
prolixity prologue prolongation prom promenade promethium prominence promiscuity promiscuous
promissory promo promontory promoter promotional promptitude promptness promulgate promulgation
promulgator pronatalist prone proneness prong pronghorn pronominal pronounceable pronouncement
pronto pronunciation proof proofread propaganda propagandise propagandist propagandistic
propagandize propagate propagation propagator propel propellant propelled propeller propelling
propensity property prophecy prophesier prophesy prophetess prophetic prophetical prophylactic
prophylaxes prophylaxis propinquity propitiate propitiation propitiatory propitious proponent
proportion proportional proposal propranolol proprietary proprieties proprietor proprietorial
proprietorship proprietress propriety propulsion propulsive prorate prorogation prorogue prosaic
proscenium prosciutto proscribe proscription prose prosecute prosecution prosecutor
prosecutorial proselyte proselytise proselytism proselytize prosocial prosody prospective
prospectus prosperity prosperous prostheses prosthesis prosthetic prostitution prostrate
prostration prosy protactinium protagonist protean protectable protectant protection
protectionism protectionist protective protectiveness protector protectorate protege protegee
protein protestant protestation protocol protocolise protocolize proton protoplasm protoplasmic
prototype prototypical protozoa protozoan protozoic protract protrusile protrusion protuberance
protuberant prov provability provenance provender provenience proverbial providence provident
providential provider province provincial provincialism provisional proviso provocateur
provocative provoker provolone provost prow prowess prowl proximal proximity proxy prude
prudence prudent prudential prudery prudish prudishness pruner prurience prurient pry psalm
psalmist psaltery psephologist psephology pseud pseudo pseudocode pseudonym pseudonymous
pseudorandom pseudoscience pshaw psi psittacosis psoriasis psyche psychedelia psychedelic
psychiatric psychiatrist psychiatry psychic psychical psycho psychoactive psychoanalyse
psychoanalysis psychoanalyst psychoanalytic psychoanalyze psychobabble psychodrama psychogenic
psychokinesis psychokinetic psychological psychology psychometric psychoneuroses psychoneurosis
psychopath psychopathic psychosis psychosomatic psychotherapy psychotic psychotropic psychs pt
ptarmigan pterodactyl ptomaine pub pubertal puberty pubes pubescence pubescent pubic pubis
publican publication publicise publicist publicity publicize publicly publishable publisher puce
puck puckish puckishness pud puddle pudenda pudendum pudginess pudgy pueblo puerile puerility
puerperal puff puffball puffin puffiness pug pugilism pugilist pugilistic pugnacious
pugnaciousness pugnacity pukka pulchritude pule pullback pulldown puller pullet pulley pullout
pullover pullup pulmonary pulp pulpiness pulpit pulpwood pulsar pulsate pulsation pulse
pulverisation pulverise pulverization pulverize puma pumice pummel pummelled pummelling pumper
pumpernickel pumpkin pun punchbag puncheon puncher punchline punchy punctilio punctilious
punctual punctuality punctuate punctuation puncture pundit punditry pungency pungent puniness
punishment punitive punned punnet punning punster punt pup pupa pupae pupal pupate pupped puppet
puppeteer puppetry pupping purblind purchaser purdah purebred puree pureness purgative
purgatorial purgatory purge purification purifier purify purine purism purist puristic puritan
puritanical puritanism purity purl purlieu purloin purplish purposed purposeful purposefulness
purposeless purposely purr purse pursuance pursuer pursuit purulence purulent purvey purveyance
purveyor purview pus pushback pushbike pushcart pushchair pusher pushily pushiness pushover
pushpin pushy pusillanimity pusillanimous puss pussycat pussyfoot pustular pustule putative
putout putrefaction putrefactive putrefy putrescence putrescent putrid putsch putt puttee putz
puzzlement puzzler pvt pwn pyelonephritis pygmy pyjama pylon pylori pyloric pylorus pyorrhea
pyorrhoea pyramidal pyre pyrimidine pyrite pyromania pyromaniac pyrotechnic pyrotechnical
pyruvate python pyx pzazz qr qt qty quackery quad quadrangle quadrangular quadrant quadraphonic
quadratic quadrature quadrennial quadrennium quadriceps quadrilateral quadrille quadriplegia
quadriplegic quadrivium quadruped quadrupedal quadruple quadruplet quadruplicate quaff quagmire
quahog quail quaintness quake quaky qualification qualifier qualitative quality qualitywise
qualm qualmish quandary quango quanta quantifiable quantification quantifier quantify
quantisation quantise quantitation quantitative quantity quantization quantize quantum
quarantine quark quarrel quarrelled quarreller quarrelling quarrelsome quarry quart quarterdeck
quarterfinal quartermaster quarterstaff quarterstaves quartet quartile quarto quartz quasar
quasi quaternion quatrain quaver quay quayside queasily queasiness queasy queenly queenship
queer queerness quell quenchable quencher quenchless querulous querulousness query ques
quesadilla quest questionable questionably questioner questionnaire queue quibble quiche quicken
quickfire quickie quicklime quickness quicksand quicksilver quickstart quickstep quid quiescence
quiescent quieten quietism quietness quietude quietus quiff quill quilt quin quince quine
quinidine quinine quinoa quinsy quint quintessence quintessential quintet quintuple quintuplet
quip quipped quipping quipster quire quirk quirkiness quirt quisling quitclaim quittance quitter
quivery quixotic quizzed quizzer quizzical quizzing quo quoin quoit quondam quorate quorum quota
quotability quotable quotation quotidian rabbet rabbinate rabbinic rabbinical rabbit rabble
rabidness raccoon racecourse racegoer racehorse raceme racer racetrack raceway racialism
racialist racily raciness racism racket racketeer raconteur racquet racquetball racy rad radar
radarscope raddled radial radian radiance radiant radiate radiation radiative radiator
radicalisation radicalise radicalism radicalization radicalize radicchio radices radio
radioactive radioactivity radiocarbon radiogram radiographer radiography radioisotope
radiologist radiology radioman radiomen radiometer radiometric radiometry radiophone radioscopy
radiosonde radiosurgery radiotelegraph radiotelephone radiotherapist radiotherapy radish radium
radix radon raffia raffish raffishness raffle raft rag raga ragamuffin ragbag ragga raggedness
raggedy ragging raglan ragout ragtag ragtime ragweed ragwort rah raid rail railcard raillery
railroad railway railwayman railwaymen raiment rainbow raincoat raindrop rainfall rainforest
rainmaker rainmaking rainproof rainstorm rainwater raiser raisin rajah rakish rakishness ram
rambler rambunctious rambutan ramekin ramen ramie ramification ramify ramjet rammed ramming ramp
rampage rampancy rampart ramrod ramrodded ramrodding ramshackle ranch rancid rancidity
rancidness rancor rancorous rancour rand randiness randomisation randomise randomization
randomize randomness ranee rangefinder ranger ranginess rangy rankle rankness ransack ransom
ransomware ranter rapacious rapaciousness rapacity rapamycin raper rapeseed rapidity rapidness
rapier rapine rapist rappel rappelled rappelling rapport rapporteur rapprochement rapscallion
rapt raptness raptor rapture rapturous rarebit rarefaction rarefy rareness rarity rascal rasher
rashness rasp raspberry raster rasterisation rasterise rasterization rasterize ratatouille
ratbag ratchet ratepayer rater rathskeller ratification ratifier ratio ratiocinate ratiocination
ration rational rationale rationalise rationalism rationalist rationalistic rationality
rationalize ratlike ratline rattan ratted ratter ratting rattlebrain rattler rattlesnake
rattletrap rattly rattrap ratty raucous raucousness raunchily raunchiness raunchy ravage ravel
ravelled ravelling ravenous ravine ravioli ravisher ravishment rawboned rawhide rawness rayon
raze razor razorback razz razzmatazz rcpt rd re reachable reacquire reactance reactant
reactionary reactively reactivity readability reader readership readily readiness readme
readmitted readout realisation realism realistic realities reality realization reallocation
realm realness realpolitik realtor realty ream reaper reapprove rearchitect rearguard rearmost
rearview rearward reasonable reasonableness reasonably reasoner reauthorise reauthorized
reauthorizing rebadge rebalance reballing rebar rebarred rebarring rebase rebellion rebellious
rebelliousness rebid rebidding rebirth reboard reboil rebox rebuckle rebuild rebuke rebush rec
recalcitrance recant recantation recap recategorise recategorize recce receipt receivables
receiver receivership recency recentness receptacle reception receptive receptiveness
receptivity receptor recess recessional recessionary recessive recherche recidivism recidivist
recipe reciprocal reciprocate reciprocation reciprocity recitalist recitative reciter reckless
recklessness reclamation recline reclock recognisable recognisably recognise recognizable
recognizably recombination recommender recompense recompilation recompile recomputation recon
reconciler reconciliation reconditioner reconfigure reconnaissance reconnoiter reconnoitre
reconstruct recontest recorder recordkeeping recourse recoverability recoverable recovery
recreant recreational recriminate recrimination recriminatory recrudesce recrudescence
recrudescent recruitment rectal rectangle rectangular rectifiable rectification rectifier
rectify rectilinear rectitude recto rectum recumbent recuperate recuperation recur recurred
recurrence recurring recurse recursion recuse recut recutting redaction redactor redbird
redbreast redbrick redcap redcoat redcurrant redden redder reddest reddish redeclare redeem
redemption redemptive redhead redialling redirection redistribution redistrict redivide redline
redneck redness redolence redolent redoubt redoubtably redound redraw redshifted redskin reducer
reducible reductase reduction reductionist reductive redump redundancy redwood redye reediness
reedy reef reek reelect reentrant reeve reexport ref refabricate refactorable refashion
refection refectory refer referee referenceable referential referred referrer referring reffed
reffing refill refinement refiner refitting reflash reflate reflationary reflection reflective
reflectivity reflector reflexive reflexivity reflexology refloat reflow reforge reformat
reformatory reformatting reformist refortify refraction refractory refrain reframe refresher
refreshment refrigerant refrigerate refrigeration refrigerator refuge refulgence refulgent
refurb refurbishment refusal refutation refute reg regal regalement regalia regardless regather
regatta regency regeneracy regenerate regex regexp reggae reggaeton regicidal regicide regime
regimen regiment regimental regimentation region regional regionalism registrant registrar
registration registry reglue regnant regolith regress regression regretful regrettable
regrettably regrind reground regular regularisation regularise regularity regularization
regularize regulation regulator regurgitate regurgitation rehab rehabbed rehabbing rehabilitate
rehabilitation rehang rehaul rehears rehearsal rehi rehome rehung reify reimagine reimbursement
reindeer reinforcement reinitialise reinitialize reinstall reinstatement reinsurance reinvade
reiterate rejection rejoinder rejuvenation rel relater relation relational relationship
relativism relativist relativistic relativity relativize relaxant relaxer relay releaser
relegate relentless relentlessness relevance relevancy reliability reliable reliably reliance
reliant relic relief reliever religion religiosity religious religiousness reline relink
relinquishment reliquary relist reloader relocate reluctance rem remainder remand remapping
remarkable remarkableness remarkably remediable remembrance remilitarize remind reminisce
reminiscence reminiscent remiss remissness remit remittance remitted remitting remix remnant
remodel remodelling remold remonstrant remonstrate remorse remorseful remorseless remoteness
remould removal remunerate remuneration remux renaissance renal renascence rend renderer
rendition renegade renege renewable renewal rennet rennin renouncement renovate renovation
renovator renown renter rentier renunciation reopen reorg reorientate rep repaint repairability
repairer repairman repairmen reparable reparation repartee repartition repatriate repatriation
repeatability repeatable repeatably repeater repellent repent repentance repentant repercussion
repertoire repertory repetition repetitious repetitive repetitiveness rephotograph replaceable
replacer replan replanned replanning replant replayable replenishment replete repleteness
repletion replica replicant replication replicator repo repoliticise repoliticize repop repopped
repopping reportage reportorial reposeful reposition repository repost reprehend reprehensible
reprehensibly reprehension repression repressive reprieve reprimand reprisal reprise reproach
reproachful reproductive reprogramming reproving reptile reptilian republicanism repudiate
repudiation repudiator repugnance repugnant repulsion repulsive repulsiveness repunch repurchase
repurposing reputability reputably reputation reputational repute requester requiem requirement
requisite requisition requital requite reradicalize rerank reread rerecord rerelease rerunning
resale resample resat rescale rescind rescission rescue reseal resend resentful resentfulness
resentment reserpine reservation reservedness reservist reservoir resetting reshipping reshoot
reshot residence residency residential residua residual residue residuum resignation resilience
resiliency resilient resinous resistance resistible resistive resistivity resistless resistor
resit resitting resizable resizeable reskilling reskin reskinned reskinning resold resole
resoluteness resolutive resonance resonate resonator resorption resound resourceful resp respawn
respectability respectable respectably respecter respectful respectfulness respective respell
respin respiration respirator respire resplendence resplendent respondent responder response
responsibility responsible responsibly responsive responsiveness restage restamp restate
restaurant restaurateur restful restfuller restfullest restfulness restitution restive
restiveness restless restlessness restoration restorative restorer restraint restriction
restrictive restrictor restring restroom resultant resumption resupply resurgence resurgent
resurrect resurrection resuscitate resuscitation resuscitator resveratrol retail retain retake
retaliate retaliation retaliator retap retapped retapping retard retardant retardation retch
reteach retention retentive retentiveness rethink rethought reticence reticent reticulated
reticulation reticulum retina retinal retinoblastoma retinue retiree retirement retort retrace
retract retractile retraction retrade retrain retransmission retread retrenchment retribution
retributive retrieval retriever retro retroactive retrocomputing retrofire retrofitted
retrofitting retroflex retrograde retrogress retrogression retronic retrorocket retrospect
retrospection retrospective retrovirus retsina returnable returnee reusability rev revanchist
reveille revelation revelatory reveler revelled reveller revelry revenge revenuer reverb
reverberate reverberation reverence reverent reverential reverie revers reversal reversibility
reversible reversibly revertible revetment revile revilement reviser revision revisionism
revisionist revival revivalism revivalist revivification revocable revolt revolution
revolutionise revolutionist revolutionize revolver revote revue revulsion revved revving rewarm
rewash reweave rewedding rewind rewound rewrite rhapsodic rhapsodical rhapsodise rhapsodize
rhapsody rhea rhenium rheostat rhesus rhetorical rhetorician rheum rheumatic rheumatism
rhinestone rhinitis rhino rhinoceros rhinoplasty rhinovirus rhizome rho rhodium rhododendron
rhomboid rhomboidal rhombus rhubarb rhymer rhymester rhythm rhythmic rhythmical rial rib ribald
ribaldry ribbed ribber ribbing ribbon riboflavin ricer richness rick rickety rickrack rickshaw
ricochet ricotta riddance riddle rideable rider riderless ridership ridge ridgepole ridgetop
ridgy ridicule ridiculous ridiculousness rife riff riffle riffraff rifle rifleman riflemen rift
rig rigatoni rigged rigger rigging righteous righteousness rightfulness rightism rightist
rightmost rightness righto rightsize rightward rigid rigidity rigidness rigmarole rigor rigorous
rigorousness rigour rile rill rim rime rimless rimmed rimming rimstone rind ringer ringleader
ringlet ringlike ringmaster ringside ringtone ringworm rink rinse rioter rioting riotous
riparian ripcord ripeness ripoff riposte ripped ripper ripple ripply ripsaw riptide riser
risibility risible riskily riskiness risky risotto risque rissole ritualised ritualism
ritualistic ritualized riv rivaled rivalled rivalling rivalry rive riverbank riverboat
riverfront riverside rivet riviera rivulet riyal rm roach road roadbed roadblock roadhouse
roadie roadkill roadrunner roadshow roadside roadster roadway roadwork roadworthy roamer roan
roarer roaster rob robber robe robocall robot robotic robotise robotize robustness rockabilly
rockbound rocker rocket rocketry rockfall rockiness rockstar rockwool rocky rococo rodder roe
roebuck roentgen roger roguelike roguery roguish roguishness roil roister role roleplay rollback
roller rollerblading rollerskating rollick rollmop rolloff rollout rollover romaine roman
romance romanisation romanization romanticise romanticism romanticist romanticize romeo romp
rondo rood roofless rooftop rook rookery roomer roomette roomful roominess roommate roost rooter
rootkit rootless rootlet roper ropey ropy rosary roseate rosebud rosebush rosemary rosette
rosewater rosewood rosily rosin rosiness roster rostrum rota rotary rotate rotation rotational
rotatory rote rotgut rotisserie rotogravure rotor rotoscope rototiller rottenness rotter
rottweiler rotund rotunda rotundity rotundness rouble roue rouge roughage roughcast roughen
roughhouse roughneck roughness roughshod roulette roundabout roundel roundelay roundhouse
roundish roundness roundup roundworm rouse roust roustabout routeing router routinise routinize
roux rove rowan rowboat rowdily rowdiness rowdy rowdyism rowel rowelled rowelling rower rowlock
royalist royalties royalty rpm rt rubato rubber rubberise rubberize rubberneck rubbishy rubble
rubblestone rubdown rube rubella rubicund rubidium ruble rubric ruched ruck rucksack ruckus
ructions rudder rudderless ruddiness ruddy rudeness rudiment rudimentary rue rueful ruefulness
ruff ruffian ruffle rug rugby rugged ruggedization ruggedize ruggedness rugger rugosa rugrat
ruination ruinous rulebook rum rumba rumble rumbustious ruminant ruminate rumination ruminative
rummage rummer rummest rummy rumor rumormonger rumour rumourmonger rump rumple rumpus runabout
runahead runaround runaway rundown rune runic runlet runnable runnel runner runny runoff runout
runt runtime runway rupee rupiahs rupture rural ruralist ruse rusher rushy rusk russet rustic
rusticate rustication rusticity rustiness rustler rustproof rut rutabaga ruthenium rutherfordium
ruthless ruthlessness rutted rutting rutty rye sabbath saber sable sabot sabotage saboteur sabra
sabre sac saccharin saccharine sacerdotal sachem sachet sackcloth sacker sackful sacra sacralize
sacrament sacramental sacredness sacrificial sacrilege sacrilegious sacristan sacristy
sacroiliac sacrosanct sacrosanctness sacrum saddest saddle saddlebag sadhu sadism sadist
sadistic sadomasochism sadomasochist safari safekeeping safeness safflower saffron sag saga
sagacious sagacity sagebrush sagged sagging saggy sago saguaro sahib sailboard sailboat
sailcloth sailplane sainthood saintlike saintliness saith sake saki salaam salable salacious
salaciousness salacity salad salamander salami salaryman salarymen sale saleable saleroom
salesclerk salesgirl saleslady salesman salesmanship salesmen salespeople salesperson salesroom
saleswoman saleswomen salience salient saline salinity saliva salivary salivate salivation
sallow sallowness sally salmonella salmonellae salon saloon salsa saltbox saltcellar salted
salter saltine saltiness saltpeter saltpetre saltshaker saltwater salubrious salutary salutation
salutatorian salutatory salute salvage salvageable salvation salve salvo samarae samarium samba
sameness samey samizdat samosa samovar sampan sampler samurai sanatorium sanctification sanctify
sanctimonious sanctimony sanction sanctity sanctuary sanctum sandal sandalwood sandbag
sandbagged sandbagger sandbagging sandbank sandbar sandblast sandbox sandcastle sander sandhi
sandhog sandiness sandlot sandlotter sandman sandmen sandpaper sandpiper sandpit sandstone
sandstorm sane saneness sanewashing sangfroid sangria sanguinary sanguine sanitaria sanitarian
sanitarium sanitary sanitation sanitisation sanitise sanitization sanitize sanity sap sapience
sapient sapless sapling sapped sapper sapphire sappiness sapping sappy saprophyte saprophytic
sapsucker sapwood saran sarcasm sarcastic sarcoma sarcophagi sarcophagus sardine sardonic sarge
sari sarky sarnie sarong sarsaparilla sartorial sash sashay sass sassafras satanic satanical
satanism satanist satay satchel sate sateen satellite satiable satiate satiation satiety satin
satinwood satire satiric satirical satirise satirist satirize satisfaction satisfactorily
satisfyingly satnav satori satrap satsuma saturation saturnine satyr satyriasis satyric sauce
saucepan saucily sauciness saucy sauerkraut sauna saunter saurian sauropod sausage saute savage
savageness savagery savanna savant saver savings savior saviour savor savoriness savour
savouriness savoy sawbones sawbuck sawdust sawfly sawhorse sawmill sawyer sax saxifrage
saxophone saxophonist scab scabbard scabbed scabbiness scabbing scabby scabies scabrous scad
scaffold scag scagged scalability scalable scalar scalawag scald scaleless scalene scaler
scaliness scallion scallop scalp scalpel scaly scam scammed scammer scamming scammy scamp scampi
scandal scandalise scandalize scandalmonger scandalous scandium scannable scanner scansion scant
scantily scantiness scantness scapegoat scapegrace scapula scapulae scarab scarceness scarcity
scarecrow scaremonger scarf scarification scarify scarily scariness scarlatina scarp scarves
scat scatological scatology scatted scatterbrain scattershot scatting scatty scavenger scenario
scenarist scene scenic scenography scented scenting scentless scepter sceptic sceptical
scepticism sceptre sch schadenfreude scheduler schema schemata schematic schematically
schematise schematize scheme scherzo schilling schism schismatic schist schizo schizoid
schizophrenia schizophrenic schlemiel schlep schlepped schlepping schlock schlong schmaltz schmo
schmooze schmuck schmutz schnapps schnauzer schnitzel schnook schnoz schnozzle scholarship
scholastic scholastically scholasticism schoolbag schoolbook schoolboy schoolchild
schoolchildren schooldays schooled schoolfellow schoolgirl schoolhouse schoolish schoolkid
schoolmarm schoolmarmish schoolmaster schoolmate schoolmistress schoolroom schoolteacher
schoolwork schoolyard schooner schuss schussboomer schwa sci sciatic sciatica science scientism
scientistic scimitar scintilla scintillate scintillation scissor scleroses sclerosis sclerotic
scoff scofflaw scold scoliosis sconce scone scoop scoopful scoot scope scorbutic scorcher
scoreboard scorecard scorekeeper scoreless scoreline scorer scorn scornful scorpion scotch
scoundrel scour scourge scoutmaster scow scowl scrabble scrag scraggly scraggy scram scramble
scrammed scramming scrap scrapbook scrapheap scrapie scrapped scrapper scrapping scrappy
scrapyard scratchcard scratcher scratchily scratchiness scratchpad scratchy scrawl scrawniness
scrawny screamer scree screechy screencast screenplay screensaver screenshot screenwriting
screwball screwdriver screwiness screwworm screwy scribal scribbler scribe scrim scrimmage
scrimp scrimshaw scrip script scriptural scripture scriptwriter scrivener scrod scrofula
scrofulous scrog scrollable scroller scrooge scrota scrotal scrotum scrounge scroungy scrub
scrubbed scrubber scrubbing scrubby scruff scruffily scruffiness scrum scrumhalf scrumhalves
scrummage scrummed scrumming scrump scrumptious scrunch scruple scrupulosity scrupulous
scrupulousness scrutineer scrutinise scrutinize scrutiny scuba scud scudded scudding scuff
scuffle scull scullion sculptress sculptural sculpture scum scumbag scumble scummed scumming
scummy scupper scurf scurrility scurrilous scurrilousness scurry scurvily scurvy scutcheon
scuttle scuttlebutt scuzziness scuzzy scythe sea seabird seaboard seaborne seacoast seafarer
seafaring seafloor seafood seafront seagoing seagull seahawk seahorse sealant sealer sealskin
seam seaman seamanship seamless seamount seamstress seance seaplane seaport sear searchable
searcher searchlight seascape seashell seashore seasick seasickness seaside seasonable
seasonably seasonal seasonality seasoning seastead seatmate seawall seaward seawater seaway
seaweed seaworthiness seaworthy sebaceous seborrhea seborrhoea sebum secant secateurs secede
secession secessionist seclude seclusion seclusive seconder secondhand secondment secrecy
secretarial secretariat secretaryship secrete secretion secretive secretiveness secretory
sectarian sectarianism sectary section sectional sectionalism sector sectoral secular
secularisation secularise secularism secularist secularization secularize security sedan
sedateness sedation sedative sedentary sedge sedgy sediment sedimentary sedimentation sedition
seditious seduce seduction seductive seductiveness seductress sedulous seedbed seedcase seeder
seediness seedless seedling seedpod seedy seeker seemliness seep seepage seer seersucker seesaw
seethe segfault segment segmentation segregate segregation segregationist segue seigneur
seignior seine seismic seismograph seismographic seismologic seismological seismologist
seismology seize seizure selection selective selectivity selectman selectmen selectness selector
selenium selenographer selenography selfie selfishness selfless selflessness selfsame selloff
sellotape sellout seltzer selvage selves semantic semanticist semaphore semblance semen semester
semi semiannual semiarid semiautomatic semibreve semicircle semicircular semicolon
semiconducting semiconductor semiconscious semidarkness semidetached semidormant semifinal
semifinalist semigloss semimonthly seminal seminarian seminary semiofficial semiotic
semipermeable semiprecious semiprivate semipro semiquaver semiretired semiskilled semisolid
semistructured semisweet semitone semitrailer semitropical semivowel semiweekly semiyearly
semolina sempstress senator senatorial sender sendoff senescence senescent senile senility
seniority senna senor senora senorita sensation sensational sensationalise sensationalism
sensationalist sensationalize sensei senseless senselessness sensemaking sensibilities
sensibility sensible sensibleness sensibly sensitisation sensitise sensitive sensitiveness
sensitivities sensitivity sensitization sensitize sensor sensual sensualist sensuality sensuous
sensuousness sententious sentience sentient sentiment sentimental sentimentalise sentimentalism
sentimentalist sentimentality sentimentalize sentinel sentry sepal separability separable
separably separateness separation separatism separatist separator separatrices separatrix sepia
sepsis septa septal septet septic septicaemia septicaemic septicemia septicemic septuagenarian
septum sepulcher sepulchral sepulchre seq sequel sequence sequential sequestrate sequestration
sequin sequinned sequitur sequoia seraglio serape seraph seraphic sere serenade serendipitous
serendipity sereneness serenity serf serfdom serge serialisation serialise serialization
serialize serif serigraph serine serious seriousness sermon sermonise sermonize serology
serotonin serous serpent serpentine serrate serration serried serum server serverless
serviceability serviceable serviceman servicemen servicewoman servicewomen serviette servile
servility servitude servlet servomechanism servomotor sesame session setback setscrew setsquare
sett settee settlement settler setup severance severeness severity sewage sewer sewerage
sexagenarian sexily sexiness sexism sexist sexless sexologist sexology sexpot sextant sextet
sexting sexton sextuplet sexual sexuality sexualize sf sh shabbily shabbiness shabby shackle
shad shadily shadiness shadow shadowban shadowbanned shadowbanning shadowbox shaft shag shagged
shagginess shagging shaggy shah shakable shakedown shakeout shaker shakeup shakily shakiness
shaky shale shallot shallowness shalom shalt sham shamanic shamanism shamanistic shamble
shambolic shame shamefaced shamefulness shameless shamelessness shammed shamming shampoo
shamrock shandy shanghai shank shantung shanty shantytown shapeless shapelessness shapeliness
shapely shapeshift shard shareable sharecrop sharecropped sharecropper sharecropping shareholder
shareholding sharer shareware sharia shariah shark sharkskin sharpener sharpie sharpish
sharpness sharpshooter sharpshooting shatteringly shatterproof shaven shaver shawl shay sheaf
shear sheath sheathe sheave shebang shebeen sheen sheepdog sheepfold sheepherder sheepish
sheepishness sheepskin sheerness sheet sheetlike sheetrock sheik sheikdom sheikh sheila shekel
shelf shell shellac shellacked shellacking shellfire shelve shenanigan shepherdess sherbet
sheriff sherry shew shewn shh shiatsu shibboleth shield shifter shiftily shiftiness shiftless
shiftlessness shifty shiitake shill shillelagh shim shimmed shimmer shimming shimmy shin
shinbone shindig shingle shinguard shininess shinned shinning shinny shinsplints shipboard
shipbuilder shipbuilding shipload shipmate shipment shipowner shippable shipper shipshape
shipwreck shipwright shipyard shire shirk shirr shirt shirtfront shirtless shirtsleeve shirttail
shirtwaist shitcoin shite shitfaced shitfest shithead shitless shitload shitpost shitted
shitting shitty shiv shivery shoal shoat shocker shockproof shod shoddily shoddiness shoddy
shoehorn shoeing shoelace shoemaker shoeshine shoestring shoetree shogi shogun shogunate shonky
shooter shootout shopaholic shopfitter shopfitting shopfront shophouse shopkeeper shoplift
shoppe shoptalk shopworn shorebird shoreline shoreman shoremen shortboard shortbread shortcake
shortchange shortcoming shortcrust shortcut shortcutting shortener shortfall shorthand shorthorn
shortish shortlist shortness shortsighted shortstop shortsword shortwave shorty shotgun
shotgunned shotgunning shoulder shouter shove shovel shovelful shovelled shovelling shovelware
showbiz showboat showcase showdown shower showerproof showground showily showiness showjumping
showmanship showmen showoff showpiece showplace showroom showstopper showstopping showtime showy
shpt shrapnel shred shredded shredder shredding shrew shrewdness shrewish shriek shrift shrike
shrillness shrilly shrine shrinkage shrinker shrinkflation shrive shriven shroud shrub shrubbery
shrubby shrug shrugged shrugging shtick shuck shudder shuffleboard shuffler shunt shush shutdown
shuteye shutoff shutout shutter shutterbug shuttle shuttlecock shyness shyster sibilant sibyl
sibylline sicced siccing sickbay sickbed sicken sickie sickish sickle sickness sicko sickout
sickroom sidearm sidebar sideboard sideburns sidecar sidekick sidelight sideline sideload
sidelong sideman sidemen sidenote sidepiece sidereal sidesaddle sideshow sidesplitting sidestep
sidestepped sidestepping sidestroke sideswipe sidetrack sidewalk sidewall sideways sidewinder
sidle siege sienna sierra siesta sieve sifter sigh sight sightless sightread sightseeing
sightseer sigil sigma signage signaler signalisation signalise signalization signalize signalled
signaller signalling signalman signalmen signature signboard signer signet significance
signification signify signor signora signore signori signorina signorine signpost silage
silencer silent silhouette silica silicate siliceous silicon silicone silicosis silkily
silkiness silkworm silky sill silliness silo silovik siloviki silt silverish silversmith
silverware silvery sim simian similar similarish similarity simile similitude simmer simonise
simonize simony simp simpatico simpleminded simpleness simpleton simplex simplicity
simplification simplistic simulacra simulacrum simulation simulator simulcast simultaneity
simultaneous sin sincerer sincerity sine sinecure sinew sinful sinfulness singalong singe
singleness singleplayer singlet singleton singletree singsong singular singularity singulative
sinicisation sinicise sinicization sinicize sinkable sinker sinkhole sinless sinned sinning
sinology sinuosity sinuous sinus sinusitis sinusoid sinusoidal siphon sipped sipper sir sire
siren sirloin sirocco sirrah sirree sis sisal sissified sisterhood sisterliness sisterly sitar
sitarist sitcom sitemap sitewide sitter situ situate situation situational sixfold sixpence
sixshooter sizable sizeable sizer sizzle ska skateboarder skater skedaddle skeet skein skeletal
skeleton skeptic skeptical skepticism sketch sketchbook sketchily sketchiness sketchpad skew
skewbald skibob skid skidded skidding skidpan skiff skiffle skilful skilfulness skillet skillful
skillfulness skim skimmed skimmer skimming skimp skimpily skimpiness skincare skinflint skinful
skinhead skinless skinned skinniness skinning skint skintight skip skipjack skipped skipper
skirt skit skitter skittish skittishness skittle skive skivvy skoal skua skulduggery skulk skull
skullcap skunk skycap skydive skyjack skylark skylight skyline skyscraper skyward skywriter
skywriting slab slabbed slabbing slacken slacker slackness slag slagged slagging slagheap slake
slalom slammer slamming slander slanderous slang slant slantwise slap slapdash slaphappy slapped
slapper slapping slapstick slash slat slate slather slatted slattern slaughter slaughterhouse
slave slaveholder slavish slavishness slavocracy slaw slayer sleaze sleazebag sleazeball
sleazily sleaziness sleazy sled sledded sledder sledding sledge sledgehammer sleekness sleeper
sleepily sleepiness sleepless sleeplessness sleepover sleepwalk sleepwear sleepyhead sleet
sleeve sleeveless sleigh sleight slenderize slenderness sleuth slew slicer slickness slider
slideshow slightness slime sliminess slimline slimmed slimmest slimming slimness sling slingback
slingshot slink slipcase slipcover slipknot slippage slipper slipperiness slippy slipstream
slipway slither slitter sliver slob slobbed slobber slobbing sloe slog slogan sloganeering
slogged slogging sloop slop slopped sloppily sloppiness slopping sloppy slosh slot sloth
slothful slothfulness slotted slotting sloucher slouchy slough sloven slovenliness slowcoach
slowdown slowness slowpoke sludge sludgy slue slug sluggard slugged slugger slugging sluggish
sluggishness sluice slum slumber slumberous slumdog slumlord slummed slummer slumming slummy
slump slung slunk slur slurp slurred slurring slurry slush slushiness slut sluttish slutty slyer
slyest slyness smack smallholder smallholding smallish smallness smallpox smarmy smarten
smartness smartphone smarts smartwatch smarty smartypants smasher smashup smattering smear
smelliness smelt smidge smidgen smilax smiley smirch smite smith smithereens smithery smitten
smock smog smoggy smokehouse smokeless smoker smokescreen smokestack smokey smokiness smoky
smolder smooch smoothie smoothness smorgasbord smote smother smoulder smudge smudgy smugger
smuggest smugness smurf smut smuttiness smutty snack snaffle snafu snag snagged snagging snail
snakebite snakelike snakeskin snaky snapdragon snapper snappily snappiness snapping snappish
snappishness snappy snapshot snapshotted snapshotting snare snarf snark snarl snatcher snazzily
snazzy sneaker sneakily sneakiness sneaky sneer snick snide sniffable sniffer sniffle sniffy
snifter snip snipe snipped snippet snipping snippy snit snitch snivel snivelled sniveller
snivelling snob snobbery snobbishness snobby snog snogged snogging snood snooker snoop snoot
snootily snootiness snooze snore snorkel snorkelled snorkelling snort snot snottily snottiness
snotty snout snowball snowbank snowbird snowblower snowboarder snowbound snowcat snowdrift
snowdrop snowfall snowfield snowflake snowiness snowline snowmaking snowman snowmen snowmobile
snowplough snowplow snowshed snowshoe snowstorm snowsuit snowy snub snubbed snubbing snuff
snuffbox snuffle snug snugged snugger snuggest snugging snugness soapbox soapiness soapstone
soapsuds soapy soberness sobriety sobriquet soc sociability sociable sociably socialisation
socialise socialism socialistic socialite socialization socialize societal society sociocultural
socioeconomic sociolect sociological sociologist sociology sociopath sociopathic sociopolitical
sock socket sockeye sod soda sodded sodden sodding sodium sodomise sodomite sodomize sodomy
soever sofa softback softball softbound softcover soften softhearted softness software softwood
softy soggily sogginess soggy soigne soignee soil soiree sojourn soju sol solace solar solaria
solarium solder soldiery solecism solely solemness solemnify solemnisation solemnise solemnity
solemnization solemnize solemnness solenoid solicitation solicitor solicitous solicitousness
solicitude solidarity solidi solidification solidify solidity solidness solidus soliloquies
soliloquise soliloquize soliloquy solipsism solipsistic solitaire solitariness solitary solitude
solo solstice solubility solute solution solvable solvency solver somatic somatosensory
somberness sombre sombreness someplace somersault somersetted somersetting sometime someway
somewhere somnambulism somnambulist somnolence somnolent sonar sonata sonatina song songbird
songbook songfest songster songstress songwriter songwriting sonic sonnet sonogram sonority
sonorous sonorousness sonsofbitches soonish soot soother soothsayer soothsaying sop soph sophism
sophist sophistic sophistical sophisticate sophistication sophistry sophomore sophomoric
soporific sopped sopping soppy soprano sorbet sorcery sordidness sorehead soreness sorghum
sorority sorrel sorrily sorriness sorrow sorrowful sorrowfulness sortable sorter sortie sot
sottish sou souffle sough souk soulful soulfulness soulless soulmate soundalike soundbar
soundbite soundboard soundcheck sounder soundless soundness soundproofing soundscape soundtrack
soup soupcon source sourdough sourish sourness sourpuss sousaphone souse southbound southeaster
southeastern southeastward southerly southerner southernmost southpaw southward southwester
southwestern southwestward souvenir sovereignty sower soy soybean sozzled spa space spaceflight
spaceman spacemen spaceport spaceship spacesuit spacetime spacewalk spacewoman spacewomen
spacial spacier spaciest spaciness spacious spaciousness spade spadeful spadework spadices
spadix spaghetti spake spammed spammer spamming spandex spangle spangly spaniel spank spanner
spar spareness spareribs sparkler sparky sparred sparring sparrow sparrowhawk sparseness
sparsity spartan spasm spasmodic spastic spate spathe spatial spatted spatter spatting spatula
spavin spay speakeasy speaker speakerphone spear speargun spearhead spearmint spec
specialisation specialise specialism speciality specialization specialty specie specif
specifiable specification specificity specimen specious speciousness speck speckle spectacle
spectacular spectate specter spectra spectral spectre spectrometer spectroscope spectroscopic
spectroscopy spectrum speculate speculation speculative speculator speech speechify speechless
speechlessness speechwriter speedboat speeder speedily speediness speedo speedometer speedrun
speedrunner speedrunning speedster speedup speedway speedwell speleological speleologist
speleology spellbinder spellbound spellcheck spelldown speller spelt spelunker spelunking
spender spendthrift sperm spermatozoa spermatozoon spermicidal spermicide spew sphagnum sphere
spherical spheroid spheroidal sphincter sphinx spic spicily spiciness spicule spider spiderweb
spiel spiff spigot spike spikiness spiky spillage spillover spillway spinach spinal spindle
spindly spine spineless spinet spinless spinnaker spinner spinneret spinney spinny spinster
spinsterhood spinsterish spiny spiracle spiraea spiralled spire spirea spiritless spiritual
spiritualism spiritualist spiritualistic spirituality spirituous spirochaete spirochete spiry
spitball spiteful spitefuller spitefullest spitefulness spitfire spitted spittle spittoon spiv
splanchnic splashdown splashily splashiness splashy splat splatted splatter splatting splayfeet
splayfoot spleen splendor splendorous splendour splenectomy splenetic splice spliff spline
splint splitter splodge splosh splotch splurge splutter spoilage spoiler spoilsport spoilt
spokesman spokesmen spokespeople spokeswoman spokeswomen spoliation sponge sponginess spongy
sponsorship spontaneity spontaneous spook spookiness spool spoon spoonbill spoonerism spoonfed
spoonfeed spoonful spoor sporadic spore sporran sport sportiness sportive sportscast sportsman
sportsmanlike sportsmanship sportsmen sportspeople sportsperson sportswear sportswoman
sportswomen sportswriter spotless spotlessness spotlight spotlit spotter spottily spottiness
spotty spousal spout sprain sprat sprayer spreadeagled spreader spreadsheet spree sprig sprigged
sprightliness springboard springbok springily springiness springlike springtime springy
sprinkler sprint sprite spritz sprocket sprog sprout spruceness sprung spryness spud spudger
spume spumoni spumy spunk spurge spurious spuriousness spurn spurt sputa sputnik sputter sputum
spyglass spymaster spyware sq squab squabble squad squadron squalid squalidness squall squalor
squamous squareness squarish squash squatness squatted squattest squatting squaw squawk squeak
squeakily squeakiness squeal squeamishness squeegee squeeze squeezebox squeezy squelch squib
squidgy squiffy squiggle squiggly squint squire squirm squirrel squirrelled squirrelling squirt
squishy sriracha ssh st stabber stabilisation stabilise stability stabilization stabilize
stableman stablemate stablemen stably staccato stadium stag stagecoach stagecraft stagehand
stagestruck stagflation stagnancy stagnant stagnate stagnation staid staidness stainless stair
staircase stairway stairwell stakeholder stakeout stalactite stalagmite stalemate staleness
stalker stallholder stallion stamen stamina stammer stampede stamper stance stanch stanchion
standalone standardise standardize standby standee stander standoff standoffish standout
standpipe standpoint standstill stank stanza staph staphylococcal staphylococci staphylococcus
stapler starboard starburst starch starchily starchiness stardom stardust starer starfruit
stargate stargaze starkness starless starlet starlight starling starlit starred starry starship
starstruck starter startingly startup starvation starveling stash stasis stat statecraft
stateful statehood statehouse stateless statelessness stateliness statement stateroom stateside
statesmanlike statesmanship statesmen stateswoman stateswomen statewide statically station
stationary stationmaster statism statist statistical statistician statuary statue statuesque
statuette stature status statutorily staunch staunchness stead steadfastness steadily steadiness
steak steakhouse stealer stealth stealthily stealthiness steamboat steamer steamfitter
steamfitting steaminess steampunk steamroll steamship steamy steed steeliness steelmaker
steelworker steelworks steely steelyard steepen steeple steeplechase steeplejack steepness
steerage steersman steersmen steganography stegosauri stegosaurus stein stellar stemless
stemware stench stencil stencilled stencilling steno stenographer stenographic stenography
stenosis stent stentorian stepchildren stepdad stepdaughter stepladder stepmom stepparent steppe
steppingstone stepson stereo stereogram stereophonic stereoscope stereoscopic stereotypical
sterilisation sterilise sterility sterilization sterilize sterling sternness sternum steroid
steroidal stertorous stet stethoscope stetson stetted stetting stevedore stew steward stewardess
stewardship sticker stickily stickiness stickleback stickler stickpin stickup sticky stiffener
stiffness stigma stigmata stigmatic stigmatisation stigmatise stigmatization stigmatize stile
stiletto stillbirth stillborn stilled stiller stilling stillness stilt stimulant stimulation
stinger stingily stinginess stingray stingy stinkbug stinker stinky stint stipendiary stipple
stipulate stipulation stirrer stirrup stitchery stoat stochastic stock stockade stockbreeder
stockbroker stockbroking stockholder stockily stockiness stockinette stockist stockpot stockroom
stocktaking stockyard stodge stodgily stodginess stodgy stogie stoic stoical stoicism stoke
stolid stolidity stolidness stolon stomachache stomacher stomp stonemason stoner stonewall
stoneware stonewashed stonework stonily stoniness stonkered stonking stony stooge stool stopcock
stopgap stoplight stopover stoppable stoppage stopper stopple stopwatch storage storefront
storehouse storekeeper storeroom storey stork stormfront stormily storminess stormtrooper stormy
story storyboard storybook storylines storyteller stoup stouthearted stoutness stove stovepipe
stow stowage stowaway straddle strafe straggle straggly straightaway straightedge straightener
straightness straightway strainer strait straiten straitjacket straitlaced strand strangeness
stranglehold strangler strangulate strangulation strap strapless strapped strapping strata
stratagem strategic strategical strategist strategize strati stratification stratify
stratosphere stratospheric stratum stratus straw strawberry streak streamable streamline street
streetcar streetlamp streetlight streetwalker streetwise strength strengthener strenuous
strenuousness strep streptococcal streptococci streptococcus streptomycin stressful stressors
stretcher stretchmarks stretchy stria striae striated striation stricken strictness stricture
stridden stride stridency strident strife strikebound strikebreaker strikebreaking strikeout
striker stringency stringer stringify stringiness stringy stripdown stripe stripling stripper
striptease stripy striven strobe stroboscope stroboscopic strode stroll strongbox stronghold
strongman strongmen strongroom strontium strop strophe strophic stropped stroppily stropping
stroppy struct structural structuralism structuralist structure strudel strum strummed strumming
strumpet strung strut strutted strutting strychnine stub stubbed stubbing stubble stubbly
stubbornness stubby stucco stud studbook studded studding studentship studiedly studio studious
studiousness stuffily stuffiness stuffy stultification stultify stumbler stumpy stunner stunt
stuntman stuntmen stupa stupefaction stupefy stupendous stupidity stupor sturdily sturdiness
sturgeon stutter sty stylesheet styli stylisation stylise stylishness stylist stylistic
stylization stylize stylus stymie styptic styrofoam suasion suave suaveness suavity subagent
subaltern subaqua subarctic subarea subarray subassembly subatomic subbasement subbranch
subcategory subchannel subclass subcognitive subcommand subcommittee subcompact subconscious
subcontinent subcontinental subcontract subcontractor subculture subcutaneous subdirectory
subdivide subdivision subdomain subdominant subdue subeditor subexpression subfamily subfield
subflow subfolder subframe subfreezing subgenre subgroup subhead subhuman subj subjecthood
subjection subjective subjectivity subjoin subjugate subjugation subjunctive subkey sublease
sublet subletting sublicense sublieutenant sublimation subliminal sublimity sublingual
submachine submarginal submarine submergence submerse submersible submersion submicroscopic
submission submissive submissiveness submitter submodule subnet subnode subnormal suboptimal
suborbital suborder subordination suborn subornation subpage subparagraph subpart subplot
subpoena subpolar subprime subprocess subprogram subquery subroutine subscribe subscript
subscription subsection subsequence subservience subservient subset subshell subsidence
subsidiarity subsidiary subsidisation subsidise subsidization subsidizer subsidy subsistence
subsoil subsonic subspace subspecies substance substantiate substantiation substantive
substation substituent substitute substitution substrata substratum substring substructure
subsume subsumption subsurface subsystem subtask subteen subtenancy subtenant subtend subterfuge
subterranean subtext subtitle subtlety subtly subtopic subtotalled subtotalling subtraction
subtrahend subtree subtropic subtropical subtype suburb suburbanite suburbia subvention
subversion subversive subversiveness subway subwoofer subzero success successful succession
successive successor succinctness succor succotash succour succubi succubus succulence
succulency succulent suchlike sucker suckle sucky sucrose suction suddenness suds sue suede suet
sufferance sufferer sufficiency sufficient suffix suffixation suffocate suffocation suffragan
suffrage suffragette suffragist suffuse suffusion sugarcane sugarcoat sugarless sugarplum sugary
suggestibility suggestible suggestion suggestive suggestiveness suicidal suicide suitability
suitableness suitably suitcase suitor sukiyaki sulfa sulfate sulfide sulfonamides sulfur
sulfuric sulfurous sulk sulkily sulkiness sullen sullenness sullied sully sulphate sulphide
sulphur sulphuric sulphurous sultana sultanate sultrily sultriness sultry sumac summarily
summarization summarize summary summat summation summerhouse summertime summery summit summitry
summitted summitting summoner sumo sump sumptuous sumptuousness sun sunbath sunbathe sunbeam
sunbed sunbelt sunblock sunbonnet sunburn sunburst sundae sundeck sunder sundial sundown
sundress sundries sundry sunflower sunglasses sunhat sunken sunlamp sunless sunlight sunlit
sunned sunniness sunning sunny sunroof sunscreen sunset sunshade sunshiny sunspot sunstroke
suntan suntanned suntanning suntrap sunup sup superabundance superabundant superannuate
superannuation supercar supercargo supercharge supercilious supercity supercluster supercomputer
superconductor supercritical superego supererogation supererogatory superfast superficiality
superfine superfluity superfluous superfood superfund superglue supergrass superheat
superhighway superimpose superintend superiority superlative superlinear supermajority
supermarket supermassive supermen supermodel supermom supernal supernatural supernormal
supernova supernovae supernumerary superpose superposition superpower supersaturate superscalar
superscribe superscript superscription supersede supersequence superset supersetted supersetting
supersize supersonic superspreader superstardom superstate superstition superstitious superstore
superstructure supertanker superuser supervene supervention supervise supervision superweapon
superwoman superwomen supine supp suppertime suppl supplant supple supplemental supplementary
suppleness suppliant supplicant supplicate supplication supplier supportable supporter
supposition suppository suppressant suppressible suppression suppressor suppurate suppuration
supra supranational supremacist supremacy supremo supt surcease surcharge surcingle surefire
surefooted sureness surety surfboard surfeit surgery surgical surliness surmise surmountable
surname surplice surplus surplussed surplussing surrealism surrealist surrealistic surreality
surrender surreptitious surrey surrogacy surroundings surtax surtitle surveil surveillance
surveyor survivability survivable survival survivalist survivorship sus susceptibility
susceptible suspender suspense suspenseful suspension suspicion suspicious sustainability
sustainable sustainably sustenance sutler suttee suture suzerain suzerainty svelte swab swabbed
swabbing swaddle swag swagged swagger swagging swain swallowtail swamp swampland swan swank
swankily swankiness swanned swanning swansong swap swappable swapped swapper swapping sward
swarf swarm swarthy swash swashbuckler swashbuckling swastika swat swatch swath swathe swatted
swatter swatting swayback swearer swearword sweatband sweater sweatpants sweatshirt sweatshop
sweatsuit sweaty swede sweepings sweepstake sweetbread sweetbrier sweetcorn sweetener sweetgrass
sweetie sweetish sweetmeat sweetness swellhead swelter sweptback swerve swiftness swig swigged
swigging swill swimmer swimmingly swimsuit swimwear swindle swine swineherd swingeing swinger
swinish swirl swish switchback switchblade switchboard switcher switchover swivel swivelled
swivelling swiz swizz swizzle swollen swoon swoop swoosh sword swordplay swordsman swordsmanship
swordsmen swot swotted swotting sybarite sybaritic sycamore sycophancy sycophant sycophantic
syllabic syllabicate syllabication syllabify syllabub syllogism syllogistic sylph sylphic
sylphlike sylvan symbioses symbiosis symbiotic symbol symbolical symbolisation symbolise
symbolism symbolization symbolize symbology symlink symmetric symmetrical symmetry sympathetic
sympathies sympathise sympathize sympathy symphonic symphony symplectic symposium symptom
symptomatic syn synaesthesia synagogal synagogue synapse synaptic sync synch synchronicity
synchronise synchronize synchronous synchrony syncopate syncopation syncope syncretic syncretism
syndicalism syndicalist syndicate syndication syndrome synergism synergistic synergize
synesthesia synfuel synod synonym synonymous synoptic synovial syntactic syntactical syntax
synth syntheses synthesis synthesise synthesize synthetic syphilis syphilitic syringe syrup
sysadmin syscall sysop systematic systematical systematise systematize systemic systemize
systemwide systole systolic ta tab tabbed tabbing tabbouleh tabby tabernacle tabla table
tablecloth tableland tablespoonful tablet tabletop tableware tabloid tabor tabular tabulate
tabulation tabulator tachograph tachometer tachycardia tachyon tacit tacitness taciturn
taciturnity tacker tackiness tackler tacky taco tact tactful tactfulness tactical tactician
tactile tactility tactless tactlessness tad tadpole taekwondo taffeta taffrail taffy tagger
tagliatelle tagline tagset taiga tail tailback tailboard tailbone tailcoat tailgate tailless
taillight tailpiece tailpipe tailspin tailwind taint takeaway takedown takeoff takeout takeover
taker takings talc talcum tale talebearer tali talisman talkative talkativeness talker talkie
talky tallboy tallier tallish tallness tallow tallyho talon talus tam tamale tamarack tamarind
tambourine tameness tamoxifen tamp tamperer tampon tanager tanbark tandem tandoor tandoori tang
tangelo tangent tangential tangerine tangibility tangible tangibleness tangibly tango tank
tankard tankful tankie tankless tanner tannest tannin tansy tantalisation tantalise
tantalization tantalizer tantamount tantra tantrum tap tapas tape tapeline tapestried tapestry
tapeworm tapioca tapir tapped tapper tappet tapping taproom taproot tar taramasalata tarantella
tarantula tarball tardily tardiness tardy tare tariff tarmac tarmacadam tarmacked tarmacking
tarn taro tarot tarp tarpaulin tarpit tarpon tarragon tarred tarring tarry tarsal tarsi tarsus
tartan tartar tartaric tartness tarty taser task taskbar taskmaster taskmistress tassel
tasselled tasselling tastefulness tasteless tastelessness taster tastily tastiness tasty tat
tatami tater tatted tatter tatterdemalion tattie tatting tattle tattletale tattoo tattooist
tatty tau taunt taupe taut tauten tautness tautological tautologous tautology tavern tawdrily
tawdriness tawny taxa taxation taxer taxi taxicab taxidermist taxidermy taximeter taxiway taxman
taxmen taxon taxonomic taxonomist taxonomy taxpayer taxpaying tb teabag teacake teachable teacup
teacupful teak teakettle teal tealight teammate teamster teamwork teapot tearaway teardrop
tearful teargas teargassed teargassing tearjerker tearoom teary teasel teaser teaspoonful teat
teatime tech techie technetium technical technicality technicolor technique techno technobabble
technocracy technocrat technocratic technological technology technophobe tectonic ted teddy
tedious tediousness tedium teem teeny teenybopper teeter teethe teetotal teetotalism teetotaller
tektite tel telecast telecom telecommute teleconference telegenic telegram telegraph
telegraphese telegraphic telegraphist telekinesis telekinetic telemarketer telemarketing
telemedicine telemeter telemetry teleological teleology telepath telepathic telephone telephonic
telephonist telephony telephoto teleplay teleport teleportation teleprinter teleprocessing
teleprompter telesales telescope telescopic teletext telethon teletype teletypewriter
televangelism televangelist televise television teleworker teleworking telex teller telltale
tellurium telly telnet temblor temerity temp tempera temperament temperamental temperance
temperateness temperature tempest tempestuous temple tempo temporal temporariness temporise
temporize temptation tempter temptress tempura tenability tenable tenably tenacious
tenaciousness tenacity tenancy tenanted tenantry tench tend tendency tendentious tenderfoot
tenderhearted tenderise tenderize tenderloin tenderness tendinitis tendon tendril tenement tenet
tenfold tenner tenon tenor tenpin tenseness tensile tension tensity tensor tent tentacle
tentative tentativeness tenterhook tenuity tenuous tenuousness tenure tepee tepid tepidity
tepidness tequila terabit terabyte teraflop terahertz terajoule terapixel terawatt terbium
tercentenary tercentennial teriyaki term termagant terminable terminate termination terminative
terminator termini terminological terminology terminus termite tern ternary terr terrace
terracotta terraform terrain terrapin terrarium terrazzo terrestrial terrible terribleness
terribly terrier terrine territorial territoriality territory terror terrorise terrorism
terroristic terrorize terrycloth terse terseness tessellate tessellation tesseract testability
testable testament testamentary testate testator testatrices testatrix testes testicle
testicular testifier testify testily testimonial testimony testiness testis testosterone tetanus
tetchily tetchy tether tetra tetracycline tetrahedral tetrahedron tetrameter textbased textbook
textile texting textual textualization textural texture thalami thalamus thalidomide thallium
thane thankful thankfulness thankless thanklessness thanksgiving thatch thaw theater theatergoer
theatre theatregoer theatrical theatricality theatrics theft theism theist theistic thematic
thematically theme thence thenceforth thenceforward theobromide theobromine theocracy theocratic
theodolite theologian theological theologist theology theorem theoretic theoretical theoretician
theorise theorist theorize theory theosophic theosophical theosophist theosophy therapeutic
therapy thereabout thereafter thereat therefor therefrom therein theremin thereof thereon
thereto theretofore thereunder thereunto thereupon therewith therm thermal thermionic
thermodynamic thermometer thermometric thermonuclear thermoplastic thermos thermostat
thermostatic thesauri thesaurus thespian theta thew thiamine thicken thicket thickheaded
thickish thickness thicko thickset thieve thievery thievish thighbone thighs thimble thimbleful
thine thingamabob thingamajig thingumabob thingummy thinkable thinker thinness thirst thirstily
thirstiness thistle thistledown thither thole thong thoracic thorax thorium thorn thorniness
thorough thoroughbred thoroughfare thoroughgoing thoroughness thoughtfulness thoughtless
thousandfold thraldom thrall thralldom thrash threadbare threader threadlike thready threat
threefold threepence threescore threnody thresh threshold thrice thrift thriftily thriftiness
thriftless thriller throat throatily throatiness throb throbbed throbbing throe thrombi
thrombolytic thromboses thrombosis thrombotic thrombus throne throng throttle throughput
throughway throwaway throwback thrower thrum thrummed thrumming thrush thruster thruway thud
thudded thudding thug thuggery thuggish thulium thumb thumbnail thumbprint thumbscrew thumbtack
thump thunderbolt thunderclap thundercloud thunderer thunderhead thunderous thundershower
thunderstorm thunderstruck thundery thunk thwack thylacine thyme thymine thymus thyroid
thyroidal thyself ti tiara tibia tibiae tibial ticker ticket tickle ticklish ticklishness
ticktock tidal tidbit tiddler tiddly tiddlywink tideland tidemark tidewater tideway tidily
tidiness tidings tieback tiebreak tiepin tiff tiger tigerish tightener tightfisted tightness
tightrope tights tightwad tigress tilapia tilde tiler tillable tillage tilled tiller tilling
tilt timber timberland timberline timbre timbrel timekeeper timekeeping timeless timelessness
timeline timeliness timeout timepiece timer timescale timeserver timeserving timeshare timesheet
timespan timestamp timestep timeworn timezone timid timidity timidness timorous timorousness
timothy timpani timpanist tincture tinder tinderbox tine tinfoil ting tinge tingle tininess
tinker tinkle tinned tinniness tinning tinnitus tinny tinplate tinpot tinsel tinselled
tinselling tinsmith tint tintype tinware tipper tippet tippex tipple tipsily tipsiness tipster
tipsy tiptoe tiptop tirade tiramisu tiredness tireless tirelessness tiresome tiresomeness tissue
tit titan titanic titanium titbit titch tithe titian titillate titillation titivate titivation
title titleholder titlist titmice titmouse titration titter tittle titty titular tizz tn tnpk
toad toadstool toadyism toast toastmaster toastmistress tobacco tobacconist toboggan toccata
tocopherol tocsin toddle toddy toe toecap toehold toeing toenail toerag toff toffee tofu tog
toga togetherness togged togging toggle togs toil toilet toiletry toilette toilsome toke
tokenism tokenization tokenize tole tolerable tolerably tolerance tolerate toleration tollbooth
tollgate tollway toluene tom tomahawk tomato tomb tombola tomboy tomboyish tombstone tomcat tome
tomfoolery tomographic tomography tomtit ton tonal tonality tonearm toneless toner tong tongue
tongueless tonic tonnage tonne tonogenesis tonsil tonsillectomy tonsillitis tonsorial tonsure
tony tool toolbar toolbox toolchain toolkit toolless toolmaker toolset toolshed tooltip toot
toothache toothbrush toothily toothless toothpick toothsome toothy tootle tootsie topaz topcoat
topdressing topee topflight topi topiary topical topicalisation topicalise topicality
topicalization topicalize topknot topless topline topmast topmost topnotch topographer
topographic topographical topography topological topology topper topsail topside topsoil topspin
toque tor torch torchbearer torchlight toreador torment tormentor tornadoes torpedo torpidity
torpor torquey torrent torrential torrid torridity torridness torsion torsional torso tort torte
tortellini tortilla tortoise tortoiseshell tortoni tortuous tortuousness torturer torturous
torus tosh tossup tot totalisator totalitarian totality totalizator totalize totalled tote totem
totemic totted totter totting toucan touchdown touche touchily touchiness touchline touchpad
touchpaper touchscreen touchstone touchy toughener toughie toughness toughs toupee tourism
touristed touristic touristy tourmaline tournament tourney tourniquet tousle tout tow towboat
towel towelette towelled towelling tower towhead towhee towline town townee townhome townhouse
townie township townsman townsmen townspeople townswoman townswomen towpath towrope toxaemia
toxemia toxic toxicity toxicological toxicologist toxicology toxin toy toyboy tr trabecula
trabeculae trabecule trace traceability traceable traceback trachea tracheae tracheal
tracheotomy trackball tracker trackless trackpad tracksuit tract tractability tractable
tractably traction tractor trad trademark tradeoff tradesman tradesmen tradespeople tradeswoman
tradeswomen tradie tradition traditional traditionalism traditionalist traduce trafficker
tragedian tragedienne tragic tragically tragicomedy tragicomic trail trailblazer trailblazing
trainee trainer trainload trainman trainmen trainspotter trainspotting traipse trait traitor
traitorous trajectory tram tramcar tramlines trammed trammel trammelled trammelling tramming
tramper trampler trampoline tramway trance tranche tranquility tranquilize tranquillise
tranquillity trans transaction transactional transactor transatlantic transaxle transceiver
transcend transcendence transcendent transcendental transcode transcribe transcript
transcription transducer transduction transect transept transferal transferee transference
transfigure transfinite transfix transformation transformative transformer transfuse transfusion
transgender transgenic transgress transgression transgressive transgressor transhumanism
transhumanist transience transiency transient transistor transistorise transistorize transit
transitional transitive transitiveness transitivity transitory transl translatable translate
translation translator transliterate translocation translucence translucency translucent
transmigrate transmigration transmissible transmission transmit transmittable transmittal
transmittance transmitted transmitter transmitting transmogrify transmutation transmute
transnational transoceanic transom transpacific transparency transphobia transphobic
transpilation transpile transpiration transplant transpolar transponder transportation
transporter transpose transposition transsexual transsexualism transship transshipment
transshipped transshipping transversal transverse transvestism transvestite trapdoor trapeze
trapezium trapezoid trapezoidal trappable trapper trappings trapshooting trash trashcan
trashiness trauma traumatic traumatise traumatize travail traveled traveller travelog travelogue
traversal traverse travertine travesty trawl tray treacherous treachery treacle treacly tread
treadle treadmill treason treasonous treasure treasury treatable treatment treaty treble tree
treeless treelike treeline treetop trefoil trekked trekker trellis trematode tremendous tremolo
tremor tremulous tremulousness trench trenchancy trencherman trenchermen trendily trendiness
trendsetting trepidation trespass tress trestle trews trey triad triage trialed trialing
trialled trialling triangle triangular triangulate triangulation triathlete triathlon tribal
tribalism tribalistic tribesman tribesmen tribeswoman tribeswomen tribulation tribune trice
tricentennial triceps trichina trichinae trichinosis trickery trickily trickiness trickster
tricky tricolor tricolour tricycle trident triennial trier trifecta trifler trifocals trig
triggerable triglyceride trigonometric trigonometry trike trilateral trilby trill trillionaire
trillium trilobite trilogy trimaran trimester trimetric trimmer trimmest trimmings trimness
trimonthly trinket trio triode tripartite tripe triple triplet triplex triplicate tripod
tripodal tripos tripper trippy triptych tripwire trireme trisect trisection triteness triter
tritium triumph triumphal triumphalism triumphalist triumphant triumvir triumvirate trivalent
trivet trivia trivial trivialisation trivialise triviality trivialization trivialize trivium
trochaic trochee trod trodden troglodyte troika trojan troll trolley trolleybus trollop trombone
trombonist tromp tron troop troopship trope trophy tropic tropical tropicalize tropism
troposphere troth trotter troubadour troublemaker troubleshoot troubleshot troublesome trounce
troupe trouser trousseau trousseaux trove trow trowel trowelled trowelling troy truancy truant
truce truck truckle truckload truculence truculent trudge truelove truffle trug truism truly
trump trumpery trumpet truncate truncation truncheon trundle trunk truss trustee trusteeship
trustful trustfulness trustworthy trusty truth truthful truthfulness truthiness tryout
tryptophan tryst tsar tsarists tsetse tsunami tub tuba tubal tubbed tubbing tubby tube tubeless
tubercle tubercular tuberculin tuberculosis tuberculous tuberose tuberous tubful tubing tubular
tubule tucker tuft tug tugboat tugged tugging tuition tularaemia tularemia tulip tulle tum
tumbledown tumbler tumbleweed tumbrel tumbril tumescence tumescent tumid tumidity tumor tumorous
tumour tumult tumultuous tun tundra tuneful tunefulness tuneless tuner tuneup tunneler tunneller
tunny tuple tuppence tuppenny tuque turban turbid turbidity turbine turbo turbocharge turbofan
turbojet turboprop turbot turbulence turbulent turd turducken tureen turf turgid turgidity
turkey turmeric turmoil turnabout turnaround turnbuckle turncoat turner turnip turnkey turnoff
turnout turnover turnpike turnstile turpentine turpitude turps turquoise turret turtle
turtledove turtleneck tush tusk tussle tussock tut tutelage tutelary tutored tutorship tutted
tutti tutting tutu tux twaddle twain twang twas twat tweak twee tween tweet tweezers twelvemonth
twerk twerp twiddle twiddly twig twigged twigging twiggy twilight twilit twill twine twinge
twink twinkle twinset twirl twister twisty twit twitch twitted twitter twitting twixt twofer
twofold twopence twopenny twosome twp tyke tympani tympanic tympanist tympanum typeahead
typecast typeface typeform typeset typesetter typesetting typewrite typewritten typewrote
typhoid typhoon typhus typical typicality typification typify typist typo typographer
typographic typographical typography typological typology typosquat typosquatted typosquatter
typosquatting tyrannic tyrannical tyrannicidal tyrannicide tyrannise tyrannize tyrannosaur
tyrannosaurus tyrannous tyrant tyre tyro tyrosine tzatziki ubiquitous ubiquity udder ufologist
ufology uglification ugliness uhf ukase ukulele ulcer ulcerate ulceration ulcerous ulna ulnae
ulster ult ulterior ultimatum ultimo ultrahigh ultraist ultralight ultramarine ultramodern
ultrasensitive ultrashort ultrasonic ultrasound ultraviolet ululate ululation um umami umbel
umber umbilical umbilici umbilicus umbra umbrage umbrella umiak umlaut ump umpire umpteen
unabridged unacceptable unaccountably unadapted unadventurous unaesthetic unaffected
unaffordable unalive unallocated unalterably unambitious unanimity unanimous unanswered
unapparent unappealable unappetising unappetizing unapplied unappreciative unarchive unary
unashamed unassertive unassimilable unassociated unauthorised unavailing unaware unban unbanned
unbanning unbeknown unbeknownst unbend unbent unbid unbirth unblinking unblushing unbosom
unbound unbox unbreakable unbroken uncanny uncap uncaring uncatalogued uncategorized unceasing
unchangeable uncharitable unchaste uncheck unchurched uncial unclean unclear unclipped
unclipping uncomfortable uncomment uncommon uncompelling uncomplaining uncomplicated uncompress
uncompromising unconditional unconfigured uncongenial unconscionable unconscionably unconscious
uncontrollably uncool uncooperative uncorrupted uncouth uncredited uncrewed uncrushable unction
unctuous unctuousness uncut undaunted undead undefine undeniably underachieve underact underarm
underbelly underbid underbidding underbody underbrush undercarriage undercharge underclass
underclassman underclassmen underclock underclothes underclothing undercoat undercount
undercurrent underdeliver underdeveloped underdog underdone underemployed underexpose
underexposure underfed underfeed underfloor underflow underfoot underfund underfur undergarment
undergird undergrad undergrowth underhanded underhood underinflated underinsured underinvest
underlaid underlain underlay underlie underline underling underlip undermanned undermentioned
undermine undermost underneaths undernourished underpaid underpants underpart underpass underpay
underpayment underperform underpin underpinned underpinning underplay underpopulated underpower
underprepared underrate underrepresent underscore undersea underseal undersecretary undersell
underserve undersexed undershirt undershoot undershorts undershot underside undersign underskirt
undersold underspecify underspent understaff understandably understate understatement understudy
undertaken undertaker underthings undertow underused underutilised underutilized undervaluation
underwire underworld underwrite underwritten underwrote undesirable undiagnosed undies
undirected undiscouraged undisputedly undoubted undramatic undulant undulate undulation undying
unearthliness unease uneasy uneatable uneconomic uneditable unelected unencrypted unenterprising
unequal unerase unerring unessential unevacuated unevaluated unexcited unexciting unexpandable
unexpanded unexpectedness unexplainable unexploded unfailing unfaltering unfamiliar unfathomably
unfed unfeeling unfeminine unfit unfitting unfix unflagging unflappability unflappable
unflappably unflattering unflinching unfollow unforgettably unforgivably unforgiven unfortunate
unfree unfriendly unfrock unfruitful unfunny ungainliness ungainly ungenerous ungentle ungodly
ungraceful ungrounded ungrudging unguent ungulate unhandled unhandy unhappy unhealthful
unhealthy unhistorical unholy unhurt unibody unicameral unicast unicellular unicorn unicycle
unidirectional unification unifier uniform uniformity unignorable unilateral unilateralism
unimportant unimpressive uninflected uninformative uninhibited uninstallation uninsurable
unintelligent unintended uninteresting unintuitive uninvested uninviting union unionism unionist
uniqueness unironic unisex unison unit unitary unitedly unities unitise unitize univalent
univalve universalise universalism universalist universality universalize universe university
univocal unjust unkempt unkillable unkind unknowable unleaded unlicense unlikely unlink
unlintable unlit unlivable unlockable unlovable unlovely unloving unlucky unmagnetised
unmagnetized unmanly unmeaning unmedicated unmentionable unmerged unmindful unminted unmissable
unmistakably unmoral unmount unmovable unmusical unmute unnecessary unnest unobservant
unobtanium unoffensive unofficial unopen unoptimized unoriginal unpause unpayable unpeople
unperceptive unpersuasive unpick unpin unpleasing unpledged unpolitical unpolymerised
unpolymerized unpopular unpowered unpractical unpredicted unproblematic unprofessional
unpromising unpropitious unprosperous unprovokedly unquestioning unquiet unravelling unread
unreal unreasoning unreflectively unregenerate unrelieved unremarkable unremitting unrepairable
unrepentant unreported unrest unrestfully unrestored unrevealing unripe unroll unromantic
unruliness unsafe unsalable unsaleable unsavory unsavoury unscathed unsee unseemly unselect
unsentimental unset unsettlingly unshakable unshakably unshakeable unshapely unsheltered
unshockable unshorn unsightliness unskillful unskippable unsmiling unsociable unsocial unsound
unspeakable unspeakably unspecific unspectacular unsporting unstable unstage unsteady unstick
unstinting unstoppably unstrapping unstuck unsubscriber unsubstantial unsubtle unsuitable unsure
unsustainable unsymmetrical untactful untagged untagging untar untarred untarring untaxed
unterminated unthinkably unthinking unthoughtful untidy untimely untiring untoasted untouchable
untoward untracked untraveled untrue untrusted untrustworthy untruth untyped unusually
unutterable unutterably unvaccinated unwarrantable unwary unwavering unwed unwelcome unwell
unwieldiness unwinder unwise unworried unworthy unwound unwrapping unyielding upbraid upbringing
upchuck upcoming upcountry updation updraft updraught upend upfront upgradable upheaval uphill
upholder upholster upkeep upland uplink uploader upmarket upmost upped uppercase upperclassman
upperclassmen uppercut uppercutting uppermost upping uppish upraise uprate uprear upright
uprightness uprising upriver uproar uproarious uproot upsample upscaler upshot upsilon upskill
upstage upstanding upstart upstate upstream upstroke upsurge upswing uptake uptempo upthrust
uptick uptime uptown uptrend upturn upvote upward upwind uracil uraemia uraemic uranium urbane
urbanisation urbanise urbanism urbanity urbanization urbanize urbanologist urbanology urchin
urea uremia uremic ureter urethane urethra urethrae urethral urgency uric urinalyses urinalysis
urinary urinate urination urine urn urogenital urological urologist urology ursine urticaria
usability usable usage usefulness useless uselessness userland username usherette usu usually
usurer usurious usurp usurpation usury utensil uteri uterine uterus util utilisation utilise
utilitarian utilitarianism utility utilization utilize utmost utopia utopian utterance uveitis
uvula uxorious vac vacancy vacate vacation vacationist vaccinate vaccination vaccine vacillate
vacillation vacuity vacuole vacuous vacuousness vagabondage vagarious vagary vagina vaginae
vaginal vaginitis vagrancy vagueness vagus vainglorious vainglory val valance vale valediction
valedictorian valedictory valence valency valentine valet valetudinarian valiance valiant valid
validation validator validity validness valine valise valley valor valorous valour valuate
valuation valueless valuer valve valveless valvular vamoose vamp vampire vampiric vanadium
vandal vandalise vandalism vandalization vandalize vane vanguard vanity vanned vanning vanquish
vantage vape vapid vapidity vapidness vaporisation vaporise vaporization vaporize vaporous
vaporware vapory vapour vaquero var variability variably variadic variance variate variation
varicolored varicoloured varicose variegate variegation varietal varlet varmint varnished
varsity vascular vascularize vase vasectomy vasomotor vassal vassalage vastness vat vatted
vatting vaudeville vaudevillian vault vaunt vb veal vector vectorization vectorize veejay veep
veer veg vegan veganism vegeburger veges vegetarian vegetarianism vegetate vegetation vegged
vegges veggie veggieburger vegging vehemence vehemency vehement vehicle vehicular veil vein vela
veld vellum velocipede velocity velodrome velour velum velvet velveteen venal venality venation
vend vendetta vendible vendor veneer venerability venerable venerate veneration venereal
vengeance venial venireman veniremen venison venom venomous venous vent ventilate ventilation
ventilator ventral ventricle ventricular ventriloquism ventriloquist ventriloquy venturesome
venturous venturousness venue veracious veracity veranda verandah verapamil verb verbal
verbalisation verbalise verbalization verbalize verbatim verbena verbiage verbose verbosity
verboten verdigris verdure verge verifiable verifiably verification verifier verisimilitude
veritable veritably verity vermicelli vermiculite vermiform vermilion vermin verminous vermouth
vernal vernier veronica verruca verrucae versa versatility verse versification versifier versify
version verso vert vertebral vertex vertical vertices vertiginous vertigo verve vesicle
vesicular vesiculate vesper vessel vest vestal vestibular vestibule vestige vestigial vestment
vestry vestryman vestrymen vetch veterinary veto vetted vetting vexation vexatious vhf vi
viability viable viably viaduct vial viand vibraharp vibrancy vibraphone vibraphonist vibrate
vibration vibrational vibrato viburnum vicar vicarage vicarious vicariousness vice vicegerent
vicennial viceregal viceroy vichyssoise vicing vicinity vicious viciousness vicissitude victim
victimisation victimise victimization victimize victimless victor victorious victual victualled
victualling vicuna videlicet video videocassette videodisc videophone videotape videotex
viewable viewer viewership viewfinder viewpoint viewport vigesimal vigil vigilance vigilante
vigilantism vigilantist vignette vignettist vigor vigorous vigour vii viii viking vileness
vilification vilify villa village villainize villainous villainy villein villeinage villi villus
vim vinaigrette vincible vindicate vindication vindicator vindictive vindictiveness vine
vinegary vineyard vino vinous vintage vintner vinyl viol violable violate violation violative
violator violent violin violincello violinist violist violoncellist violoncello viper viperous
virago viral vireo virgin virginal virginity virgule virile virility virologist virology virtual
virtualisation virtualise virtualization virtualize virtue virtuosi virtuosity virtuoso virtuous
virtuousness virulence virulent visa visage viscera visceral viscid viscose viscosity viscount
viscountcy viscountess viscous viscus vise visibility visible visibly vision visitant visitation
visor vista visual visualisation visualise visualization visualizer vita vital vitalisation
vitalise vitality vitalization vitalize vitamin vitiate vitiation viticulture viticulturist
vitreous vitrifaction vitrification vitrify vitrine vitriol vitriolic vittles vituperate
vituperation viva vivace vivacious vivaciousness vivacity vivaria vivarium vivid vividness
vivify viviparous vivisect vivisection vivisectional vivisectionist vixen vixenish viz vizier
vlog vlogged vlogger vlogging vocab vocable vocal vocalic vocalisation vocalise vocalist
vocalization vocalize vocation vocational vocative vociferate vociferation vociferous
vociferousness vocoder vodka vogue voguish voiceless voicelessness voicemail voile vol
volatilise volatility volatilize volcanic volcanism vole volition volitional volitive volley
volleyball volt voltaic voltmeter volubility voluble volubly volume volumetric voluminous
voluminousness voluntarily voluntarism voluntary volunteerism voluptuary voluptuous
voluptuousness volute voodoo voodooism voracious voraciousness voracity vortex vortices votary
voter vouch vouchsafe vowel voxel voyage voyageur voyeur voyeurism voyeuristic vtable
vulcanisation vulcanise vulcanization vulcanize vulgarian vulgarisation vulgarise vulgarism
vulgarity vulgarization vulgarize vulnerability vulnerable vulnerably vulpine vulture vulturous
vulva vulvae vuvuzela wabbit wack wackiness wacko wad wadded wadding waddle wade wadge wadi
waffle waft wag wage wagged waggery wagging waggish waggishness waggle wagon wagtail waif wail
wain wainscot wainscotted wainscotting wainwright waistband waistcoat waistline waitlist
waitperson waitress waitstaff waivable waiver wakeful wakefulness wakeup waldo wale walkable
walkabout walkaway walker walkies walkout walkover walkthrough walkway wall wallaby wallah
wallboard wallet walleye wallflower wallop wallow wallpaper walnut walrus waltz wampum wan wand
wanderings wanderlust wane wangle wank wanna wannabe wannabee wanner wanness wannest wantonness
wapiti warble warbonnet warcraft warden warder wardress wardrobe wardroom ware warez warfare
warfarin warhead warhorse warily wariness warlike warlock warlord warmblooded warmhearted
warmish warmness warmonger warpage warpaint warpath warplane warranty warred warship wart
warthog wartime wasabi washable washbasin washboard washbowl washcloth washer washerwoman
washerwomen washout washrag washroom washstand washtub washy wasp waspish waspishness wassail
wast wastage wastebasket wastefulness wastegate wasteland wasteman wastemen wastepaper
wastewater wastrel watchable watchband watchdog watcher watchful watchfulness watchmaker
watchmaking watchman watchmen watchstrap watchtower watchword waterbird waterboard waterborne
watercolor watercolour watercourse watercress waterfall waterfowl waterfront waterhole
wateriness waterlily waterline waterlogged watermark watermelon watermill waterproof waters
waterside waterspout watertight waterway waterwheel waterworks watt wattage wattle waveband
waveform wavefront wavelength wavelet wavelike wavenumber waver wavetable waviness wavy waxiness
waxwing waxwork waxy waybill wayfarer wayfaring waylaid waylay waypoint wayside wayward
waywardness wazoo weakener weakish weakling weakness weal wealth wealthiness weapon
weaponization weaponize weaponless weaponry wearable wearer wearied wearily weariness wearisome
weasel weaselled weaselling weatherboard weathercock weatherise weatherization weatherize
weathermen weatherperson weatherstrip weaver web webbed webbing webcam webcast webfeet webfoot
webhook webinar webisode weblog webmaster webmistress webpack website webstore wedded wedder
wedge wedgie wedlock weeder weedkiller weedless weedy weeing weekday weeknight ween weenie
weensy weeper weepie weepy weevil weft weighbridge weight weightily weightiness weightless
weightlessness weightlifter weightlifting weir weirdie weirdness weirdo weld welfare welkin
wellhead wellie wellington wellness wellspring welly welsh welt welterweight wen wench wend
werewolf werewolves west westbound westerly westerner westernisation westernise westernism
westernization westernize westernmost westward wetback wetland wetness wetware whacker whaleboat
whalebone whaler whaling wham whammed whamming whammy wharf wharves whataboutism whatnot
whatshername whatshisname whatsit wheal wheat wheatgerm wheatmeal wheedle wheelbarrow wheelbase
wheelchair wheeler wheelhouse wheelie wheelwright wheeze wheezily wheeziness wheezy whelk whelm
whelp whence whensoever whereabouts whereat wherefore wherein whereof whereon wheresoever
whereto whereupon wherewith wherewithal wherry whet whetstone whetted whetting whey whiff
whiffletree whilom whim whimper whimsical whimsicality whimsy whine whinge whinny whipcord
whiplash whipped whipper whippersnapper whippet whippletree whippoorwill whipsaw whir whirl
whirligig whirlpool whirlwind whirlybird whisker whiskey whiskys whisperer whist whistleblower
whistler whit whitebait whiteboard whitecap whitehead whitelist whiten whiteness whiteout
whitetail whitewall whitewash whitewater whitey whither whitish whittle whiz whizkid whizz
whizzbang whodunit wholefood wholegrain wholehearted wholemeal wholeness wholesaler wholesome
wholesomeness wholewheat wholly wholphin whomever whomsoever whoop whoopee whoopsie whoosh whop
whopped whopper whopping whore whorehouse whoreish whorish whorl whoso whosoever whup whupped
whupping whys wickedness wicker wickerwork wicket widebody widemouthed widener wideness
widescale widescreen widget widow widowhood width wielder wiener wienie wifeless wig wigeon
wigged wigging wiggle wiggly wight wiglet wigwag wigwagged wigwagging wigwam wiki wildcard
wildcat wildcatted wildcatter wildcatting wildebeest wilderness wildfire wildflower wildfowl
wildness wilds wile wilful wilfulness wiliness willful willfulness willies willingness williwaw
willow willpower willy wilt wimpish wimple wimpy wince winch windage windbag windblown windbreak
windburn windcheater windchill winded winder windfall windflower windily windiness windjammer
windlass windless windmill window windowless windowpane windowsill windpipe windproof windrow
windscreen windshield windsock windstorm windsurf windswept windup windward wineglass winegrower
winemaker winery wingding wingless winglike wingman wingmen wingnut wingspan wingspread wingtip
wink winkle winnable winnow wino winsome winsomeness winter wintergreen winterise winterize
wintertime wintry winy wipeout wiper wirehair wireless wiretap wiretapped wiretapper wiretapping
wiriness wisdom wiseacre wisecrack wiseguy wishbone wisher wishful wisp wist wisteria
wistfulness wit witchcraft witchery withal withdrawal withe withheld withhold withstand
withstood witless witlessness wits witted witter witticism wittily wittiness witting witty wive
wiz wizardry wizened wk woad wobble wobbliness wobbly wodge woe woebegone woeful woefuller
woefullest woefulness wog wok woke wold wolf wolfhound wolfish wolverine wolves womanhood
womanise womanish womanize womankind womanlike womanliness womb wombat womble womenfolk
wonderful wonderfulness wonderland wonderment wondrous wonk wont woo woodbine woodblock
woodcarver woodcarving woodchuck woodcock woodcraft woodcut woodcutter woodcutting woodenness
woodiness woodland woodlice woodlot woodlouse woodman woodmen woodpecker woodpile woods woodshed
woodsiness woodsman woodsmen woodwind woodwork woodworm wooer woof woolen woolgathering
wooliness woollen woolliness woolly woozily wooziness wop wordage wordbook wordily wordiness
wording wordless wordlist wordplay wordsmith wordy workable workaday workaholic workaround
workbasket workbench workbook workday workfare workflow workforce workgroup workhorse workhouse
workingman workingmen workingwoman workingwomen workload workman workmanlike workmanship
workmate workmen workout workplace workroom worksheet workshopper workshy worksite workspace
workstation worktable worktop workup workweek world worldbuild worldlier worldliness worldview
worldwide worm wormhole wormwood worrier worriment worrisome worrywart worshiper worshipful
worshipped worshipper worsted wort worthies worthily worthiness worthless worthlessness worthy
wot wotcha wouldst wpm wrack wraith wrangle wraparound wrapper wrasse wrath wrathful wreath
wreathe wreckage wrecker wren wrench wrest wretch wretchedness wriggle wriggly wright wringer
wrinkly wrist wristband wristwatch writ writhe wrongdoer wrongdoing wrongful wrongfulness
wrongheaded wrongness wroth wryer wryest wryness wt wunderkind wurst wuss wyvern xenohormesis
xenomorph xenon xenophobe xenophobia xenophobic xerographic xerography xerox xi xii xiii xiv xix
xkcd xor xref xterm xv xvi xvii xviii xx xxi xxii xxiii xxiv xxv xxvi xxviii xxx xxxi xylem
xylene xylophone xylophonist yacht yachtsman yachtsmen yachtswoman yachtswomen yahoo yak yakked
yakking yam yammerer yang yank yap yapped yapping yardage yardarm yardman yardmaster yardmen
yardstick yarmulke yarn yarrow yashmak yaw yawl yawner yaws ye yeahs yearbook yearling yearlong
yeast yegg yellowhammer yellowish yellowness yellowy yelp yeoman yeomanry yeomen yeshiva yessed
yessing yesteryear yeti yew yid yin yip yipe yipped yipping yo yob yobbo yodel yodelled yodeller
yodelling yoga yoghurt yogic yogourt yogurt yoke yokel yolk yon yonder yonks yore youngish
youngster yours youthful youthfulness yow yowl ytterbium yttrium yucca yucky yuk yukked yukking
yukky yule yuletide yum yummy yuppie yuppify yurt zaniness zap zapped zapper zapping zappy zeal
zealot zealotry zealous zealousness zebra zebu zed zeitgeist zenith zeolite zephyr zeppelin
zeroes zest zestful zestfulness zeta zigzag zigzagged zigzagging zilch zillion zinc zincked
zincking zine zinfandel zing zinnia zipped zipper zippy zircon zirconium zit zither zloty zodiac
zodiacal zonal zonked zoo zookeeper zoological zoologist zoology zoomer zoophyte zoophytic
zooplankton zorch zoster zounds zucchini zwieback zydeco zygote zygotic zymurgy
`
