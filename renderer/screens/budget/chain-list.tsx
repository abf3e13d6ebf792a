import type { BudgetChain } from '#domain/contract/budget'
import type { CostChainId } from '#domain/shared/ids'
import { BarKey } from '#renderer/components/bar.tsx'
import type { BarPart } from '#renderer/components/bar.tsx'
import { Stack, Text, VisuallyHidden } from '#renderer/components/layout.tsx'
import { Button } from '#renderer/components/button.tsx'
import { SearchField } from '#renderer/components/search-field.tsx'
import { amountInField } from '#renderer/lib/format'
import { budgetText as text } from '#renderer/texts/budget'
import { ChainDetail } from './chain-detail.tsx'
import css from './chain-list.module.css'
import type { CostForm } from './panel-mode.ts'
import type { LineChains } from './use-line-chains.ts'

type Props = {
  chains: LineChains
  year: number
  openId: CostChainId | null
  onOpen: (id: CostChainId | null) => void
  onForm: (form: CostForm) => void
}

/** From here on a list is searched rather than read. */
const searchedFrom = 7

const keys: Record<BudgetChain['state'], BarPart['kind']> = {
  closed: 'actual',
  settled: 'actual',
  committed: 'committed',
  estimated: 'estimated',
  'without-amount': 'estimated',
}

/** The costs of a line in one year; each opens to its bookings. */
export function ChainList({ chains, year, openId, onOpen, onForm }: Props) {
  const { page: found = [], words: typed, setWords, hasMore, showMore } = chains
  if (found.length === 0 && typed === '') {
    return (
      <Text size="sm" tone="muted">
        {text.noBookings(year)}
      </Text>
    )
  }
  return (
    <Stack gap={2}>
      {typed === '' && found.length < searchedFrom ? null : (
        <SearchField label={text.searchBookings} value={typed} onChange={setWords} />
      )}
      {found.length === 0 ? (
        <Text size="sm" tone="muted">
          {text.noneFound(typed)}
        </Text>
      ) : null}
      <ul>
        {found.map((chain) => (
          <li key={chain.id} className={css.chain}>
            <button
              type="button"
              className={css.head}
              aria-expanded={openId === chain.id}
              onClick={() => onOpen(openId === chain.id ? null : chain.id)}
            >
              <bdi className={css.name}>{chain.description}</bdi>
              <span>{amountInField(amountIn(chain, year))}</span>
              <BarKey kind={keys[chain.state]} />
              <span className={css.detail}>
                <VisuallyHidden>{text.states[chain.state]}</VisuallyHidden>
                {[chain.eventTitle, chain.supplier].filter((part) => part !== null).join(', ')}
              </span>
            </button>
            {openId === chain.id ? (
              <div className={css.open}>
                <ChainDetail chain={chain} onForm={onForm} />
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {hasMore ? (
        <Button look="lite" size="mini" onPress={showMore}>
          {text.moreCosts}
        </Button>
      ) : null}
    </Stack>
  )
}

function amountIn(chain: BudgetChain, wanted: number): number {
  const own = chain.years.find(({ year }) => year === wanted)
  return own === undefined ? 0 : own.gerealiseerd + own.verplicht + own.geraamd
}
