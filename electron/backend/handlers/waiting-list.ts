import { decideOffer } from '#domain/attendance/decide-offer'
import type { OfferWarning } from '#domain/attendance/decide-offer'
import { decideSeat } from '#domain/attendance/decide-seat'
import { seatsAfter } from '#domain/attendance/seats'
import type { waitingList } from '#domain/contract/waiting-list'
import { refuse } from '#domain/texts/refusals'
import { attendanceOf } from '#backend/attendance/attendance-of'
import { openSeats } from '#backend/attendance/open-seats'
import { updateBalance, updateParticipation } from '#backend/db/repositories/attendance-writes'
import { findEventForAttendance, findParticipation } from '#backend/db/repositories/attendees'
import type { HandlersFor } from '#backend/handler-types'

/** Who gets a seat that comes free; the verbinder decides. */
export const waitingListHandlers: HandlersFor<typeof waitingList> = {
  'attendance.offerAll': (db, { participationIds, until }, ports) => {
    const now = ports.now()
    const warnings = new Set<OfferWarning>()
    const wanted = [...new Set(participationIds)]
    const [first] = wanted.flatMap((id) => findParticipation(db, id) ?? [])
    const found = first && attendanceOf(db, first.eventId, now)
    if (!found) return refuse('not-found')
    let { seats } = found
    for (const id of wanted) {
      const participation = found.participations.find((each) => each.id === id)
      if (!participation) return refuse('not-found')
      const decision = decideOffer(participation, found, seats, until, now)
      if (decision.kind === 'refused') return refuse(decision.reason)
      for (const warning of decision.warnings) warnings.add(warning)
      updateParticipation(db, id, { status: 'offered', offeredUntil: until })
      // Each offer holds a seat, so the next one finds one seat less.
      if (participation.status === 'waiting') seats = seatsAfter(seats, 'waiting', 'offered')
    }
    return { offered: wanted.length, warnings: [...warnings] }
  },
  'attendance.giveSeat': (db, { participationId, reason }, ports) => {
    const participation = findParticipation(db, participationId)
    const found = participation && attendanceOf(db, participation.eventId, ports.now())
    if (!found) return refuse('not-found')
    const decision = decideSeat(participation, found, found.seats, ports.now())
    if (decision.kind === 'refused') return refuse(decision.reason)
    updateParticipation(db, participationId, { status: 'registered', seatReason: reason })
    return { warnings: [...decision.warnings] }
  },
  'attendance.setBalance': (db, { eventId, isBalanced }) => {
    if (!findEventForAttendance(db, eventId)) return refuse('not-found')
    updateBalance(db, eventId, isBalanced)
    return { done: true }
  },
  'attendance.openSeats': (db, _input, ports) => openSeats(db, ports.now()),
}
