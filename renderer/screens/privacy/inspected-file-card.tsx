import type { InspectedFile } from '#domain/contract/privacy'
import type { Instant } from '#domain/shared/dates'
import { Card } from '#renderer/components/card.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { dayOfMoment } from '#renderer/lib/format'
import { privacyText as text } from '#renderer/texts/privacy'
import css from './privacy.module.css'

/** What a file tells: whether it is closed, of when, how many people, which columns, who of Netwerk. */
export function InspectedFileCard({ file }: { file: InspectedFile }) {
  const { isEncrypted, madeAt, people, inNetwork } = file
  const closed =
    isEncrypted === null ? text.unreadable : isEncrypted ? text.encrypted : text.readable
  return (
    <Card heading={<bdi>{file.name}</bdi>}>
      <Stack gap={3}>
        <WarningLine
          weight={isEncrypted === true ? 'ok' : 'warn'}
          role="status"
          fact={closed}
          reason={`${text.kind[file.kind]}. ${madeAt === null ? '' : text.madeAt(dayOfMoment(madeAt as Instant))}`}
        />
        {people === null ? null : <Text weight="medium">{text.peopleInFile(people)}</Text>}
        {inNetwork === null ? null : <Text>{text.inNetwork(inNetwork)}</Text>}
        {file.hasBsn ? <WarningLine weight="alert" fact={text.bsn} /> : null}
        {file.sheets.map(({ name, rows, columns }) => (
          <div key={name}>
            <h3>{text.sheet(name, rows)}</h3>
            <Text tone="muted">{columns.length === 0 ? text.noColumns : columns.join(', ')}</Text>
          </div>
        ))}
        {file.known.length === 0 ? null : (
          <div>
            <h3>{text.whoIs}</h3>
            <ul className={css.dots}>
              {file.known.map(({ personId, name }) => (
                <li key={personId}>
                  <bdi>{name}</bdi>
                </li>
              ))}
            </ul>
          </div>
        )}
      </Stack>
    </Card>
  )
}
