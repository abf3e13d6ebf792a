import type { PeriodColumn } from '#domain/plan/periods'
import { yearOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { Button } from '#renderer/components/button.tsx'
import { Row, Text } from '#renderer/components/layout.tsx'
import { MenuButton } from '#renderer/components/menu-button.tsx'
import { planningText as text } from '#renderer/texts/planning'
import { changed } from './plan-address.ts'
import type { PlanningAddress } from './plan-address.ts'

type Props = {
  address: PlanningAddress
  onAddress: (address: PlanningAddress) => void
  columns: readonly PeriodColumn[]
  today: IsoDate
}

/** A later year, by quarter or as one column; and the quarters of a year that has none yet. */
export function YearButtons({ address, onAddress, columns, today }: Props) {
  const { jaren = [], kwartalen = [] } = address
  const last = columns.at(-1)?.year
  const next = last === undefined ? yearOf(today) : last + 1
  const wholeYears = columns.filter(({ quarter }) => quarter === null)
  const split = (year: number) => onAddress(changed(address, { kwartalen: [...kwartalen, year] }))
  return (
    <Row gap={2} wrap>
      <MenuButton
        icon="add"
        size="normal"
        heading={text.addYear}
        choices={[
          { id: 'quarters', label: text.asQuarters(next) },
          { id: 'year', label: text.asYear(next) },
        ]}
        onPick={(as) => {
          if (as === 'quarters') split(next)
          else onAddress(changed(address, { jaren: [...jaren, next] }))
        }}
      >
        {text.addYear}
      </MenuButton>
      {wholeYears.map(({ year }) => (
        <Button key={year} look="soft" onPress={() => split(year)}>
          {text.split(year)}
        </Button>
      ))}
      <Text size="xs" tone="muted" as="span">
        {text.yearNote}
      </Text>
    </Row>
  )
}
