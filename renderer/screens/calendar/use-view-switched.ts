import { useState } from 'react'
import type { CalendarView } from './calendar-address.ts'

/** True once another view was chosen than the one the calendar opened with. */
export function useViewSwitched(view: CalendarView): boolean {
  const [seen, setSeen] = useState({ view, isSwitched: false })
  if (seen.view !== view) setSeen({ view, isSwitched: true })
  return seen.isSwitched || seen.view !== view
}
