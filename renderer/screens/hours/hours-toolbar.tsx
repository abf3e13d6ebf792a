import type { OutputOf } from '#domain/contract/kinds'
import type { hours } from '#domain/contract/hours'
import type { PersonId } from '#domain/shared/ids'
import { hoursStands } from '#domain/sleutelpersonen/hours'
import type { HoursStand } from '#domain/sleutelpersonen/hours'
import { monthWithYear } from '#domain/texts/month'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Button } from '#renderer/components/button.tsx'
import { End, Row, Text } from '#renderer/components/layout.tsx'
import { SegmentedControl } from '#renderer/components/segmented-control.tsx'
import { Select } from '#renderer/components/select.tsx'
import type { ActionUse } from '#renderer/lib/actions'
import { useQuery } from '#renderer/lib/use-query'
import { hoursText as text } from '#renderer/texts/hours'
import { standLook } from './hours-columns.tsx'
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
  const total = hoursStands.reduce((sum, stand) => sum + counts[stand], 0)
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
        <SegmentedControl<HoursStand | typeof every>
          look="filters"
          label={text.status}
          value={filter.stand ?? every}
          items={[
            { id: every, label: text.all, count: total },
            ...hoursStands.map((id) => ({
              ...{ id, label: text.standName[id], icon: standLook[id].icon },
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
  const people = (pool?.rows ?? []).map(({ personId, name }) => ({ id: personId, label: name }))
  return (
    <Select<PersonId | typeof every>
      label={text.person}
      isNarrow
      options={[{ id: every, label: text.everybody }, ...people]}
      value={filter.mens ?? every}
      onChange={(id) =>
        onFilter(changed(filter, { mens: id === every ? undefined : id, kies: undefined }))
      }
    />
  )
}
