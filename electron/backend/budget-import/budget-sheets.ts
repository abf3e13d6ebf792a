import { readBookings } from '#domain/finance/read-bookings'
import type { BookingList } from '#domain/finance/read-bookings'
import { readBudgetGrid } from '#domain/budget-import/read-budget-grid'
import type { BudgetGrid } from '#domain/budget-import/read-budget-grid'
import type { UnitFactor } from '#domain/budget-import/amount-unit'
import type { SheetData, WorkbookData } from '#domain/import/sheet-data'

export type FoundGrid = { readonly sheet: SheetData; readonly grid: BudgetGrid }
export type FoundBookings = { readonly sheet: SheetData; readonly list: BookingList }

/** Every sheet with a begroting in it, the likeliest first; what holds bookings is none. */
export function budgetSheets(workbook: WorkbookData, factor: UnitFactor | null): FoundGrid[] {
  const found = workbook.sheets.flatMap((sheet) => {
    if (bookingsIn(sheet) !== null) return []
    const grid = readBudgetGrid(sheet, factor ?? undefined)
    return grid === null ? [] : [{ sheet, grid }]
  })
  return found.toSorted((one, other) => weightOf(other) - weightOf(one))
}

/** Every sheet with bookings of finance in it, the longest first. */
export function bookingSheets(workbook: WorkbookData): FoundBookings[] {
  return workbook.sheets
    .flatMap((sheet) => {
      const list = bookingsIn(sheet)
      return list === null ? [] : [{ sheet, list }]
    })
    .toSorted((one, other) => other.list.bookings.length - one.list.bookings.length)
}

function bookingsIn(sheet: SheetData): BookingList | null {
  const list = readBookings(sheet)
  return list === null || list.bookings.length === 0 ? null : list
}

// A sheet she hid is not the one she means, unless there is no other.
function weightOf({ sheet, grid }: FoundGrid): number {
  return grid.lines.length * grid.years.length - (sheet.isHidden ? 1_000_000 : 0)
}
