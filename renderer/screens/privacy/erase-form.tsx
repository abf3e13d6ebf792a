import { useState } from 'react'
import type { ErasePlan } from '#domain/contract/privacy-erase'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { Refusal, WarningLine } from '#renderer/components/warning-line.tsx'
import type { ValueOfCall } from '#renderer/lib/backend'
import { useKeeping } from '#renderer/lib/use-command'
import { privacyText as text } from '#renderer/texts/privacy'
import { ErasePlanLines } from './erase-plan-lines.tsx'

type Props = { plan: ErasePlan; onErased: (erased: ValueOfCall<'privacy.erase'>) => void }

/** The plan, which texts are cleared, and the name she types to say that she means it. */
export function EraseForm({ plan, onErased }: Props) {
  const erase = useKeeping('privacy.erase')
  const [typed, setTyped] = useState('')
  const [cleared, setCleared] = useState<ReadonlySet<string>>(
    () => new Set(plan.places.filter(({ isCertain }) => isCertain).map(({ key }) => key)),
  )

  async function submit() {
    const keysOf = (isCertain: boolean, isCleared: boolean) =>
      plan.places
        .filter((place) => place.isCertain === isCertain && cleared.has(place.key) === isCleared)
        .map(({ key }) => key)
    const done = await erase({
      personIds: plan.people.map(({ personId }) => personId),
      typed,
      leaves: keysOf(true, false),
      alsoClears: keysOf(false, true),
    })
    if (done !== undefined) onErased(done)
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Stack gap={4}>
        <ErasePlanLines
          plan={plan}
          cleared={cleared}
          onClear={(key, isCleared) =>
            setCleared((before) => {
              const next = new Set(before)
              if (isCleared) next.add(key)
              else next.delete(key)
              return next
            })
          }
        />
        <WarningLine weight="warn" fact={text.noWayBack} reason={text.noWayBackWhy} />
        <TextField
          label={text.typeToErase(plan.confirmation)}
          value={typed}
          onChange={setTyped}
          hasOwnDirection
        />
        <Refusal sentence={erase.refusal} />
        <Row>
          <Button type="submit" look="primary" icon="remove" isBusy={erase.isBusy}>
            {text.erase}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}
