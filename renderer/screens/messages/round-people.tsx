import type { Receiver } from '#domain/contract/messages'
import type { MessageKind } from '#domain/messages/kinds'
import { Button } from '#renderer/components/button.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Grid } from '#renderer/components/grid.tsx'
import type { GridColumn } from '#renderer/components/grid-types'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { messagesText as text } from '#renderer/texts/messages'
import type { RoundDraft } from './use-round-draft.ts'

const namedAtMost = 8
const rowsInSight = 8

const plain = (
  id: string,
  heading: string,
  words: (row: Receiver) => string,
  shape: Partial<GridColumn<Receiver>> = {},
): GridColumn<Receiver> => ({
  ...{ id, heading, width: 9, grow: 2, text: words },
  draw: (row) => <bdi>{words(row)}</bdi>,
  ...shape,
})

const columns: readonly GridColumn<Receiver>[] = [
  plain('name', text.columnName, ({ name }) => name, { grow: 3, isRowHeading: true }),
  plain('organisation', text.columnOrganisation, ({ organisation }) => organisation ?? ''),
  plain('stand', text.columnStand, text.stand, { width: 7, grow: 1 }),
  plain('email', text.columnEmail, ({ email }) => email ?? '', { grow: 3 }),
  plain('phone', text.columnPhone, ({ phone }) => phone ?? ''),
  plain('had', text.columnHad, ({ hadOn }) => text.had(hadOn), { width: 8, grow: 1 }),
]
const withoutStand = columns.filter(({ id }) => id !== 'stand')

type Props = {
  kind: Exclude<MessageKind, 'ask'>
  receivers: readonly Receiver[]
  draft: RoundDraft
}

/** Whom the round is for: everybody in sight, and each can be left out. */
export function RoundPeople({ kind, receivers, draft }: Props) {
  const { reached, chosen, withoutEmail, way } = draft
  const withoutPhone = reached.filter(({ phone }) => phone === null)
  return (
    <Stack>
      <div>
        <h2>{text.who(reached.length, receivers.length)}</h2>
        <Text size="sm" tone="muted">
          {text.whoHint}
        </Text>
      </div>
      <Grid
        label={text.grid}
        columns={kind === 'newsletter' ? withoutStand : columns}
        rows={receivers}
        rowKey={({ personId }) => personId}
        sort={{ columnId: 'name', direction: 'ascending' }}
        selection={{ keys: chosen, onChange: draft.choose }}
        height={receivers.length > rowsInSight ? '22rem' : 'auto'}
        empty={<EmptyState sentence={text.nobody[kind]} />}
      />
      {withoutEmail.length === 0 ? null : (
        <WarningLine
          weight="warn"
          fact={<bdi>{text.withoutEmail(namesOf(withoutEmail), withoutEmail.length)}</bdi>}
          reason={text.withoutEmailWhy}
          action={
            <Row wrap>
              <Button size="mini" look="soft" onPress={() => only(draft, 'whatsapp')}>
                {text.forWhatsapp}
              </Button>
              <Button size="mini" look="soft" onPress={() => only(draft, 'letter')}>
                {text.forLetter}
              </Button>
            </Row>
          }
        />
      )}
      {way === 'whatsapp' && withoutPhone.length > 0 ? (
        <WarningLine weight="note" fact={text.withoutPhone(withoutPhone.length)} />
      ) : null}
    </Stack>
  )
}

// Another way for those whom no mail can reach.
function only(draft: RoundDraft, way: 'whatsapp' | 'letter') {
  draft.choose(new Set<string>(draft.withoutEmail.map(({ personId }) => personId)))
  draft.setWay(way)
}

function namesOf(people: readonly Receiver[]): string[] {
  return people.slice(0, namedAtMost).map(({ name }) => name)
}
