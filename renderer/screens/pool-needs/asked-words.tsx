import type { SentMessage } from '#domain/contract/messages'
import type { MessageBatchId, PersonId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { copyText } from '#renderer/lib/copy-text'
import { say } from '#renderer/lib/messages'
import { useQuery } from '#renderer/lib/use-query'
import { poolNeedsText as text } from '#renderer/texts/pool-needs'
import css from './pool-needs.module.css'

type Props = {
  batchId: MessageBatchId
  /** Of a round only the words of one; without it of everybody. */
  personId?: PersonId
}

/** The words people got when they were asked, to read again or to copy. */
export function AskedWords({ batchId, personId }: Props) {
  const batch = useQuery('messages.batch', { batchId }, { keepsPrevious: true, mayBeGone: true })
  const messages = (batch?.messages ?? []).filter(
    (message) => personId === undefined || message.personId === personId,
  )
  return (
    <ul>
      {messages.map((message, index) => (
        <Words
          key={message.id}
          message={message}
          autoFocus={personId === undefined && index === 0}
        />
      ))}
    </ul>
  )
}

function Words({ message, autoFocus }: { message: SentMessage; autoFocus: boolean }) {
  const { name, phone, subject, body } = message
  const copy = () => say(copyText(body) ? text.copied(name) : text.notCopied)
  return (
    <li className={css.words}>
      <div>
        <Text weight="medium">
          <bdi>{name}</bdi>{' '}
          <Text as="span" size="sm" tone="muted">
            {phone ?? text.noPhone}
          </Text>
        </Text>
        {subject === null ? null : (
          <Text size="sm" weight="medium">
            <bdi>{subject}</bdi>
          </Text>
        )}
        <div className={css.body} dir="auto">
          {body}
        </div>
      </div>
      <Button
        size="mini"
        look="soft"
        label={text.copyFor(name)}
        autoFocus={autoFocus}
        onPress={copy}
      >
        {text.copy}
      </Button>
    </li>
  )
}
