import { isoDate } from '#domain/shared/dates'
import type { Backend } from '#backend/start'
import { valueOf } from '../../builders/a-backend.ts'

/** Two reports, of which one has a text of her own with a figure in it. */
export async function someReports(backend: Backend): Promise<void> {
  const [from, until] = [isoDate('2025-01-01'), isoDate('2025-12-31')]
  const title = 'Jaarrapport 2025 (voorbeeld)'
  const { reportId } = await valueOf(backend, 'report.create', { title, from, until })
  const text = 'Er waren {bijeenkomsten|7} (voorbeeld).'
  await valueOf(backend, 'report.setText', { reportId, chapter: 'done', text })
  await valueOf(backend, 'report.create', { title, from, until })
}
