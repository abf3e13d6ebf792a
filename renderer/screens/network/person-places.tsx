import type { Affiliation, PersonDetail } from '#domain/contract/people'
import { Button } from '#renderer/components/button.tsx'
import { ComboBox } from '#renderer/components/combo-box.tsx'
import { Row, Stack } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { TagPicker } from '#renderer/components/tag-picker.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import type { InputOfCall } from '#renderer/lib/backend'
import { useQuery } from '#renderer/lib/use-query'
import { networkText as text } from '#renderer/texts/network'
import { KeptField } from './kept-field.tsx'
import css from './network.module.css'
import type { RegionWords } from './use-region-words.ts'

type Props = { person: PersonDetail; words: RegionWords }
type Change = Omit<InputOfCall<'people.changeAffiliation'>, 'personId' | 'affiliationId'>

/** Where somebody works; the first place is the one lists show. */
export function PersonPlaces({ person, words }: Props) {
  const change = useCommand('people.changeAffiliation')
  const { id: personId, name, affiliations } = person
  const [main, ...others] = affiliations
  return (
    <section>
      <h3>{text.worksAt}</h3>
      <Place person={person} place={main} words={words} />
      {others.length === 0 ? null : <h4>{text.otherPlaces}</h4>}
      {others.map((place) => (
        <Place key={place.id} person={person} place={place} words={words} />
      ))}
      {main === undefined ? null : (
        <Button
          look="lite"
          size="mini"
          icon="add"
          onPress={() => void change({ personId, affiliationId: 'new' }, text.placeAdded(name))}
        >
          {text.addPlace}
        </Button>
      )}
      <Refusal sentence={change.refusal} />
    </section>
  )
}

const none = 'geen'

function Place({ person, place, words }: Props & { place: Affiliation | undefined }) {
  const change = useCommand('people.changeAffiliation')
  const { id: personId, name } = person
  const keep = (field: string, parts: Change) =>
    void change(
      { personId, ...(place === undefined ? {} : { affiliationId: place.id }), ...parts },
      ({ hints }) => text.changed(field, name, hints),
    )
  return (
    <div className={css.place}>
      <Stack gap={3}>
        <OrganisationField place={place} keep={keep} />
        <KeptField
          label={text.function}
          value={place?.functionName ?? ''}
          onKeep={(functionName) => keep(text.function, { functionName })}
        />
        <Select
          label={text.chainRole}
          value={place?.chainRoleId ?? none}
          options={[
            { id: none, label: text.noChainRole },
            ...words.region.chainRoles.map((role) => ({ id: role.id, label: role.name })),
          ]}
          onChange={(id) => {
            const chainRoleId = words.region.chainRoles.find((role) => role.id === id)?.id ?? null
            keep(text.chainRole, { chainRoleId })
          }}
        />
        <TagPicker
          label={text.worksFor}
          hint={place?.organisationId ? text.ownGemeentenHint : text.gemeentenHint}
          options={words.region.gemeenten.map((each) => ({ id: each.id, label: each.name }))}
          chosen={place?.ownGemeenteIds ?? []}
          onChange={(gemeenteIds) => keep(text.worksFor, { gemeenteIds })}
        />
        <Refusal sentence={change.refusal} />
        {place === undefined || person.affiliations.length < 2 ? null : (
          <PlaceActions person={person} place={place} />
        )}
      </Stack>
    </div>
  )
}

function OrganisationField(props: {
  place: Affiliation | undefined
  keep: (field: string, parts: Change) => void
}) {
  const { place, keep } = props
  const list = useQuery('organisations.list', { limit: 500 })
  const known = list?.rows ?? []
  const own = place?.organisationId ?? null
  const isListed = known.some(({ id }) => id === own)
  const options = known.map(({ id, name }) => ({ id, label: name }))
  if (list === undefined) return null
  return (
    <ComboBox
      label={text.organisation}
      options={
        own === null || isListed
          ? options
          : [...options, { id: own, label: place?.organisationName ?? '' }]
      }
      value={own}
      onChange={(id) => {
        if (id !== null && id !== own) keep(text.organisation, { organisation: { id } })
      }}
      onNew={(name) => {
        if (name !== place?.organisationName) keep(text.organisation, { organisation: { name } })
      }}
      onEmpty={() => {
        if (own !== null) keep(text.organisation, { organisation: null })
      }}
    />
  )
}

function PlaceActions({ person, place }: { person: PersonDetail; place: Affiliation }) {
  const change = useCommand('people.changeAffiliation')
  const remove = useCommand('people.removeAffiliation')
  const { id: personId, name } = person
  const affiliationId = place.id
  return (
    <Row gap={1} wrap>
      {place.isMain ? null : (
        <Button
          look="lite"
          size="mini"
          icon="star"
          onPress={() =>
            void change({ personId, affiliationId, isMain: true }, text.placeIsMain(name))
          }
        >
          {text.makeMain}
        </Button>
      )}
      <Button
        look="lite"
        size="mini"
        icon="remove"
        onPress={() => void remove({ personId, affiliationId }, text.placeRemoved(name))}
      >
        {text.removePlace}
      </Button>
    </Row>
  )
}
