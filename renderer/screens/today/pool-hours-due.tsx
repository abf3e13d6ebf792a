import type { PoolDue } from '#domain/contract/pool-due'
import { Button } from '#renderer/components/button.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { afterThisLine } from '#renderer/lib/after-this-line'
import { useCommand } from '#renderer/lib/use-command'
import { poolTodayText as text } from '#renderer/texts/pool-today'
import { TodayLine } from './today-section.tsx'

const look = { look: 'soft', size: 'mini' } as const

/** Planned work that is over: was it worked? */
export function NotNotedLines({ notNoted }: { notNoted: PoolDue['notNoted'] }) {
  const setWorked = useCommand('hours.setWorked')
  async function worked({ hoursId, name }: PoolDue['notNoted']['rows'][number]) {
    const goOn = afterThisLine()
    const done = await setWorked({ hoursIds: [hoursId] }, text.isWorked(name))
    if (done !== undefined) goOn()
  }
  return notNoted.rows.map((row) => (
    <TodayLine
      key={row.hoursId}
      icon="waiting"
      tone="warn"
      fact={<bdi>{text.notNoted(row.name)}</bdi>}
      why={<bdi>{text.notNotedWhy(row)}</bdi>}
      actions={
        <>
          <Button
            {...look}
            icon="check"
            label={text.workedOf(row.name)}
            onPress={() => void worked(row)}
          >
            {text.worked}
          </Button>
          <LinkButton
            {...look}
            to="/sleutelpersonen/uren"
            search={{ maand: row.workedOn.slice(0, 7), kies: row.hoursId }}
          >
            {text.otherwise}
          </LinkButton>
        </>
      }
    />
  ))
}
