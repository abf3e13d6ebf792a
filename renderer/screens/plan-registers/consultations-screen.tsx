import type { ConsultationRow } from '#domain/contract/consultations'
import type { ConsultationId } from '#domain/shared/ids'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Grid } from '#renderer/components/grid.tsx'
import type { GridColumn } from '#renderer/components/grid-types'
import { Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { useAction } from '#renderer/lib/actions'
import { useQuery } from '#renderer/lib/use-query'
import { consultationText as text } from '#renderer/texts/consultations'
import { ConsultationPanel } from './consultation-panel.tsx'
import { NewConsultation } from './new-consultation.tsx'
import { changed } from './register-address.ts'
import type { RegisterPlace } from './register-address.ts'
import { RegisterEmpty, RegisterFrame } from './register-frame.tsx'
import css from './registers.module.css'

const rowKey = ({ id }: ConsultationRow) => id

/** Which table is for what, who sits there and how often; a subject finds its table. */
export function ConsultationsScreen(place: RegisterPlace) {
  const { address, onAddress } = place
  const asked = { search: address.zoek ?? '', limit: 500 }
  const found = useQuery('consultations.list', asked, { keepsPrevious: true })
  const add = useAction('plan.newConsultation', () =>
    onAddress(changed(address, { doe: 'nieuw', kies: undefined })),
  )
  return (
    <RegisterFrame
      {...place}
      tab="consultations"
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
      <NewConsultation
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
  return <ConsultationPanel consultationId={kies as ConsultationId} />
}

const wrapped = (words: string) => (
  <span className={css.wrapped} title={words}>
    {words}
  </span>
)

const columns: GridColumn<ConsultationRow>[] = [
  {
    ...{ id: 'name', heading: text.column.name, width: 12, grow: 1, isRowHeading: true },
    text: ({ name }) => name,
    draw: ({ name }) => wrapped(name),
  },
  {
    ...{ id: 'topics', heading: text.column.topics, width: 11.5, grow: 2 },
    text: ({ topics }) => topics.join(', '),
    draw: ({ topics }) => wrapped(topics.join(', ')),
  },
  {
    ...{ id: 'members', heading: text.column.members, width: 5.5, align: 'end' },
    text: ({ memberCount }) => (memberCount === 0 ? '' : String(memberCount)),
    sortBy: ({ memberCount }) => memberCount,
  },
  {
    ...{ id: 'often', heading: text.column.often, width: 7 },
    text: ({ timesPerYear, heldThisYear }) => text.oftenShort(timesPerYear, heldThisYear),
  },
  {
    ...{ id: 'next', heading: text.column.next, width: 7.5 },
    text: ({ nextOn }) => text.next(nextOn),
    sortBy: ({ nextOn }) => nextOn ?? '9999',
  },
]
