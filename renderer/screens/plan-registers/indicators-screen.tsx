import type { Indicator } from '#domain/contract/indicators'
import type { IndicatorId } from '#domain/shared/ids'
import { measurementInWords } from '#domain/texts/indicator-standing'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Grid } from '#renderer/components/grid.tsx'
import type { GridColumn } from '#renderer/components/grid-types'
import { Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { useAction } from '#renderer/lib/actions'
import { useQuery } from '#renderer/lib/use-query'
import { indicatorText as text } from '#renderer/texts/indicators'
import { IndicatorChip } from '#renderer/components/indicator-chip.tsx'
import { IndicatorPanel } from './indicator-panel.tsx'
import { MeasurementForm } from './measurement-form.tsx'
import { NewIndicator } from './new-indicator.tsx'
import { changed } from './register-address.ts'
import type { RegisterPlace } from './register-address.ts'
import { RegisterEmpty, RegisterFrame } from './register-frame.tsx'
import css from './registers.module.css'

const rowKey = ({ id }: Indicator) => id

/** What the plan wants to reach, each with where it stands and its measurements. */
export function IndicatorsScreen(place: RegisterPlace) {
  const { address, onAddress } = place
  const asked = { search: address.zoek ?? '', limit: 500 }
  const found = useQuery('indicators.list', asked, { keepsPrevious: true })
  const measure = useAction('plan.newMeasurement', () =>
    onAddress(changed(address, { doe: 'meting' })),
  )
  const add = useAction('plan.newIndicator', () =>
    onAddress(changed(address, { doe: 'nieuw', kies: undefined })),
  )
  const measured = found?.rows.filter(({ standing }) => standing.last !== null).length ?? 0
  return (
    <RegisterFrame
      {...place}
      tab="indicators"
      title={text.title}
      sub={found === undefined ? '' : text.sub(found.total, measured)}
      search={text.search}
      shown={found && { rows: found.rows.length, total: found.total }}
      actions={
        <>
          <ActionButton action={add} icon="add" />
          <ActionButton action={measure} look="primary" icon="add" />
        </>
      }
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
  const indicatorId = kies === undefined ? null : (kies as IndicatorId)
  if (doe === 'nieuw') {
    return (
      <NewIndicator
        onDone={(id) => onAddress(changed(address, { kies: id ?? kies, doe: undefined }))}
      />
    )
  }
  if (doe === 'meting') {
    return (
      <MeasurementForm
        key={kies ?? ''}
        indicatorId={indicatorId}
        asksWhich
        onDone={(id) => onAddress(changed(address, { kies: id ?? kies, doe: undefined }))}
      />
    )
  }
  if (indicatorId === null) {
    return (
      <Text tone="muted" size="sm">
        {text.pick}
      </Text>
    )
  }
  return <IndicatorPanel indicatorId={indicatorId} />
}

const columns: GridColumn<Indicator>[] = [
  {
    ...{ id: 'title', heading: text.column.title, width: 11, grow: 2, isRowHeading: true },
    text: ({ title }) => title,
    draw: ({ title }) => (
      <span className={css.wrapped} title={title}>
        {title}
      </span>
    ),
  },
  {
    ...{ id: 'kind', heading: text.column.kind, width: 7.5 },
    text: ({ standing }) => text.question[standing.question],
  },
  {
    ...{ id: 'last', heading: text.column.last, width: 8.5, grow: 1 },
    text: ({ standing, unit }) =>
      standing.last === null
        ? ''
        : measurementInWords(standing.last, { question: standing.question, unit }),
    draw: ({ standing, unit }) => {
      if (standing.last === null) return null
      const words = measurementInWords(standing.last, { question: standing.question, unit })
      return (
        <span className={css.wrapped} title={words}>
          {words}
        </span>
      )
    },
  },
  {
    ...{ id: 'stand', heading: text.column.stand, width: 12.6 },
    text: ({ standing }) => standing.verdict ?? standing.why ?? '',
    draw: (indicator) => <IndicatorChip indicator={indicator} />,
  },
  {
    ...{ id: 'actions', heading: text.column.actions, width: 4.2 },
    text: ({ actionIds }) => actionIds.join(' '),
  },
]
