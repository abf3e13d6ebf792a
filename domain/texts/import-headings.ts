import type { ImportField, PoolField } from '#domain/import/fields'
import { words } from './import-words.ts'

/** Headings as lists have them, folded (lower case, no accents or signs), Dutch and English. */
export const headingWords: Record<Exclude<ImportField, PoolField>, readonly string[]> = {
  name: words(`
    naam|name|volledige naam|full name|fullname|naam deelnemer|deelnemer|deelnemers|
    genodigde|naam genodigde|participant|attendee|persoon|wie|voor en achternaam|
    voornaam en achternaam|voornaam achternaam|achternaam voornaam|naam voornaam|
    wat is uw naam|uw naam|your name|weergavenaam|display name|naam medewerker|
    medewerker|collega|aanwezige|aanwezigen|naam aanwezige`),
  givenName: words(`
    voornaam|voornamen|roepnaam|first name|firstname|given name|givenname|forename|
    initialen|initials|voorletters|voorletter|vnaam|voorn`),
  tussenvoegsel: words(`
    tussenvoegsel|tussenvoegsels|tussenv|tv|tvg|tussenvgsl|tsv|voorvoegsel|voorvoegsels|
    middle name|infix|prefix|tussen`),
  familyName: words(`
    achternaam|achternamen|familienaam|last name|lastname|surname|family name|
    familyname|anaam|achtern|geslachtsnaam`),
  organisation: words(`
    organisatie|organisaties|org|organisation|organization|company|bedrijf|bedrijfsnaam|
    werkgever|instelling|instantie|organisatienaam|naam organisatie|
    naam van de organisatie|naam bedrijf|employer|partner|ketenpartner|partij|namens|
    namens welke organisatie komt u|werkzaam bij|company name`),
  function: words(`
    functie|functienaam|functietitel|function|job title|jobtitle|title|titel|position|
    beroep|baan|job|functie rol`),
  chainRole: words(`
    rol|rollen|role|ketenrol|rol in de keten|rol in keten|chain role|soort|
    soort organisatie|type organisatie|type|categorie|category|doelgroep|sector`),
  email: words(`
    e mail|email|mail|e mailadres|emailadres|mailadres|e mail adres|email adres|
    email address|e mail address|mailaddress|mail adres|mailbox|e mail zakelijk|
    zakelijke e mail|e mail werk|adres e mail|mail zakelijk`),
  phone: words(`
    tel|telefoon|telefoonnummer|telefoonnr|tel nr|telnr|phone|phone number|telephone|
    mobiel|mobiele nummer|mobiel nummer|mobile|gsm|06|06 nummer|mobile phone|
    telefoon mobiel|telefoon werk|tel vast|telefoon vast`),
  gemeente: words(`
    gemeente|gemeenten|gemeentes|municipality|werkgebied|werkt voor|werkgemeente|
    gemeente werk|woonplaats gemeente|gemeente woonplaats|regio|plaats|woonplaats|
    vestigingsplaats|city|town|standplaats|werkplaats|gebied|in welke gemeente werkt u`),
  note: words(`
    opmerking|opmerkingen|toelichting|notitie|notities|note|notes|remark|remarks|
    comment|comments|bijzonderheden`),
  contactName: words(`
    contactpersoon|contactpersonen|contact|contact person|naam contactpersoon|
    contact name|aanspreekpunt`),
  rowNumber: words(`
    nr|nummer|no|number|volgnr|volgnummer|id|regel|#|rij`),
  sensitive: words(`
    bsn|burgerservicenummer|bsn nummer|sofinummer|sofi|v nummer|vnummer|geboortedatum|
    geb datum|gebdatum|geb dat|geboren|geboortejaar|leeftijd|date of birth|birthdate|
    birth date|birthday|dob|age|nationaliteit|nationality|geboorteland|
    land van herkomst|herkomst|geboorteplaats|country of birth|religie|geloof|
    godsdienst|religion|etniciteit|ethnicity|dieet|dieetwensen|dieetwens|allergie|
    allergieen|diet|dietary requirements|gezondheid|medisch|beperking|health|iban|
    rekeningnummer|paspoort|paspoortnummer|id nummer|documentnummer|verblijfsstatus|
    strafblad`),
}

/** Parts that make a longer heading recognisable; the first field that fits wins. */
export const headingParts: readonly (readonly [ImportField, RegExp])[] = [
  [
    'sensitive',
    /\b(bsn|burgerservice\w*|geboorte\w*|nationalit\w*|religi\w*|godsdienst|geloof|etnic\w*|diee?t\w*|allergie\w*|iban|paspoort\w*|birth\w*|halal)\b/,
  ],
  ['email', /\b(e ?mail\w*|mail ?adres|mailadres)\b/],
  ['phone', /\b(tele?foon\w*|tel|mobiel\w*|phone|mobile|gsm|whatsapp)\b/],
  ['contactName', /\bcontactpersoo?n\w*\b/],
  ['tussenvoegsel', /\b(tussenv\w*|voorvoegsel\w*)\b/],
  ['familyName', /\b(achternaam|familienaam|surname|last name|family name)\b/],
  ['givenName', /\b(voornaam|roepnaam|voorletters?|first name|given name)\b/],
  [
    'organisation',
    /\b(organisatie|organisatienaam|organi[sz]ation|bedrijf|bedrijfsnaam|werkgever|instelling|company)\b/,
  ],
  ['chainRole', /\b(ketenrol|rol|role)\b/],
  ['function', /\b(functie\w*|function|job)\b/],
  ['gemeente', /\b(gemeenten?|gemeentes|municipality|werkgebied|woonplaats)\b/],
  ['note', /\b(opmerking\w*|bijzonderhe\w*|toelichting|notities?)\b/],
  ['name', /\b(naam|name)\b/],
]

/** Headings that name where someone lives. */
export const homePlaceWords = /\b(woonplaats|woongemeente|city|town)\b/

/** Headings that say a sheet holds answers, scores, bookings or a budget. */
export const kindWords = {
  formStart: /^(begintijd|start time|starttijd|tijdstempel|timestamp)$/,
  formEnd: /^(tijd van voltooien|voltooiingstijd|completion time|tijd van voltooiing)$/,
  score:
    /\b(cijfer|waarschijnlijk\w*|tevreden\w*|beoordeel\w*|beoordeling|score|rating|aanraad\w*|aanbevel\w*|rapportcijfer|rate|recommend)\b/,
  coming:
    /\b(bent u erbij|komt u|kom je|aanwezig|aanmeld\w*|deelnemen|ben je erbij|will you attend|attending)\b/,
  bookedOn: /\b(boekdatum|boekingsdatum|factuurdatum|datum|date)\b/,
  amount: /\b(bedrag|amount|excl|incl|debet|credit)\b/,
  booking:
    /\b(grootboek\w*|factuur\w*|leverancier|crediteur|boekstuk\w*|kostenplaats|invoice|supplier|ledger|boeking\w*)\b/,
  budgetLine: /^(post|posten|begrotingspost|kostenpost|omschrijving|onderdeel|line|budget line)$/,
  budgetYear: /^(begroot |begroting |budget )?(20\d\d)$/,
} as const

/** First words of a row that adds up others. */
export const totalWords =
  /^(sub ?totaal|eind ?totaal|totaal|totalen|grand total|sub ?total|totals?|som|sum|aantal|gemiddelde?|average|count)\b/

/** First words that could also begin a name or a post of a budget do not make a total. */
export const totalOfPeople = /^(totaal|aantal|total|count|som)\b/
