import type { EventId, PersonId, PoolNeedId } from '#domain/shared/ids'

/** What of the questions is on the screen: an event with a language, or a question, and who is chosen. */
export type NeedsAddress = {
  readonly bijeenkomst?: EventId
  readonly taal?: string
  readonly vraag?: PoolNeedId
  readonly kies?: PersonId
  readonly doe?: 'vraag'
}

/** What an address asks for; what makes no sense is left out. */
export function needsAddressFrom(search: Record<string, unknown>): NeedsAddress {
  const word = (name: string) => {
    const value = search[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const [event, language, need, chosen] = ['bijeenkomst', 'taal', 'vraag', 'kies'].map(word)
  return {
    ...(event === undefined ? {} : { bijeenkomst: event as EventId }),
    ...(language === undefined ? {} : { taal: language }),
    ...(need === undefined ? {} : { vraag: need as PoolNeedId }),
    ...(chosen === undefined ? {} : { kies: chosen as PersonId }),
    ...(search['doe'] === 'vraag' ? { doe: 'vraag' as const } : {}),
  }
}
