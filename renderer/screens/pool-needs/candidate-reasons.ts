import type { Candidates, PoolCandidate } from '#domain/contract/assignments'
import { poolNeedsText as words } from '#renderer/texts/pool-needs'

/** Something that speaks for somebody, asks a look, or is just not so. */
export type Reason = { readonly tone: 'ok' | 'warn' | 'dim'; readonly text: string }

const text = words.reasons

/** What speaks for and against somebody for this question, the language first. */
export function reasonsOf(
  candidate: PoolCandidate,
  { role, date }: Pick<Candidates, 'role' | 'date'>,
): Reason[] {
  return [
    ...(candidate.consent === 'withdrawn' ? [warn(text.consentWithdrawn)] : []),
    ...candidate.spoken.map((each) => languageReason(each, candidate)),
    ...(role === null || candidate.hasRole === null
      ? []
      : [candidate.hasRole ? ok(text.role(role)) : dim(text.noRole(role))]),
    ...(date === null ? [] : [freedomReason(candidate)]),
    ...areaReason(candidate),
    ...candidate.clashes.map((clash) => warn(text.clash(clash))),
    ok(text.hours(candidate.quarterMinutes, date)),
    ...candidate.crossings.map(warn),
    ...(candidate.limits === 'unknown' && date !== null ? [dim(text.limitsUnknown)] : []),
  ]
}

function languageReason(
  { language, knows }: PoolCandidate['spoken'][number],
  { languages }: PoolCandidate,
): Reason {
  if (knows === null) {
    return dim(
      text.none(
        language,
        languages.map((each) => each.language),
      ),
    )
  }
  const { speaking, reading, interpreting } = knows
  const isLittle = (level: string | null) => level === null || level === 'little'
  if (speaking === null && interpreting === null) {
    return dim(reading === null ? text.levelUnknown(language) : text.onlyReads(language))
  }
  if (isLittle(speaking) && isLittle(interpreting)) return warn(text.little(language))
  const what = [
    ...(isLittle(speaking) ? [] : [text.speaks]),
    ...(isLittle(reading) ? [] : [text.reads]),
    ...(isLittle(interpreting) ? [] : [text.interprets]),
  ]
  return ok(text.knows(what, language))
}

/** Whether somebody can at that time. */
export function freedomReason({ freedom }: Pick<PoolCandidate, 'freedom'>): Reason {
  if (freedom.kind === 'free') return ok(text.free)
  if (freedom.kind === 'unknown') return dim(text.freeUnknown)
  if (freedom.awayUntil !== null) return warn(text.away(freedom.awayUntil))
  return warn(freedom.kind === 'partly' ? text.partly : text.notFree)
}

function areaReason({ isOwnArea, gemeenten }: PoolCandidate): Reason[] {
  if (isOwnArea === null) return []
  if (isOwnArea) return [ok(gemeenten.length === 0 ? text.wholeRegion : text.ownArea)]
  return [dim(text.otherArea)]
}

const ok = (words: string): Reason => ({ tone: 'ok', text: words })
const warn = (words: string): Reason => ({ tone: 'warn', text: words })
const dim = (words: string): Reason => ({ tone: 'dim', text: words })
