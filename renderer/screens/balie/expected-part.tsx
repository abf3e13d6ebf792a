import { useId, useMemo, useState } from 'react'
import type { Attendee } from '#domain/contract/attendance'
import { Button } from '#renderer/components/button.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { SegmentedControl } from '#renderer/components/segmented-control.tsx'
import { Select } from '#renderer/components/select.tsx'
import { balieText as text } from '#renderer/texts/balie'
import css from './expected.module.css'
import { expectedPeople, expectedUnder, lettersOf, organisationsOf } from './expected-people.ts'

type Props = { people: readonly Attendee[]; onLetIn: (person: Attendee) => void }

const every = 'alle'
// Whoever is looked for among more is found by a letter sooner than by scrolling.
const shownAtMost = 40
const fewPeople = 8

/** Who is still to come, to look up by letter or organisation; there while nothing is typed. */
export function ExpectedPart({ people, onLetIn }: Props) {
  const id = useId()
  const expected = useMemo(() => expectedPeople(people), [people])
  const [letter, setLetter] = useState(every)
  const [organisation, setOrganisation] = useState(every)
  const letters = lettersOf(expected)
  const organisations = organisationsOf(expected)
  if (expected.length === 0) return null
  // The last one under a letter came in: then that letter is no choice any more.
  const chosen = {
    letter: letters.includes(letter) ? letter : null,
    organisation: organisations.includes(organisation) ? organisation : null,
  }
  const found = expectedUnder(expected, chosen)
  const hidden = Math.max(0, found.length - shownAtMost)
  return (
    <section className={css.part} aria-labelledby={id}>
      <div className={css.head}>
        <div className={css.choice}>
          <h2 id={id}>{text.expected(expected.length)}</h2>
          {expected.length <= fewPeople ? null : (
            <SegmentedControl
              label={text.byLetter}
              look="filters"
              items={[every, ...letters].map((each) => ({
                id: each,
                label: each === every ? text.everyLetter : each,
              }))}
              value={chosen.letter ?? every}
              onChange={setLetter}
            />
          )}
        </div>
        {expected.length <= fewPeople ? null : (
          <Select
            label={text.byOrganisation}
            isNarrow
            options={[
              { id: every, label: text.everyOrganisation },
              ...organisations.map((name) => ({ id: name, label: name })),
            ]}
            value={chosen.organisation ?? every}
            onChange={setOrganisation}
          />
        )}
      </div>
      {found.length === 0 ? <Text tone="muted">{text.nobodyExpected}</Text> : null}
      <ul className={css.list}>
        {found.slice(0, shownAtMost).map((person) => (
          <ExpectedRow key={person.personId} person={person} onLetIn={() => onLetIn(person)} />
        ))}
      </ul>
      {hidden === 0 ? null : (
        <Text tone="muted" size="sm">
          {text.moreExpected(hidden)}
        </Text>
      )}
    </section>
  )
}

function ExpectedRow({ person, onLetIn }: { person: Attendee; onLetIn: () => void }) {
  const { name, organisation } = person
  return (
    <li>
      <p>
        <bdi>{name}</bdi>
        <span>
          <bdi>{organisation ?? text.noOrganisation}</bdi>
        </span>
      </p>
      <Button size="mini" label={text.letIn(name)} onPress={onLetIn}>
        {text.act.in}
      </Button>
    </li>
  )
}
