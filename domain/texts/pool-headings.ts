import type { PoolField } from '#domain/import/fields'
import { words } from './import-words.ts'

/** Headings as lists of sleutelpersonen have them, folded, Dutch and English. */
export const poolHeadingWords: Record<PoolField, readonly string[]> = {
  languages: words(`
    taal|talen|spreekt|taal talen|languages|language|languages spoken|gesproken talen|
    spreekt talen|talenkennis|welke talen|talen en niveau|talen niveau`),
  poolRoles: words(`
    rol|rollen|role|roles|rol in de pool|rollen in de pool|inzet als|inzetbaar als|taken|taak|
    wat doet deze mens`),
  themes: words(`
    thema|themas|theme|themes|onderwerp|onderwerpen|topics|expertise|kennis van|weet van`),
  poolGemeenten: words(`
    gemeente|gemeenten|gemeentes|municipality|municipalities|werkgebied|gebied|regio|area|
    inzetbaar in|werkt in|helpt in`),
  reward: words(`
    beloning|soort beloning|vergoeding|soort vergoeding|vorm van vergoeding|vergoedingsvorm|betaling|betaalvorm|
    soort betaling|reward|payment|payment type|contractvorm`),
  hourRate: words(`
    uurtarief|tarief|tarief per uur|uurloon|per uur|bedrag per uur|vergoeding per uur|euro per uur|
    hourly rate|rate|rate per hour`),
  kmRate: words(`
    km tarief|kilometertarief|tarief per km|tarief per kilometer|per km|per kilometer|
    kilometervergoeding|km vergoeding|vergoeding per km|vergoeding per kilometer|km rate|
    mileage rate|rate per km`),
  is21: words(`
    21|21 of ouder|21 jaar of ouder|21 plus|21 jaar en ouder|boven de 21|is 21 of ouder|over 21|
    21 or older|21 or over|aged 21 or over`),
  poolSince: words(`
    sinds|in de pool sinds|in pool sinds|actief sinds|sleutelpersoon sinds|startdatum|begindatum|
    vanaf|since|start date|in pool since|active since`),
}

/** Parts that make a longer heading of such a list recognisable; the first that fits wins. */
export const poolHeadingParts: readonly (readonly [PoolField, RegExp])[] = [
  ['is21', /\b21\b/],
  ['kmRate', /\b(km|kilometer\w*)\b/],
  ['hourRate', /\b(uurtarief|per uur|uurloon|hourly)\b/],
  ['poolSince', /\b(sinds|since)\b/],
  ['languages', /\b(talen|languages)\b/],
  ['themes', /\bthemas?\b/],
  ['poolRoles', /\brol(?:len)?\b/],
  ['poolGemeenten', /\b(gemeenten?|werkgebied)\b/],
]

/** What a list of sleutelpersonen may hold and Schakel never keeps of a person. */
export const neverOfSleutelpersoon =
  /\b(bsn|burgerservice\w*|iban|bank\w*|rekening\w*|herkomst|afkomst|land|country|nationalit\w*|geboorte\w*|geboren|birth\w*|leeftijd|age|verblijf\w*|paspoort\w*|religi\w*|geloof|woonadres|adres|straat|postcode|woonplaats|woongemeente)\b/
