import { useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { Answer } from '#domain/contract/answers'
import { problem } from './messages.ts'
import { useRevision } from './revision.ts'

const pageSize = 100

export type Page<Row> = { readonly total: number; readonly rows: readonly Row[] }

/** A row of a long list: there, or on its way. */
export type PagedRow<Row> =
  | { readonly kind: 'there'; readonly key: string; readonly row: Row }
  | { readonly kind: 'coming'; readonly key: string }

type Held<Row> = {
  /** The question, and as of which change. */
  readonly question: string
  readonly asked: string
  readonly total: number
  readonly pages: ReadonlyMap<number, readonly PagedRow<Row>[]>
}

/**
 * A list that may be 20,000 long: only the pages in sight are asked for. While a new question is
 * on its way the last answer stays; after any change what is in sight is asked again.
 */
export function usePagedRows<Row>(
  question: string,
  keyOf: (row: Row) => string,
  ask: (page: { offset: number; limit: number }, signal: AbortSignal) => Promise<Answer<Page<Row>>>,
) {
  const revision = useRevision()
  const [held, setHeld] = useState<Held<Row>>()
  const [wanted, setWanted] = useState('0')
  const now = `${question} ${revision}`

  const load = useEffectEvent((page: number, signal: AbortSignal) => {
    void ask({ offset: page * pageSize, limit: pageSize }, signal).then((answer) => {
      if (signal.aborted) return
      if (answer.kind !== 'ok') return problem.set(answer.sentence)
      const { total, rows } = answer.value
      const there = rows.map((row) => ({ kind: 'there', key: keyOf(row), row }) as const)
      setHeld((before) => {
        const pages = before?.question === now ? before.pages : new Map<number, PagedRow<Row>[]>()
        return { question: now, asked: question, total, pages: new Map([...pages, [page, there]]) }
      })
    })
  })
  const missing = wanted
    .split(' ')
    .filter((page) => held?.question !== now || !held.pages.has(Number(page)))
    .join(' ')

  useEffect(() => {
    if (missing === '') return
    const abort = new AbortController()
    for (const page of missing.split(' ')) load(Number(page), abort.signal)
    return () => abort.abort()
  }, [missing, now])

  const rows = useMemo(() => rowsOf(held), [held])
  const onVisible = useCallback((indexes: readonly number[]) => {
    const pages = new Set(indexes.map((index) => Math.floor(index / pageSize)))
    setWanted([...pages].toSorted((one, other) => one - other).join(' ') || '0')
  }, [])
  // While another question is on its way, the rows are those of the question before.
  return { rows, total: held?.total, asked: held?.asked, onVisible }
}

function rowsOf<Row>(held: Held<Row> | undefined): PagedRow<Row>[] {
  return Array.from(
    { length: held?.total ?? 0 },
    (_, index): PagedRow<Row> =>
      held?.pages.get(Math.floor(index / pageSize))?.[index % pageSize] ?? coming(index),
  )
}

const blanks: { readonly kind: 'coming'; readonly key: string }[] = []

const comingKey = /^coming (\d+)$/

// The same row object each time, so that rows on their way are not drawn again.
function coming(index: number) {
  return (blanks[index] ??= { kind: 'coming', key: `coming ${index}` })
}

/** The place in the list of a row that is on its way; undefined for the key of one that is there. */
export function comingIndex(key: string): number | undefined {
  const found = comingKey.exec(key)?.[1]
  return found === undefined ? undefined : Number(found)
}
