import type { ReactNode } from 'react'
import { proposeLine } from '#domain/budget/propose-line'
import type { EventDetail } from '#domain/contract/events'
import { rentCostOf, roomRent } from '#domain/events/room-rent'
import { yearOf } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import { Button } from '#renderer/components/button.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { money } from '#renderer/lib/format'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import { eventPlaceText as text } from '#renderer/texts/event-place'

/** The rent of the chosen room, put on the event's estimate in one press; never while unknown. */
export function RoomRent({ event }: { event: EventDetail }) {
  const { room, venue } = event
  const book = useCommand('budget.book')
  const { today } = useStatus()
  const choices = useQuery('budget.choices', {})
  const chains = useQuery('budget.chains', { eventId: event.id }, { keepsPrevious: true })
  if (room === null || venue === null || choices === undefined || chains === undefined) return null

  const description = text.rentDescription(room.name, venue.name)
  const there = rentCostOf(chains, description)
  if (there?.isBooked) return <Quiet>{text.rentStands}</Quiet>
  if (room.price === null) return <Quiet>{text.rentUnknown}</Quiet>
  const rent = roomRent(room, event)
  if (rent === null) return <Quiet>{text.rentNeedsTimes}</Quiet>
  const year = yearOf(event.date ?? today)
  const lineId = proposeLine(event.actionIds, year, choices.lines)
  const line = choices.lines.find(({ id }) => id === (there?.cost.lineId ?? lineId))
  if (line === undefined) return <Quiet>{text.rentNoLine}</Quiet>

  const { price, pricePer, priceSource } = room
  const { amount, units } = rent
  const estimate = {
    chain: there
      ? { id: there.cost.id }
      : { lineId: line.id, eventId: event.id, description, supplier: venue.name },
    step: 'estimate',
    year,
    exVat: amount,
    vat: cents(0),
    rate: null,
    isCompensable: false,
    date: today,
    note: text.rentNote(money(price), pricePer, units, priceSource),
  } as const
  return (
    <Stack gap={2}>
      <Quiet>
        {text.rentIs(money(amount), pricePer, units)} {text.rentSource(priceSource)}
      </Quiet>
      <div>
        <Button
          icon="budget"
          isBusy={book.isBusy}
          onPress={() =>
            void book(estimate, text.rentSaid(money(amount), `${line.code} ${line.name}`))
          }
        >
          {text.rent}
        </Button>
      </div>
      <Refusal sentence={book.refusal} />
    </Stack>
  )
}

function Quiet({ children }: { children: ReactNode }) {
  return (
    <Text size="sm" tone="muted">
      {children}
    </Text>
  )
}
