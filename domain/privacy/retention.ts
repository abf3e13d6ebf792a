import { isoDate, monthsAfter, todayOf, yearOf } from '#domain/shared/dates'
import type { Instant, IsoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'

/** A kind of data with its own term. */
export const retentionCategories = ['attendance', 'no-contact'] as const
export type RetentionCategory = (typeof retentionCategories)[number]

/** A term in months; the category says from when it counts. */
export type RetentionRule = {
  readonly category: RetentionCategory
  readonly length: number
  readonly isProposal: boolean
}

const proposals: Record<RetentionCategory, number> = { attendance: 12, 'no-contact': 24 }

/** The rules as they hold: what she decided, and the proposal for the rest. */
export function rulesFrom(
  decided: readonly { readonly category: RetentionCategory; readonly length: number }[],
): Record<RetentionCategory, RetentionRule> {
  const ruleOf = (category: RetentionCategory): RetentionRule => {
    const own = decided.find((rule) => rule.category === category)
    const length = own?.length ?? proposals[category]
    return { category, length, isProposal: own === undefined }
  }
  return { attendance: ruleOf('attendance'), 'no-contact': ruleOf('no-contact') }
}

/** What the rules ask about one person. */
export type RetainedPerson = {
  readonly personId: PersonId
  readonly createdAt: Instant
  /** The last day somebody had to do with them: invited, answered, taking part, present. */
  readonly lastContactOn: IsoDate | null
  /** The last day of an event they took part in. */
  readonly lastAttendedOn: IsoDate | null
  readonly keptUntil: IsoDate | null
}

export type DuePerson = {
  readonly personId: PersonId
  readonly category: 'attendance' | 'no-contact'
  /** Since this day the term is over. */
  readonly dueOn: IsoDate
  readonly lastContactOn: IsoDate
}

/**
 * Who has been here longer than the rules allow, the longest first. Somebody who still comes is
 * never due; nobody is due on the last day itself, nor as long as she decided to keep them.
 */
export function dueForCleanUp(
  people: readonly RetainedPerson[],
  rules: Record<RetentionCategory, RetentionRule>,
  today: IsoDate,
): DuePerson[] {
  return people
    .flatMap((person): DuePerson[] => {
      if (person.keptUntil !== null && person.keptUntil >= today) return []
      const due = dueDayOf(person, rules)
      return due.dueOn < today ? [due] : []
    })
    .toSorted(
      (one, other) =>
        one.dueOn.localeCompare(other.dueOn) || one.personId.localeCompare(other.personId),
    )
}

function dueDayOf(
  person: RetainedPerson,
  rules: Record<RetentionCategory, RetentionRule>,
): DuePerson {
  const { personId, lastAttendedOn } = person
  const added = todayOf(person.createdAt)
  const lastContactOn =
    person.lastContactOn !== null && person.lastContactOn > added ? person.lastContactOn : added
  const noContact = monthsAfter(lastContactOn, rules['no-contact'].length)
  if (lastAttendedOn !== null && yearOf(lastContactOn) <= yearOf(lastAttendedOn)) {
    const yearEnd = isoDate(`${yearOf(lastAttendedOn)}-12-31`)
    const attendance = monthsAfter(yearEnd, rules.attendance.length)
    if (attendance <= noContact) {
      return { personId, category: 'attendance', dueOn: attendance, lastContactOn }
    }
  }
  return { personId, category: 'no-contact', dueOn: noContact, lastContactOn }
}
