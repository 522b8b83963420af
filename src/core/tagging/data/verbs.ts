/** Verbs of the news. Facts about words: the list is ours, checked against WordNet for which of them are nouns too. */

/** Verbs that are nothing else. */
export const PLAIN_VERBS = `
abduct abolish abrogate abstain accede accelerate accept accompany accuse achieve acknowledge acquire acquit activate adjourn
administer admit adopt advertise advise affirm aggravate agree airdrop align allege allocate allow alter amass amaze amend analyze
animate annihilate announce annoy annul anticipate apologise apologize appal appall appear applaud apply appoint apprehend approve
argue arise arrange arrive ask assail assassinate assemble assess assign assume assure astonish attach attend attract authorise
authorize avenge avoid await awaken backtrack banish bare become beg begin behead believe belong berate besiege blame bleed bless
bombard borrow breathe bring broaden bulldoze bury capsize castigate catch cease cede celebrate certify chastise chide choke choose
circulate classify cleanse clinch cling close clothe coerce collaborate collide commandeer commemorate commence commit compel
compete complain complete complicate compose compute conceal concede concentrate conclude condemn condone confer confess confirm
confiscate confront confuse congratulate connect conquer consider consist conspire consult consume contain contaminate continue
contradict contribute convene convince cooperate create criticise criticize crush curtail dampen decapitate decide declare
declassify decommission decry dedicate deem deepen defend defer define defraud defuse defy delete delist deliver demilitarise
demilitarize demobilise demobilize demolish demonstrate demote denounce denuclearise denuclearize deny depart depict deplore deploy
deport depose derail deride descend describe designate destabilise destabilize destine destroy detain detect deter deteriorate
determine detonate devastate develop diagnose dine direct disable disappear disappoint disarm disavow disband disclose disconnect
discover discuss dismantle dismiss disown disperse displace disqualify disrupt dissuade distort distribute disturb divert dominate
donate download drown earn ease eat eavesdrop edit eject elevate eliminate embarrass embattle embroil emerge emit enable enact
encircle encourage encroach endanger endorse endure enforce engage enhance enjoy enlist enrich ensure enter entitle entrench equip
eradicate erase erect erupt escalate establish estrange evacuate evade evict evolve examine exceed excite exclude excoriate execute
exempt exist exonerate expand expect expel expire explain explode explore expropriate expunge extend extort extradite fabricate fail
fascinate feel fend finalise finalize find flatten flee flout fly follow foment forbid forestall forget fortify frighten frustrate
fundraise galvanise generate get give govern greet grow halt happen harass harden have heal hear heighten hide horrify hospitalise
hospitalize humiliate hurt identify ignite ignore illustrate imagine impeach impend imperil implicate impose impound imprison
improve improvise inaugurate incarcerate incite include indicate indict induce induct infect infiltrate inflame inflict inform
infringe inject injure insist inspire instal install instigate instruct integrate intend intensify intercept interfere interrogate
intimidate introduce intrude invade invent invest investigate involve isolate jail jeopardise jeopardize join justify keep kidnap
kill know lade lambast lambaste launder lay learn leave legalize lend let liberate lie lift liken listen locate loosen lose lurk
lynch maim maintain make malign manage manipulate marry meddle mediate meet mend merge militarise militarize mislead mobilise
mobilize modify motivate mourn mull mutilate nab nationalise nationalize near negotiate nominate normalise normalize notify nullify
obliterate observe obsess obstruct obtain occupy occur offend omit operate oppose opt orchestrate organise organize originate
ostracise oust outflank overcome overcrowd overfly overrule overtake overwhelm owe own paralyze participate pay penetrate perceive
perform perpetrate persecute personalize placate plead pollute ponder populate portray possess postpone pour pray precede predict
prefer prepare prescribe preside presume prevent proclaim procure prohibit prolong promote pronounce propagate propel propose
prosecute protect prove provide provoke publish pummel punish pursue qualify quash quell quit rail raise ransack ratify raze react
readmit reaffirm realize rearm rebuild rebut recant receive reckon reclaim recognise recognize recommend reconcile reconvene recover
redeploy reduce reelect refer reflect refresh refuel regain rehearse reimpose reinforce reinstate reintroduce reiterate reject
rejoin relate relax relieve relinquish reload relocate rely remain remand remember rename rend renew renounce reoccupy reopen repeal
repel replace represent repress repudiate repulse require rescind reset reshape resign resist respond restart restore restrain
restrict restructure resume resurface retain retake retaliate retire retract retrieve reunite reveal revile revive revolutionize rid
rob rotate rupture satisfy say scapegoat secede secure see seem seize select sell send sever shatter shelve shine shoot shun shut
sicken simulate sing sit slam slay sleep slow smuggle soften solve speak speculate spend spoof spurn starve steal sterilise
sterilize stonewall strangle stray strengthen stun submerge submit succeed sue suffer suggest summon suppose suppress surpass
surveil survive suspend sustain swear swim take teach televise tell terminate terrify terrorise terrorize testify thank think
threaten thrive throttle throw tighten topple toughen transform transmit unblock uncover undergo underlie undermine underrate
understand unearth unfold unfreeze unify unite unleash unlock unman unmask unpack unseat unveil unwind upend uphold upload uproot
urge usurp vaccinate vandalize vanish verify vilify violate waive wake want warm warn weaken weaponise weaponize wear weigh widen
wield withdraw withhold withstand worsen write
`;

/** Verbs whose plain and -s forms are nouns as well: "attack", "plan". */
export const NOUN_VERBS = `
abandon abort abuse access acclaim accord account act add address advance advocate affect affiliate aid ail aim air airlift alarm
ambush amount anger annex answer appeal approach arm armor armour arrest assault assist associate attack attempt attribute auction
award axe back baffle bail ban bank bar bargain barricade base batter battle bear beat beef bet bid bind bite blacklist blackmail
blast blitz block blockade blow board bolster bomb bombard boo book boost border bore botch box boycott brace brag brand brandish
breach break breed brew brief broadcast broker build bully burn buy buzz call camp campaign cancel cap capture carry cart cast cause
censor censure center chair challenge change chant charge charter chase cheat check cheer chill circle cite claim clamp clash clean
clear climb clone collapse collect combat combine come command comment commission commute compare compromise concern conduct
conflict conscript construct contact contest contract control convert convict cool coordinate copy counsel count court cover crack
crackdown craft crash credit cripple cross crowd crush cull curb cure cut cycle damage dance dare date dazzle deal debate debut
decease decline decrease defeat defect delay demand desert design detail die dig din dip discharge discount disgrace disguise
dispatch display dispute dissolve ditch dive divide divorce dock document doom dope double down downgrade draft drag draw dress
drift drill drink drive drop dump dye edge elect embargo embrace employ encounter end engineer escape escort estimate exchange
exercise exile exit experience exploit export expose express eye face fake fall farm favour fear feature fee feed fight file fill
film finance fine finish fire fish fit fix flag flare flaw fling flip float flood focus foil force forge form fracture free freeze
fuel fund gain gamble gather gild grab grant grind guarantee guide gun hack hail hammer hamper hand handle hang harm hat hate haunt
head headline heap help highlight hijack hike hint hire hit hoist hold honor honour hop hope host house hug hunt hurl image impact
implement import impress increase influence initiate ink insult interest interrupt interview intrigue invite issue jam jar jog joke
judge jump kick kiss knock label land lash last launch lead leak lean level levy libel license light limit link list load lob lobby
lock lodge log look loom loot love lower malfunction mandate manufacture map march mark market mask mass massacre match maul mean
measure melt menace mention message mine miss mistake misuse mix mock monitor mount move murder mutiny muzzle name narrow need nix
nod note notice object offer open orbit order outlaw outline outrage overlook overrun overthrow overturn pack paint parade pardon
parent park pass patrol pause pave peak permit pet phase phone photograph pick picket pillage place plan plant play pledge plot
plummet plunge point poise poison poll pop pose position post pound power praise preempt premier premiere present preserve press
pressure price print probe process produce project promise prompt prop protest pull pump punch purchase purge push put puzzle
quarrel question quit quote race racketeer rage raid rally ram ramp range rank rap rape ratchet rate rattle ravage reach read reason
rebound rebuff rebuke recall recapture record recruit refrain refuse regard register reign release remove renege repair repatriate
repeat report reprimand request rescue resolve respect result retreat return reverse review revise revoke revolt rewrite riddle ride
ridicule rig riot rip rise risk rock roll round rout rub ruin rule run rush sabotage sack sail sanction save scale scare schedule
scold score scramble scrap screen scupper seal search seat seed seek sentence separate sequence serve set settle shadow shake shape
share shed shell shift ship shock shop shout shove show shrink shutter side sideline sight sign signal silence sink size skate skip
skirmish slap slash slaughter slide slip smash smear smoke snap snub soar sophisticate sound spar spare spark spearhead spell spill
spin spit split sport spot sprawl spread spur spy squash squelch stab staff stage stalk stall stand start startle station stay steer
stem step stick stir stockpile stone stop store storm straddle strafe strain strand stream stretch strike strip struggle study
subject supply support surface surge surprise surrender surround suspect swap sweep swell switch table tackle tag talk tamper tap
tape target taunt tear tease test thaw theme thrill thwart tick time title top torch torpedo torture touch tour tout tower trace
track trade trail train trample transfer transport trap travel traverse treat trigger trim triple trouble try tumble turn tussle
twist update upgrade use value veto view visit voice void vote vow wage wait walk wash waste watch waver welcome whip win wipe
wiretap wish witness wonder work worry wound wrap wreck wrestle yield
`;

/** Verbs that double their last letter: "banned". */
export const DOUBLING_VERBS = `
admit annul ban bar beg cap commit compel confer control crop cut defer deter dig drag drop drum equip excel expel fit flag flog
forbid forget gas get grab grip gun hit hug incur infer jam kidnap lag let log map mob mop nab net nod occur omit outwit patrol
permit pin plan plot pop prefer program prop propel put quit ram rap recur refer regret repel rid rig rip rob rub run scan scrap
scrub set ship shop shrug shun shut sin sit skid skip slam slap slip slit snap snub sob span spin split spot spur stab star stem
step stir stop strap strip stun submit swap swim tag tap thin tip top transfer transmit trap trek trim trip unplug upset wed whip
win wiretap worship wrap zap
`;

/** Verbs that double it in Britain and not in America: "cancelled", "canceled". */
export const EITHER_VERBS = `
cancel channel counsel dial fuel jewel label level libel marshal model quarrel rival shovel signal total travel tunnel
`;

/** Verbs whose past is their plain form: "hit". */
export const UNCHANGING_VERBS = `
hit cut shut put set let cost spread split quit burst cast hurt read bet bid beat rid shed thrust
`;

/** Verb and its irregular past forms, one verb a line. */
export const IRREGULAR_VERBS = `
arise arisen arose
awake awoke awoken
bear bore born borne
beat beaten
become became
begin began begun
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
come came
deal dealt
die dying
dig dug
do did done
draw drawn drew
drink drank drunk
drive driven drove
eat ate eaten
fall fallen fell
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
forbid forbad forbade forbidden
forget forgot forgotten
freeze froze frozen
give gave given
go went gone
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
know knew known
lay laid
lead led
lean leant
learn learnt
leave left
lend lent
lie lain lay lying
light lit
lose lost
make made
mean meant
meet met
melt molten
mislead misled
mistake mistaken mistook
overcome overcame
overrun overran
overtake overtaken overtook
overthrow overthrew overthrown
pay paid
plead pled
prove proven
rebuild rebuilt
rend rent
rewrite rewritten rewrote
ride ridden rode
rise risen rose
run ran
say said
see saw seen
seek sought
sell sold
send sent
shake shaken shook
shine shone
shoot shot
show shown
shrink shrank shrunk shrunken
sing sang sung
sink sank sunk sunken
sit sat
slay slain slew
sleep slept
slide slid slidden
speak spoke spoken
spell spelt
spend spent
spill spilt
spin spun
spit spat
stand stood
steal stole stolen
stick stuck
strike struck
sue suing
swap swopped swopping swops
swear swore sworn
sweep swept
swell swollen
swim swam swum
take taken took
teach taught
tear tore torn
tell told
think thought
thrive thriven throve
throw threw thrown
undergo undergone underwent
underlie underlain underlay underlying
understand understood
unfreeze unfroze unfrozen
uphold upheld
wake woke woken
wear wore worn
win won
withdraw withdrawn withdrew
withhold withheld
write written wrote
retake retook retaken
withstand withstood
cling clung
unwind unwound
`;
