import type { OutputOf } from '#domain/contract/kinds'
import type { hours } from '#domain/contract/hours'
import { hoursStatuses } from '#domain/sleutelpersonen/hours'
import type { HoursStatus } from '#domain/sleutelpersonen/hours'
import { monthWithYear } from '#domain/texts/month'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Button } from '#renderer/components/button.tsx'
import { ComboBox } from '#renderer/components/combo-box.tsx'
import { End, Row, Text } from '#renderer/components/layout.tsx'
import { SegmentedControl } from '#renderer/components/segmented-control.tsx'
import type { ActionUse } from '#renderer/lib/actions'
import { useQuery } from '#renderer/lib/use-query'
import { hoursText as text } from '#renderer/texts/hours'
import { statusLook } from './hours-columns.tsx'
import { changed, monthLater } from './hours-filter.ts'
import type { HoursFilter } from './hours-filter.ts'

type Props = {
  filter: HoursFilter
  month: string
  counts: OutputOf<(typeof hours)['hours.list']>['counts']
  onFilter: (filter: HoursFilter) => void
  exporting: ActionUse
  reading: ActionUse
}

const every = 'alles'

/** Which month, of whom and how far; and the month sheets. */
export function HoursToolbar({ filter, month, counts, onFilter, exporting, reading }: Props) {
  const step = (months: number) =>
    onFilter(changed(filter, { maand: monthLater(month, months), kies: undefined }))
  const total = counts.planned + counts.worked + counts.approved
  return (
    <>
      <Row gap={3} wrap>
        <Row gap={1}>
          <Button icon="previous" label={text.previousMonth} onPress={() => step(-1)} />
          <Button icon="next" label={text.nextMonth} onPress={() => step(1)} />
          <Text as="span" size="lg" weight="medium">
            {text.month(monthWithYear(month))}
          </Text>
        </Row>
        <End>
          <Row gap={2} wrap>
            <ActionButton action={exporting} icon="spreadsheet" />
            <ActionButton action={reading} icon="import" />
          </Row>
        </End>
      </Row>
      <Row gap={3} wrap align="end">
        <SegmentedControl<HoursStatus | typeof every>
          look="filters"
          label={text.status}
          value={filter.stand ?? every}
          items={[
            { id: every, label: text.all, count: total },
            ...hoursStatuses.map((id) => ({
              ...{ id, label: text.statusName[id], icon: statusLook[id].icon },
              count: counts[id],
            })),
          ]}
          onChange={(stand) =>
            onFilter(changed(filter, { stand: stand === every ? undefined : stand }))
          }
        />
        <End>
          <PersonFilter filter={filter} onFilter={onFilter} />
        </End>
      </Row>
    </>
  )
}

function PersonFilter({ filter, onFilter }: Pick<Props, 'filter' | 'onFilter'>) {
  const pool = useQuery('pool.list', { withLeft: true }, { keepsPrevious: true })
  const options = (pool?.rows ?? []).map(({ personId, name }) => ({ id: personId, label: name }))
  return (
    <ComboBox
      key={`${filter.mens ?? ''}${options.length === 0 ? ' leeg' : ''}`}
      label={text.person}
      options={options}
      value={filter.mens ?? null}
      onChange={(id) => onFilter(changed(filter, { mens: id ?? undefined, kies: undefined }))}
      onEmpty={() => onFilter(changed(filter, { mens: undefined, kies: undefined }))}
    />
  )
}
