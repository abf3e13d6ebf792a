import type { FigureKind, FigureWord } from '#domain/report/figures'

type Words = {
  /** In running text, after its value: "7 bijeenkomsten". */
  readonly phrase: (value: string, label: string) => string
  /** As a line of a list, without its value. */
  readonly name: (label: string) => string
}

const unknown = '?'
const notKnown = 'nog niet bekend'

function counted(one: string, many: string): Words['phrase'] {
  return (value) => {
    if (value === unknown) return `aantal ${many} ${notKnown}`
    return value === '0' ? `geen ${many}` : `${value} ${value === '1' ? one : many}`
  }
}

function named(name: string): Words['name'] {
  return () => name
}

function amount(name: string): Words['phrase'] {
  return (value) => (value === unknown ? `${name} ${notKnown}` : `${value} ${name}`)
}

const people = counted('persoon', 'mensen')

/** How each figure is called; a figure without words does not compile. */
export const figureTexts: Record<FigureWord, Words> = {
  bijeenkomsten: {
    phrase: counted('bijeenkomst', 'bijeenkomsten'),
    name: named('Bijeenkomsten gehouden'),
  },
  soort: {
    phrase: (value, label) => `${value} keer ${label}`,
    name: (label) => `Bijeenkomsten: ${label}`,
  },
  gesprekken: { phrase: counted('gesprek', 'gesprekken'), name: named('Gesprekken vastgelegd') },
  afspraken: { phrase: counted('afspraak', 'afspraken'), name: named('Afspraken gemaakt') },
  afgerond: {
    phrase: counted('afgerond', 'afgerond'),
    name: named('Daarvan afgerond'),
  },
  inzichten: { phrase: counted('inzicht', 'inzichten'), name: named('Inzichten') },
  voorbeelden: {
    phrase: counted('goed voorbeeld', 'goede voorbeelden'),
    name: named('Goede voorbeelden'),
  },
  ingevuld: {
    phrase: counted('ingevulde evaluatie', 'ingevulde evaluaties'),
    name: named('Evaluaties ingevuld'),
  },
  score: {
    phrase: (value, label) => `een ${value} voor ${label}`,
    name: (label) => `Gemiddelde: ${label}`,
  },
  mensen: {
    phrase: counted('verschillend persoon', 'verschillende mensen'),
    name: named('Verschillende mensen aanwezig'),
  },
  aanwezig: { phrase: (value) => `${value} keer`, name: named('Keer aanwezig') },
  organisaties: {
    phrase: counted('organisatie', 'organisaties'),
    name: named('Organisaties aanwezig'),
  },
  gemeenten: { phrase: counted('gemeente', 'gemeenten'), name: named('Gemeenten bereikt') },
  rol: { phrase: people, name: (label) => `Mensen: ${label}` },
  gemeente: { phrase: people, name: (label) => `Mensen voor ${label}` },
  ontbreekt: {
    phrase: counted('gemeente', 'gemeenten'),
    name: (label) => `Gemeenten zonder ${label}`,
  },
  gaten: { phrase: counted('lege plek', 'lege plekken'), name: named('Lege plekken in de keten') },
  'zonder-naam': {
    phrase: counted('persoon zonder naam', 'mensen zonder naam'),
    name: named('Geteld zonder naam'),
  },
  online: { phrase: (value) => `${value} keer`, name: named('Online bekeken') },
  actie: {
    phrase: counted('bijeenkomst', 'bijeenkomsten'),
    name: (label) => `Bijeenkomsten voor actie ${label}`,
  },
  'actie-mensen': { phrase: people, name: (label) => `Mensen bereikt voor actie ${label}` },
  'actie-gesprekken': {
    phrase: counted('gesprek', 'gesprekken'),
    name: (label) => `Gesprekken voor actie ${label}`,
  },
  'actie-uitkomsten': {
    phrase: counted('uitkomst', 'uitkomsten'),
    name: (label) => `Uitkomsten voor actie ${label}`,
  },
  indicator: {
    phrase: (value) => (value === unknown ? 'nog geen meting' : value),
    name: (label) => label,
  },
  hulp: {
    phrase: counted('bijeenkomst', 'bijeenkomsten'),
    name: named('Bijeenkomsten met hulp van de pool'),
  },
  sleutelpersonen: {
    phrase: counted('sleutelpersoon', 'sleutelpersonen'),
    name: named('Sleutelpersonen ingezet'),
  },
  talen: { phrase: counted('taal', 'talen'), name: named('Talen waarin de pool hielp') },
  niemand: {
    phrase: (value) => `${value} keer niemand`,
    name: named('Keer niemand gevonden voor een taal'),
  },
  uren: { phrase: (value) => `${value} uur`, name: named('Uren gewerkt door de pool') },
  begroot: { phrase: amount('begroot'), name: named('Begroot') },
  verplicht: { phrase: amount('verplicht'), name: named('Verplicht') },
  gerealiseerd: { phrase: amount('gerealiseerd'), name: named('Gerealiseerd') },
  restant: { phrase: amount('over'), name: named('Restant') },
  post: {
    phrase: (value, label) => `${value} voor ${label}`,
    name: (label) => `Gerealiseerd: ${label}`,
  },
  'open-afspraken': {
    phrase: counted('open afspraak', 'open afspraken'),
    name: named('Afspraken die nog open staan'),
  },
  komend: {
    phrase: counted('bijeenkomst', 'bijeenkomsten'),
    name: named('Bijeenkomsten die gepland staan'),
  },
}

/** A written value as people read it: an amount with its sign, thousands with a point. */
export function shownValue(kind: FigureKind, written: string): string {
  if (written === unknown) return unknown
  if (kind === 'answer') return written === '1' ? 'ja' : 'nee'
  const [whole = '', part] = written.split(',')
  if (kind === 'money') return part === '00' ? `€\u00a0${grouped(whole)}` : shownAmount(written)
  return part === undefined ? grouped(whole) : `${grouped(whole)},${part}`
}

/** An amount with its two decimals, as it stands in a column. */
export function shownAmount(written: string): string {
  const [whole = '', part = '00'] = written.split(',')
  return `€\u00a0${grouped(whole)},${part}`
}

function grouped(whole: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, '.')
}

/** The figure in running text: "7 bijeenkomsten", "€ 1.250,00 gerealiseerd". */
export function figurePhrase(
  { word, label, kind }: { word: FigureWord; label: string | null; kind: FigureKind },
  written: string,
): string {
  return figureTexts[word].phrase(shownValue(kind, written), label ?? '')
}

/** A value as it was written, when what it counted is not known any more. */
export function shownWritten(written: string): string {
  return written === unknown ? notKnown : written
}

/** The figure as a line of a list; a value that is not known is said in words. */
export function shownInList(kind: FigureKind, written: string): string {
  return written === unknown ? notKnown : shownValue(kind, written)
}
