import type { PayWarning } from '#domain/contract/payments'
import { Button } from '#renderer/components/button.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { paymentsText as text } from '#renderer/texts/payments'
import css from './payments.module.css'

type NameProps = { name: string; isChosen: boolean; onPress: () => void }

/** A name that shows what is behind its amount; the one that is shown stands out. */
export function NameButton({ name, isChosen, onPress }: NameProps) {
  return (
    <span className={css.name}>
      <Button look={isChosen ? 'soft' : 'lite'} size="mini" isExpanded={isChosen} onPress={onPress}>
        <bdi>{text.nameOf({ name })}</bdi>
      </Button>
    </span>
  )
}

/** What there is to know before paying: the first in words, more as a count. */
export function Attention({ warnings }: { warnings: readonly PayWarning[] }) {
  const [first, ...rest] = warnings
  if (first === undefined) return null
  return (
    <span className={first.weight === 'alert' ? css.alert : css.warn}>
      <Icon name={first.weight === 'alert' ? 'late' : 'attention'} size="small" />
      {first.fact}
      {rest.length === 0 ? null : ` (+${rest.length})`}
    </span>
  )
}
