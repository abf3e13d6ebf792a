import type { AttendeeStand } from '#domain/attendance/attendee-list'
import type { CheckInWarning } from '#domain/attendance/decide-check-in'
import type { OfferWarning } from '#domain/attendance/decide-offer'
import type { ParticipationRole } from '#domain/attendance/participation'
import type { SeatReason } from '#domain/attendance/waiting-list'

export const standWord: Record<AttendeeStand, string> = {
  invited: 'Uitgenodigd',
  maybe: 'Misschien',
  declined: 'Afgemeld',
  registered: 'Aangemeld',
  waiting: 'Wachtlijst',
  offered: 'Aanbod loopt',
  lapsed: 'Aanbod verlopen',
  cancelled: 'Afgemeld',
}

export const roleWord: Record<ParticipationRole, string> = {
  deelnemer: 'Deelnemer',
  spreker: 'Spreker',
  gastheer: 'Gastheer',
  sleutelpersoon: 'Sleutelpersoon',
  organisatie: 'Organisatie',
}

/** Why this person is proposed for a seat; `fills` is the gemeente or the chain role. */
export const seatReasonSentence: Record<SeatReason, (fills: string) => string> = {
  'first-in-line': () => 'Staat vooraan op de wachtlijst.',
  'empty-gemeente': (fills) => `Uit ${fills} komt nog niemand.`,
  'empty-chain-role': (fills) => `Van de schakel ${fills} komt nog niemand.`,
}

export const offerWarningSentence: Record<OfferWarning, string> = {
  'no-free-seat': 'Er is geen plaats vrij. Zegt deze gast ja, dan komt u een plaats tekort.',
}

/** What the Balie says when somebody comes in who was not simply expected. */
export const checkInWarningSentence: Record<CheckInWarning, string> = {
  'already-inside': 'Deze gast is al binnen.',
  'not-on-list': 'Deze gast stond niet op de lijst en is aan de deur aangemeld.',
  'was-waiting': 'Deze gast stond op de wachtlijst en is nu aangemeld.',
  'was-cancelled': 'Deze gast had zich afgemeld en is nu weer aangemeld.',
  'was-offered': 'Deze gast had een aanbod en is nu aangemeld.',
  'seats-short': 'Er zijn meer mensen aangemeld dan plaatsen.',
}

/** Where a person comes from who was first met at the door. */
export const walkInSource = 'Aan de deur aangemeld'
