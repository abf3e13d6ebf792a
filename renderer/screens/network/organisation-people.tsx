import type { ReactNode } from 'react'
import type { OrganisationPerson } from '#domain/contract/organisations'
import type { OrganisationId, PersonId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Row, Text } from '#renderer/components/layout.tsx'
import { MenuButton } from '#renderer/components/menu-button.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { networkText as text } from '#renderer/texts/network'
import { placesText } from '#renderer/texts/places'
import css from './network.module.css'

type Props = {
  organisationId: OrganisationId
  onShowPeople: () => void
  onPerson: (personId: PersonId) => void
}

/** Who works at an organisation, who will and who did; and whom to call. */
export function OrganisationPeople({ organisationId, onShowPeople, onPerson }: Props) {
  const people = useQuery('organisations.people', { organisationId }, { keepsPrevious: true })
  const contact = useCommand('organisations.setContact')
  if (people === undefined) return null
  const hasContact = people.now.some(({ isContact }) => isContact)
  const set = (person: OrganisationPerson, isContact: boolean, keepsOthers: boolean) =>
    void contact(
      { affiliationId: person.affiliationId, isContact, keepsOthers },
      placesText.contactChanged(person.name, isContact),
    )
  return (
    <section>
      <Row between>
        <h3>{placesText.here}</h3>
        {people.now.length === 0 ? null : (
          <Button size="mini" icon="network" onPress={onShowPeople}>
            {text.showPeople(people.now.length)}
          </Button>
        )}
      </Row>
      {people.now.length === 0 ? (
        <Text size="sm" tone="muted">
          {text.nobodyHere}
        </Text>
      ) : (
        <People people={people.now} onPerson={onPerson}>
          {(person) => (
            <ContactMenu
              person={person}
              hasContact={hasContact}
              onSet={(isContact, keepsOthers) => set(person, isContact, keepsOthers)}
            />
          )}
        </People>
      )}
      <Refusal sentence={contact.refusal} />
      <Others heading={placesText.later} people={people.later} onPerson={onPerson} />
      <Others heading={placesText.formerly} people={people.formerly} onPerson={onPerson} />
    </section>
  )
}

type ListProps = {
  people: readonly OrganisationPerson[]
  onPerson: (personId: PersonId) => void
  children?: (person: OrganisationPerson) => ReactNode
}

function Others({ heading, ...list }: ListProps & { heading: string }) {
  if (list.people.length === 0) return null
  return (
    <>
      <h4>{heading}</h4>
      <People {...list} />
    </>
  )
}

function People({ people, onPerson, children }: ListProps) {
  return (
    <ul className={css.people}>
      {people.map((person) => {
        const { affiliationId, personId, name, functionName, fromOn, untilOn, isContact } = person
        const facts = [
          isContact && children ? placesText.contact : null,
          functionName,
          placesText.period(fromOn, untilOn),
        ].filter((fact) => fact)
        return (
          <li key={affiliationId}>
            <Row between align="start">
              <div>
                <button type="button" className={css.person} onClick={() => onPerson(personId)}>
                  <bdi>{name}</bdi>
                </button>
                <Text size="sm" tone="muted">
                  <bdi>{facts.join(', ')}</bdi>
                </Text>
              </div>
              {children?.(person)}
            </Row>
          </li>
        )
      })}
    </ul>
  )
}

type Choice = 'make' | 'also' | 'none'

function ContactMenu(props: {
  person: OrganisationPerson
  hasContact: boolean
  onSet: (isContact: boolean, keepsOthers: boolean) => void
}) {
  const { person, hasContact, onSet } = props
  const choices: Record<Choice, string> = {
    make: placesText.makeContact,
    also: placesText.alsoContact,
    none: placesText.noContact,
  }
  const offered: Choice[] = person.isContact ? ['none'] : hasContact ? ['make', 'also'] : ['make']
  return (
    <MenuButton<Choice>
      heading={placesText.contactMenu(person.name)}
      label={placesText.contactMenu(person.name)}
      icon={person.isContact ? 'check' : undefined}
      look="lite"
      choices={offered.map((id) => ({ id, label: choices[id] }))}
      onPick={(choice) => onSet(choice !== 'none', choice === 'also')}
    >
      {placesText.contactButton}
    </MenuButton>
  )
}
