import type { Programme } from '#domain/contract/programme'
import { useStatus } from '#renderer/lib/use-status'
import { programmeText as text } from '#renderer/texts/programme'
import { clockOf, endClockOf } from './clock-of.ts'
import css from './programme-print.module.css'

/** The programme on paper: only there when the page is printed. */
export function ProgrammePrint({ items }: Programme) {
  const { today } = useStatus()
  return (
    <div className={css.paper}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{text.columnStart}</th>
            <th scope="col">{text.columnEnd}</th>
            <th scope="col">{text.columnItem}</th>
            <th scope="col">{text.columnNote}</th>
            <th scope="col">{text.columnWho}</th>
            <th scope="col">{text.columnRoom}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <td className={css.time}>{clockOf(item)}</td>
              <td className={css.time}>{endClockOf(item)}</td>
              <th scope="row">
                <bdi>{item.title}</bdi>
              </th>
              <td>
                <bdi>{item.note}</bdi>
              </td>
              <td>
                <bdi>{item.speakers.map(({ name }) => name).join(', ')}</bdi>
              </td>
              <td>
                <bdi>{item.room?.name}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={css.foot}>{text.printedOn(today)}</p>
    </div>
  )
}
