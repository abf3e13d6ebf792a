import type { ReactNode } from 'react'
import type { Receiver } from '#domain/contract/messages'
import { fillText } from '#domain/messages/fill'
import { personFields, sharedFields } from '#domain/messages/field-ids'
import { messageWays } from '#domain/messages/kinds'
import type { MessageKind } from '#domain/messages/kinds'
import { fieldWords } from '#domain/texts/messages'
import { Button } from '#renderer/components/button.tsx'
import { Card } from '#renderer/components/card.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { DateField } from '#renderer/components/value-fields.tsx'
import { useStatus } from '#renderer/lib/use-status'
import { messagesText as text } from '#renderer/texts/messages'
import css from './messages.module.css'
import type { RoundDraft } from './use-round-draft.ts'

type Props = {
  kind: MessageKind
  draft: RoundDraft
  receivers: readonly Receiver[]
  before: ReactNode
}

/** What the round says: the choices above, the words at the left, and how somebody reads them. */
export function RoundWords({ kind, draft, receivers, before }: Props) {
  const { today } = useStatus()
  const { way, language, languages } = draft
  const asksAnswer = `${draft.subject} ${draft.body}`.includes(`{${fieldWords.answerBefore}}`)
  return (
    <Stack gap={4}>
      <div className={css.choices}>
        {before}
        <Select
          label={text.way}
          options={messageWays.map((id) => ({ id, label: text.ways[id] }))}
          value={way}
          onChange={draft.setWay}
        />
        {languages.length > 1 ? (
          <Select
            label={text.language}
            options={languages.map((id) => ({ id, label: id }))}
            value={language}
            onChange={draft.setLanguage}
          />
        ) : null}
        {asksAnswer ? (
          <DateField
            label={text.answerBefore}
            today={today}
            value={draft.answerBefore}
            onChange={draft.setAnswerBefore}
          />
        ) : null}
      </div>
      <Text size="sm" tone="muted">
        {text.wayHint(way, kind)}
      </Text>
      <div className={css.words}>
        <div className={css.typing}>
          <Stack>
            {way === 'whatsapp' ? null : (
              <TextField
                label={text.subject}
                value={draft.subject}
                onChange={(subject) => draft.type({ subject })}
              />
            )}
            <TextField
              label={text.body}
              hint={text.fields(fieldsOf(kind))}
              value={draft.body}
              onChange={(body) => draft.type({ body })}
              isMultiline
              hasOwnDirection
            />
            {draft.isTyped ? (
              <Row>
                <Button look="lite" size="mini" onPress={draft.forgetTyped}>
                  {text.proposal}
                </Button>
              </Row>
            ) : null}
          </Stack>
        </div>
        <Example draft={draft} receivers={receivers} />
      </div>
    </Stack>
  )
}

function Example({ draft, receivers }: Pick<Props, 'draft' | 'receivers'>) {
  const first = draft.reached[0] ?? receivers[0]
  if (first === undefined) return <Text tone="muted">{text.noExample}</Text>
  const values = draft.valuesOf(first)
  const isForAll = draft.way === 'one-mail'
  return (
    <Card heading={isForAll ? text.exampleForAll : <bdi>{text.example(first.name)}</bdi>}>
      {draft.way === 'whatsapp' ? null : (
        <Text weight="bold">
          <bdi>{draft.subjectFor(first)}</bdi>
        </Text>
      )}
      <div className={css.read} dir="auto">
        {fillText(draft.body, values).text}
      </div>
    </Card>
  )
}

function fieldsOf(kind: MessageKind): string[] {
  const ofEvent = ['event', 'day', 'time', 'place', 'address', 'programme', 'answerBefore']
  return [...personFields, ...sharedFields]
    .filter((field) => field !== 'news')
    .filter((field) => field !== 'offerUntil' || kind === 'offer')
    .filter((field) => kind !== 'newsletter' || !ofEvent.includes(field))
    .map((field) => fieldWords[field])
}
