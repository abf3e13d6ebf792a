import { attendance } from './attendance.ts'
import { budget } from './budget.ts'
import { calendar } from './calendar.ts'
import { events } from './events.ts'
import type { Entry } from './kinds.ts'
import { exchange } from './exchange.ts'
import { organisations } from './organisations.ts'
import { people } from './people.ts'
import { plan } from './plan.ts'
import { search } from './search.ts'
import { system } from './system.ts'

/** Every call a screen, a script or a test can make; one name, one kind, checked both ways. */
export const contract = {
  ...system,
  ...plan,
  ...events,
  ...calendar,
  ...people,
  ...organisations,
  ...search,
  ...exchange,
  ...attendance,
  ...budget,
} as const satisfies Record<string, Entry>

export type Contract = typeof contract
export type CallName = keyof Contract

export type NameOfKind<Kind extends Entry['kind']> = {
  [Name in CallName]: Contract[Name]['kind'] extends Kind ? Name : never
}[CallName]

export type CommandName = NameOfKind<'command'>

/** Tells a name of the contract from other text. */
export function isCallName(name: string): name is CallName {
  return Object.hasOwn(contract, name)
}
