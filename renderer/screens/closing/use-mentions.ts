import type { Mention, NamedPerson } from '#domain/events/typed-outcome'
import { fold } from '#domain/import/fold'
import { useFoundPeople } from '#renderer/lib/use-found-people'
import { closingText as text } from '#renderer/texts/closing'
import type { EventNameable } from './use-nameable.ts'

/** Something that can be named in a sentence. */
export type MentionOption = {
  readonly key: string
  readonly label: string
  readonly detail: string
  /** What comes behind the sign. */
  readonly written: string
  readonly person?: NamedPerson
}

const most = 8

/** Who or what can be meant: the people of the event before the others of the network. */
export function useMentions(mention: Mention | null, nameable: EventNameable): MentionOption[] {
  const isPerson = mention?.sign === '@'
  const typed = mention === null ? '' : fold(mention.word)
  const found = useFoundPeople(isPerson && typed.length >= 2 ? mention.word.trim() : null)
  if (mention === null) return []
  return isPerson
    ? peopleNamed(typed, nameable, found).filter(({ written }) => mention.word !== `${written} `)
    : actionsNamed(typed, nameable)
}

type Found = ReturnType<typeof useFoundPeople>

function peopleNamed(typed: string, { people }: EventNameable, found: Found): MentionOption[] {
  const self = { key: 'ik', label: text.selfName, detail: text.selfDetail, written: text.selfName }
  const guests = people.map((person) => optionOf(person, person.detail))
  const known = new Set(guests.map(({ key }) => key))
  const others = found
    .filter(({ id }) => !known.has(id))
    .map(({ id, label, detail }) => optionOf({ id, name: label }, detail))
  return [...[self, ...guests].filter(({ label }) => isNamed(label, typed)), ...others].slice(
    0,
    most,
  )
}

function actionsNamed(typed: string, { actions }: EventNameable): MentionOption[] {
  const isMeant = (id: string, title: string) =>
    typed === '' || id === typed || (typed.length > 1 && fold(title).includes(typed))
  return actions
    .filter(({ id, title }) => isMeant(id, title))
    .map(({ id, title }) => ({ key: id, label: id, detail: title, written: id }))
    .slice(0, typed === '' ? actions.length : most)
}

function optionOf({ id, name }: NamedPerson, detail: string): MentionOption {
  return { key: id, label: name, detail, written: name, person: { id, name } }
}

function isNamed(name: string, typed: string): boolean {
  const folded = fold(name)
  return folded.startsWith(typed) || folded.includes(` ${typed}`)
}
