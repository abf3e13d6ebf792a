import type { PaperEvent, PaperPerson } from '#domain/contract/day'
import { Papers, PaperSheet } from '#renderer/components/paper.tsx'
import { dayText } from '#renderer/texts/day'
import { PaperHead } from './paper-head.tsx'
import css from './papers.module.css'

const text = dayText.papers
const blankLines = 10

type Props = { event: PaperEvent; people: readonly PaperPerson[] }

/** The list to sign, with room for a signature and ten lines for who is not on it. */
export function SignInSheet({ event, people }: Props) {
  return (
    <Papers orientation="landscape">
      <PaperSheet>
        <PaperHead kind={text.kinds.tekenlijst} event={event} />
        <table className={css.signIn}>
          <thead>
            <tr>
              <th scope="col" className={css.number}>
                {text.number}
              </th>
              <th scope="col">{text.name}</th>
              <th scope="col">{text.organisation}</th>
              <th scope="col">{text.what}</th>
              <th scope="col" className={css.gemeente}>
                {text.gemeente}
              </th>
              <th scope="col" className={css.signature}>
                {text.signature}
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map((person, index) => (
              <tr key={person.participationId}>
                <td>{index + 1}</td>
                <th scope="row">
                  <bdi>{person.name}</bdi>
                </th>
                <td>
                  <bdi>{person.organisation}</bdi>
                </td>
                <td>
                  <bdi>{person.what}</bdi>
                </td>
                <td>{person.gemeenten}</td>
                <td />
              </tr>
            ))}
            {Array.from({ length: blankLines }, (_, index) => (
              <tr key={index}>
                <td>{people.length + index + 1}</td>
                <td />
                <td />
                <td />
                <td />
                <td />
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
