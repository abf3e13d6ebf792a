import type { ZodError } from 'zod'

/** How long a text may be, when one that is too long is what is wrong with the input. */
export function longestText({ issues }: ZodError): number | undefined {
  const tooLong = issues.find((issue) => issue.code === 'too_big' && issue.origin === 'string')
  return tooLong?.code === 'too_big' ? Number(tooLong.maximum) : undefined
}
