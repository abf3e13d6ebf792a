import { useImperativeHandle, useState } from 'react'
import type { Ref } from 'react'
import type { Comparison } from '#domain/contract/duplicates'
import type { PersonId } from '#domain/shared/ids'
import { Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { duplicatesText as text } from '#renderer/texts/duplicates'
import { ComparisonForm } from './comparison-form.tsx'
import { FieldRows } from './field-rows.tsx'
import { fields, proposedChoice, wishOf } from './merge-choice.ts'
import type { Choice, Side } from './merge-choice.ts'

/** What the list of pairs can have done by key. */
export type PairActs = { readonly merge: () => void; readonly chooseAll: (side: Side) => void }

type Acting = {
  hasArrived: boolean
  acts: Ref<PairActs>
  /** The pair is dealt with. */
  onDone: () => void
}

/** Two people beside each other. */
export function ComparedPeople({
  pair,
  ...acting
}: Acting & { pair: readonly [PersonId, PersonId] }) {
  const [personId, otherPersonId] = pair
  const comparison = useQuery('duplicates.compare', { personId, otherPersonId })
  if (comparison === undefined) return <Loading />
  if (comparison === null) return <Text tone="muted">{text.gone}</Text>
  return <PairPanel comparison={comparison} {...acting} />
}

// The choices she makes and what is asked of the backend.
function PairPanel({ comparison, hasArrived, acts, onDone }: Acting & { comparison: Comparison }) {
  const [choice, setChoice] = useState<Choice>(() => proposedChoice(comparison))
  const merge = useCommand('people.merge')
  const setApart = useCommand('people.notDuplicate')
  const { one, other, reason } = comparison

  const onMerge = () => {
    void merge(wishOf(comparison, choice), ({ name }) => text.merged(name)).then((done) => {
      if (done) onDone()
    })
  }
  const onApart = () => {
    const pair = { personId: one.id, otherPersonId: other.id }
    void setApart(pair, text.saidApart(one.name, other.name)).then((done) => {
      if (done) onDone()
    })
  }
  const chooseAll = (side: Side) =>
    setChoice(Object.fromEntries(fields.map((field) => [field, side])) as Choice)
  useImperativeHandle(acts, () => ({ merge: onMerge, chooseAll }))

  return (
    <ComparisonForm
      sides={[one, other]}
      reason={reason && { certainty: reason.certainty, words: text.reason(reason) }}
      words={text}
      onMerge={onMerge}
      onApart={onApart}
      refusal={merge.refusal ?? setApart.refusal}
      hasArrived={hasArrived}
    >
      <FieldRows
        comparison={comparison}
        choice={choice}
        onChoose={(field, side) => setChoice({ ...choice, [field]: side })}
      />
    </ComparisonForm>
  )
}
