import type { HoursEntryId, PersonId } from '#domain/shared/ids'
import { todayOf } from '#domain/shared/dates'
import { approvedHours, obstacleTo } from '#domain/sleutelpersonen/decide-hours'
import type { HoursEntry } from '#domain/sleutelpersonen/hours'
import { totalsOfHours } from '#domain/sleutelpersonen/hours-totals'
import type { Profile } from '#domain/sleutelpersonen/profile'
import { updateHours } from '#backend/db/repositories/hours'
import type { Reader, Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { allowanceFor } from './allowance-of.ts'
import { chosenHours, profilesById } from './hours-rows.ts'

type Crossing = { personId: PersonId; name: string; facts: string[] }
type Profiles = ReadonlyMap<PersonId, Profile>

/** What approving would mean: how many of the chosen hours, how much, and what is crossed. */
export function beforeApproval(db: Reader, ids: readonly HoursEntryId[]) {
  const profiles = profilesById(db)
  const chosen = chosenHours(db, ids)
  const approvable = chosen.filter((entry) => obstacleTo('approve', entry) === null)
  return {
    approvable: approvable.length,
    left: chosen.length - approvable.length,
    totals: totalsOfHours(approvable, ({ personId }) => profiles.get(personId)),
    crossings: crossingsOf(notesOf(db, approvable, profiles), profiles),
  }
}

/** Approves what can be, each with the crossing of a limit it stands under. */
export function approve(db: Writer, entries: readonly HoursEntry[], ports: Ports): Crossing[] {
  const profiles = profilesById(db)
  const notes = notesOf(db, entries, profiles)
  const on = todayOf(ports.now())
  for (const { entry, facts } of notes) {
    const profile = profiles.get(entry.personId) ?? { reward: null, is21: null, rates: [] }
    const limitNote = facts.length === 0 ? null : `${facts.join('. ')}.`
    updateHours(db, approvedHours(entry, profile, { on, limitNote }))
  }
  return crossingsOf(notes, profiles)
}

type Noted = { readonly entry: HoursEntry; readonly facts: readonly string[] }

// Planned and worked hours count already, so what is over now is over when they are approved.
function notesOf(db: Reader, entries: readonly HoursEntry[], profiles: Profiles): Noted[] {
  const known = new Map<string, readonly string[]>()
  return entries.map((entry) => {
    const { personId, workedOn: date } = entry
    const profile = profiles.get(personId)
    const key = `${personId} ${date}`
    const facts = known.get(key) ?? (profile ? overFacts(db, profile, { personId, date }) : [])
    known.set(key, facts)
    return { entry, facts }
  })
}

function overFacts(db: Reader, profile: Profile, asked: Parameters<typeof allowanceFor>[2]) {
  return allowanceFor(db, profile, asked)
    .signals.filter(({ weight, kind }) => weight === 'alert' || kind === 'ceiling')
    .map(({ fact }) => fact)
}

function crossingsOf(notes: readonly Noted[], profiles: Profiles): Crossing[] {
  const facts = new Map<PersonId, Set<string>>()
  for (const { entry, facts: own } of notes) {
    if (own.length === 0) continue
    facts.set(entry.personId, new Set([...(facts.get(entry.personId) ?? []), ...own]))
  }
  return [...facts].map(([personId, own]) => ({
    ...{ personId, name: profiles.get(personId)?.name ?? '' },
    facts: [...own],
  }))
}
