import type { RefObject } from 'react'
import type { PaymentRow } from '#domain/contract/payments'
import type { PaymentId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Card } from '#renderer/components/card.tsx'
import { DataTable } from '#renderer/components/data-table.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { paymentsText as text } from '#renderer/texts/payments'
import { paymentColumns } from './payment-columns.tsx'
import css from './payments.module.css'

type Props = {
  done: { readonly total: number; readonly rows: readonly PaymentRow[] }
  showMore: (() => void) | undefined
  chosen: PaymentId | undefined
  onShow: (paymentId: PaymentId) => void
  headingRef: RefObject<HTMLHeadingElement | null>
}

/** What was paid, and the corrections of it. */
export function DoneCard({ done, showMore, chosen, onShow, headingRef }: Props) {
  const { total, rows } = done
  if (rows.length === 0) {
    return (
      <Card heading={text.done} headingRef={headingRef}>
        <Text tone="muted">{text.doneNone}</Text>
      </Card>
    )
  }
  return (
    <Card heading={text.done} headingRef={headingRef} end={total} look="flush">
      <DataTable
        caption={text.done}
        columns={paymentColumns({ chosen, onShow, withAttention: false })}
        groups={[{ rows }]}
        rowKey={({ id }) => id}
      />
      {rows.length < total && showMore !== undefined ? (
        <div className={css.more}>
          <Button onPress={showMore}>{text.more}</Button>
        </div>
      ) : null}
    </Card>
  )
}
