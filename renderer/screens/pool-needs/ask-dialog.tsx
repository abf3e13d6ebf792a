import type { PoolCandidate } from '#domain/contract/assignments'
import type { MessageBatchId, PersonId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Dialog } from '#renderer/components/dialog.tsx'
import { KeptField } from '#renderer/components/kept-field.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { SegmentedControl } from '#renderer/components/segmented-control.tsx'
import { Select } from '#renderer/components/select.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { NumberField } from '#renderer/components/value-fields.tsx'
import { Refusal, WarningLine } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { say } from '#renderer/lib/messages'
import { useRoundFiles } from '#renderer/lib/use-round-files'
import { poolNeedsText as text } from '#renderer/texts/pool-needs'
import { AskedWords } from './asked-words.tsx'
import type { Target } from './chosen-target.ts'
import { lengthChoices } from './length-choices.ts'
import { isWithoutNumber, useAsk } from './use-ask.ts'
import type { AskWay } from './use-ask.ts'

const ways = Object.keys(text.ways) as AskWay[]

type Props = {
  target: Target
  people: readonly PoolCandidate[]
  /** How long they are asked for; null without times. */
  minutes: number | null
  /** Who was asked first of them. */
  onAsked: (personId: PersonId) => void
  onClose: () => void
}

/** Asks one or more of the pool: how, for how long and in which words; then the words to send. */
export function AskDialog({ target, people, minutes, onAsked, onClose }: Props) {
  const asking = useAsk(target, people, minutes)
  const { batchId, way } = asking
  const finish = async () => {
    const { isDone, hasWords } = await asking.ask()
    const [first] = people
    if (isDone && first !== undefined) onAsked(first.personId)
    if (isDone && !hasWords) onClose()
  }
  return (
    <Dialog
      isOpen
      isWide
      onClose={onClose}
      heading={<bdi>{text.askTitle(people)}</bdi>}
      buttons={
        batchId === undefined ? (
          <>
            <Button keys="Esc" onPress={onClose}>
              {text.cancel}
            </Button>
            <Button
              look="primary"
              icon="check"
              autoFocus
              isBusy={asking.isBusy}
              isDisabled={!asking.isReady}
              onPress={() => void finish()}
            >
              {text.noteAsked}
            </Button>
          </>
        ) : (
          <Button look="primary" onPress={onClose}>
            {text.ready}
          </Button>
        )
      }
    >
      {batchId === undefined ? (
        <AskFields asking={asking} minutes={minutes} isMany={people.length > 1} />
      ) : (
        <ToSend batchId={batchId} isMail={way === 'mail-each'} />
      )}
    </Dialog>
  )
}

type FieldsProps = {
  asking: ReturnType<typeof useAsk>
  minutes: number | null
  isMany: boolean
}

function AskFields({ asking, minutes, isMany }: FieldsProps) {
  const { way, words, asked } = asking
  const fits = asked.map(({ fitsMinutes }) => fitsMinutes)
  return (
    <Stack gap={3}>
      <div>
        <SegmentedControl
          label={text.howAsk}
          items={ways.map((id) => ({ id, label: text.ways[id] }))}
          value={way}
          onChange={asking.setWay}
        />
      </div>
      <Row gap={3} align="start" wrap>
        <Select
          label={text.howLong}
          isNarrow
          value={asking.minutes === null ? null : String(asking.minutes)}
          options={lengthChoices([minutes, asking.minutes], fits)}
          onChange={(chosen) => asking.setMinutes(Number(chosen))}
        />
        <NumberField label={text.km} hint={text.kmHint} value={asking.km} onChange={asking.setKm} />
      </Row>
      {asked.flatMap(({ name, crossings, personId }) =>
        crossings.map((crossing) => (
          <WarningLine
            key={`${personId}${crossing}`}
            weight="warn"
            fact={crossing}
            reason={<bdi>{name}</bdi>}
          />
        )),
      )}
      <IsThere asked={asked} />
      <NoEmail asked={asked} way={way} />
      <NoNumber asked={asked} way={way} />
      {way === 'none' ? null : <NoSender />}
      {way === 'mail-each' ? (
        <TextField
          label={text.subject}
          value={words.subject}
          onChange={(subject) => asking.type({ subject })}
        />
      ) : null}
      {way === 'none' ? (
        <Text tone="muted">{text.noWords}</Text>
      ) : (
        <TextField
          label={text.words}
          hint={text.wordsHint}
          value={words.body}
          isMultiline
          onChange={(body) => asking.type({ body })}
        />
      )}
      {isMany ? (
        <Text size="sm" tone="muted">
          {text.firstYes}
        </Text>
      ) : null}
      <Refusal sentence={asking.refusal} />
    </Stack>
  )
}

// One person is paid once for an hour, for how many languages it is asked.
function IsThere({ asked }: { asked: readonly PoolCandidate[] }) {
  return asked.flatMap(({ personId, name, clashes }) =>
    clashes
      .filter((clash) => clash.kind === 'there')
      .map((clash) => (
        <WarningLine
          key={`${personId}${clash.language}`}
          weight="warn"
          fact={<bdi>{text.isThere(name, text.reasons.clash(clash))}</bdi>}
          reason={text.isThereWhy}
        />
      )),
  )
}

function NoEmail({ asked, way }: { asked: readonly PoolCandidate[]; way: AskWay }) {
  const without = asked.filter(({ email }) => email === null)
  if (way !== 'mail-each' || without.length === 0) return null
  return (
    <WarningLine
      weight="warn"
      fact={<bdi>{text.noEmail(text.names(without))}</bdi>}
      reason={text.noEmailWhy}
    />
  )
}

function NoNumber({ asked, way }: { asked: readonly PoolCandidate[]; way: AskWay }) {
  const without = asked.filter(isWithoutNumber)
  if (without.length === 0 || way === 'mail-each') return null
  const isAll = without.length === asked.length
  if (way === 'none' && !isAll) return null
  return (
    <WarningLine
      weight={way === 'none' ? 'note' : 'warn'}
      fact={<bdi>{text.noNumber(text.names(without))}</bdi>}
      reason={isAll ? text.noNumberWhy : text.noNumberOfSome}
    />
  )
}

function NoSender() {
  const sender = useQuery('messages.sender', {}, { keepsPrevious: true })
  const keep = useCommand('messages.setSender')
  if (sender === undefined || sender.name !== null) return null
  return (
    <Stack gap={2}>
      <WarningLine weight="warn" fact={text.noSender} reason={text.noSenderWhy} />
      <KeptField
        label={text.senderName}
        value=""
        onKeep={(name) => keep({ ...sender, name }, text.senderKept)}
      />
      <Refusal sentence={keep.refusal} />
    </Stack>
  )
}

function ToSend({ batchId, isMail }: { batchId: MessageBatchId; isMail: boolean }) {
  const files = useRoundFiles()
  async function save() {
    const names = await files.save(batchId)
    if (names.length > 0) say(text.savedFiles(names))
  }
  return (
    <Stack gap={3}>
      <WarningLine weight="note" fact={text.toSend} reason={text.toSendWhy} />
      {isMail ? (
        <div>
          <Button icon="export" isBusy={files.isBusy} onPress={() => void save()}>
            {text.mailFiles}
          </Button>
        </div>
      ) : null}
      <AskedWords batchId={batchId} />
      <Refusal sentence={files.refusal} />
    </Stack>
  )
}
