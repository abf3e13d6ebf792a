import type { EventDetail } from '#domain/contract/events'
import { Button } from '#renderer/components/button.tsx'
import { Chip } from '#renderer/components/chip.tsx'
import { BrandMark } from '#renderer/components/own-icons.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { balieText as text } from '#renderer/texts/balie'
import css from './balie.module.css'
import { DeskClock } from './desk-clock.tsx'

/** Which event, what time it is, and that everything is safe without a network. */
export function DeskHead({ event, onClose }: { event: EventDetail; onClose: () => void }) {
  const place = [event.venue?.name, event.venue?.gemeenteName].filter((part) => part).join(', ')
  return (
    <header className={css.head}>
      <span className={css.logo}>
        <BrandMark />
      </span>
      <div className={css.headWords}>
        <h1>
          <bdi>{text.title(event.title)}</bdi>
        </h1>
        <Text tone="muted" size="sm">
          <bdi>{text.when(event.date, event.startTime, place)}</bdi>
        </Text>
      </div>
      <Chip tone="ok" icon="offline">
        {text.works}
      </Chip>
      <DeskClock />
      <Button keys="Esc" onPress={onClose}>
        {text.close}
      </Button>
    </header>
  )
}
