import { isIsoDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

/** One value of the calendar data with the path that leads to it, for an exact complaint. */
export type Node = { readonly value: unknown; readonly path: string }

/** What the data must be, and is not. */
export class CalendarReferenceError extends Error {
  override readonly name = 'CalendarReferenceError'
  constructor(node: Node, expected: string) {
    super(`Calendar reference: ${node.path} is not ${expected}`)
  }
}

export function field(node: Node, key: string): Node {
  return { value: record(node)[key], path: `${node.path}.${key}` }
}

export function items(node: Node): Node[] {
  if (!Array.isArray(node.value)) throw new CalendarReferenceError(node, 'a list')
  return node.value.map((value: unknown, index) => ({ value, path: `${node.path}[${index}]` }))
}

export function entries(node: Node): [string, Node][] {
  return Object.entries(record(node)).map(([key, value]) => [
    key,
    { value, path: `${node.path}.${key}` },
  ])
}

export function text(node: Node): string {
  if (typeof node.value !== 'string' || node.value === '') {
    throw new CalendarReferenceError(node, 'a text')
  }
  return node.value
}

export function wholeNumber(node: Node): number {
  if (!Number.isSafeInteger(node.value)) throw new CalendarReferenceError(node, 'a whole number')
  return node.value as number
}

export function yesOrNo(node: Node): boolean {
  if (typeof node.value !== 'boolean') throw new CalendarReferenceError(node, 'true or false')
  return node.value
}

export function day(node: Node): IsoDate {
  const value = text(node)
  if (!isIsoDate(value)) throw new CalendarReferenceError(node, 'a calendar day')
  return value
}

export function oneOf<Choice extends string>(node: Node, choices: readonly Choice[]): Choice {
  const choice = choices.find((each) => each === node.value)
  if (choice === undefined) throw new CalendarReferenceError(node, `one of ${choices.join(', ')}`)
  return choice
}

/** The value read, or `otherwise` when the data leaves it out. */
export function optional<Read, Otherwise>(
  node: Node,
  read: (node: Node) => Read,
  otherwise: Otherwise,
): Read | Otherwise {
  return node.value === undefined ? otherwise : read(node)
}

function record(node: Node): Record<string, unknown> {
  if (typeof node.value !== 'object' || node.value === null || Array.isArray(node.value)) {
    throw new CalendarReferenceError(node, 'a record')
  }
  return node.value as Record<string, unknown>
}
