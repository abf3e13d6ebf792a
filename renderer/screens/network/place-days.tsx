import type { Affiliation } from '#domain/contract/people'
import type { IsoDate } from '#domain/shared/dates'
import { Row } from '#renderer/components/layout.tsx'
import { DateField } from '#renderer/components/value-fields.tsx'
import { useStatus } from '#renderer/lib/use-status'
import { placesText } from '#renderer/texts/places'

type Props = {
  place: Affiliation
  keep: (
    field: string,
    parts: { fromOn?: IsoDate | null; untilOn?: IsoDate | null },
  ) => Promise<object | undefined>
}

/** From when until when somebody works there; open when it is not known. */
export function PlaceDays({ place, keep }: Props) {
  const { today } = useStatus()
  return (
    <Row gap={3} align="start">
      <DateField
        label={placesText.from}
        today={today}
        value={place.fromOn}
        onChange={(fromOn) => keep(placesText.from, { fromOn })}
      />
      <DateField
        label={placesText.until}
        today={today}
        value={place.untilOn}
        onChange={(untilOn) => keep(placesText.until, { untilOn })}
      />
    </Row>
  )
}
