import { z } from 'zod'
import type { ListViewId } from '#domain/shared/ids'
import { command, query } from './kinds.ts'
import { id, line } from './scalars.ts'

const list = z.enum(['people', 'organisations'])
export type ListName = z.output<typeof list>

const viewId = id<ListViewId>()
const columnId = z.string().min(1).max(40)
const columns = z.array(columnId).min(1).max(40)

const listQuestion = z.object({
  /** The parts of the address that say what is shown, as the screen reads them. */
  filter: z.record(z.string().max(40), z.string().max(300)),
  columns,
  sort: z.object({ columnId, direction: z.enum(['ascending', 'descending']) }),
})
/** A way of looking at a list: what it shows, in which columns, in which order. */
export type ListQuestion = z.output<typeof listQuestion>

const listView = z.object({ id: viewId, name: z.string(), question: listQuestion })
export type ListView = z.output<typeof listView>

/** The question as it was kept, or undefined when it can no longer be read. */
export function readListQuestion(kept: unknown): ListQuestion | undefined {
  return listQuestion.safeParse(kept).data
}

export const lists = {
  /** The columns she chose; null while she never did. */
  'lists.columns': query(z.object({ list })).returns(z.object({ columns: columns.nullable() })),
  /** How she likes her list is no step to undo. */
  'lists.chooseColumns': command(z.object({ list, columns })).returns(z.object({ columns })),
  'lists.views': query(z.object({ list })).returns(z.array(listView)),
  'lists.saveView': command(z.object({ list, name: line, question: listQuestion })).returns(
    z.object({ viewId }),
  ),
  'lists.changeView': command(
    z.object({ viewId, name: line.optional(), question: listQuestion.optional() }),
  ).returns(z.object({ done: z.literal(true) })),
  'lists.removeView': command(z.object({ viewId })).returns(z.object({ done: z.literal(true) })),
} as const
