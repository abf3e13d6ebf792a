import { z } from 'zod'
import { contract } from './index.ts'
import type { Entry } from './kinds.ts'

/** Every call with its kind and the JSON Schema of its input and its answer, for scripts. */
export function describeContract() {
  return Object.entries<Entry>(contract).map(([name, { kind, input, output }]) => ({
    name,
    kind,
    input: z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }),
    answer: z.toJSONSchema(output, { io: 'output', unrepresentable: 'any' }),
  }))
}
