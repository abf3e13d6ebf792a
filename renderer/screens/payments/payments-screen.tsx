import { useRef, useState } from 'react'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Stack } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page, PageSplit } from '#renderer/components/page.tsx'
import { PoolTabs } from '#renderer/components/pool-tabs.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { usePoolCounts } from '#renderer/lib/use-pool-counts'
import { useStatus } from '#renderer/lib/use-status'
import { paymentsText as text } from '#renderer/texts/payments'
import { DoneCard } from './done-card.tsx'
import { OpenCard } from './open-card.tsx'
import { PayWarnings } from './pay-warnings.tsx'
import { changed, periodOf } from './payments-address.ts'
import type { PaymentsAddress } from './payments-address.ts'
import { PaymentsPanel } from './payments-panel.tsx'
import type { PanelForm } from './payments-panel.tsx'
import { PeriodFields } from './period-fields.tsx'
import { ReadyCard } from './ready-card.tsx'
import { usePaymentActions, usePaymentLists } from './use-payments.ts'
import { useWish } from './use-wish.ts'

type Props = { address: PaymentsAddress; onAddress: (address: PaymentsAddress) => void }

/** What is to be paid, and was: from approved hours to an amount with its reference. */
export function PaymentsScreen({ address, onAddress }: Props) {
  const counts = usePoolCounts()
  const { today } = useStatus()
  const period = periodOf(address, today)
  const openHeading = useRef<HTMLHeadingElement>(null)
  const doneHeading = useRef<HTMLHeadingElement>(null)
  const { overview, open, done, showMore } = usePaymentLists(period)
  const { actions, refusal, isBusy } = usePaymentActions(period, () => openHeading.current?.focus())
  const [form, setForm] = useState<PanelForm>()
  useWish(address, onAddress)
  const total = open?.rows.reduce((sum, row) => sum + row.total, 0) ?? 0
  // What was pressed has gone with the form: the focus goes to where the payment stands now.
  const leave = (isDone: boolean) => {
    const heading = isDone || form?.kind === 'correct' ? doneHeading : openHeading
    heading.current?.focus()
    setForm(undefined)
  }
  const show = (parts: Pick<PaymentsAddress, 'kies' | 'mens'>) => {
    setForm(undefined)
    onAddress(changed(address, { kies: undefined, mens: undefined, ...parts }))
  }
  return (
    <Page
      title={text.title}
      sub={open && overview && text.sub(overview.total, open.total, total)}
      actions={
        <>
          <ActionButton action={actions.exportHours} icon="spreadsheet" />
          <ActionButton action={actions.export} icon="spreadsheet" />
        </>
      }
      below={<PoolTabs current="payments" counts={counts} />}
    >
      {overview === undefined || open === undefined || done === undefined ? (
        <Loading />
      ) : (
        <PageSplit
          panel={
            <SidePanel label={text.panel}>
              <PaymentsPanel
                {...{ address, overview, form }}
                rows={[...open.rows, ...done.rows]}
                onForm={setForm}
                onLeave={leave}
              />
            </SidePanel>
          }
        >
          <Stack gap={4}>
            <PeriodFields
              {...{ period, today }}
              onPeriod={(parts) => onAddress(changed(address, parts))}
            />
            <Refusal sentence={refusal} />
            <PayWarnings {...{ overview }} onFrom={(van) => onAddress(changed(address, { van }))} />
            <ReadyCard
              {...{ overview, isBusy }}
              onPropose={actions.propose.run}
              chosen={address.mens}
              onShow={(mens) => show({ mens })}
            />
            <OpenCard
              rows={open.rows}
              headingRef={openHeading}
              chosen={address.kies}
              onShow={(kies) => show({ kies })}
              onPay={(paymentIds) => setForm({ kind: 'pay', paymentIds })}
            />
            <DoneCard
              {...{ done, showMore }}
              headingRef={doneHeading}
              chosen={address.kies}
              onShow={(kies) => show({ kies })}
            />
          </Stack>
        </PageSplit>
      )}
    </Page>
  )
}
