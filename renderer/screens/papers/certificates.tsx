import type { PaperEvent, PaperPerson } from '#domain/contract/day'
import { certificateWords } from '#domain/export/certificate'
import { certificateTexts } from '#domain/texts/day'
import { classNames } from '#renderer/components/class-names'
import { Papers, PaperSheet } from '#renderer/components/paper.tsx'
import css from './certificates.module.css'
import { nameSize } from './in-sheets.ts'

type Props = { event: PaperEvent; people: readonly PaperPerson[] }

/** A bewijs van deelname for everyone who was present, each on a sheet of its own. */
export function Certificates({ event, people }: Props) {
  const words = certificateWords(event)
  return (
    <Papers orientation="landscape">
      {people.map(({ participationId, name }) => (
        <PaperSheet key={participationId}>
          <div className={css.certificate}>
            <h2>{words.title}</h2>
            <p className={classNames(css.name, css[nameSize(name)])}>
              <bdi>{name}</bdi>
            </p>
            <p>{words.statement}</p>
            <p className={css.event}>
              <bdi>{words.event}</bdi>
            </p>
            {words.facts.map((fact) => (
              <p key={fact}>
                <bdi>{fact}</bdi>
              </p>
            ))}
            <p className={css.signature}>
              <span>
                {certificateTexts.organiser}
                {words.organiser === null ? null : (
                  <>
                    {': '}
                    <bdi>{words.organiser}</bdi>
                  </>
                )}
              </span>
              <span>{certificateTexts.signature}</span>
            </p>
          </div>
        </PaperSheet>
      ))}
    </Papers>
  )
}
