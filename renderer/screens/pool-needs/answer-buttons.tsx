import { useState } from 'react'
import type { ShownAssignment } from '#domain/contract/assignments'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { poolNeedsText as text } from '#renderer/texts/pool-needs'

type Channel = keyof typeof text.channels
const channels = Object.keys(text.channels) as Channel[]

/** Noting the answer of one who was asked, and calling off. */
export function AnswerButtons({ assignment }: { assignment: ShownAssignment }) {
  const answer = useCommand('assignments.answer')
  const cancel = useCommand('assignments.cancel')
  const [channel, setChannel] = useState<Channel>('phone')
  const [isRefusing, setIsRefusing] = useState(false)
  const { assignmentId, name, status, othersAsked } = assignment
  const sayYes = (withdrawsOthers: boolean) =>
    void answer({ assignmentId, answer: 'yes', channel, withdrawsOthers }, (done) =>
      text.saidYes(name, done),
    )
  async function sayNo(why: string) {
    const done = await answer({ assignmentId, answer: 'no', channel, why }, text.saidNo(name))
    if (done !== undefined) setIsRefusing(false)
  }
  if (status === 'cancelled') return null
  if (status === 'accepted') {
    return (
      <div>
        <Button
          look={assignment.isStranded ? 'soft' : 'lite'}
          size="mini"
          label={text.callOffOf(name)}
          onPress={() => void cancel({ assignmentId }, text.calledOff(name))}
        >
          {text.callOff}
        </Button>
        <Refusal sentence={cancel.refusal} />
      </div>
    )
  }
  return (
    <Stack gap={2}>
      <Row gap={2} wrap align="end">
        <Select
          label={text.howAnswered}
          isNarrow
          value={channel}
          options={channels.map((id) => ({ id, label: text.channels[id] }))}
          onChange={setChannel}
        />
        <Button size="mini" icon="yes" label={text.yesOf(name)} onPress={() => sayYes(false)}>
          {text.yes}
        </Button>
        {status === 'declined' ? null : (
          <Button
            size="mini"
            icon="declined"
            label={text.noOf(name)}
            isExpanded={isRefusing}
            onPress={() => setIsRefusing(!isRefusing)}
          >
            {text.no}
          </Button>
        )}
      </Row>
      {isRefusing ? <WhyNot onKeep={(why) => void sayNo(why)} /> : null}
      {status === 'declined' ? null : (
        <Row gap={2} wrap>
          {othersAsked === 0 ? null : (
            <Button size="mini" look="soft" onPress={() => sayYes(true)}>
              {text.yesAndWithdraw(othersAsked)}
            </Button>
          )}
          <Button
            look="lite"
            size="mini"
            onPress={() => void cancel({ assignmentId }, text.withdrawn(name))}
          >
            {text.withdraw}
          </Button>
        </Row>
      )}
      <Refusal sentence={answer.refusal ?? cancel.refusal} />
    </Stack>
  )
}

function WhyNot({ onKeep }: { onKeep: (why: string) => void }) {
  const [why, setWhy] = useState('')
  return (
    <form
      aria-label={text.no}
      onSubmit={(event) => {
        event.preventDefault()
        onKeep(why)
      }}
    >
      <Row gap={2} align="end">
        <TextField
          label={text.whyNo}
          hint={text.whyNoHint}
          value={why}
          onChange={setWhy}
          autoFocus
        />
        <Button type="submit" size="mini">
          {text.noteNo}
        </Button>
      </Row>
    </form>
  )
}
