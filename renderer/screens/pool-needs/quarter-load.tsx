import type { IsoDate } from '#domain/shared/dates'
import { quarterOf } from '#domain/sleutelpersonen/quarter'
import { Row, Stack } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { LoadBar } from '#renderer/components/load-bar.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import { poolLoadText as text } from '#renderer/texts/pool-load'

/** How the hours of the quarter of a day are divided over Oost and West, and who carries too much of them. */
export function QuarterLoad({ date }: { date: IsoDate | null }) {
  const { today } = useStatus()
  const { from, until } = quarterOf(date ?? today)
  const load = useQuery('poolLoad.of', { from, until }, { keepsPrevious: true })
  if (load === undefined || load.minutes === 0) return null
  return (
    <Stack gap={2}>
      <Row between wrap>
        <h3>{text.headingOf(from, until)}</h3>
        <LinkButton to="/sleutelpersonen/verdeling" look="lite" size="mini">
          {text.wholeLoad}
        </LinkButton>
      </Row>
      <LoadBar places={load.places} />
    </Stack>
  )
}
