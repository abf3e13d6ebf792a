import { z } from 'zod'
import { contract } from '#domain/contract'
import type { Entry } from '#domain/contract/kinds'

/** Prints every call with its kind and the JSON Schema of its input and its answer. */
export function printContract(): number {
  const calls = Object.entries<Entry>(contract).map(([name, { kind, input, output }]) => ({
    name,
    kind,
    input: z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }),
    answer: z.toJSONSchema(output, { io: 'output', unrepresentable: 'any' }),
  }))
  console.log(JSON.stringify(calls, null, 1))
  return 0
}
