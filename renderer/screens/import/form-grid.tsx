import { useMemo, useState } from 'react'
import type { FormPreview, FormResponse } from '#domain/contract/forms'
import { personOfResponse } from '#domain/forms/response-decision'
import { responseOutcomes } from '#domain/forms/form-plan'
import type { ResponseOutcome, ResponseReason } from '#domain/forms/form-plan'
import { answerWord, responseOutcomeWord, responseReasonSentence } from '#domain/texts/forms'
import { Chip } from '#renderer/components/chip.tsx'
import type { Tone } from '#renderer/components/chip.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Grid } from '#renderer/components/grid.tsx'
import type { GridColumn } from '#renderer/components/grid-types'
import type { IconName } from '#renderer/components/icon.tsx'
import { Row } from '#renderer/components/layout.tsx'
import { SegmentedControl } from '#renderer/components/segmented-control.tsx'
import { formText as text } from '#renderer/texts/forms'
import type { FormChoices } from './form-choices.ts'
import css from './import.module.css'

type Props = {
  preview: FormPreview
  choices: FormChoices
  onCurrent: (response: FormResponse) => void
}

const look: Record<ResponseOutcome, { icon: IconName; tone: Tone }> = {
  doubtful: { icon: 'attention', tone: 'warn' },
  'unknown-person': { icon: 'attention', tone: 'warn' },
  unclear: { icon: 'awaiting', tone: 'warn' },
  rejected: { icon: 'not-shown', tone: 'alert' },
  'not-invited': { icon: 'add', tone: 'accent' },
  sure: { icon: 'yes', tone: 'ok' },
  superseded: { icon: 'next', tone: 'quiet' },
  'read-before': { icon: 'declined', tone: 'quiet' },
}

const keyOf = ({ row }: FormResponse) => String(row)

/** Every response, whose it is and why; what needs a choice stands on top. */
export function FormGrid({ preview, choices, onCurrent }: Props) {
  const [shown, setShown] = useState<ResponseOutcome | 'all'>('all')
  const { responses, counts, total } = preview
  const rows = useMemo(
    () => responses.filter(({ outcome }) => shown === 'all' || outcome === shown),
    [responses, shown],
  )
  const columns = useMemo(() => columnsFor(choices), [choices])
  // An outcome that nobody has takes no place, except the two everybody looks for.
  const usual: ResponseOutcome[] = ['doubtful', 'sure']
  const listed = responseOutcomes.filter((each) => usual.includes(each) || (counts[each] ?? 0) > 0)
  return (
    <>
      <Row gap={3} wrap>
        <h2>{text.rows}</h2>
        <SegmentedControl<ResponseOutcome | 'all'>
          look="filters"
          label={text.rowsFilter}
          value={shown}
          onChange={setShown}
          items={[
            { id: 'all', label: text.all, count: total },
            ...listed.map((id) => ({
              ...{ id, label: responseOutcomeWord[id], icon: look[id].icon },
              count: counts[id] ?? 0,
            })),
          ]}
        />
      </Row>
      <div className={css.grid}>
        <Grid
          label={text.rows}
          columns={columns}
          rows={rows}
          rowKey={keyOf}
          onCurrent={onCurrent}
          empty={<EmptyState sentence={text.empty} />}
        />
      </div>
    </>
  )
}

function columnsFor(choices: FormChoices): GridColumn<FormResponse>[] {
  return [
    { id: 'row', heading: text.row, width: 3.25, align: 'end', sortBy: false, text: keyOf },
    {
      ...{ id: 'outcome', heading: text.outcome, width: 8.5, sortBy: false },
      text: ({ outcome }) => responseOutcomeWord[outcome],
      draw: ({ outcome }) => <Chip {...look[outcome]}>{responseOutcomeWord[outcome]}</Chip>,
    },
    {
      ...{ id: 'answer', heading: text.answer, width: 6, sortBy: false },
      text: ({ answer }) => (answer === null ? text.noAnswer : answerWord[answer]),
    },
    {
      ...{ id: 'name', heading: text.name, width: 9, grow: 1, isRowHeading: true, sortBy: false },
      text: ({ name }) => name ?? text.noName,
    },
    {
      ...{ id: 'who', heading: text.isWho, width: 9, grow: 1, sortBy: false },
      text: (response) => whoOf(response, choices),
    },
    {
      ...{ id: 'why', heading: text.why, width: 12, grow: 2, sortBy: false },
      text: (response) =>
        whyOf(response)
          .map(({ cell, sentence }) => `${cell} ${sentence}`)
          .join(' '),
      draw: (response) => <Why response={response} />,
    },
  ]
}

function whoOf(response: FormResponse, choices: FormChoices): string {
  const { outcome, candidates, match, row } = response
  const choice = choices.get(row)
  if (outcome === 'read-before') return match?.name ?? text.readBefore
  if (choice?.choice === 'skip') return text.skipped
  const who = personOfResponse(response, choice)
  if (who === 'new') return text.asNew
  if (who === null) return outcome === 'rejected' ? text.stays : text.nobodyYet
  return [...candidates, match].find((each) => each?.personId === who)?.name ?? ''
}

/** Why a response has its outcome, with the cell it is read from. */
export function whyOf(response: FormResponse): { cell: string; sentence: string }[] {
  const who = response.match?.name ?? response.candidates[0]?.name ?? response.name ?? ''
  return response.reasons.map(({ cell, kind }) => ({
    ...{ cell, sentence: responseReasonSentence[kind as ResponseReason](who) },
  }))
}

function Why({ response }: { response: FormResponse }) {
  return (
    <span className={css.quiet}>
      {whyOf(response).map(({ cell, sentence }) => (
        <span key={sentence}>
          <span className={css.address}>{cell}</span>
          {sentence}{' '}
        </span>
      ))}
    </span>
  )
}
