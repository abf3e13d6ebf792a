import { useState } from 'react'
import type { OutputOf } from '#domain/contract/kinds'
import type { Contract } from '#domain/contract'
import { useKeeping } from '#renderer/lib/use-command'
import { safetyText as text } from '#renderer/texts/safety'

type Result = OutputOf<Contract['backups.check']>

/** Looks at everything, and says in words what was found. */
export function useCheckAll() {
  const check = useKeeping('backups.check')
  const [findings, setFindings] = useState<readonly string[]>([])
  return {
    isBusy: check.isBusy,
    findings,
    run: async () => {
      const result = await check({}, (value) => inWords(value) ?? '')
      setFindings(result === undefined ? [] : findingsOf(result))
    },
  }
}

/** The good news as one sentence; undefined when there is something to say of its own. */
function inWords({ store, copies, damaged }: Result): string | undefined {
  if (damaged > 0 || (store?.faults.length ?? 0) > 0) return undefined
  return store === null ? text.checkedCopies(copies) : text.checkedAll(copies)
}

function findingsOf({ store, copies, damaged }: Result): string[] {
  const faults = (store?.faults ?? []).map((fault) => text.faults[fault])
  if (damaged === 0) return faults
  const sentence = text.checkedDamaged(damaged, copies)
  const isWhole = store !== null && faults.length === 0
  return [...faults, isWhole ? `${sentence} ${text.checkedStore}` : sentence]
}
