import type { BudgetChain } from '#domain/contract/budget'
import { Button } from '#renderer/components/button.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { budgetText as text } from '#renderer/texts/budget'
import { euros } from './amounts.ts'
import css from './chain-detail.module.css'
import { EntryList } from './entry-list.tsx'
import type { CostForm } from './panel-mode.ts'

type Props = {
  chain: BudgetChain
  /** An example: only an estimate can be booked. */
  isTemplate?: boolean
  onForm: (form: CostForm) => void
}

/** One cost from estimate to invoice: its bookings, and what can be done with it. */
export function ChainDetail({ chain, isTemplate = false, onForm }: Props) {
  const change = useCommand('budget.changeChain')
  const remove = useCommand('budget.removeChain')
  const isClosed = chain.closedOn !== null
  const comesBack = chain.entries
    .filter(({ isCompensable }) => isCompensable)
    .reduce((sum, { vat }) => sum + vat, 0)

  function setClosed(wish: boolean) {
    const said = wish ? text.closed(chain.description) : text.reopened(chain.description)
    void change({ chainId: chain.id, isClosed: wish }, said)
  }

  return (
    <Stack gap={2}>
      {chain.isInAnnex ? null : (
        <Text size="xs" tone="warn">
          {text.outsideAnnex(chain.fundingSourceName)}
        </Text>
      )}
      {chain.state === 'without-amount' ? (
        <Text size="sm" tone="muted">
          {text.amountUnknownYet}
        </Text>
      ) : (
        <EntryList chain={chain} onForm={onForm} />
      )}
      {comesBack === 0 ? null : (
        <Text size="xs" tone="muted">
          {text.vatComesBack(euros(comesBack))}
        </Text>
      )}
      {chain.closedOn === null ? null : (
        <Text size="xs" tone="muted">
          {text.closedOn(chain.closedOn)}
        </Text>
      )}
      <Refusal sentence={change.refusal ?? remove.refusal} />
      <div className={css.buttons}>
        {isTemplate || chain.state === 'without-amount' ? (
          <Button
            size="mini"
            icon="add"
            onPress={() => onForm({ kind: 'book', chainId: chain.id, step: 'estimate' })}
          >
            {text.bookEstimate}
          </Button>
        ) : null}
        {isTemplate ? null : isClosed ? (
          <Button size="mini" onPress={() => setClosed(false)}>
            {text.reopen}
          </Button>
        ) : (
          <OpenChainButtons chain={chain} onForm={onForm} onClose={() => setClosed(true)} />
        )}
        <Button
          size="mini"
          look="lite"
          icon="edit"
          onPress={() => onForm({ kind: 'chain', chainId: chain.id })}
        >
          {text.changeChain}
        </Button>
        {chain.entries.length > 0 ? null : (
          <Button
            size="mini"
            look="lite"
            icon="remove"
            onPress={() => void remove({ chainId: chain.id }, text.chainRemoved(chain.description))}
          >
            {text.removeChain}
          </Button>
        )}
      </div>
    </Stack>
  )
}

function OpenChainButtons({ chain, onForm, onClose }: Props & { onClose: () => void }) {
  const { id: chainId, state, verplicht, geraamd } = chain
  return (
    <>
      <Button
        size="mini"
        icon="budget"
        onPress={() => onForm({ kind: 'book', chainId, step: 'actual' })}
      >
        {text.bookInvoice}
      </Button>
      {state === 'estimated' || state === 'without-amount' ? (
        <Button size="mini" onPress={() => onForm({ kind: 'book', chainId, step: 'commitment' })}>
          {text.bookPromise}
        </Button>
      ) : null}
      {verplicht + geraamd > 0 ? (
        <Button size="mini" look="lite" onPress={() => onForm({ kind: 'carry-over', chainId })}>
          {text.carryOver}
        </Button>
      ) : null}
      <Button size="mini" look="lite" onPress={onClose}>
        {text.close}
      </Button>
    </>
  )
}
