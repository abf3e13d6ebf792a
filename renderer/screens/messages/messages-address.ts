import type { EventMessageKind } from '#domain/messages/kinds'
import type { GroupId, MessageBatchId } from '#domain/shared/ids'

/** What of the messages is on the screen: a kind to make, or a round that was made. */
export type MessagesAddress = {
  readonly soort?: KindInAddress
  readonly ronde?: MessageBatchId
}

const kinds = {
  uitnodiging: 'invitation',
  herinnering: 'reminder',
  bevestiging: 'confirmation',
  aanbod: 'offer',
  afzegging: 'cancellation',
  bedankje: 'thanks',
} as const satisfies Record<string, EventMessageKind>
export type KindInAddress = keyof typeof kinds

/** The kind an address asks for; none is the one that is due. */
export function kindOf({ soort }: MessagesAddress): EventMessageKind | null {
  return soort === undefined ? null : kinds[soort]
}

/** What of the newsletter is on the screen: for which group, or a round that was made. */
export type NewsletterAddress = { readonly groep?: GroupId; readonly ronde?: MessageBatchId }

/** How a kind stands in an address. */
export function inAddress(kind: EventMessageKind): KindInAddress {
  const words = Object.keys(kinds) as KindInAddress[]
  return words.find((word) => kinds[word] === kind) ?? 'uitnodiging'
}

/** What an address asks for; what makes no sense is left out. */
export function messagesAddressFrom(search: Record<string, unknown>): MessagesAddress {
  const { soort, ronde } = search
  return {
    ...(typeof soort === 'string' && Object.hasOwn(kinds, soort)
      ? { soort: soort as KindInAddress }
      : {}),
    ...(typeof ronde === 'string' && ronde !== '' ? { ronde: ronde as MessageBatchId } : {}),
  }
}

/** What an address of the newsletter asks for. */
export function newsletterAddressFrom(search: Record<string, unknown>): NewsletterAddress {
  const { groep } = search
  const { ronde } = messagesAddressFrom(search)
  return {
    ...(typeof groep === 'string' && groep !== '' ? { groep: groep as GroupId } : {}),
    ...(ronde === undefined ? {} : { ronde }),
  }
}
