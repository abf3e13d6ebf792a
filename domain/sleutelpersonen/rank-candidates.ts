import type { GemeenteId, PersonId } from '#domain/shared/ids'
import type { AssignmentStatus } from './assignment.ts'
import type { Freedom } from './availability.ts'
import type { Clash } from './clashes.ts'
import { heightOf, spokenLevel, spokenOf } from './level-of.ts'
import type { PoolConsent } from './pool-consent.ts'
import { isInArea } from './profile.ts'
import type { PoolRole, SpokenLanguage } from './profile.ts'

/** What is asked of somebody; without languages, role or gemeente those do not matter. */
export type RankNeed = {
  readonly languages: readonly string[]
  readonly role: PoolRole | null
  readonly gemeenteId: GemeenteId | null
}

/** What asking for this does to somebody's limits: an amount that is not known is said, never guessed. */
export const limitStates = ['fits', 'over', 'unknown'] as const
export type LimitState = (typeof limitStates)[number]

/** What is known of one person of the pool for this need. */
export type PoolMember = {
  readonly personId: PersonId
  readonly name: string
  readonly languages: readonly SpokenLanguage[]
  readonly roles: readonly PoolRole[]
  /** Empty is the whole region. */
  readonly gemeenteIds: readonly GemeenteId[]
  readonly freedom: Freedom['kind']
  /** Minutes of work in the quarter of the need. */
  readonly quarterMinutes: number
  readonly limits: LimitState
  /** The hours somebody asked for, or was promised, are used up with this. */
  readonly isOverCeiling: boolean
  readonly clashes: readonly Clash[]
  /** Who took their consent back is not asked. */
  readonly consent: PoolConsent
  /** How it stands with this very question; null when it was not asked. */
  readonly asked: AssignmentStatus | null
}

/** What the place of somebody is made of. */
export const rankParts = [
  'language',
  'role',
  'freedom',
  'area',
  'load',
  'limits',
  'ceiling',
  'clash',
  'asked',
  'consent',
] as const
export type RankPart = (typeof rankParts)[number]
export type RankPoints = Readonly<Record<RankPart, number>>

/** In one or two words how well somebody fits; the first that is true. */
export const verdicts = [
  'accepted',
  'asked',
  'declined',
  'withdrawn',
  'other-language',
  'double',
  'there',
  'not-free',
  'over',
  'partly',
  'fits',
] as const
export type Verdict = (typeof verdicts)[number]

export type Candidate = {
  readonly personId: PersonId
  readonly score: number
  readonly points: RankPoints
  readonly verdict: Verdict
}

/**
 * Everybody of the pool in the order in which to ask. Nobody drops out: who fits less stands lower.
 * A language more, or a higher level, never lowers anybody; who is equal stands by the least work,
 * then by name, then by id.
 */
export function rankCandidates(need: RankNeed, pool: readonly PoolMember[]): Candidate[] {
  return pool
    .map((member) => ({ member, candidate: candidateOf(need, member) }))
    .toSorted(
      (one, other) =>
        other.candidate.score - one.candidate.score ||
        one.member.quarterMinutes - other.member.quarterMinutes ||
        one.member.name.localeCompare(other.member.name, 'nl') ||
        (one.member.personId < other.member.personId ? -1 : 1),
    )
    .map(({ candidate }) => candidate)
}

function candidateOf(need: RankNeed, member: PoolMember): Candidate {
  const points = pointsOf(need, member)
  const score = rankParts.reduce((sum, part) => sum + points[part], 0)
  return { personId: member.personId, score, points, verdict: verdictOf(need, member) }
}

// The language weighs most: somebody who cannot be understood is no help, however free.
function pointsOf(need: RankNeed, member: PoolMember): RankPoints {
  const { role, gemeenteId } = need
  return {
    language: need.languages.reduce((sum, each) => sum + languagePoints(each, need, member), 0),
    role: role !== null && member.roles.includes(role) ? 15 : 0,
    freedom: { free: 12, unknown: 0, partly: -12, 'not-free': -25 }[member.freedom],
    area: gemeenteId !== null && isInArea(member.gemeenteIds, gemeenteId) ? 8 : 0,
    load: -Math.min(12, Math.floor(member.quarterMinutes / 240)),
    limits: { fits: 0, unknown: -2, over: -15 }[member.limits],
    ceiling: member.isOverCeiling ? -10 : 0,
    clash: clashPoints(member.clashes),
    asked: member.asked === 'declined' ? -200 : 0,
    consent: member.consent === 'withdrawn' ? -400 : 0,
  }
}

function languagePoints(language: string, { role }: RankNeed, { languages }: PoolMember): number {
  const spoken = spokenOf(languages, language)
  if (!spoken) return 0
  const heights = [0, 40, 80, 100]
  const heard = heights[heightOf(spokenLevel(spoken))] ?? 0
  const asInterpreter = role === 'tolk' ? 8 * heightOf(spoken.interpreting) : 0
  return heard + 2 * heightOf(spoken.reading) + asInterpreter
}

function clashPoints([first]: readonly Clash[]): number {
  if (!first) return 0
  const points = { double: -30, there: -20, 'same-day': -8, 'short-gap': -5 }[first.kind]
  return first.isSure ? points : points / 2
}

function verdictOf(need: RankNeed, member: PoolMember): Verdict {
  if (member.asked === 'accepted' || member.asked === 'asked' || member.asked === 'declined') {
    return member.asked
  }
  if (member.consent === 'withdrawn') return 'withdrawn'
  const levels = need.languages.map((each) =>
    heightOf(spokenLevel(spokenOf(member.languages, each))),
  )
  if (levels.length > 0 && levels.every((height) => height === 0)) return 'other-language'
  for (const kind of ['double', 'there'] as const) {
    if (member.clashes.some((clash) => clash.kind === kind && clash.isSure)) return kind
  }
  if (member.freedom === 'not-free') return 'not-free'
  if (member.limits === 'over' || member.isOverCeiling) return 'over'
  const speaksAll = levels.every((height) => height > heightOf('little'))
  const hasRole = need.role === null || member.roles.includes(need.role)
  return speaksAll && hasRole ? 'fits' : 'partly'
}
