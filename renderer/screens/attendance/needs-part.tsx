import { useId, useState } from 'react'
import type { EventNeed } from '#domain/contract/needs'
import type { EventId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import { needsText as text } from '#renderer/texts/note-answer'
import css from './attendance.module.css'
import { CountLine } from './count-line.tsx'
import { CountedPart } from './counted-part.tsx'
import { NeedForm } from './need-form.tsx'

const kinds = ['language', 'diet', 'access', 'session'] as const

/** What guests need and who was counted without a name: beside the people, never added to them. */
export function NeedsPart({ eventId }: { eventId: EventId }) {
  const found = useQuery('needs.list', { eventId }, { keepsPrevious: true })
  if (found === undefined) return null
  return (
    <>
      <Needs eventId={eventId} needs={found.needs} dietUntil={found.dietUntil} />
      <CountedPart eventId={eventId} counted={found.counted} />
    </>
  )
}

type Props = {
  eventId: EventId
  needs: readonly EventNeed[]
  dietUntil: Parameters<typeof text.dietUntil>[0] | null
}

function Needs({ eventId, needs, dietUntil }: Props) {
  const heading = useId()
  const [edited, setEdited] = useState<EventNeed | 'new'>()
  const add = useCommand('needs.add')
  const change = useCommand('needs.change')
  const remove = useCommand('needs.remove')
  const { today } = useStatus()
  const isDietOver = dietUntil !== null && dietUntil < today
  const sources = [...new Map(needs.flatMap(({ from }) => (from ? [[from.fileName, from]] : [])))]
  return (
    <section aria-labelledby={heading}>
      <Stack gap={2}>
        <Row between>
          <h2 id={heading}>{text.needs}</h2>
          {edited === undefined ? (
            <Button look="lite" size="mini" icon="add" onPress={() => setEdited('new')}>
              {text.add}
            </Button>
          ) : null}
        </Row>
        {needs.length === 0 && edited === undefined ? (
          <Text size="sm" tone="muted">
            {text.needsNone}
          </Text>
        ) : null}
        {kinds.map((kind) => {
          const some = needs.filter((need) => need.kind === kind)
          return some.length === 0 ? null : (
            <div key={kind}>
              <h3>{text.kinds[kind]}</h3>
              <ul className={css.counts}>
                {some.map((need) => (
                  <CountLine
                    key={need.needId}
                    name={need.name}
                    people={need.people}
                    detail={need.from === null ? text.typed : null}
                    {...(need.from === null
                      ? {
                          onChange: () => setEdited(need),
                          onRemove: () =>
                            void remove({ needId: need.needId }, text.said.removed(need.name)),
                        }
                      : {})}
                  />
                ))}
              </ul>
            </div>
          )
        })}
        {edited === undefined ? null : (
          <NeedForm
            kinds={isDietOver ? kinds.filter((kind) => kind !== 'diet') : kinds}
            need={edited === 'new' ? undefined : edited}
            onCancel={() => setEdited(undefined)}
            onSave={(typed) => {
              if (edited === 'new') void add({ eventId, ...typed }, text.said.added(typed.name))
              else void change({ needId: edited.needId, ...typed }, text.said.changed(typed.name))
              setEdited(undefined)
            }}
          />
        )}
        {sources.map(([name, from]) => (
          <Text key={name} size="sm" tone="muted">
            {text.fromForm(from.fileName, from.readAt)}
          </Text>
        ))}
        {dietUntil !== null && needs.some(({ kind }) => kind === 'diet') ? (
          <Text size="sm" tone="muted">
            {text.dietUntil(dietUntil)}
          </Text>
        ) : null}
        <Refusal sentence={add.refusal ?? change.refusal ?? remove.refusal} />
      </Stack>
    </section>
  )
}
