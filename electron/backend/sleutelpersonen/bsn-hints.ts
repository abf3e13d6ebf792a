import type { Hint } from '#domain/contract/people'
import { looksLikeBsn } from '#domain/privacy/bsn'

/** A hint for each typed text that holds a number Schakel does not need; nothing of it stops anybody. */
export function bsnHints(typed: Readonly<Record<string, string | null | undefined>>): Hint[] {
  return Object.entries(typed).flatMap(([field, text]) =>
    typeof text === 'string' && looksLikeBsn(text)
      ? [{ kind: 'looks-like-bsn' as const, field }]
      : [],
  )
}
