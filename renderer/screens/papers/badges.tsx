import type { PaperEvent, PaperPerson } from '#domain/contract/day'
import { longDate } from '#domain/shared/dates'
import { classNames } from '#renderer/components/class-names'
import { Papers, PaperSheet } from '#renderer/components/paper.tsx'
import css from './badges.module.css'
import { inSheets, nameSize } from './in-sheets.ts'

const perSheet = 8

type Props = { event: PaperEvent; people: readonly PaperPerson[] }

/** Name badges, eight on a sheet: the name in its own script, and the organisation. */
export function Badges({ event, people }: Props) {
  return (
    <Papers orientation="whole">
      {inSheets(people, perSheet).map((sheet, index) => (
        <PaperSheet key={index}>
          <ul className={css.badges}>
            {sheet.map(({ participationId, name, organisation }) => (
              <li key={participationId} className={css.badge}>
                <p className={classNames(css.name, css[nameSize(name)])}>
                  <bdi>{name}</bdi>
                </p>
                <p className={css.organisation}>
                  <bdi>{organisation}</bdi>
                </p>
                <p className={css.event}>
                  <bdi>{event.title}</bdi>
                  {event.date === null ? null : <span>{longDate(event.date)}</span>}
                </p>
              </li>
            ))}
          </ul>
        </PaperSheet>
      ))}
    </Papers>
  )
}
