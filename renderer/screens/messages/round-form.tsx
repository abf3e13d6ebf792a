import type { ReactNode } from 'react'
import type { MessageRound } from '#domain/contract/messages'
import type { IsoDate } from '#domain/shared/dates'
import type { EventId, GroupId, MessageBatchId, PersonId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack } from '#renderer/components/layout.tsx'
import { Refusal, WarningLine } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { messagesText as text } from '#renderer/texts/messages'
import { RoundHints } from './round-hints.tsx'
import { RoundPeople } from './round-people.tsx'
import { RoundWords } from './round-words.tsx'
import { useRoundDraft } from './use-round-draft.ts'
import { useRoundFiles } from '#renderer/lib/use-round-files'

type Props = {
  round: MessageRound
  of: { eventId: EventId } | { groupId: GroupId | null }
  /** Choices that come before the way: the kind, or the group. */
  before: ReactNode
  proposedBody?: string
  proposedAnswerBefore?: IsoDate | null
  startIds?: readonly PersonId[] | undefined
  onMade: (batchId: MessageBatchId) => void
}

/** Makes a round: what it says, for whom, and how it leaves. */
export function RoundForm(props: Props) {
  const { round, of, before, proposedBody, proposedAnswerBefore = null, startIds, onMade } = props
  const draft = useRoundDraft(round, { proposedBody, proposedAnswerBefore, startIds })
  const make = useCommand('messages.make')
  const files = useRoundFiles()

  async function makeRound() {
    const { way, language, subject, body, answerBefore, reached } = draft
    const made = await make(
      {
        ...{ ...of, kind: round.kind, way, language, subject, body, answerBefore },
        personIds: reached.map(({ personId }) => personId),
      },
      (done) => text.said.made(way, done.made, done.leftOut),
    )
    if (made === undefined) return
    await files.save(made.batchId)
    onMade(made.batchId)
  }

  return (
    <Stack gap={6}>
      <RoundWords kind={round.kind} draft={draft} receivers={round.receivers} before={before} />
      <RoundHints hints={draft.reached.length === 0 ? [] : draft.hints} />
      {round.drafts > 0 ? (
        <WarningLine
          weight="note"
          fact={text.draftsThere(round.drafts)}
          reason={text.draftsThereWhy}
        />
      ) : null}
      <Refusal sentence={make.refusal ?? files.refusal} />
      <Row>
        <Button
          look="primary"
          icon="mail"
          isDisabled={draft.reached.length === 0 || draft.body.trim() === ''}
          isBusy={make.isBusy}
          onPress={() => void makeRound()}
        >
          {text.make(draft.reached.length)}
        </Button>
      </Row>
      <RoundPeople kind={round.kind} receivers={round.receivers} draft={draft} />
    </Stack>
  )
}
