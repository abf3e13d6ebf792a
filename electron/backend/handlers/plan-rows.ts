import type { planRows } from '#domain/contract/plan-rows'
import { withPeriod } from '#domain/plan/periods'
import type { PlanRowId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import { areActions } from '#backend/db/repositories/plan'
import {
  deletePlanRow,
  findPlanRow,
  insertPlanRow,
  listPlanRows,
  listPlannedDays,
  orderPlanRows,
  setRowActions,
  setRowPeriods,
  updatePlanRowTitle,
} from '#backend/db/repositories/plan-rows'
import { findRegion } from '#backend/db/repositories/region'
import type { HandlersFor } from '#backend/handler-types'

const done = { done: true } as const

export const planRowsHandlers: HandlersFor<typeof planRows> = {
  'planRows.list': (db) => {
    const region = findRegion(db)
    const yearOf = (day: string | null | undefined) => (day ? Number(day.slice(0, 4)) : null)
    return {
      rows: listPlanRows(db),
      events: listPlannedDays(db),
      programmeYears: {
        from: yearOf(region?.programmeFromOn),
        until: yearOf(region?.programmeUntilOn),
      },
    }
  },
  'planRows.add': (db, { title, actionIds }, ports) => {
    if (!areActions(db, actionIds)) return refuse('link-missing')
    const rowId = ports.newId() as PlanRowId
    insertPlanRow(db, { id: rowId, title })
    setRowActions(db, { id: rowId, actionIds: [] }, actionIds, ports.newId)
    return { rowId }
  },
  'planRows.change': (db, { rowId, title, actionIds }, ports) => {
    const row = findPlanRow(db, rowId)
    if (!row) return refuse('not-found')
    if (actionIds && !areActions(db, actionIds)) return refuse('link-missing')
    if (title !== undefined) updatePlanRowTitle(db, rowId, title)
    if (actionIds) setRowActions(db, row, actionIds, ports.newId)
    return done
  },
  'planRows.remove': (db, { rowId }) => {
    if (!findPlanRow(db, rowId)) return refuse('not-found')
    deletePlanRow(db, rowId)
    return done
  },
  'planRows.move': (db, { rowId, position }) => {
    const ids = listPlanRows(db).map(({ id }) => id)
    if (!ids.includes(rowId)) return refuse('not-found')
    orderPlanRows(db, ids.filter((id) => id !== rowId).toSpliced(position, 0, rowId))
    return done
  },
  'planRows.setPeriod': (db, { rowId, period, isPlanned }, ports) => {
    const row = findPlanRow(db, rowId)
    if (!row) return refuse('not-found')
    setRowPeriods(db, row, withPeriod(row.periods, period, isPlanned), ports.newId)
    return done
  },
}
