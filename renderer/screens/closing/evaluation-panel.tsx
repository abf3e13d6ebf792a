import { useId, useState } from 'react'
import type { EvaluationOfEvent } from '#domain/contract/evaluation'
import type { EventId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { evaluationText as text } from '#renderer/texts/evaluation'
import css from './closing.module.css'
import { EvaluationResults } from './evaluation-results.tsx'
import { EvaluationTable } from './evaluation-table.tsx'

type Props = {
  eventId: EventId
  /** Null when none was read. */
  evaluation: EvaluationOfEvent | null
  /** How many people were there. */
  present: number
}

/** What guests thought: the mean, how the scores lie, and what they wrote, without names. */
export function EvaluationPanel({ eventId, evaluation, present }: Props) {
  const id = useId()
  const [isTable, setIsTable] = useState(false)
  return (
    <section aria-labelledby={id}>
      <Row between>
        <h2 id={id}>{text.heading}</h2>
        {evaluation === null ? null : (
          <Text tone="muted" size="sm" as="span">
            {text.filledIn(evaluation.respondents, present)}
          </Text>
        )}
      </Row>
      {evaluation === null ? (
        <EmptyState sentence={text.none} action={<ReadLink eventId={eventId} />} />
      ) : (
        <Stack gap={4}>
          {isTable ? (
            <EvaluationTable questions={evaluation.questions} />
          ) : (
            <EvaluationResults questions={evaluation.questions} />
          )}
          <EvaluationTools
            eventId={eventId}
            isTable={isTable}
            onTable={() => setIsTable(!isTable)}
          />
        </Stack>
      )}
    </section>
  )
}

type ToolsProps = { eventId: EventId; isTable: boolean; onTable: () => void }

function EvaluationTools({ eventId, isTable, onTable }: ToolsProps) {
  const remove = useCommand('evaluation.remove')
  return (
    <>
      <div className={css.tools}>
        <Button look="lite" size="mini" icon="table" onPress={onTable}>
          {isTable ? text.asChart : text.asTable}
        </Button>
        <ReadLink eventId={eventId} isAgain />
        <Button
          look="lite"
          size="mini"
          icon="remove"
          label={text.remove}
          onPress={() => void remove({ eventId }, text.removed)}
        />
      </div>
      <Refusal sentence={remove.refusal} />
    </>
  )
}

function ReadLink({ eventId, isAgain = false }: { eventId: EventId; isAgain?: boolean }) {
  return (
    <LinkButton
      look={isAgain ? 'lite' : 'soft'}
      size={isAgain ? 'mini' : 'normal'}
      icon="import"
      to="/bijeenkomsten/$eventId/evaluatie"
      params={{ eventId }}
    >
      {isAgain ? text.readAgain : text.read}
    </LinkButton>
  )
}
