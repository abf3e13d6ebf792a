import type { Allowance } from '#domain/contract/allowance'
import type { Candidates, PoolCandidate } from '#domain/contract/assignments'
import { todayOf } from '#domain/shared/dates'
import type { Instant, IsoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { Assignment } from '#domain/sleutelpersonen/assignment'
import { extraMinutes } from '#domain/sleutelpersonen/agreed-minutes'
import { freeOn } from '#domain/sleutelpersonen/availability'
import type { Freedom } from '#domain/sleutelpersonen/availability'
import { clashesOf } from '#domain/sleutelpersonen/clashes'
import { languageKey } from '#domain/sleutelpersonen/language-key'
import { spokenOf } from '#domain/sleutelpersonen/level-of'
import { isInArea, rateOn } from '#domain/sleutelpersonen/profile'
import type { Profile } from '#domain/sleutelpersonen/profile'
import { rankCandidates } from '#domain/sleutelpersonen/rank-candidates'
import type { Candidate, PoolMember } from '#domain/sleutelpersonen/rank-candidates'
import { whyNotAbove } from '#domain/sleutelpersonen/why-not-above'
import { listAssignments } from '#backend/db/repositories/assignments'
import { listAvailability } from '#backend/db/repositories/availability'
import { listEngagements, listWorkedMinutes } from '#backend/db/repositories/pool-events'
import { readPoolConsents } from '#backend/db/repositories/pool-consents'
import { readPeopleRows } from '#backend/db/repositories/people-rows'
import { listGemeenten } from '#backend/db/repositories/region'
import { listAskable } from '#backend/db/repositories/sleutelpersonen'
import type { Reader } from '#backend/db/sql'
import { allowanceFor } from './allowance-of.ts'
import { crossingsOf, limitStateOf } from './limit-note.ts'
import { acceptedHere } from './planned-work.ts'
import { shownFreedom } from './shown-freedom.ts'
import type { Target } from './target.ts'

/** How long and how far they would be asked for; without, what it takes by its times. */
type Wanted = { readonly minutes: number | null; readonly km: number | null }
type Page = { readonly offset: number; readonly limit: number }
type Known = {
  readonly profile: Profile
  readonly member: PoolMember
  readonly freedom: Freedom
  readonly allowance: Allowance | null
  readonly extra: number | null
  readonly assignment: Assignment | undefined
}

/** Everybody of the pool in the order in which to ask for this, with why; a page of them. */
export function candidatesOf(
  db: Reader,
  target: Target,
  wanted: Wanted & { readonly page: Page },
  now: Instant,
): Candidates {
  const minutes = wanted.minutes ?? target.minutes
  const known = knownPool(db, target, { minutes, km: wanted.km }, todayOf(now))
  const ranked = rankCandidates(
    target,
    [...known.values()].map(({ member }) => member),
  )
  const { offset, limit } = wanted.page
  const shown = ranked.slice(offset, offset + limit)
  const words = shownWords(db, shown, todayOf(now))
  return {
    ...{ date: target.date, startTime: target.startTime, endTime: target.endTime },
    ...{ title: target.title, place: target.place, language: target.language },
    ...{ languages: [...target.languages], role: target.role, gemeenteId: target.gemeenteId },
    minutes,
    candidates: shown.flatMap((candidate, position) => {
      const facts = known.get(candidate.personId)
      const above = ranked[offset + position - 1]
      return facts ? [shownCandidate({ target, candidate, above, facts, words })] : []
    }),
    total: ranked.length,
  }
}

function knownPool(
  db: Reader,
  target: Target,
  { minutes, km }: Wanted,
  today: IsoDate,
): Map<PersonId, Known> {
  const { date, startTime, endTime } = target
  const day = date ?? today
  const availability = listAvailability(db)
  const worked = listWorkedMinutes(db, day)
  const busy = date === null ? [] : otherEngagements(db, target, date)
  const asked = askedFor(db, target)
  const here = acceptedHere(db, target).filter((each) => each.date === date)
  const consents = readPoolConsents(db, today)
  return new Map(
    listAskable(db).map((profile) => {
      const { personId } = profile
      const { pattern, exceptions } = availability.get(personId) ?? { pattern: [], exceptions: [] }
      const freedom: Freedom =
        date === null ? { kind: 'unknown' } : freeOn(pattern, exceptions, date, startTime, endTime)
      const assignment = asked.get(personId)
      // What was said yes to stands in the planned hours already.
      const isPlanned = assignment?.status === 'accepted'
      const own = here.filter((each) => each.personId === personId)
      const extra = isPlanned
        ? 0
        : extraMinutes({ startTime, endTime, plannedMinutes: minutes }, own)
      const wish = extra ? { minutes: extra, km: km ?? 0, expenses: cents(0) } : undefined
      const allowance = date === null ? null : allowanceFor(db, profile, { personId, date, wish })
      const member: PoolMember = {
        ...profile,
        freedom: freedom.kind,
        quarterMinutes: worked.get(personId)?.quarter ?? 0,
        limits: limitStateOf(allowance),
        isOverCeiling: (allowance?.ceiling?.overMinutes ?? 0) > 0,
        clashes: clashesOf(
          target,
          busy.filter((each) => each.personId === personId),
        ),
        consent: consents.get(personId) ?? 'unknown',
        asked: assignment?.status ?? null,
      }
      return [personId, { profile, member, freedom, allowance, extra, assignment }]
    }),
  )
}

/** What people have on a day. What is asked for itself is nothing else to do; other work there is told as such. */
export function otherEngagements(db: Reader, target: Target, date: IsoDate) {
  return listEngagements(db, date).flatMap((each) => {
    const isHere =
      target.eventId === null ? each.needId === target.needId : each.eventId === target.eventId
    if (!isHere) return [each]
    const isOther = each.assignmentId !== null && !isSameQuestion(target, each)
    return isOther ? [{ ...each, here: { language: each.language } }] : []
  })
}

type Question = { readonly needId: string | null; readonly language: string | null }

function isSameQuestion(one: Question, other: Question): boolean {
  const keyOf = ({ language }: Question) => (language === null ? null : languageKey(language))
  return one.needId === other.needId && keyOf(one) === keyOf(other)
}

/** The last question to each of the pool for this very thing. */
export function askedFor(db: Reader, target: Target): ReadonlyMap<PersonId, Assignment> {
  const { eventId, needId } = target
  const same = listAssignments(
    db,
    eventId === null ? { needId: needId ?? undefined } : { eventId },
  ).filter((each) => isSameQuestion(target, each) && each.status !== 'cancelled')
  const weight = { declined: 0, cancelled: 0, asked: 1, accepted: 2 }
  const inOrder = same.toSorted((one, other) => weight[one.status] - weight[other.status])
  return new Map(inOrder.map((each) => [each.personId, each]))
}

type Words = {
  readonly people: ReadonlyMap<PersonId, { email: string | null; phone: string | null }>
  readonly gemeenten: ReadonlyMap<string, string>
}

function shownWords(db: Reader, shown: readonly Candidate[], today: IsoDate): Words {
  const ids = shown.map(({ personId }) => personId)
  return {
    people: new Map(readPeopleRows(db, ids, today).map((row) => [row.id, row])),
    gemeenten: new Map(listGemeenten(db).map(({ id, name }) => [id, name])),
  }
}

type Shown = {
  readonly target: Target
  readonly candidate: Candidate
  readonly above: Candidate | undefined
  readonly facts: Known
  readonly words: Words
}

function shownCandidate({ target, candidate, above, facts, words }: Shown): PoolCandidate {
  const { profile, member, freedom, allowance, extra, assignment } = facts
  const { personId, languages } = profile
  const rate = target.date === null ? profile.rates.at(-1) : rateOn(profile.rates, target.date)
  const person = words.people.get(personId)
  return {
    ...{ personId, name: profile.name, sinceOn: profile.sinceOn, score: candidate.score },
    verdict: candidate.verdict,
    behind: above ? whyNotAbove(candidate, above) : [],
    spoken: target.languages.map((language) => ({
      language,
      knows: spokenOf(languages, language) ?? null,
    })),
    ...{ languages: [...languages], roles: [...profile.roles], themes: [...profile.themes] },
    gemeenten: profile.gemeenteIds.flatMap((id) => words.gemeenten.get(id) ?? []),
    isOwnArea: target.gemeenteId === null ? null : isInArea(profile.gemeenteIds, target.gemeenteId),
    hasRole: target.role === null ? null : profile.roles.includes(target.role),
    freedom: shownFreedom(freedom),
    quarterMinutes: member.quarterMinutes,
    limits: member.limits,
    crossings: crossingsOf(allowance),
    fitsMinutes: allowance?.fitsMinutes ?? null,
    isOverCeiling: member.isOverCeiling,
    ...{ clashes: [...member.clashes], consent: member.consent, extraMinutes: extra },
    reward: profile.reward,
    hourCents: rate?.hourCents ?? null,
    rateSource: rate?.source ?? null,
    ...{ email: person?.email ?? null, phone: person?.phone ?? null },
    assignmentId: assignment?.id ?? null,
    status: assignment?.status ?? null,
  }
}
