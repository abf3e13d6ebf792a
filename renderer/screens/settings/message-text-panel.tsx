import { useState } from 'react'
import type { MessageText } from '#domain/contract/messages'
import { hintsFor } from '#domain/messages/hints'
import { personFields, sharedFields } from '#domain/messages/field-ids'
import { fieldWords, languageChoices, ownLanguage, spelledLanguage } from '#domain/texts/messages'
import { Button } from '#renderer/components/button.tsx'
import { ComboBox } from '#renderer/components/combo-box.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { Refusal, WarningLine } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { messagesText } from '#renderer/texts/messages'
import css from './message-texts.module.css'

const text = messagesText.settings
const fields = [...personFields, ...sharedFields].map((field) => fieldWords[field])

type Props = {
  message: MessageText
  /** The languages this text has. */
  taken: readonly string[]
  onLanguage: (language: string) => void
  onKept: () => void
}

/** One text: kept when it is left; back to the proposal, or away when it is another language. */
export function MessageTextPanel({ message, taken, onLanguage, onKept }: Props) {
  const { kind, length, language, isOwn } = message
  const set = useCommand('messages.setText')
  const reset = useCommand('messages.resetText')
  const [subject, setSubject] = useState<string>()
  const [body, setBody] = useState<string>()
  const [shownSubject, shownBody] = [subject ?? message.subject ?? '', body ?? message.body]
  const isProposal = language === ownLanguage

  async function keep() {
    const isSame = shownSubject === (message.subject ?? '') && shownBody === message.body
    if (isSame || shownBody.trim() === '') return
    const words = { subject: length === 'short' ? null : shownSubject, body: shownBody }
    const done = await set({ kind, length, language, ...words }, messagesText.said.kept)
    if (done === undefined) return
    onKept()
    // What is shown follows what is kept, also after an undo; what was typed meanwhile stays.
    setSubject((now) => (now === shownSubject ? undefined : now))
    setBody((now) => (now === shownBody ? undefined : now))
  }
  async function goBack() {
    const said = isProposal ? messagesText.said.reset : messagesText.said.removed(language)
    await reset({ kind, length, language }, said)
    setSubject(undefined)
    setBody(undefined)
  }
  return (
    <Stack gap={6}>
      <Stack>
        <div>
          <h2>{text.row(kind, length)}</h2>
          <Text size="sm" tone="muted">
            <bdi>{language}</bdi>
          </Text>
        </div>
        {length === 'short' ? null : (
          <TextField
            label={messagesText.subject}
            value={shownSubject}
            onChange={setSubject}
            onCommit={() => void keep()}
            hasOwnDirection
          />
        )}
        <div className={css.typing}>
          <TextField
            label={messagesText.body}
            hint={shownBody === '' ? text.write(language) : messagesText.fields(fields)}
            value={shownBody}
            onChange={setBody}
            onCommit={() => void keep()}
            isMultiline
            hasOwnDirection
          />
        </div>
        {isProposal ? <Hints {...{ length, subject: shownSubject, body: shownBody }} /> : null}
        <Refusal sentence={set.refusal ?? reset.refusal} />
        {isOwn ? (
          <Row>
            <Button look="lite" size="mini" onPress={() => void goBack()}>
              {isProposal ? messagesText.proposal : text.remove}
            </Button>
          </Row>
        ) : null}
      </Stack>
      <NewLanguage taken={taken} onLanguage={onLanguage} />
    </Stack>
  )
}

function Hints({
  length,
  subject,
  body,
}: Pick<MessageText, 'length' | 'body'> & { subject: string }) {
  const way = length === 'short' ? 'whatsapp' : 'mail-each'
  const hints = hintsFor({ way, subject, body, values: [] })
  return hints.map((hint) => {
    const { fact, reason } = messagesText.hint(hint)
    return <WarningLine key={fact} weight="note" fact={<bdi>{fact}</bdi>} reason={reason} />
  })
}

function NewLanguage({ taken, onLanguage }: Pick<Props, 'taken' | 'onLanguage'>) {
  const [typed, setTyped] = useState('')
  const wanted = spelledLanguage(typed, taken)
  const options = languageChoices
    .filter((language) => !taken.includes(language))
    .filter((language) => language.toLowerCase().includes(wanted.toLowerCase()))
  return (
    <Stack>
      <ComboBox
        label={text.addLanguage}
        hint={text.addLanguageHint}
        options={options.map((id) => ({ id, label: id }))}
        value={null}
        typed={typed}
        onType={setTyped}
        keepsTyped
        onChange={(language) => {
          if (language !== null) setTyped(language)
        }}
      />
      <Row>
        <Button
          size="mini"
          icon="add"
          isDisabled={wanted === '' || taken.includes(wanted)}
          onPress={() => onLanguage(wanted)}
        >
          {text.add}
        </Button>
      </Row>
    </Stack>
  )
}
