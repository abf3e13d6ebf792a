import { describeContract } from '#domain/contract/describe'

/** Prints every call with its kind and the JSON Schema of its input and its answer. */
export function printContract(): number {
  console.log(JSON.stringify(describeContract(), null, 1))
  return 0
}
