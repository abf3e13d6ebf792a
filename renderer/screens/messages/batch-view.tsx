import { useState } from 'react'
import type { MessageBatch } from '#domain/contract/messages'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { ScreenOnly } from '#renderer/components/paper.tsx'
import { Refusal, WarningLine } from '#renderer/components/warning-line.tsx'
import { copyText } from '#renderer/lib/copy-text'
import { say } from '#renderer/lib/messages'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { messagesText as text } from '#renderer/texts/messages'
import { BatchState } from './batch-list.tsx'
import { BatchMessages } from './batch-messages.tsx'
import { useRoundFiles } from '#renderer/lib/use-round-files'

const pageSize = 200

type Props = { made: MessageBatch; onDiscarded: () => void }

/** One round as it was made: its files, whether it went out, and the words each person got. */
export function BatchView({ made, onDiscarded }: Props) {
  const [hasAll, setHasAll] = useState(made.way === 'letter' || made.way === 'whatsapp')
  // What is printed or copied from the screen stands on it whole.
  const limit = hasAll ? Math.max(made.people, 1) : pageSize
  const asked = { batchId: made.id, limit }
  const batch = useQuery('messages.batch', asked, { keepsPrevious: true, mayBeGone: true })
  if (batch === undefined) return <Loading />
  const left = batch.people - batch.messages.length
  return (
    <Stack gap={4}>
      <ScreenOnly>
        <Stack gap={4}>
          <BatchHead batch={batch} onDiscarded={onDiscarded} />
          <NoLonger kind={batch.kind} {...batch.noLonger} />
          <h3>{text.words(batch.sentAt !== null)}</h3>
        </Stack>
      </ScreenOnly>
      <BatchMessages way={batch.way} messages={batch.messages} />
      {left > 0 && !hasAll ? (
        <ScreenOnly>
          <Button look="lite" size="mini" onPress={() => setHasAll(true)}>
            {text.more(left)}
          </Button>
        </ScreenOnly>
      ) : null}
    </Stack>
  )
}

type NoLongerProps = Pick<MessageBatch, 'kind'> & { total: number; names: readonly string[] }

function BatchHead({ batch, onDiscarded }: { batch: MessageBatch; onDiscarded: () => void }) {
  const files = useRoundFiles()
  const markSent = useCommand('messages.markSent')
  const discard = useCommand('messages.discard')
  const { id: batchId, way, sentAt } = batch

  async function save() {
    const names = await files.save(batchId)
    if (names.length > 0) say(text.said.saved(names))
  }
  async function throwAway() {
    const done = await discard({ batchId }, text.said.discarded)
    if (done !== undefined) onDiscarded()
  }
  return (
    <Stack>
      <Row between wrap>
        <div>
          <h2>{text.roundTitle(batch)}</h2>
          <Text size="sm" tone="muted">
            {text.roundSub(batch)}
            {sentAt === null ? '' : `. ${text.sentOn(sentAt)}`}
          </Text>
        </div>
        <BatchState batch={batch} />
      </Row>
      {sentAt === null ? <WarningLine weight="note" fact={text.markSentWhy(batch.kind)} /> : null}
      <Row wrap>
        {sentAt === null ? (
          <Button
            look="primary"
            icon="yes"
            onPress={() => void markSent({ batchId }, ({ sent }) => text.said.sent(sent))}
          >
            {text.markSent}
          </Button>
        ) : null}
        {way === 'letter' ? (
          <Button icon="print" onPress={() => window.print()}>
            {text.print}
          </Button>
        ) : null}
        {way === 'letter' || way === 'whatsapp' ? null : (
          <Button icon="export" isBusy={files.isBusy} onPress={() => void save()}>
            {text.files}
          </Button>
        )}
        {sentAt === null ? (
          <Button look="lite" icon="remove" onPress={() => void throwAway()}>
            {text.discard}
          </Button>
        ) : null}
      </Row>
      {way === 'merge' && batch.subject !== null ? <MergeSubject subject={batch.subject} /> : null}
      <Refusal sentence={markSent.refusal ?? discard.refusal ?? files.refusal} />
    </Stack>
  )
}

function NoLonger({ kind, total, names }: NoLongerProps) {
  if (total === 0) return null
  const { fact, reason } = text.noLonger(kind, total, names)
  return <WarningLine weight="warn" fact={<bdi>{fact}</bdi>} reason={reason} />
}

// Word asks for the subject itself when it sends.
function MergeSubject({ subject }: { subject: string }) {
  const copy = () => say(copyText(subject) ? text.said.copiedSubject : text.said.notCopied)
  return (
    <WarningLine
      weight="note"
      fact={<bdi>{text.mergeSubject(subject)}</bdi>}
      action={
        <Button size="mini" look="soft" onPress={copy}>
          {text.copySubject}
        </Button>
      }
    />
  )
}
