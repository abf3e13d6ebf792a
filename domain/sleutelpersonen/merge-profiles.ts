import { wholeNote } from '#domain/people/merge-records'
import type { Instant, IsoDate } from '#domain/shared/dates'
import { poolMergeText as text } from '#domain/texts/pool-merge'
import { languageLevels } from './profile.ts'
import type { HoursCeiling, LanguageLevel, RewardForm } from './profile.ts'

/** What stands once in a profile, apart from its lists. */
export type ProfileFacts = {
  readonly sinceOn: IsoDate
  readonly leftOn: IsoDate | null
  readonly reward: RewardForm | null
  readonly is21: boolean | null
  readonly ceiling: HoursCeiling | null
  readonly workCheckedOn: IsoDate | null
  readonly workCheckedBy: string | null
  readonly workCheckOn: IsoDate | null
  readonly note: string | null
  readonly createdAt: Instant
}

/**
 * One profile of two. What is filled wins over what is not, the newest check over an older one, and
 * who is in the pool by either is in it. Of two answers that differ the kept one stands and the other
 * is written in the note; about the age neither does, because a limit of money hangs on it.
 */
export function mergedProfile(kept: ProfileFacts, gone: ProfileFacts): ProfileFacts {
  const disagreesOnAge = kept.is21 !== null && gone.is21 !== null && kept.is21 !== gone.is21
  const checked = newerCheck(kept, gone)
  return {
    sinceOn: kept.sinceOn < gone.sinceOn ? kept.sinceOn : gone.sinceOn,
    leftOn: lastDay(kept.leftOn, gone.leftOn),
    reward: kept.reward ?? gone.reward,
    is21: disagreesOnAge ? null : (kept.is21 ?? gone.is21),
    ceiling: kept.ceiling ?? gone.ceiling,
    workCheckedOn: checked.workCheckedOn,
    workCheckedBy: checked.workCheckedBy,
    workCheckOn: checked.workCheckOn ?? kept.workCheckOn ?? gone.workCheckOn,
    note: noteOf(kept, gone, disagreesOnAge),
    createdAt: kept.createdAt < gone.createdAt ? kept.createdAt : gone.createdAt,
  }
}

/** The higher of two levels; a level that is not known adds nothing. */
export function higherLevel(
  one: LanguageLevel | null,
  other: LanguageLevel | null,
): LanguageLevel | null {
  if (one === null || other === null) return one ?? other
  return languageLevels.indexOf(one) >= languageLevels.indexOf(other) ? one : other
}

function lastDay(one: IsoDate | null, other: IsoDate | null): IsoDate | null {
  if (one === null || other === null) return null
  return one > other ? one : other
}

function newerCheck(kept: ProfileFacts, gone: ProfileFacts): ProfileFacts {
  return (gone.workCheckedOn ?? '') > (kept.workCheckedOn ?? '') ? gone : kept
}

function noteOf(kept: ProfileFacts, gone: ProfileFacts, disagreesOnAge: boolean): string | null {
  const lost = [
    kept.reward !== null && gone.reward !== null && kept.reward !== gone.reward
      ? text.otherReward(gone.reward)
      : null,
    disagreesOnAge ? text.otherAge : null,
    kept.ceiling !== null && gone.ceiling !== null && !isSameCeiling(kept.ceiling, gone.ceiling)
      ? text.otherCeiling(gone.ceiling.minutes, gone.ceiling.per)
      : null,
  ].filter((sentence) => sentence !== null)
  return lost.reduce<string | null>(wholeNote, wholeNote(kept.note, gone.note))
}

function isSameCeiling(one: HoursCeiling, other: HoursCeiling): boolean {
  return one.minutes === other.minutes && one.per === other.per
}
