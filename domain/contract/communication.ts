import { z } from 'zod'
import type {
  ActionId,
  CommunicationLineId,
  CommunicationMomentId,
  PersonId,
} from '#domain/shared/ids'
import { command, query, task } from './kinds.ts'
import { personChoice } from './outcomes.ts'
import { fileRef, id, isoDate, line, nothing, optionalText, searchText } from './scalars.ts'

const lineId = id<CommunicationLineId>()
const momentId = id<CommunicationMomentId>()
const actionId = id<ActionId>().nullable()

/** Who brings it out: somebody of the network, the verbinder, or nobody yet. */
const owner = z
  .union([
    z.object({ kind: z.literal('user') }),
    z.object({ kind: z.literal('person'), id: id<PersonId>(), name: z.string() }),
  ])
  .nullable()
const ownerChoice = z.union([z.literal('user'), personChoice]).nullable()

const moment = z.object({
  id: momentId,
  dueOn: isoDate,
  doneOn: isoDate.nullable(),
  isLate: z.boolean(),
})

const communicationLine = z.object({
  id: lineId,
  /** Doelgroep, kanaal, boodschap. */
  audience: z.string(),
  channel: z.string(),
  message: z.string(),
  actionId,
  owner,
  note: z.string().nullable(),
  /** By day. */
  moments: z.array(moment),
})
export type CommunicationLine = z.output<typeof communicationLine>
export type CommunicationMoment = z.output<typeof moment>

const facts = {
  audience: line,
  channel: line,
  message: z.string().trim().min(1).max(2000),
  actionId,
  owner: ownerChoice,
  note: optionalText,
}
const done = z.object({ done: z.literal(true) })
const hinted = z.object({ similar: z.array(z.string()) })

export const communication = {
  /** In the order they were written down; found by any of their words. */
  'communication.list': query(
    z.object({
      search: searchText.default(''),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
  ).returns(z.object({ total: z.number(), rows: z.array(communicationLine) })),
  /** With its first moments, which fall due like tasks. */
  'communication.add': command(
    z.object({
      ...facts,
      actionId: actionId.default(null),
      owner: ownerChoice.default(null),
      note: optionalText.default(null),
      moments: z.array(isoDate).max(100).default([]),
    }),
  ).returns(hinted.extend({ lineId })),
  'communication.change': command(
    z
      .object({ lineId, ...facts })
      .partial()
      .required({ lineId: true }),
  ).returns(hinted),
  'communication.remove': command(z.object({ lineId })).returns(done),
  'communication.addMoment': command(z.object({ lineId, dueOn: isoDate })).returns(
    z.object({ momentId }),
  ),
  'communication.changeMoment': command(z.object({ momentId, dueOn: isoDate })).returns(done),
  'communication.setDone': command(z.object({ momentId, isDone: z.boolean() })).returns(done),
  'communication.removeMoment': command(z.object({ momentId })).returns(done),
  /** The whole plan as a workbook. */
  'communication.export': task(nothing).returns(
    z.object({ files: z.array(fileRef), count: z.number() }),
  ),
} as const
