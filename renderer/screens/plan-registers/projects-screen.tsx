import type { Project } from '#domain/contract/projects'
import type { ProjectId } from '#domain/shared/ids'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Grid } from '#renderer/components/grid.tsx'
import type { GridColumn } from '#renderer/components/grid-types'
import { Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { useAction } from '#renderer/lib/actions'
import { useQuery } from '#renderer/lib/use-query'
import { projectText as text } from '#renderer/texts/projects'
import { NewProject } from './new-project.tsx'
import { ProjectPanel } from './project-panel.tsx'
import { changed } from './register-address.ts'
import type { RegisterPlace } from './register-address.ts'
import { RegisterEmpty, RegisterFrame } from './register-frame.tsx'
import css from './registers.module.css'

const rowKey = ({ id }: Project) => id

/** The projects of bijlage 1 and her own, with who does them. */
export function ProjectsScreen(place: RegisterPlace) {
  const { address, onAddress } = place
  const asked = { search: address.zoek ?? '', limit: 500 }
  const found = useQuery('projects.list', asked, { keepsPrevious: true })
  const add = useAction('plan.newProject', () =>
    onAddress(changed(address, { doe: 'nieuw', kies: undefined })),
  )
  return (
    <RegisterFrame
      {...place}
      tab="projects"
      title={text.title}
      sub={found === undefined ? '' : text.sub(found.total)}
      search={text.search}
      shown={found && { rows: found.rows.length, total: found.total }}
      actions={<ActionButton action={add} look="primary" icon="add" />}
      panel={<Panel {...place} />}
    >
      {found === undefined ? (
        <Loading />
      ) : (
        <Grid
          label={text.grid}
          rows={found.rows}
          rowKey={rowKey}
          columns={columns}
          rowLines={2}
          current={address.kies}
          onCurrent={({ id }) => onAddress(changed(address, { kies: id, doe: undefined }))}
          empty={
            <RegisterEmpty
              {...place}
              sentence={text.empty}
              action={<ActionButton action={add} icon="add" />}
            />
          }
        />
      )}
    </RegisterFrame>
  )
}

function Panel({ address, onAddress }: RegisterPlace) {
  const { kies, doe } = address
  if (doe === 'nieuw') {
    return (
      <NewProject
        onDone={(id) => onAddress(changed(address, { kies: id ?? kies, doe: undefined }))}
      />
    )
  }
  if (kies === undefined) {
    return (
      <Text tone="muted" size="sm">
        {text.pick}
      </Text>
    )
  }
  return <ProjectPanel projectId={kies as ProjectId} />
}

const wrapped = (words: string) => (
  <span className={css.wrapped} title={words}>
    {words}
  </span>
)

const whoOf = ({ organisations, contact }: Project) =>
  [...organisations, ...(contact === null ? [] : [contact])].map(({ name }) => name).join(', ')

const columns: GridColumn<Project>[] = [
  {
    ...{ id: 'title', heading: text.column.title, width: 9, grow: 1, isRowHeading: true },
    text: ({ title }) => title,
    draw: ({ title }) => wrapped(title),
  },
  {
    ...{ id: 'content', heading: text.column.content, width: 10, grow: 1 },
    text: ({ content }) => content ?? '',
    draw: ({ content }) => wrapped(content ?? ''),
  },
  {
    ...{ id: 'meaning', heading: text.column.meaning, width: 12, grow: 2 },
    text: ({ meaning }) => meaning ?? '',
    draw: ({ meaning }) => wrapped(meaning ?? ''),
  },
  {
    ...{ id: 'who', heading: text.column.who, width: 9, grow: 1 },
    text: whoOf,
    draw: (project) => wrapped(whoOf(project)),
  },
]
