import { addDays } from '#domain/shared/dates'
import type { ActionId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { valueOf } from '../../builders/a-backend.ts'

/** How some actions of the plan went, with a text for the report. */
export async function aBusyPlan(backend: Backend): Promise<void> {
  const { today } = await valueOf(backend, 'system.status', {})
  for (const actionId of ['a', 'd', 'i'] as ActionId[]) {
    const notedOn = addDays(today, -7)
    await valueOf(backend, 'actionNotes.add', { actionId, notedOn, text: 'Loopt (voorbeeld)' })
    await valueOf(backend, 'plan.keepYearText', { actionId, year: 2025, text: 'Ging (voorbeeld)' })
  }
}
