import { useState } from 'react'
import { useAction } from '#renderer/lib/actions'
import { saveFiles } from '#renderer/lib/backend'
import { say } from '#renderer/lib/messages'
import { useCommand, useTask } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { paymentsText as text } from '#renderer/texts/payments'
import { yearOf } from '#domain/shared/dates'
import type { Period } from './payments-address.ts'

const pageSize = 100
const openLimit = 500

/** What Betalingen shows: what a period could pay, what is open, and what was paid. */
export function usePaymentLists(period: Period) {
  const [shown, setShown] = useState(pageSize)
  const isTurned = period.until < period.from
  return {
    overview: useQuery('payments.overview', isTurned ? null : period, { keepsPrevious: true }),
    open: useQuery(
      'payments.list',
      { statuses: ['proposal', 'approved'], limit: openLimit },
      { keepsPrevious: true },
    ),
    done: useQuery(
      'payments.list',
      { statuses: ['paid'], limit: Math.min(shown, openLimit) },
      { keepsPrevious: true },
    ),
    showMore: shown < openLimit ? () => setShown(shown + pageSize) : undefined,
  }
}

/** The registered actions of Betalingen, and why one was refused. */
export function usePaymentActions(period: Period, onProposed: () => void) {
  const propose = useCommand('payments.propose')
  const exportPayments = useTask('payments.export')
  const exportHours = useTask('payments.exportHours')

  async function saved(made: Awaited<ReturnType<typeof exportPayments>>) {
    const [name] = made === undefined ? [] : await saveFiles(made.files)
    if (name !== undefined) say(text.exported(name))
  }

  const actions = {
    propose: useAction('payments.propose', () => {
      const said = propose(period, ({ paymentIds, total }) =>
        text.proposed(paymentIds.length, total),
      )
      void said.then((made) => {
        if (made !== undefined) onProposed()
      })
    }),
    export: useAction('payments.export', () => void exportPayments(period).then(saved)),
    exportHours: useAction('payments.exportHours', () => {
      void exportHours({ year: yearOf(period.until) }).then(saved)
    }),
  }
  const refusal = propose.refusal ?? exportPayments.refusal ?? exportHours.refusal
  return { actions, refusal, isBusy: propose.isBusy }
}
