import { useState } from 'react'
import type { RefObject } from 'react'
import type { PaymentRow } from '#domain/contract/payments'
import type { PaymentId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Card } from '#renderer/components/card.tsx'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { DataTable } from '#renderer/components/data-table.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { paymentsText as text } from '#renderer/texts/payments'
import { paymentColumns } from './payment-columns.tsx'
import css from './payments.module.css'

type Props = {
  rows: readonly PaymentRow[]
  chosen: PaymentId | undefined
  onShow: (paymentId: PaymentId) => void
  onPay: (paymentIds: readonly PaymentId[]) => void
  headingRef: RefObject<HTMLHeadingElement | null>
}

/** Proposals to look through and what was approved, with the next step for those that are ticked. */
export function OpenCard({ rows, chosen, onShow, onPay, headingRef }: Props) {
  const [ticked, setTicked] = useState<ReadonlySet<PaymentId>>(new Set())
  const here = rows.filter(({ id }) => ticked.has(id))
  const inState = (status: PaymentRow['status']) =>
    here.filter((row) => row.status === status).map(({ id }) => id)
  const clear = () => {
    setTicked(new Set())
    headingRef.current?.focus()
  }

  function tick(id: PaymentId, isTicked: boolean) {
    setTicked(new Set(isTicked ? [...ticked, id] : [...ticked].filter((each) => each !== id)))
  }

  if (rows.length === 0) {
    return (
      <Card heading={text.open} headingRef={headingRef}>
        <Text tone="muted">{text.openNone}</Text>
      </Card>
    )
  }
  const all = here.length === rows.length
  return (
    <Card heading={text.open} headingRef={headingRef} look="flush">
      <div className={css.tools}>
        <Checkbox
          isSelected={all}
          isIndeterminate={here.length > 0 && !all}
          onChange={(isAll) => setTicked(new Set(isAll ? rows.map(({ id }) => id) : []))}
        >
          {text.chooseAll}
        </Checkbox>
        <Steps
          proposals={inState('proposal')}
          approved={inState('approved')}
          onDone={clear}
          onPay={onPay}
        />
      </div>
      <DataTable
        caption={text.open}
        columns={[
          {
            id: 'tick',
            heading: text.chooseAll,
            isHeadingHidden: true,
            width: '2.5rem',
            cell: (row: PaymentRow) => (
              <Checkbox
                label={text.choose(text.nameOf(row))}
                isSelected={ticked.has(row.id)}
                onChange={(isTicked) => tick(row.id, isTicked)}
              />
            ),
          },
          ...paymentColumns({ chosen, onShow, withAttention: true }),
        ]}
        groups={(['proposal', 'approved'] as const)
          .map((status) => ({
            heading: text.groups[status],
            rows: rows.filter((row) => row.status === status),
          }))
          .filter((group) => group.rows.length > 0)}
        rowKey={({ id }) => id}
      />
    </Card>
  )
}

type StepsProps = {
  proposals: PaymentId[]
  approved: PaymentId[]
  onDone: () => void
  onPay: (paymentIds: readonly PaymentId[]) => void
}

function Steps({ proposals, approved, onDone, onPay }: StepsProps) {
  const approve = useCommand('payments.approve')
  const back = useCommand('payments.backToProposal')
  const remove = useCommand('payments.remove')

  async function act(done: Promise<unknown>) {
    if ((await done) !== undefined) onDone()
  }

  return (
    <>
      <Button
        isDisabled={proposals.length === 0}
        icon="check"
        onPress={() =>
          void act(approve({ paymentIds: proposals }, text.approved(proposals.length)))
        }
      >
        {text.approve(proposals.length)}
      </Button>
      <Button isDisabled={approved.length === 0} icon="budget" onPress={() => onPay(approved)}>
        {text.pay(approved.length)}
      </Button>
      {approved.length === 0 ? null : (
        <Button
          look="lite"
          onPress={() => void act(back({ paymentIds: approved }, text.wentBack(approved.length)))}
        >
          {text.back}
        </Button>
      )}
      {proposals.length === 0 ? null : (
        <Button
          look="lite"
          icon="remove"
          onPress={() =>
            void act(remove({ paymentIds: proposals }, text.removed(proposals.length)))
          }
        >
          {text.remove}
        </Button>
      )}
      {proposals.length + approved.length === 0 ? (
        <Text as="span" size="sm" tone="muted">
          {text.nothingChosen}
        </Text>
      ) : null}
      <Refusal sentence={approve.refusal ?? back.refusal ?? remove.refusal} />
    </>
  )
}
