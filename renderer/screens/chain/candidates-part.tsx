import { useState } from 'react'
import type { CoverageCandidate, CoverageOutputs } from '#domain/contract/coverage'
import type { ChainRoleId, EventId, GemeenteId, PersonId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { chainText as text } from '#renderer/texts/chain'
import css from './chain.module.css'

type Props = {
  event: { readonly eventId: EventId; readonly title: string }
  place: { readonly chainRoleId: ChainRoleId | null; readonly gemeenteId: GemeenteId | null }
  onDone: () => void
}

/** Who of the network would fill the cell, and the one action that puts them on the list. */
export function CandidatesPart({ event, place, onDone }: Props) {
  const { eventId } = event
  const { chainRoleId, gemeenteId } = place
  const found = useQuery('coverage.candidates', { eventId, chainRoleId, gemeenteId })
  if (found === undefined) return null
  return <Candidates key={eventId} {...{ event, place, onDone, found }} />
}

type FoundProps = Props & { found: CoverageOutputs['coverage.candidates'] }

function Candidates({ event, place, onDone, found }: FoundProps) {
  const { people, total, onList, year } = found
  const [chosen, setChosen] = useState<ReadonlySet<PersonId>>(() => proposedFrom(people))
  const invite = useCommand('attendance.invite')
  const { eventId, title } = event
  const personIds = people.map(({ personId }) => personId).filter((id) => chosen.has(id))

  function put(): void {
    void invite({ eventId, personIds }, ({ invited }) => text.put(invited, title)).then((done) => {
      if (done !== undefined) onDone()
    })
  }
  return (
    <>
      <Text size="sm" tone="muted">
        {total === 0 ? text.nobodyInNetwork(onList) : text.inNetwork(total)}
        {total > people.length ? ` ${text.firstOf(people.length)}` : ''}
      </Text>
      {people.length === 0 ? null : (
        <ul className={css.people} aria-label={text.candidates}>
          {people.map((person) => (
            <Candidate
              key={person.personId}
              person={person}
              year={year}
              isChosen={chosen.has(person.personId)}
              onChoose={(isIn) => setChosen(withOrWithout(chosen, person.personId, isIn))}
            />
          ))}
        </ul>
      )}
      <div className={css.buttons}>
        {people.length === 0 ? null : (
          <Button
            look="primary"
            size="mini"
            keys="Enter"
            autoFocus
            isDisabled={personIds.length === 0}
            onPress={put}
          >
            {text.putOnList(personIds.length)}
          </Button>
        )}
        <SearchSelf eventId={eventId} place={place} />
      </div>
      <Refusal sentence={invite.refusal} />
    </>
  )
}

type CandidateProps = {
  person: CoverageCandidate
  year: number
  isChosen: boolean
  onChoose: (isIn: boolean) => void
}

function Candidate({ person, year, isChosen, onChoose }: CandidateProps) {
  const facts = [
    person.functionName,
    person.organisation,
    person.servesGemeente ? null : text.wholeRegion,
  ].filter((fact) => fact !== null && fact !== '')
  return (
    <li className={css.candidate}>
      <Checkbox isSelected={isChosen} onChange={onChoose}>
        <bdi>{person.name}</bdi>
      </Checkbox>
      {facts.length === 0 ? null : <small>{facts.join(', ')}</small>}
      {person.isAskedOften ? (
        <small>
          <span className={css.often}>
            <Icon name="attention" size="small" />
            {text.askedOften(person.invitedInYear, year)}
          </span>
        </small>
      ) : null}
    </li>
  )
}

/** The whole network, with the filters of the cell filled in. */
export function SearchSelf({ eventId, place }: { eventId: EventId; place: Props['place'] }) {
  const { chainRoleId, gemeenteId } = place
  return (
    <LinkButton
      size="mini"
      to="/bijeenkomsten/$eventId/uitnodigen"
      params={{ eventId }}
      search={{
        ...(chainRoleId === null ? {} : { schakel: chainRoleId }),
        ...(gemeenteId === null ? {} : { gemeente: gemeenteId }),
      }}
    >
      {text.searchSelf}
    </LinkButton>
  )
}

// Who works for the gemeente itself; only without them who works for the region. Never who was
// asked often already: to ask them once more is her choice.
function proposedFrom(people: readonly CoverageCandidate[]): ReadonlySet<PersonId> {
  const own = people.filter(({ servesGemeente }) => servesGemeente)
  const nearest = own.length > 0 ? own : people
  return new Set(
    nearest.filter(({ isAskedOften }) => !isAskedOften).map(({ personId }) => personId),
  )
}

function withOrWithout(
  chosen: ReadonlySet<PersonId>,
  personId: PersonId,
  isIn: boolean,
): ReadonlySet<PersonId> {
  const others = [...chosen].filter((id) => id !== personId)
  return new Set(isIn ? [...others, personId] : others)
}
