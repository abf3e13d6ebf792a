import { useId, useState } from 'react'
import type { Room } from '#domain/contract/day'
import type { EventId } from '#domain/shared/ids'
import { SegmentedControl } from '#renderer/components/segmented-control.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { balieText as text } from '#renderer/texts/balie'
import css from './room-parts.module.css'

type Part = 'chainRole' | 'gemeente'
type Row = Omit<Room['byChainRole'][number], 'chainRoleId'>

/** Who is in the room by link of the chain and by gemeente, as numbers of people. */
export function RoomParts({ eventId }: { eventId: EventId }) {
  const id = useId()
  const [part, setPart] = useState<Part>('chainRole')
  const room = useQuery('day.room', { eventId }, { keepsPrevious: true })
  if (room === undefined || room.byChainRole.length === 0) return null
  const rows: readonly Row[] = part === 'chainRole' ? room.byChainRole : room.byGemeente
  return (
    <section className={css.card} aria-labelledby={id}>
      <h2 id={id}>{text.parts}</h2>
      <SegmentedControl
        label={text.partsBy}
        items={[
          { id: 'chainRole', label: text.partWord.chainRole },
          { id: 'gemeente', label: text.partWord.gemeente },
        ]}
        value={part}
        onChange={setPart}
      />
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{text.partWord[part]}</th>
            <th scope="col">{text.partCounts.inside}</th>
            <th scope="col">{text.partCounts.present}</th>
            <th scope="col">{text.partCounts.expected}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, inside, present, expected }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{inside}</td>
              <td>{present}</td>
              <td>{expected}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {part === 'gemeente' ? <p className={css.note}>{text.gemeenteNote}</p> : null}
    </section>
  )
}
