import { useState } from 'react'
import type { CleanUp } from '#domain/contract/privacy'
import { gridDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Card } from '#renderer/components/card.tsx'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { DataTable } from '#renderer/components/data-table.tsx'
import type { TableColumn } from '#renderer/components/data-table.tsx'
import { Row } from '#renderer/components/layout.tsx'
import { privacyText as text } from '#renderer/texts/privacy'

type Due = CleanUp['people'][number]

type Props = {
  people: readonly Due[]
  onKeep: (personId: PersonId) => void
  onErase: (personIds: readonly PersonId[]) => void
}

/** Who is kept longer than the term: to keep with a reason, or to erase, one or several at once. */
export function DueTable({ people, onKeep, onErase }: Props) {
  const [chosen, setChosen] = useState<ReadonlySet<PersonId>>(new Set())
  const ids = people.map(({ personId }) => personId).filter((id) => chosen.has(id))
  const choose = (personId: PersonId, isChosen: boolean) => {
    const next = new Set(chosen)
    if (isChosen) next.add(personId)
    else next.delete(personId)
    setChosen(next)
  }
  return (
    <Card
      heading={text.due}
      look="flush"
      end={
        ids.length === 0 ? null : (
          <Button size="mini" icon="remove" onPress={() => onErase(ids)}>
            {text.eraseAll(ids.length)}
          </Button>
        )
      }
    >
      <DataTable<Due>
        caption={text.due}
        rowKey={({ personId }) => personId}
        groups={[{ rows: people }]}
        columns={[
          {
            id: 'name',
            heading: text.name,
            isRowHeading: true,
            cell: ({ personId, name }) => (
              <Checkbox
                isSelected={chosen.has(personId)}
                onChange={(isChosen) => choose(personId, isChosen)}
              >
                <bdi>{name}</bdi>
              </Checkbox>
            ),
          },
          ...factColumns,
          {
            id: 'actions',
            heading: text.actions,
            isHeadingHidden: true,
            cell: ({ personId, name }) => (
              <Row gap={1}>
                <Button
                  size="mini"
                  look="lite"
                  label={text.keepOf(name)}
                  onPress={() => onKeep(personId)}
                >
                  {text.keep}
                </Button>
                <Button
                  size="mini"
                  look="lite"
                  label={text.eraseOf(name)}
                  onPress={() => onErase([personId])}
                >
                  {text.eraseShort}
                </Button>
              </Row>
            ),
          },
        ]}
      />
    </Card>
  )
}

const factColumns: readonly TableColumn<Due>[] = [
  { id: 'reason', heading: text.reason, cell: ({ category }) => text.cleanUpReason[category] },
  {
    id: 'contact',
    heading: text.lastContact,
    cell: ({ lastContactOn }) => gridDate(lastContactOn),
  },
  { id: 'due', heading: text.dueOn, cell: ({ dueOn }) => gridDate(dueOn) },
  { id: 'lost', heading: text.lost, cell: ({ events }) => text.lostEvents(events) },
]
