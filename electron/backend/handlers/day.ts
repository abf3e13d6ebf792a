import type { day } from '#domain/contract/day'
import { refuse } from '#domain/texts/refusals'
import { exportCertificates } from '#backend/day/export-certificates'
import { exportFolder } from '#backend/day/export-folder'
import { folderEventsOf } from '#backend/day/folder-events'
import { papersOf } from '#backend/day/papers-of'
import { roomOf } from '#backend/day/room-of'
import type { HandlersFor } from '#backend/handler-types'

export const dayHandlers: HandlersFor<typeof day> = {
  'day.room': (db, { eventId }, ports) => roomOf(db, eventId, ports.now()) ?? refuse('not-found'),
  'day.papers': (db, { eventId }, ports) =>
    papersOf(db, eventId, ports.now()) ?? refuse('not-found'),
  'day.folderEvents': (db, _input, ports) => ({
    events: folderEventsOf(db, ports.now()).map(({ endTime: _, ...event }) => event),
  }),
  'day.certificates': async (store, input, ports) => exportCertificates(store, input, ports),
  'day.folder': async (store, input, ports) => exportFolder(store, input, ports),
}
