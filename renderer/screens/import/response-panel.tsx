import type { FormChoice, FormResponse } from '#domain/contract/forms'
import { answerWord } from '#domain/texts/forms'
import { Button } from '#renderer/components/button.tsx'
import { Stack, Text, VisuallyHidden } from '#renderer/components/layout.tsx'
import { formText as text } from '#renderer/texts/forms'
import { whyOf } from './form-grid.tsx'
import css from './import.module.css'

type Candidate = FormResponse['candidates'][number]

type Props = {
  response: FormResponse
  choice: FormChoice | undefined
  /** Which of those to choose this is, and how many there are. */
  place: { index: number; count: number } | undefined
  gemeenten: (ids: readonly string[]) => string
  onChoose: (choice: Omit<FormChoice, 'row'> | undefined) => void
}

/** One response beside who it can be of, and what she says about it. */
export function ResponsePanel({ response, choice, place, gemeenten, onChoose }: Props) {
  const { row, name, answer, answeredAt, remark, candidates, outcome } = response
  const isOpen = outcome === 'doubtful' || outcome === 'unknown-person'
  const shown = outcome === 'read-before' || outcome === 'rejected' ? [] : candidates
  return (
    <Stack gap={3}>
      <div>
        <Text size="xs" tone="muted">
          {place === undefined ? text.rowOf(row) : text.toChoose(row, place.index, place.count)}
        </Text>
        <h2>
          <bdi>{name ?? text.noName}</bdi>
        </h2>
        <Text size="sm">
          {text.answeredAt(answer === null ? text.noAnswer : answerWord[answer], answeredAt)}
        </Text>
      </div>
      {whyOf(response).map(({ cell, sentence }) => (
        <Text key={sentence} size="sm" tone="muted">
          <span className={css.address}>{cell}</span>
          {sentence}
        </Text>
      ))}
      {remark === null ? null : <Text size="sm">{text.remark(remark)}</Text>}
      {shown.map((candidate, index) => (
        <Stack key={candidate.personId} gap={2}>
          <Compared {...{ response, candidate, gemeenten }} label={text.candidate(index + 1)} />
          {isOpen ? (
            <div className={css.buttons}>
              <Button
                size="mini"
                look={choice?.personId === candidate.personId ? 'default' : 'soft'}
                onPress={() => onChoose({ choice: 'person', personId: candidate.personId })}
              >
                {text.isPerson(candidate.name, apartOf(candidate, shown, gemeenten))}
              </Button>
            </div>
          ) : null}
        </Stack>
      ))}
      <OtherChoices {...{ response, choice, isOpen, onChoose }} />
    </Stack>
  )
}

// Of two who are named alike the button says which.
function apartOf(
  { name, email, gemeenteIds, organisationName }: Candidate,
  all: readonly Candidate[],
  gemeenten: Props['gemeenten'],
): string | null {
  if (all.filter((other) => other.name === name).length < 2) return null
  return email ?? (gemeenten(gemeenteIds) || organisationName)
}

type OtherProps = Pick<Props, 'response' | 'choice' | 'onChoose'> & { isOpen: boolean }

function OtherChoices({ response: { outcome, row }, choice, isOpen, onChoose }: OtherProps) {
  if (outcome === 'read-before' || outcome === 'rejected') return null
  const isSkipped = choice?.choice === 'skip'
  const isNew = choice?.choice === 'as-new'
  return (
    <div className={css.buttons} role="group" aria-label={text.rowOf(row)}>
      {isOpen ? (
        <Button
          size="mini"
          look={isNew ? 'default' : 'soft'}
          onPress={() => onChoose({ choice: 'as-new', personId: null })}
        >
          {text.add}
        </Button>
      ) : null}
      {isSkipped ? (
        <Button size="mini" look="soft" onPress={() => onChoose(undefined)}>
          {text.takeAnyway}
        </Button>
      ) : (
        <Button
          size="mini"
          look="soft"
          onPress={() => onChoose({ choice: 'skip', personId: null })}
        >
          {text.skip}
        </Button>
      )}
    </div>
  )
}

type ComparedProps = Pick<Props, 'response' | 'gemeenten'> & { candidate: Candidate; label: string }

function Compared({ response, candidate, gemeenten, label }: ComparedProps) {
  const pairs = [
    ['name', response.name, candidate.name],
    ['organisation', response.organisationName, candidate.organisationName],
    ['email', response.email, candidate.email],
    ['gemeente', gemeenten(response.gemeenteIds) || null, gemeenten(candidate.gemeenteIds) || null],
  ] as const
  return (
    <table className={css.duo}>
      <caption>
        <VisuallyHidden>{label}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{candidate.isInvited ? text.invited : text.notInvited}</th>
          <th scope="col">{text.inForm}</th>
          <th scope="col">{text.inSchakel}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(([field, inForm, inSchakel]) => (
          <tr key={field}>
            <th scope="row">{text.compared[field]}</th>
            <td>
              <Value value={inForm} isDifferent={inForm !== null && inForm !== inSchakel} />
            </td>
            <td>
              <Value value={inSchakel} isDifferent={inForm !== null && inForm !== inSchakel} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Value({ value, isDifferent }: { value: string | null; isDifferent: boolean }) {
  if (value === null) return <span className={css.quiet}>{text.noValue}</span>
  return <bdi className={isDifferent ? css.different : undefined}>{value}</bdi>
}
