import type { lists } from '#domain/contract/lists'
import type { ListViewId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import { readJson } from '#backend/db/read-json'
import {
  deleteListView,
  hasListView,
  insertListView,
  listListViews,
  updateListView,
} from '#backend/db/repositories/list-views'
import { findSetting, saveSetting } from '#backend/db/repositories/settings'
import type { HandlersFor } from '#backend/handler-types'

export const listsHandlers: HandlersFor<typeof lists> = {
  'lists.columns': (db, { list }) => {
    const kept = readJson(findSetting(db, `${list}-columns`) ?? 'null')
    const isList = Array.isArray(kept) && kept.length > 0
    return { columns: isList ? kept.map(String) : null }
  },
  'lists.chooseColumns': (db, { list, columns }) => {
    saveSetting(db, `${list}-columns`, JSON.stringify(columns))
    return { columns }
  },
  'lists.views': (db, { list }) => listListViews(db, list),
  'lists.saveView': (db, { list, name, question }, ports) => {
    const viewId = ports.newId() as ListViewId
    insertListView(db, { id: viewId, list, name, question, createdAt: ports.now() })
    return { viewId }
  },
  'lists.changeView': (db, { viewId, name, question }) => {
    if (!hasListView(db, viewId)) return refuse('not-found')
    updateListView(db, viewId, { name, question })
    return { done: true }
  },
  'lists.removeView': (db, { viewId }) => {
    if (!hasListView(db, viewId)) return refuse('not-found')
    deleteListView(db, viewId)
    return { done: true }
  },
}
