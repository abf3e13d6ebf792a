import type { Handlers } from '../handler-types.ts'
import { planHandlers } from './plan.ts'
import { systemHandlers } from './system.ts'

/** A handler for every call of the contract; the compiler names the ones that are missing. */
export const handlers: Handlers = {
  ...systemHandlers,
  ...planHandlers,
}
