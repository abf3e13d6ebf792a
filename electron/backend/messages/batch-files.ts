import type { FileRef } from '#domain/contract/scalars'
import { calendarItems } from '#domain/export/calendar-events'
import type { EventForCalendar } from '#domain/export/calendar-events'
import { fileNameFor } from '#domain/export/file-name'
import { hasCalendarFile } from '#domain/messages/kinds'
import { todayOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { MessageBatchId } from '#domain/shared/ids'
import { messageFileWords as words, messageKindWords } from '#domain/texts/messages'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { listCalendarItems } from '#backend/db/repositories/calendar-items'
import { findBatch, listMessages } from '#backend/db/repositories/message-batches'
import type { Reader } from '#backend/db/sql'
import { writeIcs } from '#backend/documents/ics'
import type { TaskStore } from '#backend/handler-types'
import type { Ports } from '#backend/ports'
import type { RoundFiles } from './round-files.ts'
import { mailFiles } from './mail-files.ts'
import { mergeFiles } from './merge-files.ts'
import { leftOutOf } from './no-longer-for.ts'
import { readSender } from './sender.ts'

/** Writes the files of a round: drafts for her mail program, or what Word merges. */
export async function batchFiles(
  store: TaskStore,
  batchId: MessageBatchId,
  ports: Ports,
): Promise<{ files: FileRef[] } | Refusal> {
  const round = store.read((db) => roundFilesOf(db, batchId, ports))
  if (!round) return refuse('not-found')
  switch (round.batch.way) {
    case 'one-mail':
    case 'mail-each':
      return { files: await mailFiles(round, ports) }
    case 'merge':
      return { files: await mergeFiles(store, round, ports) }
    case 'whatsapp':
    case 'letter':
      return { files: [] }
  }
}

function roundFilesOf(db: Reader, batchId: MessageBatchId, ports: Ports): RoundFiles | undefined {
  const batch = findBatch(db, batchId)
  if (!batch) return undefined
  const [event] = batch.eventId === null ? [] : listCalendarItems(db, [batch.eventId])
  const { items } = calendarItems(event && hasCalendarFile(batch.kind) ? [forGuests(event)] : [])
  const day: IsoDate | null = event?.date ?? todayOf(batch.madeAt)
  const what = batch.eventTitle ?? words.newsletter
  const leftOut = leftOutOf(db, batch, ports.now()).map(({ personId }) => personId)
  const kindWord = messageKindWords[batch.kind]
  return {
    batch,
    messages: listMessages(db, batchId, { offset: 0, limit: batch.people }, leftOut),
    sender: readSender(db),
    calendar: items.length === 0 ? null : writeIcs(items, { now: ports.now() }),
    nameOf: (kind, extension) => fileNameFor(day, `${kindWord} ${kind}`, what, extension),
  }
}

// What she aims at, and why it is off, is her own business: it is no part of what guests open.
function forGuests(event: EventForCalendar): EventForCalendar {
  return { ...event, goal: null, cancelledReason: null }
}
