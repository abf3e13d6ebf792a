import type { FileRef } from '#domain/contract/scalars'
import { isoDate } from '#domain/shared/dates'
import { demoSample } from '#domain/texts/demo'
import type { DemoDesk } from './demo-desk.ts'

/** The year report with its proof, and the dossier for a successor, as files that wait to be saved. */
export async function reportTheYear(desk: DemoDesk): Promise<FileRef[]> {
  const { reportId } = await desk.call('report.create', {
    title: demoSample.report,
    from: isoDate('2025-01-01'),
    until: isoDate('2025-12-31'),
  })
  const { files } = await desk.call('report.make', { reportId })
  const dossier = await desk.call('handover.make', { variant: 'with-people' })
  return [...files, ...dossier.files]
}
