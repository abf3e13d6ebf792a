import type { Allowance } from '#domain/contract/allowance'
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
import { settling } from './settle-cost.ts'

type Crossing = { personId: PersonId; name: string; facts: string[] }
type Profiles = ReadonlyMap<PersonId, Profile>

/** What approving would mean: how many of the chosen hours, how much, and what is crossed. */
export function beforeApproval(
  db: Reader,
  ids: readonly HoursEntryId[],
  ports: Pick<Ports, 'now'>,
) {
  const today = todayOf(ports.now())
  const profiles = profilesById(db)
  const chosen = chosenHours(db, ids)
  const approvable = chosen.filter((entry) => obstacleTo('approve', entry, today) === null)
  return {
    approvable: approvable.length,
    left: chosen.length - approvable.length,
    totals: totalsOfHours(approvable, ({ personId }) => profiles.get(personId)),
    crossings: crossingsOf(notesOf(db, approvable, profiles, isOver), profiles),
    unknowns: crossingsOf(notesOf(db, approvable, profiles, isUnknown), profiles),
  }
}

/** Approves what can be, each with the crossing of a limit it stands under. */
export function approve(db: Writer, entries: readonly HoursEntry[], ports: Ports): Crossing[] {
  const profiles = profilesById(db)
  const notes = notesOf(db, entries, profiles, isOver)
  const on = todayOf(ports.now())
  settling(db, entries, ports, () => {
    for (const { entry, facts } of notes) {
      const profile = profiles.get(entry.personId) ?? { reward: null, is21: null, rates: [] }
      updateHours(db, approvedHours(entry, profile, { on, limitNote: noteOf(facts) }))
    }
  })
  return crossingsOf(notes, profiles)
}

/** What a wish crosses, in the words she read before she went on; null when nothing is crossed. */
export function wishNoteOf(db: Reader, profile: Profile, asked: Asked): string | null {
  return noteOf(factsOf(db, profile, asked, isOver))
}

type Asked = Parameters<typeof allowanceFor>[2]
type Signal = Allowance['signals'][number]
type Noted = { readonly entry: HoursEntry; readonly facts: readonly string[] }

// Planned and worked hours count already, so what is over now is over when they are approved.
function notesOf(
  db: Reader,
  entries: readonly HoursEntry[],
  profiles: Profiles,
  counts: (signal: Signal) => boolean,
): Noted[] {
  const known = new Map<string, readonly string[]>()
  return entries.map((entry) => {
    const { personId, workedOn: date } = entry
    const profile = profiles.get(personId)
    const key = `${personId} ${date}`
    const facts =
      known.get(key) ?? (profile ? factsOf(db, profile, { personId, date }, counts) : [])
    known.set(key, facts)
    return { entry, facts }
  })
}

function factsOf(
  db: Reader,
  profile: Profile,
  asked: Asked,
  counts: (signal: Signal) => boolean,
): string[] {
  return allowanceFor(db, profile, asked)
    .signals.filter(counts)
    .map(({ fact }) => fact)
}

function isOver({ weight, kind }: Signal): boolean {
  return weight === 'alert' || kind === 'ceiling'
}

// Hours without a rate are told with the totals.
function isUnknown(signal: Signal): boolean {
  return signal.weight === 'warn' && !isOver(signal) && signal.kind !== 'rate-unknown'
}

function noteOf(facts: readonly string[]): string | null {
  return facts.length === 0 ? null : `${facts.join('. ')}.`
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
