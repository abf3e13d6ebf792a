import { useState } from 'react'
import type { CommunicationLine, CommunicationMoment } from '#domain/contract/communication'
import type { IsoDate } from '#domain/shared/dates'
import { Button } from '#renderer/components/button.tsx'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { Chip } from '#renderer/components/chip.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { DateField } from '#renderer/components/value-fields.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { afterThisLine } from '#renderer/lib/after-this-line'
import { useCommand } from '#renderer/lib/use-command'
import { useStatus } from '#renderer/lib/use-status'
import { communicationText as text } from '#renderer/texts/communication'
import css from './registers.module.css'

/** When the message goes out; a moment that is open stands on Vandaag on its day. */
export function CommunicationMoments({ line }: { line: CommunicationLine }) {
  const { moments } = line
  return (
    <section>
      <h3>{text.moments}</h3>
      <Stack gap={2}>
        {moments.length === 0 ? (
          <Text size="sm" tone="muted">
            {text.momentsNone}
          </Text>
        ) : (
          <ul className={css.lines} aria-label={text.moments}>
            {moments.map((moment) => (
              <MomentLine key={moment.id} moment={moment} />
            ))}
          </ul>
        )}
        <NewMoment line={line} />
      </Stack>
    </section>
  )
}

function MomentLine({ moment }: { moment: CommunicationMoment }) {
  const setDone = useCommand('communication.setDone')
  const move = useCommand('communication.changeMoment')
  const remove = useCommand('communication.removeMoment')
  const { today } = useStatus()
  const { id: momentId, dueOn, doneOn, isLate } = moment
  async function takeAway() {
    const goOn = afterThisLine()
    const gone = await remove({ momentId }, text.said.momentGone(dueOn))
    if (gone !== undefined) goOn()
  }
  return (
    <li>
      <Row between align="end">
        <Row align="end">
          <DateField
            label={text.moveMoment(dueOn)}
            value={dueOn}
            today={today}
            isDisabled={doneOn !== null}
            onChange={(day) =>
              day === null ? undefined : move({ momentId, dueOn: day }, text.said.moved(day))
            }
          />
          {isLate ? (
            <Chip icon="late" tone="alert">
              {text.late}
            </Chip>
          ) : null}
        </Row>
        <Button
          look="lite"
          size="mini"
          icon="remove"
          label={text.removeMoment(dueOn)}
          onPress={() => void takeAway()}
        />
      </Row>
      <Checkbox
        isSelected={doneOn !== null}
        onChange={(isDone) =>
          void setDone(
            { momentId, isDone },
            isDone ? text.said.done(dueOn) : text.said.reopened(dueOn),
          )
        }
      >
        {doneOn === null ? text.momentOf(dueOn) : text.done(doneOn)}
      </Checkbox>
      <Refusal sentence={setDone.refusal ?? move.refusal ?? remove.refusal} />
    </li>
  )
}

function NewMoment({ line: { id: lineId } }: { line: CommunicationLine }) {
  const add = useCommand('communication.addMoment')
  const { today } = useStatus()
  const [day, setDay] = useState<IsoDate | null>(null)
  async function keep() {
    if (day === null) return
    const added = await add({ lineId, dueOn: day }, text.said.moment(day))
    if (added !== undefined) setDay(null)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <Row align="end">
        <DateField label={text.newMoment} value={day} today={today} onChange={setDay} />
        <Button type="submit" isBusy={add.isBusy}>
          {text.addMoment}
        </Button>
      </Row>
      <Refusal sentence={add.refusal} />
    </form>
  )
}
