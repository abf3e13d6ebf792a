import { z } from 'zod'

/** What of an event can be taken along to a new one. */
export const clonePart = z.enum([
  'facts',
  'place',
  'audience',
  'programme',
  'tasks',
  'estimate',
  'texts',
])
export type ClonePart = z.output<typeof clonePart>

/** What an event has and a new one does not get: never, or because its part was not ticked. */
export const leftOut = z.enum([
  ...clonePart.options,
  'people',
  'invitations',
  'presence',
  'payments',
  'suppliers',
  'speakers',
  'rooms',
  'done-marks',
  'own-days',
  'warning-decisions',
  'estimate-of-partner',
])
export type LeftOut = z.output<typeof leftOut>

export const cloneReport = z.object({
  copied: z.array(z.object({ part: clonePart, count: z.number() })),
  leftOut: z.array(z.object({ what: leftOut, count: z.number() })),
})
export type CloneReport = z.output<typeof cloneReport>
