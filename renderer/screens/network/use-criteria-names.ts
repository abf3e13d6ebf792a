import type { EventRow } from '#domain/contract/events'
import { dateWithYear } from '#domain/shared/dates'
import type { CriteriaNames } from '#domain/texts/criteria'
import { useQuery } from '#renderer/lib/use-query'
import { groupsText as text } from '#renderer/texts/groups'
import type { RegionWords } from './use-region-words.ts'

const everyEvent = { limit: 2000 } as const
const everyOrganisation = { limit: 500 } as const

/** The names behind the ids of a group's criteria, and the events to choose from, newest first. */
export function useCriteriaNames(words: RegionWords): {
  readonly names: CriteriaNames
  readonly events: readonly { readonly id: EventRow['id']; readonly label: string }[]
  readonly organisations: readonly { readonly id: string; readonly label: string }[]
} {
  const events = useQuery('events.list', everyEvent)?.rows ?? []
  const organisations = useQuery('organisations.list', everyOrganisation)?.rows ?? []
  const eventOptions = events
    .toSorted((one, other) => (other.date ?? '9999').localeCompare(one.date ?? '9999'))
    .map((event) => ({ id: event.id, label: eventLabel(event) }))
  const label = (options: readonly { id: string; label: string }[], id: string) =>
    options.find((option) => option.id === id)?.label
  const organisationOptions = organisations.map(({ id, name }) => ({ id, label: name }))
  return {
    events: eventOptions,
    organisations: organisationOptions,
    names: {
      chainRole: (id) => words.chainRole(id) || text.criteria.gone,
      gemeente: (id) => words.gemeenten([id]) || text.criteria.gone,
      organisation: (id) => label(organisationOptions, id) ?? text.criteria.gone,
      event: (id) => label(eventOptions, id) ?? text.criteria.noEvent,
    },
  }
}

/** An event by its title and its day. */
export function eventLabel({ title, date }: Pick<EventRow, 'title' | 'date'>): string {
  return date === null ? title : `${title}, ${dateWithYear(date)}`
}
