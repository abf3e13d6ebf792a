import type { EventTypeEntry } from '#domain/contract/events'
import type { VenueChoice } from '#domain/contract/venues'
import { proposedTitle } from '#domain/events/proposed-title'
import type { Subregion } from '#domain/events/planned-event'
import { isIsoDate } from '#domain/shared/dates'
import type { IsoDate, WallTime } from '#domain/shared/dates'
import type { ActionId, EventTypeId } from '#domain/shared/ids'
import type { DateWish } from '#renderer/lib/use-signals'

/** An event that is not stored yet; it lives on the screen until the one button is pressed. */
export type EventDraft = {
  readonly typeId: EventTypeId
  /** Her own title; null follows the type and the date. */
  readonly title: string | null
  readonly date: IsoDate | null
  readonly startTime: WallTime | null
  readonly endTime: WallTime | null
  readonly venue: VenueChoice
  readonly capacity: number | null
  /** Her own choice of actions; null follows the type. */
  readonly actionIds: readonly ActionId[] | null
  readonly topics: string
  readonly subregion: Subregion | null
  /** The series it belongs to, as that of an overleg; it is then called after it. */
  readonly series: string | null
  /** Programme, draaiboek and estimate come along from the template of the type. */
  readonly fromTemplate: boolean
}

/** What a link to the new event can fill in: the rhythm gap, the day or the overleg it came from. */
export type EventWish = {
  readonly soort?: EventTypeId
  readonly deel?: Subregion
  readonly datum?: IsoDate
  readonly reeks?: string
}

export function draftFrom(types: readonly EventTypeEntry[], wish: EventWish): EventDraft {
  const [first] = types
  const type = types.find(({ id }) => id === wish.soort) ?? first
  if (type === undefined) throw new Error('There is no type of event')
  return {
    typeId: type.id,
    title: wish.reeks ?? null,
    series: wish.reeks ?? null,
    date: wish.datum ?? null,
    ...timesOf(type),
    venue: null,
    capacity: null,
    actionIds: null,
    topics: '',
    subregion: wish.deel ?? null,
    fromTemplate: true,
  }
}

/** The draft with another type; times that came from the template follow, her own times stay. */
export function withType(
  draft: EventDraft,
  before: EventTypeEntry,
  after: EventTypeEntry,
): Partial<EventDraft> {
  const old = timesOf(before)
  const isHers = draft.startTime !== old.startTime || draft.endTime !== old.endTime
  return { typeId: after.id, actionIds: null, ...(isHers ? {} : timesOf(after)) }
}

function timesOf({ template }: EventTypeEntry): Pick<EventDraft, 'startTime' | 'endTime'> {
  return { startTime: template?.startTime ?? null, endTime: template?.endTime ?? null }
}

/** What the date check asks about a draft. */
export function wishOf({ startTime, endTime, subregion, venue }: EventDraft): DateWish {
  const venueId = venue !== null && 'id' in venue ? venue.id : null
  return { startTime, endTime, exceptEventId: null, subregion, venueId }
}

/** The title as it would be stored now. */
export function titleOf(draft: EventDraft, type: EventTypeEntry): string {
  return draft.title ?? proposedTitle(type, draft)
}

/** Topics typed with a comma between them. */
export function topicsFrom(typed: string): string[] {
  return typed
    .split(',')
    .map((topic) => topic.trim())
    .filter((topic) => topic !== '')
}

/** The wish in an address; what makes no sense is left out. */
export function eventWishFrom(search: Record<string, unknown>): EventWish {
  const { soort, deel, datum, reeks } = search
  return {
    ...(typeof soort === 'string' && soort !== '' ? { soort: soort as EventTypeId } : {}),
    ...(deel === 'oost' || deel === 'west' ? { deel } : {}),
    ...(typeof datum === 'string' && isIsoDate(datum) ? { datum } : {}),
    ...(typeof reeks === 'string' && reeks.trim() !== '' ? { reeks } : {}),
  }
}
