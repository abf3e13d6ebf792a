import type { handover } from '#domain/contract/handover'
import type { HandlersFor } from '#backend/handler-types'
import { makeDossier } from '#backend/handover/make-dossier'
import { handoverPreview } from '#backend/handover/preview'
import { annexOf } from '#backend/handover/workbooks'

export const handoverHandlers: HandlersFor<typeof handover> = {
  'handover.preview': (db, { variant }, ports) =>
    handoverPreview(db, variant, { annex: annexOf(db, variant, ports.now()), hasCopy: true }),
  'handover.make': (store, { variant }, ports) => makeDossier(store, variant, ports),
}
