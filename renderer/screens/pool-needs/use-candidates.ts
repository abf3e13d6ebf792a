import { useState } from 'react'
import type { Candidates } from '#domain/contract/assignments'
import { useQuery } from '#renderer/lib/use-query'
import { keyOf } from './chosen-target.ts'
import type { Target } from './chosen-target.ts'

const pageSize = 50

/** Who fits what is asked, one page more at a time; never those of what was looked at before. */
export function useCandidates(target: Target) {
  const key = keyOf(target)
  const [page, setPage] = useState({ key, limit: pageSize })
  const [last, setLast] = useState<{ key: string; found: Candidates }>()
  const limit = page.key === key ? page.limit : pageSize
  const now = useQuery('assignments.candidates', { ...target, limit }, { mayBeGone: true })
  if (now !== undefined && now !== last?.found) setLast({ key, found: now })
  return {
    found: now ?? (last?.key === key ? last.found : undefined),
    showMore: () => setPage({ key, limit: limit + pageSize }),
  }
}
