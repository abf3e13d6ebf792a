import { expect, it } from 'vitest'
import type { EventMessageKind } from '#domain/messages/kinds'
import {
  inAddress,
  kindOf,
  messagesAddressFrom,
  newsletterAddressFrom,
} from '#renderer/screens/messages/messages-address'

it('opens on the kind and the round an address asks for, and leaves out what makes no sense', () => {
  expect(messagesAddressFrom({ soort: 'herinnering', ronde: 'r1', meer: 1 })).toEqual({
    ...{ soort: 'herinnering', ronde: 'r1' },
  })
  expect(messagesAddressFrom({ soort: 'toString', ronde: 7 })).toEqual({})
  expect(newsletterAddressFrom({ groep: 'g1', ronde: '', soort: 'x' })).toEqual({ groep: 'g1' })
})

it('finds every kind back from its word', () => {
  const kinds: EventMessageKind[] = [
    ...(['invitation', 'reminder', 'confirmation', 'offer', 'cancellation', 'thanks'] as const),
  ]
  expect(kinds.map((kind) => kindOf({ soort: inAddress(kind) }))).toEqual(kinds)
  expect(kindOf({})).toBeNull()
})
