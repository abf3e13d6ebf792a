import type { PaperEvent } from '#domain/contract/day'
import { dutchTime, longDate } from '#domain/shared/dates'
import { certificateTexts as text } from '#domain/texts/day'
import { lengthInWords } from '#domain/texts/programme'
import { attendanceTexts } from '#domain/texts/workbooks'

/** What a bewijs van deelname says, line by line, apart from the name. */
export type CertificateWords = {
  readonly title: string
  readonly statement: string
  readonly event: string
  /** When, how long and where, for as far as it is known. */
  readonly facts: readonly string[]
  readonly organiser: string | null
}

/** The words of the certificates of one event; every guest gets the same. */
export function certificateWords(event: PaperEvent): CertificateWords {
  const { date, startTime, endTime, minutes, place } = event
  const times =
    startTime === null
      ? ''
      : attendanceTexts.timeSpan(dutchTime(startTime), endTime && dutchTime(endTime))
  return {
    title: text.title,
    statement: text.statement,
    event: event.title,
    facts: [
      text.when(date === null ? text.noDate : longDate(date), times),
      ...(minutes === null ? [] : [text.length(lengthInWords(minutes))]),
      ...(place === null ? [] : [text.place(place)]),
    ],
    organiser: event.organiser,
  }
}
