import { z } from 'zod'
import type { AbsenceId } from '#domain/shared/ids'
import { command, query } from './kinds.ts'
import { id, isoDate, nothing, optionalLine } from './scalars.ts'

const absenceId = id<AbsenceId>()
const absence = z.object({
  id: absenceId,
  from: isoDate,
  until: isoDate,
  note: z.string().nullable(),
})
export type AbsenceRow = z.output<typeof absence>

const facts = { from: isoDate, until: isoDate, note: optionalLine.default(null) }
const done = z.object({ done: z.literal(true) })

export const absences = {
  /** Days on which the verbinder herself is away, in order of date. */
  'absences.list': query(nothing).returns(z.array(absence)),
  'absences.add': command(z.object(facts)).returns(z.object({ absenceId })),
  'absences.change': command(
    z.object({
      absenceId,
      from: isoDate.optional(),
      until: isoDate.optional(),
      note: optionalLine.optional(),
    }),
  ).returns(done),
  'absences.remove': command(z.object({ absenceId })).returns(done),
} as const
