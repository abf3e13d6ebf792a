import { useState } from 'react'
import type { Affiliation, PersonDetail } from '#domain/contract/people'
import { endedBefore, placeOn } from '#domain/people/affiliation-dates'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { TagPicker } from '#renderer/components/tag-picker.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import type { InputOfCall } from '#renderer/lib/backend'
import { useOpener } from '#renderer/lib/use-opener'
import { useStatus } from '#renderer/lib/use-status'
import { networkText as text } from '#renderer/texts/network'
import { KeptField } from '#renderer/components/kept-field.tsx'
import { placesText } from '#renderer/texts/places'
import { ChangeJob } from './change-job.tsx'
import { FormerPlaces } from './former-places.tsx'
import css from './network.module.css'
import { OrganisationField } from './organisation-field.tsx'
import { PlaceDays } from './place-days.tsx'
import type { RegionWords } from './use-region-words.ts'

type Props = { person: PersonDetail; words: RegionWords }
type Change = Omit<InputOfCall<'people.changeAffiliation'>, 'personId' | 'affiliationId'>

/** Where somebody works; the first place is the one lists show. */
export function PersonPlaces({ person, words }: Props) {
  const { today } = useStatus()
  const [isChangingJob, setIsChangingJob] = useState(false)
  const opener = useOpener()
  const main = placeOn(person.affiliations, today)
  const others = person.affiliations.filter(
    (place) => place.id !== main?.id && !endedBefore(place, today),
  )
  const former = person.affiliations
    .filter((place) => endedBefore(place, today))
    .toSorted((one, other) => (other.untilOn ?? '').localeCompare(one.untilOn ?? ''))
  return (
    <section>
      <h3>{text.worksAt}</h3>
      <Place person={person} place={main} words={words} />
      {others.length === 0 ? null : <h4>{text.otherPlaces}</h4>}
      {others.map((place) => (
        <Place key={place.id} person={person} place={place} words={words} />
      ))}
      {isChangingJob ? (
        <ChangeJob
          person={person}
          words={words}
          onDone={() => {
            setIsChangingJob(false)
            opener.goBack()
          }}
        />
      ) : (
        <PlaceButtons
          person={person}
          hasPlace={main !== undefined}
          onChangeJob={() => {
            opener.remember()
            setIsChangingJob(true)
          }}
        />
      )}
      <FormerPlaces person={person} places={former} />
    </section>
  )
}

type ButtonsProps = { person: PersonDetail; hasPlace: boolean; onChangeJob: () => void }

function PlaceButtons({ person, hasPlace, onChangeJob }: ButtonsProps) {
  const change = useCommand('people.changeAffiliation')
  const { id: personId, name } = person
  return (
    <>
      <Row gap={1} wrap>
        <Button look="lite" size="mini" icon="edit" onPress={onChangeJob}>
          {placesText.otherJob}
        </Button>
        {hasPlace ? (
          <Button
            look="lite"
            size="mini"
            icon="add"
            onPress={() => void change({ personId, affiliationId: 'new' }, text.placeAdded(name))}
          >
            {text.addPlace}
          </Button>
        ) : null}
      </Row>
      <Refusal sentence={change.refusal} />
    </>
  )
}

const none = 'geen'

function Place({ person, place, words }: Props & { place: Affiliation | undefined }) {
  const change = useCommand('people.changeAffiliation')
  const { id: personId, name } = person
  const keep = (field: string, parts: Change) =>
    change(
      { personId, ...(place === undefined ? {} : { affiliationId: place.id }), ...parts },
      ({ hints }) => text.changed(field, name, hints),
    )
  return (
    <div className={css.place}>
      <Stack gap={3}>
        <OrganisationField
          value={{ id: place?.organisationId ?? null, name: place?.organisationName ?? null }}
          onChoose={(organisation) => void keep(text.organisation, { organisation })}
        />
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
            void keep(text.chainRole, { chainRoleId })
          }}
        />
        <TagPicker
          label={text.worksFor}
          hint={place?.organisationId ? text.ownGemeentenHint : text.gemeentenHint}
          options={words.region.gemeenten.map((each) => ({ id: each.id, label: each.name }))}
          chosen={place?.ownGemeenteIds ?? []}
          onChange={(gemeenteIds) => keep(text.worksFor, { gemeenteIds })}
        />
        {place === undefined ? null : <PlaceDays place={place} keep={keep} />}
        <Refusal sentence={change.refusal} />
        {place === undefined || person.affiliations.length < 2 ? null : (
          <PlaceActions person={person} place={place} />
        )}
      </Stack>
    </div>
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
