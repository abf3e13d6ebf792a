import { useQuery } from './use-query.ts'

/** How many people are in the pool and how many payments are open, for the tabs of its screens. */
export function usePoolCounts() {
  const pool = useQuery('pool.counts', {}, { keepsPrevious: true })
  const open = useQuery(
    'payments.list',
    { statuses: ['proposal', 'approved'], limit: 1 },
    { keepsPrevious: true },
  )
  return { pool: pool?.people, payments: open?.total }
}
