import type { CommunicationLine, communication } from '#domain/contract/communication'
import type { InputOf } from '#domain/contract/kinds'
import { communicationWorkbook } from '#domain/export/communication-workbook'
import { fileNameFor } from '#domain/export/file-name'
import { fitsSearch, pageOf } from '#domain/plan/register-search'
import { todayOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { ActionId, CommunicationLineId, CommunicationMomentId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import {
  deleteCommunicationLine,
  deleteMoment,
  findMoment,
  hasCommunicationLine,
  hasMomentOn,
  insertCommunicationLine,
  insertMoment,
  listCommunicationLines,
  moveMoment,
  setMomentDone,
  updateCommunicationLine,
} from '#backend/db/repositories/communication'
import type { StoredOwner } from '#backend/db/repositories/outcomes'
import { areActions } from '#backend/db/repositories/plan'
import type { Reader } from '#backend/db/sql'
import { writeWorkbook } from '#backend/excel/write/write-workbook'
import type { HandlersFor } from '#backend/handler-types'
import { peopleTaker } from '#backend/people/take-person'
import type { PeopleTaker } from '#backend/people/take-person'

const done = { done: true } as const

export const communicationHandlers: HandlersFor<typeof communication> = {
  'communication.list': (db, { search, ...page }, ports) => {
    const lines = linesOn(db, todayOf(ports.now()))
    return pageOf(
      lines.filter(({ audience, channel, message, note, owner }) =>
        fitsSearch(search, [
          ...[audience, channel, message, note],
          owner?.kind === 'person' ? owner.name : null,
        ]),
      ),
      page,
    )
  },
  'communication.add': (db, { owner, moments, ...facts }, ports) => {
    if (!isAction(db, facts.actionId)) return refuse('not-found')
    const taker = peopleTaker(db, ports)
    const taken = takeOwner(owner, taker)
    if (taken === 'unknown') return refuse('not-found')
    const lineId = ports.newId() as CommunicationLineId
    insertCommunicationLine(db, lineId, { ...facts, owner: taken }, ports.now())
    for (const dueOn of new Set(moments)) {
      insertMoment(db, ports.newId() as CommunicationMomentId, { lineId, dueOn })
    }
    return { lineId, similar: taker.similar() }
  },
  'communication.change': (db, { lineId, owner, ...change }, ports) => {
    if (!hasCommunicationLine(db, lineId)) return refuse('not-found')
    if (change.actionId !== undefined && !isAction(db, change.actionId)) return refuse('not-found')
    const taker = peopleTaker(db, ports)
    const taken = owner === undefined ? undefined : takeOwner(owner, taker)
    if (taken === 'unknown') return refuse('not-found')
    updateCommunicationLine(db, lineId, { ...change, owner: taken })
    return { similar: taker.similar() }
  },
  'communication.remove': (db, { lineId }) =>
    deleteCommunicationLine(db, lineId) ? done : refuse('not-found'),
  'communication.addMoment': (db, moment, ports) => {
    if (!hasCommunicationLine(db, moment.lineId)) return refuse('not-found')
    if (hasMomentOn(db, moment, null)) return refuse('moment-twice')
    const momentId = ports.newId() as CommunicationMomentId
    insertMoment(db, momentId, moment)
    return { momentId }
  },
  'communication.changeMoment': (db, { momentId, dueOn }) => {
    const found = findMoment(db, momentId)
    if (!found) return refuse('not-found')
    if (hasMomentOn(db, { ...found, dueOn }, momentId)) return refuse('moment-twice')
    moveMoment(db, momentId, dueOn)
    return done
  },
  'communication.setDone': (db, { momentId, isDone }, ports) => {
    if (!findMoment(db, momentId)) return refuse('not-found')
    setMomentDone(db, momentId, isDone ? todayOf(ports.now()) : null)
    return done
  },
  'communication.removeMoment': (db, { momentId }) =>
    deleteMoment(db, momentId) ? done : refuse('not-found'),
  'communication.export': async (store, _, ports) => {
    const statedOn = todayOf(ports.now())
    const lines = store.read((db) => linesOn(db, statedOn))
    if (lines.length === 0) return refuse('nothing-to-export')
    const workbook = communicationWorkbook({ statedOn, lines })
    const bytes = await writeWorkbook(workbook, { now: ports.now() })
    const file = ports.files.put(fileNameFor(statedOn, workbook.title, ''), bytes)
    return { files: [file], count: lines.length }
  },
}

function linesOn(db: Reader, today: IsoDate): CommunicationLine[] {
  return listCommunicationLines(db).map((line) => ({
    ...line,
    moments: line.moments.map((moment) => ({
      ...moment,
      isLate: moment.doneOn === null && moment.dueOn < today,
    })),
  }))
}

function isAction(db: Reader, actionId: ActionId | null): boolean {
  return actionId === null || areActions(db, [actionId])
}

function takeOwner(
  owner: InputOf<(typeof communication)['communication.add']>['owner'],
  taker: PeopleTaker,
): StoredOwner | 'unknown' {
  return owner === null || owner === 'user' ? owner : (taker.take(owner) ?? 'unknown')
}
