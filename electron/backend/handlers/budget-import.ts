import type { budgetImport } from '#domain/contract/budget-import'
import { refuse } from '#domain/texts/refusals'
import { applyBudget } from '#backend/budget-import/apply-budget'
import { budgetPlan } from '#backend/budget-import/budget-plan'
import { budgetPreview } from '#backend/budget-import/budget-preview'
import { bookingSheets } from '#backend/budget-import/budget-sheets'
import type { HandlersFor } from '#backend/handler-types'
import { readHeldFile } from '#backend/import/read-held-file'
import { findReading } from '#backend/import/readings'

export const budgetImportHandlers: HandlersFor<typeof budgetImport> = {
  'budgetImport.inspect': async (store, input, ports) => {
    const file = ports.files.find(input.file)
    if (!file) return refuse('file-gone')
    const workbook = await readHeldFile(file, ports)
    if ('sentence' in workbook) return refuse('file-refused', workbook)
    const plan = store.read((db) => budgetPlan(db, workbook, input))
    if (plan) return budgetPreview(file.ref.name, plan)
    return refuse(bookingSheets(workbook).length > 0 ? 'file-is-bookings' : 'budget-not-found')
  },
  'budgetImport.apply': (db, { version, ...input }, ports) => {
    const file = ports.files.find(input.file)
    if (!file) return refuse('file-gone')
    const workbook = findReading(file)
    if (!workbook) return refuse('file-not-read')
    const plan = budgetPlan(db, workbook, input)
    if (!plan) return refuse('budget-not-found')
    return applyBudget(db, ports, plan, version)
  },
}
