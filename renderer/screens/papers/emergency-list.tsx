import type { PaperEvent, PaperPerson } from '#domain/contract/day'
import { Papers, PaperSheet } from '#renderer/components/paper.tsx'
import { dayText } from '#renderer/texts/day'
import { PaperHead } from './paper-head.tsx'
import css from './papers.module.css'

const text = dayText.papers
const blankLines = 10

type Props = { event: PaperEvent; people: readonly PaperPerson[] }

/** The list for when the laptop fails: whom to expect, and a box to tick. */
export function EmergencyList({ event, people }: Props) {
  return (
    <Papers orientation="portrait">
      <PaperSheet>
        <PaperHead kind={text.kinds.noodlijst} event={event} />
        <table className={css.emergency}>
          <thead>
            <tr>
              <th scope="col">{text.name}</th>
              <th scope="col">{text.organisation}</th>
              <th scope="col">{text.chainRole}</th>
              <th scope="col" className={css.tick}>
                {text.inside}
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <tr key={person.participationId}>
                <th scope="row">
                  <bdi>{person.name}</bdi>
                </th>
                <td>
                  <bdi>{person.organisation}</bdi>
                </td>
                <td>
                  <bdi>{person.chainRole}</bdi>
                </td>
                <td>
                  <span className={css.box} />
                </td>
              </tr>
            ))}
            {Array.from({ length: blankLines }, (_, index) => (
              <tr key={index}>
                <td />
                <td />
                <td />
                <td>
                  <span className={css.box} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className={css.foot}>
          {text.notListed} {text.private}
        </p>
      </PaperSheet>
    </Papers>
  )
}
