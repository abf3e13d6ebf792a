import { useEffect, useRef, useState } from 'react'
import type { BackupOverview } from '#domain/contract/backups'
import { call } from '#renderer/lib/backend'
import { problem } from '#renderer/lib/messages'
import { useRevision } from '#renderer/lib/revision'

/** The copies as they are now, also while the store itself answers nothing. */
export function useBackups(): BackupOverview | undefined {
  const revision = useRevision()
  const [overview, setOverview] = useState<BackupOverview>()
  const isTold = useRef(false)
  useEffect(() => {
    const abort = new AbortController()
    void call('backups.list', {}, abort.signal).then((answer) => {
      if (abort.signal.aborted) return
      if (answer.kind === 'ok') return setOverview(answer.value)
      // It is asked every minute, and said once.
      if (!isTold.current) problem.set(answer.sentence)
      isTold.current = true
    })
    return () => abort.abort()
  }, [revision])
  return overview
}
