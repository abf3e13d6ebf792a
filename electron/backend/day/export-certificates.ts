import type { FileRef } from '#domain/contract/scalars'
import { certificateWords } from '#domain/export/certificate'
import { fileNameFor } from '#domain/export/file-name'
import type { EventId } from '#domain/shared/ids'
import { certificateTexts } from '#domain/texts/day'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import type { TaskStore } from '#backend/handler-types'
import type { Ports } from '#backend/ports'
import { papersOf } from './papers-of.ts'

/** The bewijzen van deelname in Word: only of who was present, as the log says it. */
export async function exportCertificates(
  store: TaskStore,
  { eventId }: { eventId: EventId },
  ports: Ports,
): Promise<{ files: FileRef[] } | Refusal> {
  const papers = store.read((db) => papersOf(db, eventId, ports.now()))
  if (!papers) return refuse('not-found')
  const names = papers.people.filter(({ isPresent }) => isPresent).map(({ name }) => name)
  if (names.length === 0) return refuse('nobody-present')
  // Read when somebody asks for it, so that the start does not carry a library for Word.
  const { writeCertificates } = await import('#backend/documents/certificates')
  const bytes = await writeCertificates(names, certificateWords(papers.event))
  const { date, title } = papers.event
  const name = fileNameFor(date, certificateTexts.plural, title, 'docx')
  return { files: [ports.files.put(name, bytes)] }
}
