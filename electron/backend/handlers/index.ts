import type { Handlers } from '#backend/handler-types'
import { attendanceHandlers } from './attendance.ts'
import { budgetHandlers } from './budget.ts'
import { calendarHandlers } from './calendar.ts'
import { eventsHandlers } from './events.ts'
import { exchangeHandlers } from './exchange.ts'
import { organisationsHandlers } from './organisations.ts'
import { peopleHandlers } from './people.ts'
import { planHandlers } from './plan.ts'
import { searchHandlers } from './search.ts'
import { systemHandlers } from './system.ts'

/** A handler for every call of the contract; the compiler names the ones that are missing. */
export const handlers: Handlers = {
  ...systemHandlers,
  ...planHandlers,
  ...eventsHandlers,
  ...calendarHandlers,
  ...peopleHandlers,
  ...organisationsHandlers,
  ...searchHandlers,
  ...exchangeHandlers,
  ...attendanceHandlers,
  ...budgetHandlers,
}
