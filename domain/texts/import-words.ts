/** A list written as words with a bar between them. */
export function words(text: string): string[] {
  return text.split('|').map((word) => word.trim())
}

export const namePrefixes: ReadonlySet<string> = new Set(
  words(`
    dhr|dhr.|hr|hr.|heer|de heer|mevr|mevr.|mw|mw.|mevrouw|meneer|drs|drs.|ir|ir.|ing|
    ing.|dr|dr.|mr|mr.|mrs|mrs.|ms|ms.|prof|prof.|bc|bc.`),
)

export const tussenvoegsels: ReadonlySet<string> = new Set(
  words(`
    van|de|den|der|het|'t|t|'s|te|ten|ter|in|op|aan|bij|onder|over|uit|uijt|voor|tot|
    von|vom|zu|zum|zur|af|du|des|la|le|les|los|las|da|das|di|do|dos|del|della|dei|el|al|
    bin|ibn|bint|v|v.|vd|v.d|v.d.|v/d|d|d.|v.h.|vh|vdn|vder|v.'t|v/h|van't|op't|in't|
    aan't`),
)

/** Words in a name column that name nobody. */
export const wordsForNobody: ReadonlySet<string> = new Set(
  words(`
    onbekend|geen|volgt|nader te bepalen|n n|nn|nnb|ntb|unknown|none|n a|leeg|
    vacature|vacant|tba|tbd`),
)

/** Words in a column of roles that name no role. */
export const wordsForNoRole: ReadonlySet<string> = new Set(words('deelnemer|deelnemers'))

export const legalForms: ReadonlySet<string> = new Set(
  words(`
    bv|nv|vof|cv|stichting|vereniging|cooperatie|de|het|the|ltd|gmbh`),
)

/** Words that say what kind of organisation it is and that one writes and another leaves out. */
export const kindWords: ReadonlySet<string> = new Set(
  words(`
    gemeente|gem|afdeling|afd|locatie|organisatie|en|van|voor|in|te`),
)

/** Cells that mean every gemeente of the region. */
export const wholeRegionWords: ReadonlySet<string> = new Set(
  words(`
    hele regio|de hele regio|regio|regionaal|alle|alle gemeenten|allemaal|achterhoek|
    hele achterhoek|regio achterhoek|whole region|all|geen|regio breed|regiobreed`),
)

export const wordsBeforeGemeente: ReadonlySet<string> = new Set(
  words(`
    gemeente|gem|gemeenten|de|stad|regio|kern`),
)

/** Month names and short forms, folded, January first. */
export const monthNames: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]
