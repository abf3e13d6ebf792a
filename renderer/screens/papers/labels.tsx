import type { PaperPerson } from '#domain/contract/day'
import { classNames } from '#renderer/components/class-names'
import { Papers, PaperSheet } from '#renderer/components/paper.tsx'
import { inSheets, nameSize } from './in-sheets.ts'
import css from './labels.module.css'

const perSheet = 24

/** Stickers of 70 × 37 mm, three beside each other and eight below: a name and an organisation. */
export function Labels({ people }: { people: readonly PaperPerson[] }) {
  return (
    <Papers orientation="whole">
      {inSheets(people, perSheet).map((sheet, index) => (
        <PaperSheet key={index}>
          <ul className={css.labels}>
            {sheet.map(({ participationId, name, organisation }) => (
              <li key={participationId} className={css.label}>
                <p className={classNames(css.name, css[nameSize(name)])}>
                  <bdi>{name}</bdi>
                </p>
                <p className={css.organisation}>
                  <bdi>{organisation}</bdi>
                </p>
              </li>
            ))}
          </ul>
        </PaperSheet>
      ))}
    </Papers>
  )
}
