import { useId, useState } from 'react'
import type { AnonymousCount } from '#domain/contract/needs'
import type { EventId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { needsText as text } from '#renderer/texts/note-answer'
import css from './attendance.module.css'
import { CountLine } from './count-line.tsx'
import { CountedForm } from './counted-form.tsx'

type Props = { eventId: EventId; counted: readonly AnonymousCount[] }

/** How many there were somewhere, of whom no name is known. */
export function CountedPart({ eventId, counted }: Props) {
  const heading = useId()
  const [edited, setEdited] = useState<AnonymousCount | 'new'>()
  const add = useCommand('needs.addCount')
  const change = useCommand('needs.changeCount')
  const remove = useCommand('needs.removeCount')
  return (
    <section aria-labelledby={heading}>
      <Stack gap={2}>
        <Row between>
          <h2 id={heading}>{text.counted}</h2>
          {edited === undefined ? (
            <Button look="lite" size="mini" icon="add" onPress={() => setEdited('new')}>
              {text.add}
            </Button>
          ) : null}
        </Row>
        <Text size="sm" tone="muted">
          {counted.length === 0 ? text.countedNone : text.countedHint}
        </Text>
        <ul className={css.counts}>
          {counted.map((count) => (
            <CountLine
              key={count.countId}
              name={count.place}
              people={count.people}
              detail={text.countedOn(count.countedOn)}
              onChange={() => setEdited(count)}
              onRemove={() =>
                void remove({ countId: count.countId }, text.said.removed(count.place))
              }
            />
          ))}
        </ul>
        {edited === undefined ? null : (
          <CountedForm
            count={edited === 'new' ? undefined : edited}
            onCancel={() => setEdited(undefined)}
            onSave={({ countedOn, ...typed }) => {
              const day = countedOn === null ? {} : { countedOn }
              if (edited === 'new')
                void add({ eventId, ...typed, ...day }, text.said.added(typed.place))
              else
                void change(
                  { countId: edited.countId, ...typed, ...day },
                  text.said.changed(typed.place),
                )
              setEdited(undefined)
            }}
          />
        )}
        <Refusal sentence={add.refusal ?? change.refusal ?? remove.refusal} />
      </Stack>
    </section>
  )
}
