import { packageFaultText } from './region-package.ts'
import { backupRefusals } from './backup-refusals.ts'
import { carryOverRefusalSentence, entryRefusalSentence } from './budget.ts'
import { keyRefusalSentences } from './keys.ts'
import { planRefusalSentences } from './plan-registers.ts'
import { paymentRefusalSentences } from './pool-money.ts'

/**
 * Why a call was refused, with its Dutch sentence: what happened, what is safe, what to do.
 * A new reason without a sentence does not compile.
 */
const sentences = {
  'not-found': () => 'Dit staat niet meer in Schakel. Er is niets veranderd. Ververs het scherm.',
  'link-missing': () =>
    'Dit verwijst naar iets dat niet meer in Schakel staat. Er is niets veranderd. Ververs het scherm.',
  'text-too-long': ({ most = 0 }) =>
    `Deze tekst is te lang. Er is niets veranderd. Houd het bij ${most.toLocaleString('nl-NL')} tekens.`,
  'nothing-to-undo': () => 'Er is niets om ongedaan te maken.',
  'nothing-to-redo': () => 'Er is niets om opnieuw te doen.',
  'end-before-start': () =>
    'De eindtijd ligt niet na de begintijd. Er is niets veranderd. Kies een latere eindtijd.',
  'date-out-of-reach': () =>
    'Deze datum ligt te ver weg. Er is niets veranderd. Kies een datum tussen 2000 en 2100.',
  'times-incomplete': () =>
    'Er is maar één tijd ingevuld. Er is niets veranderd. Vul een begintijd en een eindtijd in.',
  'time-does-not-exist': () =>
    'Deze tijd bestaat niet: die nacht gaat de klok een uur vooruit. Er is niets veranderd. Kies een andere tijd.',
  'event-cancelled': () =>
    'Deze bijeenkomst is geannuleerd. Er is niets veranderd. Zet haar eerst terug.',
  'event-without-date': () =>
    'Deze bijeenkomst heeft nog geen datum. Er is niets veranderd. Kies eerst een datum.',
  'no-dated-event': () =>
    'Er is geen bijeenkomst met een datum. Er is geen bestand gemaakt. Kies eerst een datum.',
  'confirmation-differs': () =>
    'Wat u typte is iets anders dan er staat. Er is niets gewist. Typ de woorden precies over.',
  'erase-stopped': () =>
    'Niet elke reservekopie kon worden herschreven. De gegevens staan nog in Schakel. Is de schijf vol? Maak dan ruimte. Is Schakel op slot? Open het dan. Probeer het daarna opnieuw.',
  'job-before-last': () =>
    'De nieuwe baan begint op of voor de eerste dag van de vorige. Er is niets veranderd. Kies een latere dag, of pas eerst de vorige werkplek aan.',
  'group-empty': () =>
    'In deze groep staat nu niemand. Er is niemand uitgenodigd. Pas de groep aan, of kies een andere.',
  'diet-term-over': () =>
    'De bijeenkomst is langer dan veertien dagen geleden. Wensen over eten bewaart Schakel dan niet meer. Er is niets veranderd.',
  'need-was-asked': () =>
    'Voor deze vraag is al iemand gevraagd. Er is niets weggehaald. Sluit de vraag, dan gaat ze van de lijst.',
  'nobody-to-ask': () =>
    'Deze mensen zijn al gevraagd, willen niet gevraagd worden of hebben geen e-mailadres. Er is niets veranderd. Kies iemand anders, of een andere weg.',
  'assignment-cancelled': () =>
    'Deze inzet is al afgezegd. Er is niets veranderd. Vraag de persoon opnieuw.',
  'assignment-settled': () =>
    'De uren van deze inzet zijn goedgekeurd. Er is niets veranderd. Neem eerst de goedkeuring terug bij Uren. Zijn ze betaald? Maak dan een correctie bij Betalingen.',
  'assignment-declined': () =>
    'Deze persoon zei nee. Er is niets veranderd. Noteer eerst een ja, of vraag de persoon opnieuw.',
  'need-has-own-day': () =>
    'Deze vraag heeft een eigen dag of tijd. Er is niets veranderd. Pas de vraag zelf aan.',
  'nobody-to-write': () =>
    'Er is nu niemand voor dit bericht. Er is niets gemaakt. Kies andere mensen, of een andere weg.',
  'round-was-sent': () =>
    'Deze ronde is al verstuurd. Er is niets veranderd. Wat verstuurd is, blijft bewaard.',
  'withdrawn-before-given': () =>
    'De toestemming is later gegeven dan deze dag. Er is niets veranderd. Kies een latere dag.',
  'until-before-from': () =>
    'De laatste dag ligt voor de eerste dag. Er is niets veranderd. Kies een latere laatste dag.',
  'school-region-missing': () =>
    'Een schoolvakantie geldt voor Noord, Midden of Zuid. Er is niets veranderd. Kies een vakantieregio.',
  'nothing-to-export': () =>
    'Er staat niets in deze lijst. Er is geen bestand gemaakt. Kies een andere lijst.',
  'no-event-soon': () =>
    'Vandaag en op de volgende werkdag is er geen bijeenkomst. Er is geen bestand gemaakt. Maak de noodmap bij de bijeenkomst zelf.',
  'nobody-present': () =>
    'Bij deze bijeenkomst is nog niemand aanwezig geweest. Er is geen bestand gemaakt. Meld eerst mensen binnen.',
  'file-gone': () =>
    'Schakel heeft dit bestand niet meer. Er is niets ingelezen. Kies het bestand opnieuw.',
  'file-refused': (details: Details) => details.sentence ?? '',
  'file-not-read': () =>
    'Schakel heeft dit bestand nog niet bekeken. Er is niets ingelezen. Kies het bestand opnieuw.',
  'file-is-evaluation': () =>
    'Dit lijkt een evaluatie. Er is niets ingelezen. Kies van welke bijeenkomst zij is.',
  'file-is-budget': () =>
    'Dit lijkt een begroting. Er is niets ingelezen. Lees haar in bij Begroting.',
  'file-is-month-sheet': () =>
    'Dit is een urenbriefje van sleutelpersonen. Er is niets ingelezen. Lees het in bij Sleutelpersonen, Uren.',
  'file-is-bookings': () =>
    'Dit lijkt een lijst van boekingen. Er is niets ingelezen. Lees haar in bij Begroting.',
  'budget-not-found': () =>
    'In dit bestand vindt Schakel geen begroting en geen boekingen. Er is niets ingelezen. Kies een blad met posten en jaren, of een lijst met een datum en een bedrag.',
  'bookings-not-found': () =>
    'In dit bestand vindt Schakel geen boekingen. Er is niets ingelezen. Kies een lijst met een datum en een bedrag.',
  'row-is-linked': () =>
    'Deze boeking van financiën is al gekoppeld. Er is niets geboekt. Maak de koppeling eerst los.',
  'chain-not-in-annex': () =>
    'Deze kosten worden betaald met ander geld. Er is niets geboekt. Kies kosten die meetellen in de bijlage.',
  'evaluation-empty': () =>
    'In dit bestand staan geen antwoorden op vragen. Er is niets ingelezen. Kies het bestand dat Forms van de evaluatie maakt.',
  'folder-taken': () =>
    'In deze map staat al een map met andere gegevens. Er is niets veranderd. Kies een lege map.',
  'package-not-fit': ({ sentence = packageFaultText.otherKind }: Details) => sentence,
  'region-has-work': () =>
    'In Schakel staat al eigen werk, zoals mensen, bijeenkomsten, geld, locaties, verslagen of wat u zelf bij het plan schreef. Er is niets veranderd. Een regiopakket kan alleen op een nieuwe map.',
  'export-no-longer-fits': () =>
    'Deze export past niet meer bij deze Schakel. Er is geen bestand gemaakt, en de naam blijft staan. Kies Wijzig en stel haar opnieuw in.',
  'already-set-up': () => 'Schakel is al ingericht. Er is niets veranderd.',
  'has-people': () =>
    'Er staan al mensen of bijeenkomsten in. Er is niets veranderd. Begin leeg kan alleen op een nieuwe map.',
  'gemeente-in-use': () =>
    'Deze gemeente staat nog bij mensen, organisaties of bijeenkomsten. Er is niets veranderd. Haal haar daar eerst weg.',
  'not-waiting': () =>
    'Deze gast staat niet op de wachtlijst. Er is niets veranderd. Zet deze gast eerst op de wachtlijst.',
  'has-seat': () => 'Deze gast heeft al een plaats. Er is niets veranderd.',
  'deadline-passed': () =>
    'Dit moment is al voorbij. Er is niets veranderd. Kies een moment dat nog komt.',
  'not-inside': () => 'Deze gast is niet binnen. Er is niets veranderd.',
  'estimate-below-zero': () => entryRefusalSentence['estimate-below-zero'],
  'commitment-below-zero': () => entryRefusalSentence['commitment-below-zero'],
  'actual-below-zero': () => entryRefusalSentence['actual-below-zero'],
  'credit-above-zero': () => entryRefusalSentence['credit-above-zero'],
  'nothing-to-carry': () => carryOverRefusalSentence['nothing-to-carry'],
  'more-than-open': () => carryOverRefusalSentence['more-than-open'],
  'year-closed': ({ sentence }) =>
    sentence ??
    'Dit begrotingsjaar is gesloten. Er is niets veranderd. Open het eerst bij Begroting.',
  'year-not-later': () => carryOverRefusalSentence['year-not-later'],
  ...paymentRefusalSentences,
  'paid-is-final': (details: Details) => details.sentence ?? '',
  'rhythm-turned-round': () =>
    'Het hoogste aantal is lager dan het laagste. Er is niets veranderd. Kies een hoger aantal, of laat het leeg.',
  'period-incomplete': () =>
    'De periode heeft een begin en een eind nodig. Er is niets veranderd. Vul allebei in, of laat ze leeg.',
  'period-turned-round': () =>
    'Het eind van de periode ligt voor het begin. Er is niets veranderd. Kies een later eind.',
  'last-event-type': () =>
    'Dit is de enige soort. Er is niets veranderd. Voeg eerst een andere soort toe.',
  'template-has-no-day': () =>
    'Een sjabloon heeft geen dag en geen stand. Er is niets veranderd. Maak er een bijeenkomst van.',
  'template-only-estimates': () =>
    'In een sjabloon staat alleen een raming. Er is niets geboekt. Boek dit bij de bijeenkomst zelf.',
  'chain-has-entries': () =>
    'Bij deze kosten staat geld. Er is niets veranderd. Haal eerst de boekingen weg, of sluit de kosten.',
  'no-event-chosen': () => 'Er is geen bijeenkomst aangevinkt. Er is niets gemaakt.',
  'date-not-in-year': () =>
    'Een van de dagen ligt niet in dat jaar. Er is niets gemaakt. Kies een dag in het jaar zelf.',
  'no-wish-to-change': () => 'Er is niets om te veranderen.',
  'already-in-pool': () =>
    'Dit mens staat al in de pool. Er is niets veranderd. Zoek deze naam in de pool.',
  'rate-empty': () =>
    'Er is geen bedrag per uur en geen bedrag per kilometer. Er is niets veranderd. Vul er één in.',
  'left-before-joined': () =>
    'Deze dag ligt voor de eerste dag in de pool. Er is niets veranderd. Kies een latere dag.',
  'leaves-later': () =>
    'Deze dag moet nog komen. Er is niets veranderd. Kies vandaag of een eerdere dag.',
  'no-own-amount': () =>
    'U hebt geen bedrag ingevuld. Er is niets veranderd. Vul een bedrag in, of ga terug naar de bekende bedragen.',
  'hours-in-payment': () =>
    'Deze uren staan in een betaling. Er is niets veranderd. Haal ze eerst uit het voorstel; wat betaald is, verbetert u met een correctie.',
  'hours-approved': () =>
    'Deze uren zijn goedgekeurd. Er is niets veranderd. Neem eerst de goedkeuring terug.',
  'hours-not-planned': () => 'Deze uren zijn al gewerkt of goedgekeurd. Er is niets veranderd.',
  'hours-not-worked': () =>
    'Deze uren zijn nog gepland. Er is niets goedgekeurd. Zeg eerst dat er gewerkt is.',
  'hours-to-come': () => 'Deze dag moet nog komen. Er is niets veranderd. Wacht tot er gewerkt is.',
  'hours-of-yes': () =>
    'Deze uren horen bij een inzet. Er is niets weggehaald. Is er niet gewerkt? Zeg de inzet af, of zet de uren op 0.',
  'hours-not-approved': () => 'Deze uren zijn niet goedgekeurd. Er is niets veranderd.',
  ...planRefusalSentences,
  'no-backups-here': () => backupRefusals['no-backups-here'],
  'store-closed': () => backupRefusals['store-closed'],
  'store-not-restorable': () => backupRefusals['store-not-restorable'],
  'backup-not-there': () => backupRefusals['backup-not-there'],
  'backup-damaged': () => backupRefusals['backup-damaged'],
  'backup-newer': () => backupRefusals['backup-newer'],
  'backup-not-ours': () => backupRefusals['backup-not-ours'],
  'backup-needs-secret': () => backupRefusals['backup-needs-secret'],
  'backup-secret-wrong': () => backupRefusals['backup-secret-wrong'],
  'backup-other-key': () => backupRefusals['backup-other-key'],
  'restore-into-sample': () => backupRefusals['restore-into-sample'],
  'nothing-to-restore': () => backupRefusals['nothing-to-restore'],
  'place-not-there': () => backupRefusals['place-not-there'],
  'place-is-data': () => backupRefusals['place-is-data'],
  'place-not-writable': () => backupRefusals['place-not-writable'],
  'not-typed': () => backupRefusals['not-typed'],
  'start-anew-not-now': () => backupRefusals['start-anew-not-now'],
  ...keyRefusalSentences,
} as const satisfies Record<string, (details: Details) => string>

type Details = {
  readonly sentence?: string
  /** How many signs a text may have. */
  readonly most?: number
}

export type RefusalReason = keyof typeof sentences

export type Refusal = {
  readonly refused: true
  readonly reason: RefusalReason
  readonly sentence: string
}

/** A refusal as a handler returns it: nothing is written. */
export function refuse(reason: RefusalReason, details: Details = {}): Refusal {
  return { refused: true, reason, sentence: sentences[reason](details) }
}

/** Tells a refusal from an answer. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value && value.refused === true
}
