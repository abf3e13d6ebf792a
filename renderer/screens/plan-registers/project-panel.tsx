import { Link } from '@tanstack/react-router'
import type { Project } from '#domain/contract/projects'
import type { ProjectId } from '#domain/shared/ids'
import { KeptField } from '#renderer/components/kept-field.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Refusal, WarningLine } from '#renderer/components/warning-line.tsx'
import type { InputOfCall } from '#renderer/lib/backend'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { projectText as text } from '#renderer/texts/projects'
import { registerText } from '#renderer/texts/registers'
import { RegisterFoot } from './register-foot.tsx'
import { OrganisationsPicker, PersonPicker, choiceOf } from './register-pickers.tsx'
import css from './registers.module.css'

type Change = Omit<InputOfCall<'projects.change'>, 'projectId'>

/** One project, each part to be changed where it stands, with whom to ask today. */
export function ProjectPanel({ projectId }: { projectId: ProjectId }) {
  const found = useQuery('projects.get', { projectId }, { keepsPrevious: true })
  if (found === undefined || found.id !== projectId) return <Loading />
  return (
    // A field holds what is being typed of one project, never of the next.
    <Stack gap={4} key={found.id}>
      <h2>
        <bdi>{found.title}</bdi>
      </h2>
      {found.isArchived ? <WarningLine weight="note" fact={registerText.offTheList} /> : null}
      <Contacts project={found} />
      <Fields project={found} />
      <Foot project={found} />
    </Stack>
  )
}

function Contacts({ project: { organisations } }: { project: Project }) {
  if (organisations.length === 0) return null
  return (
    <section>
      <h3>{text.contacts}</h3>
      <ul className={css.lines}>
        {organisations.map(({ id, name, contacts }) => (
          <li key={id}>
            <Link to="/netwerk" search={{ toon: 'organisaties', kies: id }}>
              <bdi>{name}</bdi>
            </Link>
            <Text size="sm" tone="muted" as="div">
              {contacts.length === 0
                ? text.noContacts
                : contacts.map((person, index) => (
                    <span key={person.id}>
                      {index === 0 ? null : ', '}
                      <Link to="/netwerk" search={{ kies: person.id }}>
                        <bdi>{person.name}</bdi>
                      </Link>
                    </span>
                  ))}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Fields({ project }: { project: Project }) {
  const change = useCommand('projects.change')
  const { id: projectId } = project
  const keep = (field: string, parts: Change) =>
    change({ projectId, ...parts }, ({ similar }) =>
      registerText.withSimilar(text.said.changed(field), similar),
    )
  return (
    <Stack gap={3}>
      <KeptField
        label={text.fieldTitle}
        value={project.title}
        isNeverEmpty
        onKeep={(title) => keep(text.fieldTitle, { title })}
      />
      <KeptField
        label={text.fieldContent}
        isMultiline
        value={project.content ?? ''}
        onKeep={(content) => keep(text.fieldContent, { content })}
      />
      <KeptField
        label={text.fieldMeaning}
        isMultiline
        value={project.meaning ?? ''}
        onKeep={(meaning) => keep(text.fieldMeaning, { meaning })}
      />
      <OrganisationsPicker
        label={text.organisations}
        chosen={project.organisations}
        onChange={(chosen) => keep(text.organisations, { organisations: chosen.map(choiceOf) })}
      />
      <PersonPicker
        label={text.contact}
        hint={text.contactHint}
        chosen={project.contact === null ? [] : [project.contact]}
        onChange={([person]) =>
          keep(text.contact, { contact: person === undefined ? null : choiceOf(person) })
        }
      />
      <KeptField
        label={registerText.note}
        isMultiline
        value={project.note ?? ''}
        onKeep={(note) => keep(registerText.note, { note })}
      />
      <Refusal sentence={change.refusal} />
    </Stack>
  )
}

function Foot({ project: { id: projectId, title, source, isArchived } }: { project: Project }) {
  const archive = useCommand('projects.archive')
  return (
    <RegisterFoot
      source={source}
      isArchived={isArchived}
      refusal={archive.refusal}
      onArchive={() => void archive({ projectId }, text.said.archived(title))}
    />
  )
}
