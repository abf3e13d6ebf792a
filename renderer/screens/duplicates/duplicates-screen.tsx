import type { OrganisationId, PersonId } from '#domain/shared/ids'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Row } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page } from '#renderer/components/page.tsx'
import { SegmentedControl } from '#renderer/components/segmented-control.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { duplicateOrganisationsText } from '#renderer/texts/duplicate-organisations'
import { duplicatesText as text } from '#renderer/texts/duplicates'
import { ComparedOrganisations } from './organisation-panel.tsx'
import { ComparedPeople } from './pair-panel.tsx'
import { Pairs } from './pairs.tsx'

type Kind = 'people' | 'organisations'

type Acting = {
  onKind: (kind: Kind) => void
  /** The two that were chosen by hand are dealt with. */
  onLeaveChosen: () => void
}

type Props = Acting & {
  kind: Kind
  /** Two that were chosen by hand, before the pairs that were found. */
  chosenPeople: readonly [PersonId, PersonId] | undefined
  chosenOrganisations: readonly [OrganisationId, OrganisationId] | undefined
}

/** Who and what seems to be in the network twice: side by side, and merged field by field. */
export function DuplicatesScreen({ kind, chosenPeople, chosenOrganisations, ...acting }: Props) {
  return kind === 'people' ? (
    <People chosen={chosenPeople} {...acting} />
  ) : (
    <Organisations chosen={chosenOrganisations} {...acting} />
  )
}

function People({ chosen, onKind, onLeaveChosen }: Acting & { chosen: Props['chosenPeople'] }) {
  const found = useQuery('duplicates.list', {}, { keepsPrevious: true })
  if (found === undefined) return <Loading />
  const pairs = found.rows.map((pair) => ({
    ...{ ids: [pair.one.id, pair.other.id] as const, names: [pair.one.name, pair.other.name] },
    why: `${text.certainty[pair.certainty]} · ${text.reason(pair)}`,
  }))
  return (
    <Page
      title={text.title}
      sub={text.sub(found.total)}
      actions={<Views kind="people" {...{ onKind }} />}
    >
      <Pairs
        pairs={pairs}
        total={found.total}
        chosen={chosen}
        onLeaveChosen={onLeaveChosen}
        empty={text.empty}
        compared={(pair, acting) => <ComparedPeople pair={pair} {...acting} />}
      />
    </Page>
  )
}

function Organisations({
  chosen,
  onKind,
  onLeaveChosen,
}: Acting & { chosen: Props['chosenOrganisations'] }) {
  const words = duplicateOrganisationsText
  const found = useQuery('duplicates.organisations', {}, { keepsPrevious: true })
  if (found === undefined) return <Loading />
  const pairs = found.rows.map((pair) => ({
    ...{ ids: [pair.one.id, pair.other.id] as const, names: [pair.one.name, pair.other.name] },
    why: `${text.certainty[pair.certainty]} · ${words.reason(pair)}`,
  }))
  return (
    <Page
      title={text.title}
      sub={words.sub(found.total)}
      actions={<Views kind="organisations" {...{ onKind }} />}
    >
      <Pairs
        pairs={pairs}
        total={found.total}
        chosen={chosen}
        onLeaveChosen={onLeaveChosen}
        empty={words.empty}
        compared={(pair, acting) => <ComparedOrganisations pair={pair} {...acting} />}
      />
    </Page>
  )
}

function Views({ kind, onKind }: { kind: Kind; onKind: (kind: Kind) => void }) {
  const { show, kinds } = duplicateOrganisationsText
  return (
    <Row gap={3} wrap>
      <SegmentedControl
        label={show}
        value={kind}
        items={[
          { id: 'people', label: kinds.people },
          { id: 'organisations', label: kinds.organisations },
        ]}
        onChange={onKind}
      />
      <LinkButton to="/netwerk" search={kind === 'people' ? {} : { toon: 'organisaties' }}>
        {text.toNetwork}
      </LinkButton>
    </Row>
  )
}
