/** Verbs as they follow a person: led, sings. Made by resources/words/makeLists.ts; sources and licences are in resources/words/README.md. */
export const verbForms = `
abandons abducted abducts abets abides abolished abolishes aborted aborts abounded abounds
absconded absconds absolved absolves absorbs abused accelerated accelerates accented accepts
accessed acclimated acclimates accommodated accommodates accompanied accompanies accomplished
accomplishes accorded accosted accosts accounted accounts accrued accrues accused accuses
accustomed accustoms aced ached aches achieved achieves acknowledges acquiesced acquiesces
acquired acquires acted activated activates adapted adapts added addicted addressed adds
adjourned adjourns adjusts administered administers admits admitted adopts adorned adorns
adsorbed adsorbs advances advertised advertises advocated affects affiliated affixed affixes
afforded affords ages agonized agonizes agonzed agonzes agreed agrees aided aimed aired alarms
alighted alights aligned aligns alleges allots allotted allowed allows alluded alludes allurings
alters am amalgamated amalgamates amazes amused amuses analysed analyses anchored angered
animates anneals announced announces annoyed annoys annulled annuls answered anticipates
appealed appeals appeared appears appeased appeases applies appointed appoints appraised
appraises appreciates approached approaches approved approves approximated approximates arched
architected archived are argued argues arises armoured arms arose aroused arouses arranged
arranges arrested arrests arrived arrives articulated articulates asked aspired aspires assailed
assails assembled assembles asserted asserts assessed assesses assigned assigns assisted
associates assumes assures astonished astonishes astounded astounds ate attached attaches
attacked attained attains attempted attested attests attracted attracts auctioned augments
authorizes automated automates averted averts avoided avoids awaited awaits awards babysat
babysits backed backfired backfires baffles bailed bakes balances banded banged banked
bankrupted bankrupts banned bargained barged barked barred bases bashed bathed bathes batters
battled battles became becomes beefed befriended befriends began begged begins begs beguiled
beguiles behaved behaves beheaded beheads beheld beholds believed believes belittled belittles
belonged belongs belted benefited bequeathed bequeaths bestowed bestows bests betrayed betrays
bewilders bewitched bewitches biases bides biffed biked binds bitched bitches blacked blacks
blamed blanked blanks blasted blasts blazed bled bleeds blended blesses blew blinked blitzed
bloated bloats blocked blossomed blows blunted blunts blurred blurted blurts boarded boasted
boated boats bobbed bogged boggled boggles boils bolstered bolsters bombarded bombards bombed
bombs bonded boned booked bookkeeps bookkept boomed booms boosted bordered bore bores borrowed
borrows bossed bosses bothered bothers bought bounced bounces boxed boycotted brakes branched
branded brands breached breastfeeds breathed breathes breathtakes breathtook bred bribed bridged
brightened brightens brings broadened broadens broke brought bruises brushed bubbled bucked
buckled buded buffered builds bulked bulks bullied bullies bumped bundled bundles burdened
buried buries burped burps bursts busted bustled bustles butchered butts buys buzzed bypassed
cages caked calculates called calmed calms came camped camps cancelled cancels capped captivated
captivates captured carded cared careened careens cares carried carries carved carves cashed
catalogged catered caters caught caulked caulks caused cautioned caved ceased ceases celebrates
centered centralizes centred certifies chained chaired challenged challenges championed changed
changes channelled chanted chants charges charms charted chased chats chatted chauffeured
cheated checked cheered cherished cherishes chewed chews chills chirped chirps chooses chopped
chops chose chucked circled circumvented circumvents cited cites claimed clapped claps
classifies clawed cleaned cleans cleansed cleanses cleared clears clicked climbed climbs clings
cloned clones closes clouded clubbed clubs clutters coached coaches coalesced coalesces coated
coats codes coerced coerces coexisted coexists cohabited cohabits coincided coincides coined
collapsed collected collects collided collides colluded colludes colours combatted combines
combusted combusts comes comforted comforts commanded commands commenced commences commented
committed communicated communicates commuted compelled compels competed competes compiled
compiles complained complains complemented completed completes complicates complied complies
composed composes compounded compromised compromises concealed conceals conceived conceives
concentrates concerned concerns concluded concludes concurred concurs condemned condemns
condensed condenses condoned condones conducted conducts confessed confesses confided confides
configured configures confirmed confirms conflicted conflicts conformed conforms confronted
confronts confuses conglomerated conjugated conjugates conjured conjures connoted connotes
conquered conquers conscripted consented conserved conserves considers consisted consists
consolidates conspired conspires constituted constitutes constrained constrains constructed
constructs consulted consults consumed consumes consummated consummates contacted contained
contains continued continues contrasted contrasts contributed contributes controls convened
convenes converged converges converted conveyed conveys convinced convinces cooks cooled cools
coordinated coped copes copied cored corrected corrects corresponded corresponds corroded
corrodes corrupted corrupts coughed counselled counted counterfeited counterfeits coupled
courted covers crafted crafts cramps crashed craved craves crawls created creates credited crept
cried crippled cripples cropped crossed crumbled crumbles crushes cubed cued cultivates curbed
cures curled curls curtailed curtails curved customizes cycled cycles dabbed damages damped
dampens damps dams danced dances dared dares darkened darkens darted dashed dashes dates daunted
daunts dazes dazzles deafened deafens dealt debarked debarks debated debates debilitated
debilitates debriefed debriefs debugged debugs debunks debuted decays deceived deceives
decentralizes decided decides decimated decimates deciphered deciphers declared declares
declined declines decoded decodes decommissioned decommissions decomposed decomposes decorates
decoupled decouples decreased decreases decreed decrees decried decries decrypted decrypts
dedicates deducted deducts deepened deepens defaced defaces defeated defected defers defied
defies defines deforms defrauded defrauds defused defuses degraded degrades delays delegated
delegates deliberated deliberates delights delimited delimits delivered delivers demanded
demands demeans demolished demolishes demoralized demoralizes denied denies denoted denotes
denounced denounces departed departs depicted depicts deplored deplores deployed deploys
deported deports deposited depresses derailed derails deranges derived derives deserted deserved
deserves designed desired desisted desists detached detaches details determines devastated
devastates develops devolved devolves devotes diagnosed diagnoses did died dies differed differs
diffused diffuses digested dignifies digs diminishes dined dines dipped directs disables
disappointed disappoints disarmed disarms disbanded disbands disbursed disburses discarded
discards discerned discerns discharged disciplines disclaimed disclaims disclosed discloses
discounts discourages discovered discovers discussed discusses disgruntles disguised disgusted
disgusts disheartened disheartens dished disliked dislodged dislodges dismantled dismantles
dispatched dispensed dispenses dispersed disperses displaced displaces displayed displeased
displeases disposed disposes disproved disproves disputed disrupted disrupts dissented dissents
dissolved dissolves dissuaded dissuades distilled distills distils distinguished distinguishes
distorts distracted distracts distresses disturbs ditched diverged diverges diverted diverts
dives divested divests divided divorced divulged divulges docked doctored documented dodged does
doled doles doubled doubles doubted doubts downloaded drafted dragged drains drank draws dreamed
dreams dredged dredges dressed drewed dribbled dribbles dries drifted drifts drilled drinks
dripped drives droned dropped drove drowned drowns drummed drums dubbed duelled dug dulled dulls
dumped dumps duplicated dwelled dwells dwindled dwindles dyed earmarked earmarks earned earns
eats echoed edged edifies edited edits educates effected elaborated elaborates elapsed elapses
elates elected electrified electrifies elects elicited elicits elucidated elucidates eluded
eludes emaciates embalmed embalms embarked embarks embarrasses embodied embodies embraced
embraces embroidered embroiders embroiled embroils emerged emerges emphasized emphasizes
empowered empowers emptied empties enabled enables enacted enacts enchants encircled encircles
enclosed encloses encountered encouraged encourages encroached encroaches encrypted encrypts
encumbered encumbers endangered endangers endeared endears ended endorsed endorses endowed
endows endured endures energized energizes enforced enforces engages engendered engenders
engineered engineers engraved engraves engulfed engulfs enhances enjoyed enjoys enlarged
enlarges enlisted enlists enlivened enlivens enquired enquires enriched enriches enrolled
enrolls enrols ensued ensues ensures entered enters enthrals enticed entices entrained entrains
entrenched entrenches entrusted entrusts enveloped envelops envied envisaged envisages
envisioned envisions equips erased erases erupted erupts escapes eschewed eschews espoused
espouses establishes estimated etched etches evaluated evaluates evoked evokes evolved evolves
exaggerates exalted exalts examined examines exasperated exasperates exceeded exceeds excelled
exchanged excites exclaimed exclaims excluded excludes excused exempted exempts exercised
exercises exerted exerts exhaled exhales exhausted exhausts exhibited exhilarated exhilarates
exhorted exhorts exhumed exhumes existed exists exited exits expands expects expedited expedites
expelled expels experiences experimented expired expires explained explains exploded explodes
exploited exploits explored explores exported exposes expressed expresses expunged expunges
extends extinguished extinguishes extolled extols extracted exuded exudes eyed faced fades fails
fainted faints faked fakes faltered falters fancied fancies farmed fascinates fasted fastened
fastens fasts fattened fattens favoured fears featured fed fell felt fenced fended fends
fermented ferments fessed fesses fetched fetches fielded figured filed filled fills filmed
filtered financed finances finds fired firmed firms fished fixes fizzled fizzles flagged flaked
flamed flared flashed flattened flattens flattered flatters flavors flavours fled flees fleshed
flew flings flirted flirts floated floats flocked flooded floods flowed flowered flowers flows
flung flusters focuses fogged foiled folded followed follows fooled fools forbade forbids forced
forebodings foreclosed forecloses foregoes foresaw foresees foreshadowed foreshadows forewarned
forewarns forewent forfeited forfeits forgave forged forges forgets forgives forgot forked forks
formats formatted formed forsakes forsook forthcomes forwarded fostered fought fouled fouls
found fractures fragments frames franchised freed frees freezes freshened freshens frightened
frightens fringed fringes frolics frosted frosts frowned froze frustrated frustrates fucked
fuelled fulfilled fulfills fulfils functioned funded fundraised fundraises funds furnished
furnishes fussed fuzzed gads gagged gained gamed gardened gardens gassed gated gathered gathers
gave gazed geeks generated generates gets gifts giggled giggles gives glared glares gleamed
gleams gleaned gleans glides glossed glowed glued goes goofed goofs gossiped got gought governed
governs grabbed grabs graced graded graduated granted grappled grapples grasped grated grates
gratifies grazed grazes greeted greets grew grieved grieves grills gripped grips groomed
groundbreaks grounded grows growthed gruelled gruels grumbled guaranteed guards guessed guides
gulped hacked had hammers hampered hampers handed handled handles hangs hankered hankers
happened happens harangued harangues harassed harasses harboured harms harnessed harvested
harvests hashed hatched hated haunted hazed headed healed heals heard hears heartwarmed
heartwarms hedged heightened heightens held helped hid hides highlighted hijacked hijacks hiked
hikes hindered hinders hinted hired hires hoisted hoists holed hollowed hollows honed hones
honored honoured hooks hoped hopped horrifies horsed hosted housed howled howls hugged
humiliated humiliates hung hunkered hunkers hunted hurried hurries hurts hushed hushes idled
idles ignored ignores illuminates illustrated illustrates imagined imagines imbued imbues
immersed immerses impacted impaled impales imparted imparts imperils impinged impinges
implemented implies imploded implodes imports imposed imposes impoverished impoverishes
impressed impresses imprisoned imprisons improves incited incites inclined included includes
incorporated incorporates increases indebts indexed indicated indicates indulged indulges
infects infested infests inflates influenced informs infuriates infused infuses ingested ingests
inhabited inhabits inhaled inhibited inhibits initiated initiates injures inked innovated
innovates inquired inquires inserted insisted insists inspected inspects inspires installed
installs instilled instils instructed instructs insulted insults insured insures integrates
intends intensifies intented interacted interacts interests interfaced interned interns
interpreted interprets interrupted interrupts interviewed interviews intimidated intimidates
intoxicates intrigued intrigues introduced introduces intruded intrudes inundated inundates
invaded invades invented invents inverted inverts invested invests invigorated invigorates
invites invoiced invoked invokes involves irked irks irritated irritates is isolates issued
jacked jacks jags jammed jazzed jogged jogs joins joked jots judges juggled juggles juiced
jumped justifies juxtaposed juxtaposes keeps kept keyed kicked kidnapped kidnaps killed kills
kissed kneads kneeled kneels knelt knew knits knitted knocked knows labeled laboured laced
lacked lacks lagged lags laid lanced landed lands languished languishes lapped lashed lashes
lasted lasts latched laughed launched laundered launders lays leached leads leaked leans leaped
leapt learned learns leased leases lectured led leeched lends lengthened lengthens lent lessened
lessens levied licenses licked lied lifesaved lifesaves lifted lifts lightened lightens lights
liked likes limits lined lingered lingers linked liquefied liquefies liquidated liquidates
listened listens lists lit lived livened livens lives loaned lobbied lodged lodges logged looked
loosened loosens loses loves lowered lowers lucked lucks lumped lurked lurks lusted macked
maddened maddens made mailed maimed maims maintained maintains makes manages mandated manifested
manifests manned mannered manoeuvred mans manufactures mapped marketed markets marks married
marries marshalled mashed masked mastered matched mattered matured matures maxed maxes meandered
meanders means meant meditated meditates meets melts mended mends mentioned merged merited
mesmerized mesmerizes messaged messages messed met milked mimed mimicked mimicks mimics minced
minces minded mined mines mingled mingles minuss mirrored misplaced misplaces missed mistook
mitigated mitigates mocked modeled models moderated moderates modifies molded molested molests
monitored monitors monkeyed mopped motivates mounts mourned mourns mouthed moved mowed mows
msged muddled muddles mulled mulls multiplied multiplies mumbled mumbles murdered mystifies nags
nailed nails named narrowed narrows navigated navigates neared nears needs neglects negotiated
negotiates nerded nerds netted networked networks nicked nodded noticed nourishes nursed nurses
nurtured nurtures obeyed obeys objected obscured obscures observes obsessed obsesses obtained
obtains occupies occurred occurs offended offends offered offers offsets oiled ollay omits
omitted oozed opened opens operated operates opined opines opposed opposes oppresses opted opts
orbited ordered organised organises organizes oriented outgoes outgrew outgrows outlied outlies
outlined outnumbered outnumbers outpaced outpaces outstands outstood overarched overarches
overcame overcomes overlapped overlaps overlooks overpassed overpowered overpowers overrides
overrode oversaw oversees overshadowed overshadows overturned overturns overused overuses
overwhelms ovulated ovulates owed owes owned owns packaged packages paid paints paired paised
paled pales pampered pampers panicked panned paralleled paralysed paralyses parented parks
parted participated participates partied parties passed patched patented patrolled patrols pats
paused paved paves peacekeeps peacekept peaked peeled peered pegged pended pends pent perceived
perceives perfects performed performs perfumed perished perishes permeated permeates permitted
perplexed perplexes persevered perseveres persisted persists persuaded persuades pervaded
pervades phased phoned photographed piled piloted pined pinned pinpointed pinpoints piped pisses
pitied pitted placed plans planted played plced pleaded plummeted plummets plumped plunged
plunges poached poaches poisoned poisons polishes polled polluted pollutes pooled pooped popped
pored portrayed portrays posed positioned positions possessed possesses posted pounded poured
pours powered practiced praised prattled prattles prayed prays preached preaches preceded
precedes precluded precludes predetermined predetermines predicted predicts prefers preoccupies
prepares presented presents preserved presupposed presupposes pretended pretends prevailed
prevails prevented prevents preyed priced prided primed primes probed proceeded processes
proclaimed proclaims procured procures prodded prods produces professed professes profiled
programmed progressed prohibited prohibits projected prolongs promised promises promoted
promotes prompted prompts pronounces proposes propped prospered prospers protects protested
protruded protrudes proves provided provides provoked provokes pruned psyched published
publishes pukes pulled pulls pumps punched punished punishes purchased purported purports
pursuanted pursuants pursued pursues pushed puts puzzles quacked quacks qualifies quashed
quashes quenched quenches questioned questions quiets quits quivered quotes raced racked raged
rages rains raised raked rallies rambled rambles ran rang ranged ranked ranted raped rapped raps
rated rates ratifies rattled rattles raved raves ravished ravishes reached reacted reacts reads
realised realises realized realizes reaped reaps reasoned reasons reassured reassures rebooted
reboots rebuffed rebuffs recalled receives reckoned reckons reclaimed reclaims recognized
recognizes recommends reconciled reconciles recouped recoups recovers recruited recycles
redacted redacts redefined redefines redid reduces reeled refactored referenced refinanced
refinances refines reflected reflects refocused refocuses reformed refracted refracts refreshed
refreshes refuelled refuels refunded refurbished refurbishes refused regarded registers
regretted regrouped regroups regulates rehearsed rehearses reheated reheats reigned reigns
reimbursed reimburses reined reinforced reinforces rejects rejoiced rejoices rejuvenated
rejuvenates relates relaxed relaxes releases relented relents relied relies relieved relieves
relinquished relinquishes relished relived relives reloaded reloads remade remained remains
remarked remedied remembered remembers removes rendered renders renews renounced renounces
rented reordered repaired repealed repeats repelled repels rephrased rephrases replaces
replenished replenishes replicated replicates replied reported reports represented represents
requests requires resembled resembles resented resents reserves resided resides resigned resigns
resisted resists resolved resorted respects responded responds restarted rested restocked
restocks restores restrained restrains restricts restructrued restructrues restructured
restructures rests resulted resumed resurfaced resurfaces retired retires retrieved retrieves
retrofits returned reuped reups revamped revamps revealed reveals reveled revels revered reveres
reversed reverted reverts reviewed revisited revisits revitalised revitalises revitalized
revitalizes revived revives revoked revokes revolved revolves rewarded rewards rhymed rides rids
rights rioted ripened ripens risked rivetings rivetung roamed roams roared roars roasted robbed
rocked rode rolled roofed roofs rooted roped rots roughed roughs rounded rounds routed routs
rubbed ruined ruled rushed rushes rusted rustled rustles sacked sacrificed saddened saddens
safeguarded said sailed sampled sang sank sat satisfies saturates saved saves saw says scaled
scanned scares scarred scatters scavenged scavenges scheduled schedules scorches scored scores
scouted scouts scraped scratches screamed screams screeched screeches screens screwed scribbled
scrolled sculpted sculpts seals searched seats secures sedated sedates seeded seeks seemed seems
sees selects sells sends sensed sent sentenced sentences separated separates sequestered
sequesters served serviced settles severed severs sewed sews shacked shakes shaped shares
sharpened sharpens shattered shatters shaved sheilt sheltered shifted shines shipped ships
shivered shocks shook shoots shopped shops shored shorted shortened shortens shot shouted shouts
showed shrank shrinks shrivelled shrivels shuffled shunned shuns shuts sided sifted sifts
signaled signals signed silenced simplifies simulates singled singles sings sits sized
skateboarded skateboards skated skates skied skiied skyrocketed skyrockets slammed slams slayed
slays slept sliced slices slicked slicks slid slides slipped sloped slopes slouched slowed slows
smashed smelled smiled smiles smirked smoothed smooths smuggled smuggles snaked snapped snatched
snatches sneaks sneezed snew sniffed sniffs snowboarded snowboards snuck snuggled snuggles soaks
soared soars sobbed sobered sobers sold solicited solicits solved solves soothed soothes sooths
sorted sorts sounded soured sours sowed sows spanned spared spares sparked sparkled sparkles
spat spawned spawns speaks specializes specifies sped spellbinds spelled spends spent spiced
spices spied spilled spited spits splashed splayed splays spoiled spoils spoke sponsored spoofed
spoofs spots sprang sprawls sprayed sprinkled spruced spun spurred squandered squanders squared
squished squishes stabbed stabs stacked staffed staged stages staggered staggers stains staked
stalked stalled stamped stapled stared started startled startles starved starves states staved
staves stayed steals steered stemmed stepped stereotypes stewed stiffened stiffens stifled
stifles stimulated stimulates stings stirs stitched stockpiled stole stood stooped stopped
stored stormed storytellung straightened straightens strained strangled strangles strayed strays
streamed strengthens stressed stretched strewed strews strips strives stroked strove struck
struggled struggles stuck studied stuffs stumbled stumps stung stunk stuns styled subbed
subjected sublimated sublimates submerged submerges submits submitted subsided subsides
subsidizes subsisted subsists subtracted subtracts subverted subverts succeeded succeeds
succumbed succumbs sucked sucks sued suffered suffers sufficed suffices suggests suited
summarised summarises summed summoned summons supplemented supplied supported supports supposed
supposes suppressed suppresses sured sures surfaced surfed surfs surged surges surmounted
surmounts surpassed surpasses surprised surprises surrounded surrounds surveyed surveys survived
survives suspects suspends sussed susses sustains swallowed swallows swam swayed sways sweated
sweeps sweetened sweetens swelled swept swims swiped switched swore swung tacked tackled tackles
tacks tagged tailored tailors takes talked tallied tampered tampers tangled tanned tantalized
tantalizes targets tarnishes tasted tastes taught taxed taxes teaches teamed teases tempered
tempted tempts tendered tenders terrified terrifies tested tests texted thanked thanks thinks
thinned thins thought threaded threatens threw thrills thrived thrives thwarted thwarts ticked
tidied tidies tightened tightens tiled timed tipped told tolled toned took topped toppled
topples tore tortured tossed totaled touches toughened toughens toured traded trafficked
trafficks trains trampled tramples transacted transacts transferred transformed transforms
transitioned transpired transpires transported transports traps travelled travels treated
trembled trembles trended tributed tricked trickled tried tries trifled trifles triggered trims
tripped trotted troubles trusted trusts tucked tucks tumbled tumbles tuned tunnelled twinned
twists typed uncovers undercuts undergoes understands undertakes undertook undervalued
undervalues underwent underwhelmed underwhelms undid undoes unearthed unearths unfolded unfolds
unfoundeds unifies unites unleashed unleashes unlocked unlocks unnerved unnerves unplugged
unplugs unravelled unravels unsettles untied unties unveiled unveils updates upgraded upheld
upholds uplifts uploaded upsets urged uses ushered ushers uttered utters vacuummed validated
validates valued vanished vanishes varies ventured verifies vexed vexes vibed vied vies viewed
visited visualized visualizes voiced voided volunteered volunteers vomitted voted votes vowed
waited waived waives waked wakes walked wandered wanders wanted wants warehoused warmed warms
warned warns warps warranted was wasted waved waxed weakens weans weathers weaves weds weeded
weeps weighed weighs weirded weirds welcomed went wented wents wept were wets whacked whacks
whisked whispered whispers whistled widened widens wielded wields wimped wimps winged wiped
wired wised wises wished withdraws withdrew withered withers witnessed won wondered wonders wore
worked workshopped worries worsened worsens worthed wove wrapped wraps wreaks wrecked wrestled
wrestles wrings wrinkles writes wronged wrongs wrote wroughts yammered yammers yawned yawns
yearned yearns yelled yells yielded yields zeros zoned zonks zoomed zooms
`
