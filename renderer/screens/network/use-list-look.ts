import { useState } from 'react'
import type { ListName, ListQuestion } from '#domain/contract/lists'
import { columnsToShow, organisationColumnIds, peopleColumnIds } from '#domain/people/columns'
import type { GridSort } from '#renderer/components/grid-types'
import { useWish } from '#renderer/components/use-wish'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { usualOrganisationColumns } from './organisations-columns.ts'
import { usualPeopleColumns } from './people-columns.tsx'

/** In which columns and in which order a list is shown, and how to choose others. */
export type ListLook = {
  readonly list: ListName
  readonly columns: readonly string[]
  readonly usual: readonly string[]
  readonly sort: GridSort
  readonly onColumns: (columns: readonly string[]) => void
  readonly onSort: (sort: GridSort) => void
  /** Shows the look of a kept list, for as long as she looks at it; undefined is her own again. */
  readonly onShow: (look: Look | undefined) => void
}

type Look = { readonly columns: readonly string[]; readonly sort: GridSort }

const known = { people: peopleColumnIds, organisations: organisationColumnIds }
const usual = { people: usualPeopleColumns, organisations: usualOrganisationColumns }
const byName: GridSort = { columnId: 'name', direction: 'ascending' }

/** The look of one list; its columns are kept for the next time. Undefined while it is asked for. */
export function useListLook(list: ListName): ListLook | undefined {
  const kept = useQuery('lists.columns', { list })
  const keep = useCommand('lists.chooseColumns')
  const [sorts, setSorts] = useState<Partial<Record<ListName, GridSort>>>({})
  const [columns, onColumns] = useWish<readonly string[] | null>(kept?.columns ?? null, (wish) =>
    keep({ list, columns: [...(wish ?? usual[list])] }),
  )
  // The columns of a kept list are looked at only: they do not take the place of her own.
  const [shown, setShown] = useState<Partial<Record<ListName, readonly string[]>>>({})
  const show = (wish: readonly string[] | undefined) =>
    setShown((before) => ({ ...before, [list]: wish }))
  const onSort = (sort: GridSort) => setSorts((before) => ({ ...before, [list]: sort }))
  if (kept === undefined) return undefined
  return {
    list,
    columns: columnsToShow(shown[list] ?? columns, known[list], usual[list]),
    usual: usual[list],
    sort: sorts[list] ?? byName,
    onColumns: shown[list] === undefined ? onColumns : show,
    onSort,
    onShow: (look) => {
      show(look?.columns)
      if (look !== undefined) onSort(look.sort)
    },
  }
}

/** The look as it is kept under a name. */
export function lookOf({ columns, sort }: ListLook): Pick<ListQuestion, 'columns' | 'sort'> {
  return { columns: [...columns], sort: { ...sort } }
}
