"""English words that say much the same in a news report, for the second look of alignment.

Written for this project from knowledge of the language: what news tells over and over (saying, deciding, rising, dying,
courts, votes, jobs, weather, sport), with the forms that do not share a stem. A group may hold words of a family that
are no strict synonyms ("to sink", "loss"): it is asked for beside other words that both sentences share, never alone.
Groups are parted by semicolons.
"""

from __future__ import annotations

from core.languages.synonym_data import SynonymData

SYNONYMS = SynonymData(
    groups="""
        say said tell told state declare remark comment; announce disclose reveal unveil; demand insist urge; warn
        caution alert; criticize criticise condemn denounce slam blast rebuke; accuse allege blame charge; praise hail
        laud applaud welcomed; reject refuse decline rebuff dismiss; deny denial dispute refute; confirm verify; admit
        admission acknowledge concede confess; approve endorse backed agree; allow permit permission authorize; ban
        prohibit forbid forbidden outlaw barred; decide decision rule determine resolve; agree agreement deal accord
        pact treaty settlement compromise; negotiate talks discussions; meet met summit conference gathering session
        encounter; plan intend intention scheme proposal; begin began begun start launch commence open; end finish
        conclude conclusion complete; continue proceed resume persist; extend extension prolong lengthen; postpone
        delay defer reschedule; cancel scrap axe; halt stop suspend suspension pause interrupt; lift repeal revoke
        abolish rescind; ease relax loosen; tighten toughen stricter strict strengthen; closed closure shut shutdown
        shutter; open reopening; build built construct erect; destroy destruction wreck ruin devastate demolish; damage
        harm hurt; repair fix restore renovate; die dead death fatality killed deceased perish casualty; kill murder
        slay slain assassinate shot homicide; injure injury wound hurt; ill sick disease ailment; infect contract
        catch; virus coronavirus covid pandemic epidemic outbreak; vaccine jab shot inoculate immunize; drug medicine
        medication treatment; doctor physician medic; hospital clinic infirmary; recover recovery heal; help aid assist
        support relief; rescue save; protect safeguard shield secure; find found discover discovery locate detect;
        search hunt seek sought; vanish disappear missing; arrest detain detention apprehend custody capture nab;
        prison jail imprisonment incarcerated sentence bars; charge indict prosecute; convict guilty; sentence
        punishment penalty; acquit acquittal cleared; lawsuit sue sued litigation; court tribunal judge justice;
        investigate probe inquiry; police officers cops; suspect assailant attacker perpetrator gunman; attack assault
        raid strike; shoot shot gunfire fire; war conflict fighting battle combat hostilities; soldier troops military
        army forces; weapon gun firearm rifle pistol; explosion blast explode detonate bomb; fire blaze flames burn
        inferno wildfire; crash collision collide accident wreck; flood inundate; storm hurricane tornado cyclone
        typhoon; earthquake quake tremor; rain rainfall downpour; refugee migrant asylum immigrant; flee fled escape
        evacuate; protest demonstration rally march; strike walkout stoppage; unrest riot turmoil disturbances
        violence; elect vote ballot poll; voter electorate; candidate contender nominee hopeful; opponent rival
        challenger competitor foe adversary; win won victory triumph defeat beat prevail winner; lose lost loss defeat;
        draw tie level; lead ahead; leader head chief boss chairman chairwoman president director; premier minister
        chancellor; government administration cabinet; lawmaker legislator congressman senator representative
        politician deputy; parliament congress legislature assembly; law legislation bill act statute regulation rules;
        measure step action move; restriction curb limit constraint; lockdown curfew quarantine isolation; resign quit
        step; fire dismiss oust sack remove; appoint name nominate; successor replacement succeed; job position post
        employment; worker employee staff workforce personnel; employer company firm corporation business enterprise;
        cut slash trim reduce eliminate shed lay; hire recruit; wage pay salary earnings income; shop store outlet
        branch retailer; customer consumer shopper client; sell sold sale; buy bought purchase acquire acquisition
        takeover; merge merger combine; stake share holding; revenue turnover sales; profit gain earnings; loss deficit
        shortfall; debt borrowing loan liabilities; bankruptcy bankrupt insolvency collapse; rise rose risen increase
        climb grow grew grown growth surge jump soar gain; fall fell fallen drop decline decrease plunge slump sink
        sank shrink shrank tumble slide slid dip; double twice twofold; halve half; sharply steeply dramatically
        significantly considerably substantially massively heavily; slightly marginally modestly; quickly rapidly
        swiftly fast speedy soon; huge enormous massive vast giant big large; small tiny little minor; many numerous
        several dozens hundreds thousands scores; again anew repeatedly; important significant crucial key vital
        essential central; terrible catastrophic disastrous devastating dire severe; difficult hard tough challenging
        complicated; unclear uncertain unknown unresolved undecided; possible potential may might could perhaps maybe;
        likely probably expected presumably; reportedly allegedly apparently purportedly; illegal unlawful illicit;
        legal lawful legitimate; ready willing prepared; temporary temporarily provisional interim; permanent lasting;
        dangerous hazardous risky risk threat; fear afraid worry concern anxiety; hope optimistic optimism confident;
        joy happy delighted pleased glad celebrate; anger angry outrage fury furious; grief mourn sorrow sad saddened;
        regret apologize sorry; surprise unexpected stun shock; believe think thought assume suspect; expect forecast
        predict estimate; reason cause grounds; result consequence effect impact outcome; goal aim target objective
        purpose; problem difficulty trouble issue; solution solve remedy; quarrel row dispute feud controversy clash
        argument spat; answer reply respond response react reaction; propose suggest recommend advise; ask request
        appeal plead; promise pledge vow commit guarantee; force compel oblige must; prevent avert avoid thwart stop;
        combat tackle fight curb contain; show shown demonstrate prove indicate; proof evidence; study research survey
        analysis; scientist researcher expert specialist; test check examine inspect review trial; number figure total
        tally toll count; money funds cash; pay paid payment; cost expense spending expenditure; tax levy; price cost
        fee; award prize honor honour; stock share equities; shareholder investor; budget finances spending; recession
        downturn slump crisis; tariff duty; sanction penalties embargo; country nation state; city town municipality;
        border frontier; leave left depart departure exit; arrive land reach; visit trip travel journey tour; driver
        motorist; car vehicle auto automobile; truck lorry; plane aircraft jet airliner; airline carrier; ship vessel
        boat; train rail railway; street road highway; building structure house; apartment flat residence home; school
        pupils students classroom; teacher educator; university college; child children kid minor; teenager adolescent
        youth youngster; woman women female; man men male; elderly seniors pensioners retirees; resident inhabitants
        citizens locals population; spectator fans crowd audience; supporter backer follower; player athlete; coach
        manager; team side squad club; game match fixture; goal score; champion championship title; season campaign;
        tournament competition contest; film movie picture; singer musician; actor actress performer; show program
        programme broadcast; newspaper paper daily; journalist reporter correspondent; report story article account;
        statement declaration; speech address; photo picture image photograph; publish publication release; present
        unveil introduce; fraud scam deceive swindle; corruption bribery bribe graft; theft steal stole stolen rob
        robbery burglary; lie mislead misled deceive; kidnap abduct hostage; free freed release liberate; block
        obstruct hinder hamper impede; veto objection; violence violent brutal; abuse mistreat; affected hit hurt;
        electricity power energy; produce production manufacture make; deliver delivery supply shipment; climate
        warming; garbage waste trash; food meals; bridge overpass; record high peak; anniversary commemoration;
        remember tribute; former ex previous onetime; currently presently; recently lately; upcoming forthcoming next
        coming; roughly approximately around nearly almost; spread transmission transmit; face masks covering; attend
        participate; boycott shun skip; leave withdraw withdrew withdrawn pullout; join accession membership; mistake
        error blunder; fail failure collapse; violate breach; comply observe; use employ utilize; shortage lack
        scarcity; send sent dispatch deploy; got receive obtain; give gave grant provide; change alter modify amend;
        improve better; worsen deteriorate; downplay minimize; defend justify; compare comparison liken; relations
        relationship ties; ally partner; enemy foe adversary; peace ceasefire truce armistice; deadline ultimatum;
        vacation holiday; restaurant eatery; situation condition circumstances; trend development; calm ease defuse;
        wedding marriage marry; divorce separation; birth born newborn; funeral burial buried; lawyer attorney counsel;
        witness eyewitness onlooker; seize confiscate; passenger traveler; crew sailors; collapse crumble; drought dry;
        farmer agriculture; landlord owner; poverty poor impoverished; wealthy rich affluent; subsidy aid grant;
        inflation prices; factory plant facility; phone smartphone cellphone mobile; hack hackers cyberattack; spy
        espionage; ambassador diplomat envoy; talks negotiations; invasion invade incursion; independence sovereignty;
        coup overthrow; dictator autocrat strongman; activist campaigner; majority most; committee panel
        commission; breakthrough success; deadlock stalemate impasse; concession compromise; consider weigh mull; doubt
        skeptical; trust confidence; insult offend mock; thank grateful gratitude; describe dubbed; disaster
        catastrophe tragedy; body corpse remains; scandal affair; rebel insurgent militant; terrorist terrorism
        extremist; village hamlet; site premises plot grounds; fire blaze arson; fisherman
        trawler; paramedic ambulance medics; firefighter brigade; cause trigger spark prompt; responsible
        responsibility liable blame; clarify clarification explain; affordable cheap inexpensive; expensive costly
        pricey; rent lease tenant; landlady landlord homeowner; refurbish renovation renovate overhaul; expand
        expansion enlarge widen; shrink reduce downsize; inaugurate inauguration opening; relocate move relocation;
        register registration enroll enrol; application apply bid; licence license permit; extra
        additional further more; advantage benefit; drawback disadvantage; overload overwhelmed overcrowded crowded;
        empty deserted abandoned vacant; popular sought; famous renowned prominent; anonymous unnamed; watch observe
        monitor; notice spot noticed; conceal hide hid hidden cover; phone call telephone; email message letter;
        controversial contentious disputed; punctual timely; night overnight; together jointly; alone sole single;
        referendum plebiscite; mayor mayoress; councillor councilor alderman; council municipality authority; county
        district; traffic transport; bus coach; tram streetcar; detour divert diversion; stop station; tunnel
        underpass; valley gorge; landslide mudslide rockfall; snow snowfall blizzard; ice icy; fog mist; lightning
        thunderstorm; wind gust gale; temperature degrees; wet damp soaked; warm heat hot heatwave; cold chilly
        freezing frost; dog puppy; cattle cow cows livestock; pig hog swine; poultry chickens hens; animal wildlife;
        tree forest woods woodland; pool swimming; gym gymnasium; cinema theater theatre; museum gallery; painting
        artwork canvas; sculpture statue; monument memorial; castle fortress; tower skyscraper; wall fence barrier;
        roof rooftop; cellar basement; floor storey story level; graffiti spray vandalism vandalize; burglar intruder;
        thief robber; swindler fraudster; autopsy postmortem; bail bond; life lifelong; demolish
        demolition raze; inspect inspection audit; faulty defective defect malfunction; recall withdraw; outage
        blackout; queue line; luggage baggage; flight plane; runway airport; sail voyage; sunk sank capsize; dock
        harbor harbour port; lake reservoir; river stream; dam dyke levee; shore coast beach; island isle; mountain
        peak hill; hiker climber mountaineer; skier skiing; cyclist biker bicycle bike; pedestrian passerby walker;
        injury fracture; nurse caregiver carer; dose shot; symptom signs; contagious infectious;
        test swab; pupil student schoolchildren; kindergarten nursery preschool; exam test; degree diploma; tuition
        fees; librarian library; author writer novelist; novel book; concert gig performance; festival fair; band
        group; song track single; director filmmaker; opera musical; priest clergyman pastor vicar; church chapel
        parish; mosque muslim islamic; jewish jew synagogue; wealth fortune; charity donation donate donor; volunteer
        helper; pension retirement; layoff redundancy redundancies dismissals; overtime hours; apprentice trainee;
        spokesman spokeswoman spokesperson representative; chairman chair; deputy vice; veto block;
        poll survey questionnaire; turnout participation; term mandate; bloc
        coalition alliance; visa permit; deport deportation expel expulsion; embassy consulate; airstrike bombardment
        shelling bombing; missile rocket; drone aircraft; hostage captive; ransom extortion; knife blade stab stabbing;
        eyewitness bystander; footage video recording; ledger accounts; invoice bill; refund reimburse compensation
        compensate; loan credit mortgage; interest rates; lender bank; currency dollar; export shipment; harvest crop;
        pesticide chemical; pollution contamination contaminated; emission exhaust; solar renewable; nuclear reactor;
        oil crude petroleum; gasoline petrol fuel; pipeline pipe;
        january winter; february winter; december winter; april spring; june summer; july summer; august summer;
        september autumn fall; october autumn fall; november autumn fall; weekend saturday sunday; morning dawn early
        daybreak; evening dusk tonight; noon midday; dozen twelve; fortnight weeks; evacuate evacuee displaced homes
        abandon leave; derail rails tracks; freight goods cargo; flammable combustible inflammable; solvent chemical;
        leak spill; injury injured hurt casualties unhurt; lucky luck fortunate; barrier boom fence; shelter refuge gym;
        determine establish find; investigator detective inquiry; fine penalty lose docked; contract deal agreement;
        raise increase hike; offer proposal bid; demand want seek; rally crowd demonstration; lunch meals food; expected
        due scheduled set; walkout strike striker picket; educators teachers staff; superintendent head chief; principal
        headteacher head; dropout quit; campus college; scholarship grant bursary; loot stole stolen steal thieves made;
        burgled broke break-in raid; getaway escaped fled; van vehicle car truck; burnt burned torched; masked hooded
        balaclava; smash break broke; jewel gem stones sapphires jewellery jewelry; heartbroken devastated distraught
        upset; appeal urged asked call; witness anyone information; exhibit display show; loan lent borrowed; unearth
        discovered ploughed dug found; alarm alert; hacker cybercriminals attacker breach; leak published posted online
        internet; ransom demanded money asked; apologise apologize sorry admitted; patient people; hotline helpline
        phone; letter notify; fine penalty punishment; privacy data; diagnosis diagnoses test results; financial
        banking; marathon race run; runner athlete; win won victory title; champion defended; lead led front;
        temperature hot heat degrees; defeat beaten beat lost; equaliser equalizer levelled tied; striker forward;
        goalkeeper keeper; halftime interval break; stoppage injury-time; booking card; sent dismissed red; transfer
        signing; injured injury sidelined; semifinal last-four; final decider; medal podium; squad lineup; crowd
        attendance fans; referee official umpire; profit earnings income; forecast outlook guidance expects; raised
        lifted upgraded; orders bookings backlog; quarter three-month months; shares stock price; investors market wall;
        layoffs job cuts redundancies; chief executive ceo boss; founder founded; headquarters based; warehouse depot;
        retailer chain; supplier supply; bankruptcy administration insolvent; bailout rescue; homeowner property; storm
        gale winds; flooding water; evacuees residents; blackout outage electricity power; damage destroyed; river
        waters; forecaster meteorologists weather; firefighters crews; acres hectares; containment control; snowstorm
        blizzard snow; quake tremor shook; rubble debris ruins; survivors alive; tsunami wave; verdict ruling judgment
        judgement; jury jurors; jailed sentenced prison years; suspended probation; defendant accused; prosecutor
        prosecution; defence defense lawyer; plead admitted; appeal challenge; embezzle stole fraud; manslaughter
        killing; bail released; testimony testified evidence told; suspect man; damages compensation; settlement
        settled; council councillors city; mayor leader; vote approved backed; reject voted; charges fees parking;
        bicycle cycle bike; lane path route; park green; referendum vote ballot; turnout voters; opposition critics
        opponents; minister secretary; parliament mps lawmakers; coalition partners; scandal row; ministerial cabinet;
        delegation negotiators; withdraw pull; envoy mediator; restraint calm; foreign minister diplomat; aid supplies
        relief; scientists researchers team; species animal; fossil bones skeleton remains; journal study published;
        ancient old prehistoric; telescope observatory; spacecraft probe mission; astronaut crew; vaccine jab
        immunisation; outbreak cases infections; infected sick ill cases; bacteria germ; symptoms illness; surgery
        operation; cancer tumour tumor; trial study; union labor labour; youth young teenagers; families relatives;
        mourners mourning; anniversary marked; fundraiser donations raised; festival event; tickets sold; visitors
        tourists; airline flights; ferry boat ship; commuter passengers; motorway highway road; drunk alcohol; couple
        spouses husband wife; burned burnt torched charred
    """,
)
