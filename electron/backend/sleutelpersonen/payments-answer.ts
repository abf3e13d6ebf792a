import type { PaidLine, PaymentRow } from '#domain/contract/payments'
import { grouped } from '#domain/shared/grouped'
import type { AssignmentId, PaymentId } from '#domain/shared/ids'
import { paidNow, totalOf } from '#domain/sleutelpersonen/decide-payment'
import type { Payment, PaymentLine } from '#domain/sleutelpersonen/payment'
import { readPayments } from '#backend/db/repositories/payments'
import {
  listCorrectionIds,
  listHoursOfLines,
  listNames,
  listWork,
} from '#backend/db/repositories/payments-list'
import type { WorkOfAssignment } from '#backend/db/repositories/payments-list'
import type { Reader } from '#backend/db/sql'
import { payWarnings } from './pay-warnings.ts'

/** What a line is about when it is of no assignment. */
export const looseWork = {
  ...{ assignmentId: null, eventId: null, eventTitle: null, role: null, language: null },
} as const

/** Payments as a screen shows them, in the order of the ids. */
export function paymentRows(db: Reader, ids: readonly PaymentId[]): PaymentRow[] {
  const payments = readPayments(db, ids)
  const corrections = grouped(
    readPayments(db, listCorrectionIds(db, ids)),
    ({ correctsId }) => correctsId,
  )
  const lines = payments.flatMap((payment) => payment.lines)
  const work = workOf(db, lines)
  const hours = new Map(
    listHoursOfLines(
      db,
      lines.map(({ id }) => id),
    ).map((each) => [each.lineId, each]),
  )
  const names = listNames(
    db,
    payments.map(({ personId }) => personId),
  )
  return payments.map((payment) => ({
    ...bareOf(payment),
    name: names.get(payment.personId) ?? '',
    minutes: payment.lines.reduce((sum, { minutes }) => sum + minutes, 0),
    total: totalOf(payment.lines),
    lines: payment.lines.map((line) =>
      lineAnswer(line, {
        work: line.assignmentId === null ? undefined : work.get(line.assignmentId),
        hours: hours.get(line.id),
        corrections: corrections.get(payment.id) ?? [],
      }),
    ),
    warnings:
      payment.status === 'paid'
        ? []
        : payWarnings(
            db,
            payment.personId,
            payment.lines.flatMap(({ id }) => hours.get(id)?.lastOn ?? []),
          ),
  }))
}

function bareOf(payment: Payment) {
  const { lines: _, ...bare } = payment
  return bare
}

/** The assignments of lines by their id. */
export function workOf(
  db: Reader,
  lines: readonly { assignmentId: AssignmentId | null }[],
): Map<AssignmentId, WorkOfAssignment> {
  const ids = lines.flatMap(({ assignmentId }) => assignmentId ?? [])
  return new Map(listWork(db, ids).map((work) => [work.id, work]))
}

type Known = {
  readonly work: WorkOfAssignment | undefined
  readonly hours: ReturnType<typeof listHoursOfLines>[number] | undefined
  readonly corrections: readonly Payment[]
}

function lineAnswer(line: PaymentLine, { work, hours, corrections }: Known): PaidLine {
  const { minutes, km, reward, kmAllowance, expenses } = line
  return {
    lineId: line.id,
    ...(work === undefined ? looseWork : wordsOf(work)),
    ...daysOf(hours),
    ...{ minutes, km, reward, kmAllowance, expenses },
    total: totalOf([line]),
    approvedMinutes: hours?.minutes ?? 0,
    now: paidNow(line, corrections),
  }
}

/** An assignment as a line tells it. */
export function wordsOf({ id, eventId, eventTitle, role, language }: WorkOfAssignment) {
  return { assignmentId: id, eventId, eventTitle, role, language }
}

function daysOf(hours: Known['hours']) {
  return { firstOn: hours?.firstOn ?? null, lastOn: hours?.lastOn ?? null }
}
