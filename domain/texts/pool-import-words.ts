import { dateWithYear } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type {
  LanguageLevel,
  PoolRole,
  RewardForm,
  SpokenLanguage,
} from '#domain/sleutelpersonen/profile'
import { words } from './import-words.ts'

/** What a list calls a level of a language, folded; another word is told and not guessed. */
export const levelWords: Record<LanguageLevel, readonly string[]> = {
  little: words('beetje|een beetje|weinig|matig|basis|little|a little|basic|some'),
  good: words('goed|good|well'),
  fluent: words('vloeiend|moedertaal|zeer goed|heel goed|uitstekend|fluent|native|mother tongue'),
}

/** What a list calls what somebody does with a language, folded. */
export const skillWords: Record<'speaking' | 'reading' | 'interpreting', readonly string[]> = {
  speaking: words('spreekt|spreken|praat|speaks|speaking'),
  reading: words('leest|lezen|reads|reading'),
  interpreting: words('tolkt|tolken|interprets|interpreting'),
}

export const roleWords: Record<PoolRole, readonly string[]> = {
  tolk: words('tolk|tolken|interpreter|taaltolk'),
  verbinder: words('verbinder|verbinden|brugfunctie|connector'),
  informeren: words('informeren|voorlichter|voorlichting|informatie geven|informing'),
  activeren: words('activeren|activeerder|activating'),
  vertrouwenspersoon: words('vertrouwenspersoon|confidant'),
  rolmodel: words('rolmodel|role model|voorbeeld'),
  adviseur: words('adviseur|advies|adviseren|advisor|adviser'),
}

export const rewardWords: Record<RewardForm, readonly string[]> = {
  onbetaald: words('onbetaald|geen vergoeding|unpaid'),
  vrijwilligersvergoeding: words('vrijwilligersvergoeding|volunteer allowance'),
  onkosten: words('onkosten|onkostenvergoeding|alleen onkosten|expenses'),
  factuur: words('factuur|op factuur|zzp|zzp er|invoice'),
  dienstverband: words('dienstverband|loondienst|in dienst|employed|employment'),
  cadeau: words('cadeau|cadeaubon|bon|gift|gift card'),
}

export const yesWords: ReadonlySet<string> = new Set(words('ja|j|yes|y|waar|true|wel'))
export const noWords: ReadonlySet<string> = new Set(words('nee|n|no|neen|onwaar|false|niet'))

const levelWord: Record<LanguageLevel, string> = {
  little: 'een beetje',
  good: 'goed',
  fluent: 'vloeiend',
}

/** "Tigrinya (goed)", or with what somebody does in it: "Dari (spreekt goed, tolkt een beetje)". */
export function spokenWords({ language, ...levels }: SpokenLanguage): string {
  const { speaking, reading, interpreting } = levels
  if (reading === null && interpreting === null) {
    return speaking === null ? language : `${language} (${levelWord[speaking]})`
  }
  const skills = [
    ['spreekt', speaking],
    ['leest', reading],
    ['tolkt', interpreting],
  ] as const
  const said = skills.flatMap(([word, level]) =>
    level === null ? [] : [`${word} ${levelWord[level]}`],
  )
  return `${language} (${said.join(', ')})`
}

/** What a row of a list does with the place of somebody in the pool. */
export const poolImportText = {
  since: (day: IsoDate) => `in de pool vanaf ${dateWithYear(day)}`,
  left: (day: IsoDate) => `uit de pool sinds ${dateWithYear(day)}`,
  again: 'weer in de pool',
  rateSource: (fileName: string) => `ingelezen lijst ${fileName}`,
  rateKept: (what: 'hour' | 'km', source: string) =>
    `${what === 'hour' ? 'per uur' : 'per kilometer'}: ${source}`,
  yes: 'ja',
  no: 'nee',
} as const
