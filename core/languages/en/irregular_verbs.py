"""Forms of English verbs that no stemmer brings together, for the stages of word variants and changes."""

from __future__ import annotations

from core.languages.change_data import by_value

# The irregular verbs of Quirk et al., A Comprehensive Grammar of the English Language (§ 3.11 ff.), that are met in the
# news. Forms that are other words as often ("ground", "wound", "bound", "bore", "lay") are left out.
IRREGULAR_FORMS = by_value(
    "arise: arose arisen | awake: awoke awoken | bear: borne | beat: beaten | become: became | begin: began begun "
    "| bend: bent | bite: bit bitten | bleed: bled | blow: blew blown | break: broke broken | breed: bred | "
    "bring: brought | build: built | burn: burnt | buy: bought | catch: caught | choose: chose chosen | cling: "
    "clung | come: came | creep: crept | deal: dealt | dig: dug | draw: drew drawn | dream: dreamt | drink: drank "
    "drunk | drive: drove driven | eat: ate eaten | fall: fell fallen | feed: fed | feel: felt | fight: fought | "
    "find: found | flee: fled | fly: flew flown | forbid: forbade forbidden | forget: forgot forgotten | forgive: "
    "forgave forgiven | freeze: froze frozen | get: got gotten | give: gave given | go: went gone goes | grow: "
    "grew grown | hang: hung | hear: heard | hide: hid hidden | hold: held | keep: kept | kneel: knelt | know: "
    "knew known | lead: led | lean: leant | learn: learnt | leave: left | lend: lent | lose: lost | make: made | "
    "mean: meant | meet: met | pay: paid | ride: rode ridden | ring: rang rung | rise: rose risen | run: ran | "
    "say: said | see: saw seen | seek: sought | sell: sold | send: sent | shake: shook shaken | shine: shone | "
    "shoot: shot | show: shown | shrink: shrank shrunk | sing: sang sung | sink: sank sunk | sit: sat | sleep: "
    "slept | slide: slid | speak: spoke spoken | speed: sped | spend: spent | spin: spun | spring: sprang sprung "
    "| stand: stood | steal: stole stolen | stick: stuck | sting: stung | strike: struck stricken | swear: swore "
    "sworn | sweep: swept | swim: swam swum | swing: swung | take: took taken | teach: taught | tear: tore torn | "
    "tell: told | think: thought | throw: threw thrown | undergo: underwent undergone | understand: understood | "
    "undertake: undertook undertaken | uphold: upheld | wake: woke woken | wear: wore worn | weep: wept | win: "
    "won | withdraw: withdrew withdrawn | withstand: withstood | write: wrote written"
)
