import { useEffect, useEffectEvent, useRef } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Text } from '#renderer/components/layout.tsx'
import { duplicatesText as text } from '#renderer/texts/duplicates'
import css from './duplicates.module.css'

/** Two records that seem to be one, and why in words. */
export type ListedPair<Id extends string> = {
  readonly ids: readonly [Id, Id]
  readonly names: readonly string[]
  readonly why: string
}

type Props = {
  pairs: readonly ListedPair<string>[]
  current: string | undefined
  onChoose: (key: string) => void
  /** Enter on a pair. */
  onMerge: () => void
  /** 1 or 2 on a pair. */
  onSide: (side: 'one' | 'other') => void
}

export const keyOf = ({ ids }: Pick<ListedPair<string>, 'ids'>) => ids.join(' ')

/** The pairs, the surest first; the arrows walk along them and the one beside follows. */
export function PairList({ pairs, current, onChoose, onMerge, onSide }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const onKey = useEffectEvent(({ key }: KeyboardEvent) => {
    if (key === '1' || key === '2') onSide(key === '1' ? 'one' : 'other')
  })
  useEffect(() => {
    const node = frame.current
    const listen = (event: KeyboardEvent) => onKey(event)
    node?.addEventListener('keydown', listen)
    return () => node?.removeEventListener('keydown', listen)
  }, [])
  return (
    <div ref={frame}>
      <ListBox
        aria-label={text.list}
        items={pairs.map((pair) => ({ ...pair, id: keyOf(pair) }))}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={current === undefined ? [] : [current]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys
          if (key !== undefined) onChoose(String(key))
        }}
        onAction={onMerge}
      >
        {(pair) => (
          <ListBoxItem id={pair.id} textValue={pair.names.join(', ')} className={css.pair ?? ''}>
            {pair.ids.map((id, at) => (
              <bdi key={id} className={css.name}>
                {pair.names[at]}
              </bdi>
            ))}
            <Text size="xs" tone="muted" as="span">
              {pair.why}
            </Text>
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  )
}
