import { Link } from '@tanstack/react-router'
import type { LinkProps } from '@tanstack/react-router'
import type { MessageBatch } from '#domain/contract/messages'
import type { MessageBatchId } from '#domain/shared/ids'
import { Chip } from '#renderer/components/chip.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { messagesText as text } from '#renderer/texts/messages'
import css from './messages.module.css'

type Props = {
  batches: readonly MessageBatch[]
  chosenId: MessageBatchId | undefined
  linkTo: (batchId: MessageBatchId) => Pick<LinkProps, 'to' | 'params' | 'search'>
}

/** The rounds that were made, the newest first, each with the way to its words. */
export function BatchList({ batches, chosenId, linkTo }: Props) {
  return (
    <section>
      <h2>{text.rounds}</h2>
      {batches.length === 0 ? (
        <Text size="sm" tone="muted">
          {text.noRounds}
        </Text>
      ) : (
        <ul className={css.rounds}>
          {batches.map((batch) => (
            <li key={batch.id}>
              <Link
                {...linkTo(batch.id)}
                className={css.round}
                aria-current={batch.id === chosenId ? 'true' : undefined}
              >
                {text.round(batch)}
                <BatchState batch={batch} />
                <span className={css.below}>{text.roundBelow(batch)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Whether it is a draft, or when she said that it went out. */
export function BatchState({ batch: { sentAt } }: { batch: MessageBatch }) {
  return sentAt === null ? (
    <Chip tone="warn" icon="awaiting">
      {text.isDraft}
    </Chip>
  ) : (
    <Chip tone="ok" icon="yes">
      {text.isSent}
    </Chip>
  )
}
