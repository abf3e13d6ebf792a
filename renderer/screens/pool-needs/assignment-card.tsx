import { useRef, useState } from 'react'
import type { PoolCandidate, ShownAssignment } from '#domain/contract/assignments'
import { Button } from '#renderer/components/button.tsx'
import { Chip } from '#renderer/components/chip.tsx'
import type { Tone } from '#renderer/components/chip.tsx'
import type { IconName } from '#renderer/components/icon.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Refusal, WarningLine } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { poolNeedsText as text } from '#renderer/texts/pool-needs'
import { AnswerButtons } from './answer-buttons.tsx'
import { AskedWords } from './asked-words.tsx'
import { ChangeDialog } from './change-dialog.tsx'
import css from './pool-needs.module.css'

const look: Record<ShownAssignment['status'], { tone: Tone; icon: IconName }> = {
  asked: { tone: 'quiet', icon: 'awaiting' },
  accepted: { tone: 'ok', icon: 'yes' },
  declined: { tone: 'quiet', icon: 'declined' },
  cancelled: { tone: 'quiet', icon: 'not-shown' },
}

type Props = {
  assignment: ShownAssignment
  /** The name stands above it already. */
  isInPanel?: boolean
  /** How it stands now; without it the card itself keeps the keyboard. */
  onStatus?: (status: PoolCandidate['status']) => void
}

/** One question to one person: how it stands, what was agreed, and what can be done with it. */
export function AssignmentCard({ assignment, isInPanel = false, onStatus }: Props) {
  const card = useRef<HTMLElement>(null)
  const [showsWords, setShowsWords] = useState(false)
  const [isChanging, setIsChanging] = useState(false)
  const { name, language, role, status, minutes, why, limitNote, batchId, personId } = assignment
  const { settled } = assignment
  const what = [language, role === null ? null : text.role[role], text.when(assignment)]
  const log = [
    text.askedOn(assignment.askedOn),
    text.answered(assignment.answeredOn, assignment.answerChannel),
    why ?? '',
  ]
  return (
    <section
      className={css.assignment}
      ref={card}
      tabIndex={-1}
      aria-label={`${name}, ${text.status[status]}`}
    >
      <Stack gap={2}>
        <Row gap={2} wrap>
          {isInPanel ? null : (
            <b>
              <bdi>{name}</bdi>
            </b>
          )}
          <Chip {...look[status]}>{text.status[status]}</Chip>
          {settled === null ? null : (
            <Chip tone="ok" icon="check">
              {text.settled(settled)}
            </Chip>
          )}
        </Row>
        <Text size="sm">
          {[...what, minutes === null || settled !== null ? null : text.hours(minutes)]
            .filter((part) => part !== null)
            .join(' · ')}
        </Text>
        <Text size="xs" tone="dim">
          <bdi>{log.filter((part) => part !== '').join(' · ')}</bdi>
        </Text>
        {assignment.isMoved ? <Moved assignment={assignment} /> : null}
        {assignment.isStranded ? (
          <WarningLine weight="warn" fact={text.stranded} reason={text.strandedWhy} />
        ) : null}
        {limitNote === null ? null : <WarningLine weight="warn" fact={limitNote} />}
        <AnswerButtons
          assignment={assignment}
          onStatus={onStatus ?? (() => card.current?.focus())}
        />
        {canChange(assignment) ? (
          <div>
            <Button
              look="lite"
              size="mini"
              icon="edit"
              label={text.changeOf(name)}
              onPress={() => setIsChanging(true)}
            >
              {text.changeAgreed}
            </Button>
          </div>
        ) : null}
        {isChanging ? (
          <ChangeDialog
            assignment={assignment}
            onClose={() => setIsChanging(false)}
            // In another language it is no longer of this question.
            onChanged={(next) => {
              if (next !== language) onStatus?.(null)
            }}
          />
        ) : null}
        {batchId === null ? null : (
          <div>
            <Button
              look="lite"
              size="mini"
              isExpanded={showsWords}
              onPress={() => setShowsWords(!showsWords)}
            >
              {showsWords ? text.hideWords : text.readWords}
            </Button>
            {showsWords ? <AskedWords batchId={batchId} personId={personId} /> : null}
          </div>
        )}
      </Stack>
    </section>
  )
}

// What was refused, called off or approved is changed no more.
function canChange({ status, settled }: ShownAssignment): boolean {
  return settled === null && (status === 'asked' || status === 'accepted')
}

function Moved({ assignment }: { assignment: ShownAssignment }) {
  const agree = useCommand('assignments.agreeToMove')
  const { assignmentId, name, eventDate, eventStart, eventEnd } = assignment
  const now = { date: eventDate, startTime: eventStart, endTime: eventEnd }
  return (
    <>
      <WarningLine
        weight="warn"
        fact={text.moved}
        reason={text.movedWhy(assignment, now)}
        action={
          <Button
            size="mini"
            look="soft"
            onPress={() => void agree({ assignmentId }, text.agreedAgain(name))}
          >
            {text.agreeAgain}
          </Button>
        }
      />
      <Refusal sentence={agree.refusal} />
    </>
  )
}
