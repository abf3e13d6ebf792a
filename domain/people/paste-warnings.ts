import { textHints } from './people-hints.ts'
import type { FreeTextField, PeopleHint } from './people-hints.ts'
import type { ChangedCell } from './plan-paste.ts'

/** A cell that takes what was pasted, and what is worth saying about it. */
export type WarnedCell = Pick<ChangedCell, 'person' | 'column'> & { readonly hint: PeopleHint }

const fieldOf: Readonly<Record<string, FreeTextField | undefined>> = {
  ...{ name: 'name', organisation: 'name', function: 'functionName', email: 'email' },
}

/** What is worth saying about a block before it lands; nothing of it stops anybody. */
export function pasteWarnings(changed: readonly ChangedCell[]): WarnedCell[] {
  return changed.flatMap(({ person, column, becomes }) => {
    const field = fieldOf[column]
    if (field === undefined || becomes === '') return []
    return textHints({ [field]: becomes }).map((hint) => ({ person, column, hint }))
  })
}
