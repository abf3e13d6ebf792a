import type { SentMessage } from '#domain/contract/messages'
import type { MessageWay } from '#domain/messages/kinds'
import { Button } from '#renderer/components/button.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { Papers, PaperSheet } from '#renderer/components/paper.tsx'
import { copyText } from '#renderer/lib/copy-text'
import { say } from '#renderer/lib/messages'
import { messagesText as text } from '#renderer/texts/messages'
import css from './messages.module.css'

type Props = { way: MessageWay; messages: readonly SentMessage[] }

/** The words each person got, in the shape they left in: to copy, to print, or to read. */
export function BatchMessages({ way, messages }: Props) {
  if (way === 'letter') {
    return (
      <Papers orientation="portrait">
        {messages.map((message) => (
          <PaperSheet key={message.id}>
            <Letter message={message} />
          </PaperSheet>
        ))}
      </Papers>
    )
  }
  return (
    <ul>
      {messages.map((message) =>
        way === 'whatsapp' ? (
          <ToCopy key={message.id} message={message} />
        ) : (
          <ToRead key={message.id} message={message} />
        ),
      )}
    </ul>
  )
}

function Letter({ message: { name, subject, body } }: { message: SentMessage }) {
  return (
    <div className={css.letter} dir="auto">
      <p>
        <bdi>{name}</bdi>
      </p>
      {subject === null ? null : <h2>{subject}</h2>}
      {body}
    </div>
  )
}

function ToCopy({ message: { name, phone, body } }: { message: SentMessage }) {
  const copy = () => say(copyText(body) ? text.said.copied(name) : text.said.notCopied)
  return (
    <li className={css.copying}>
      <div>
        <Text weight="medium">
          <bdi>{name}</bdi> <span className={css.address}>{phone ?? text.noPhone}</span>
        </Text>
        <div className={css.read} dir="auto">
          {body}
        </div>
      </div>
      <Button size="mini" look="soft" label={text.copyFor(name)} onPress={copy}>
        {text.copy}
      </Button>
    </li>
  )
}

function ToRead({ message: { name, email, subject, body } }: { message: SentMessage }) {
  return (
    <li>
      <details className={css.message}>
        <summary>
          <bdi>{name}</bdi> <span className={css.address}>{email ?? text.noAddress}</span>
        </summary>
        {subject === null ? null : (
          <Text weight="bold">
            <bdi>{subject}</bdi>
          </Text>
        )}
        <div className={css.read} dir="auto">
          {body}
        </div>
      </details>
    </li>
  )
}
