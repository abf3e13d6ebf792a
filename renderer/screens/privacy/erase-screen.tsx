import { useState } from 'react'
import type { PersonId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import type { ValueOfCall } from '#renderer/lib/backend'
import { useAnswerOf } from '#renderer/lib/use-query'
import { privacyText as text } from '#renderer/texts/privacy'
import { EraseForm } from './erase-form.tsx'
import { PersonField } from './person-field.tsx'
import css from './privacy.module.css'

type Props = {
  personIds: readonly PersonId[]
  onChange: (personIds: readonly PersonId[]) => void
}

type Erased = ValueOfCall<'privacy.erase'>

/** Wissen: who, what goes and what stays, and her own words before it happens. */
export function EraseScreen({ personIds, onChange }: Props) {
  const [erased, setErased] = useState<Erased>()
  if (erased !== undefined) {
    return (
      <Done
        erased={erased}
        onNext={() => {
          onChange([])
          setErased(undefined)
        }}
      />
    )
  }
  return (
    <div className={css.measure}>
      <Stack gap={4}>
        {personIds.length === 0 ? <Text>{text.eraseStart}</Text> : null}
        <PersonField
          label={personIds.length === 0 ? text.choose : text.addPerson}
          leaves={personIds}
          onChoose={(personId) => onChange([...personIds, personId])}
        />
        {personIds.length === 0 ? null : (
          <Planned personIds={personIds} onChange={onChange} onErased={setErased} />
        )}
      </Stack>
    </div>
  )
}

function Planned({ personIds, onChange, onErased }: Props & { onErased: (done: Erased) => void }) {
  const plan = useAnswerOf('privacy.erasePlan', { personIds: [...personIds] })
  if (plan === undefined) return <Loading />
  return (
    <Stack gap={4}>
      <ul className={css.list}>
        {plan.people.map(({ personId, name }) => (
          <li key={personId}>
            <strong>
              <bdi>{name}</bdi>
            </strong>
            {personIds.length === 1 ? null : (
              <Button
                look="lite"
                size="mini"
                onPress={() => onChange(personIds.filter((id) => id !== personId))}
              >
                {text.leaveOut(name)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <EraseForm key={personIds.join()} plan={plan} onErased={onErased} />
    </Stack>
  )
}

function Done({ erased, onNext }: { erased: Erased; onNext: () => void }) {
  return (
    <Stack gap={3}>
      <WarningLine
        weight="ok"
        role="status"
        fact={text.erased(erased.erased, erased.rewritten)}
        {...(erased.lapsing.length === 0
          ? {}
          : { reason: text.erasedLapsing(erased.lapsing.length) })}
      />
      <Row>
        <Button onPress={onNext}>{text.eraseNext}</Button>
      </Row>
    </Stack>
  )
}
