import type { PoolCandidate } from '#domain/contract/assignments'
import { assertNever } from '#domain/shared/assert-never'
import type { RankPart } from '#domain/sleutelpersonen/rank-candidates'
import { poolAskText } from './pool-ask.ts'

type Behind = Pick<PoolCandidate, 'name' | 'behind' | 'spoken' | 'freedom' | 'limits'>

const atMost = 3

/** Why somebody stands below the one above them, told of themselves: the other need not excel in it. */
export function behindText(candidate: Behind, above: string): string {
  const { name, behind } = candidate
  if (behind.length === 0) {
    return `${name} en ${above} passen even goed. Dan gaat wie minder uren had voor, en daarna de naam.`
  }
  const words = behind.slice(0, atMost).map((part) => ownWords(part, candidate))
  return `${name} ${poolAskText.inWords(words)}. Daarom staat ${above} hoger.`
}

function ownWords(part: RankPart, candidate: Behind): string {
  switch (part) {
    case 'language':
      return languageWords(candidate)
    case 'role':
      return 'deed deze rol nog niet'
    case 'freedom':
      return freedomWords(candidate)
    case 'area':
      return 'werkt in een ander gebied'
    case 'load':
      return 'had meer uren'
    case 'limits':
      return candidate.limits === 'over'
        ? 'komt boven de grens'
        : 'heeft grenzen die nog niet bekend zijn'
    case 'ceiling':
      return 'komt boven het afgesproken aantal uren'
    case 'clash':
      return 'heeft die dag al iets anders'
    case 'asked':
      return 'zei eerder nee'
    case 'consent':
      return 'wil niet meer gevraagd worden'
    default:
      return assertNever(part)
  }
}

function languageWords({ spoken }: Behind): string {
  const missing = spoken.filter(({ knows }) => knows === null).map(({ language }) => language)
  if (missing.length > 0) return `spreekt geen ${poolAskText.inWords(missing)}`
  return `kent ${spoken.length === 1 ? (spoken[0]?.language ?? 'de taal') : 'de talen'} minder goed`
}

function freedomWords({ freedom }: Behind): string {
  if (freedom.kind === 'partly') return 'is een deel van de tijd niet vrij'
  if (freedom.kind === 'not-free') return 'is niet vrij'
  return 'heeft nog geen vrije tijd opgegeven'
}
