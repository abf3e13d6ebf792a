import { useImperativeHandle, useState } from 'react'
import type { Ref } from 'react'
import type { OrganisationComparison } from '#domain/contract/duplicate-organisations'
import type { OrganisationId } from '#domain/shared/ids'
import { Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { duplicateOrganisationsText as text } from '#renderer/texts/duplicate-organisations'
import { duplicatesText } from '#renderer/texts/duplicates'
import { ComparisonForm } from './comparison-form.tsx'
import { allOf, organisationWish } from './organisation-choice.ts'
import { OrganisationRows } from './organisation-rows.tsx'
import type { PairActs } from './pair-panel.tsx'

type Acting = {
  hasArrived: boolean
  acts: Ref<PairActs>
  /** The pair is dealt with. */
  onDone: () => void
}

/** Two organisations beside each other. */
export function ComparedOrganisations({
  pair,
  ...acting
}: Acting & { pair: readonly [OrganisationId, OrganisationId] }) {
  const [organisationId, otherOrganisationId] = pair
  const input = { organisationId, otherOrganisationId }
  const comparison = useQuery('duplicates.compareOrganisations', input)
  if (comparison === undefined) return <Loading />
  if (comparison === null) return <Text tone="muted">{duplicatesText.gone}</Text>
  return <OrganisationPanel comparison={comparison} {...acting} />
}

type Props = Acting & { comparison: OrganisationComparison }

function OrganisationPanel({ comparison, hasArrived, acts, onDone }: Props) {
  const [choice, setChoice] = useState(() => allOf(comparison.keeps))
  const merge = useCommand('organisations.merge')
  const setApart = useCommand('organisations.notDuplicate')
  const { one, other, reason } = comparison

  const onMerge = () => {
    void merge(organisationWish(comparison, choice), ({ name }) => text.merged(name)).then(
      (done) => {
        if (done) onDone()
      },
    )
  }
  const onApart = () => {
    const pair = { organisationId: one.id, otherOrganisationId: other.id }
    void setApart(pair, text.saidApart(one.name, other.name)).then((done) => {
      if (done) onDone()
    })
  }
  useImperativeHandle(acts, () => ({
    merge: onMerge,
    chooseAll: (side) => setChoice(allOf(side)),
  }))

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
      <OrganisationRows
        comparison={comparison}
        choice={choice}
        onChoose={(field, side) => setChoice({ ...choice, [field]: side })}
      />
    </ComparisonForm>
  )
}
