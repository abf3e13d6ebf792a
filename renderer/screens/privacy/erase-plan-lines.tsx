import type { EraseCopy, ErasePlan } from '#domain/contract/privacy-erase'
import { Card } from '#renderer/components/card.tsx'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { number } from '#renderer/lib/format'
import { privacyText as text } from '#renderer/texts/privacy'
import css from './privacy.module.css'

type Props = {
  plan: ErasePlan
  cleared: ReadonlySet<string>
  onClear: (key: string, isCleared: boolean) => void
}

/** What goes, what stays, where the name stands in a text, and what happens to the copies. */
export function ErasePlanLines({ plan, cleared, onClear }: Props) {
  return (
    <>
      <div className={css.cards}>
        <Card heading={text.goes}>
          <Counted lines={plan.goes} />
        </Card>
        <Card heading={text.stays}>
          <Stack gap={2}>
            <Counted lines={plan.stays} />
            <Text tone="muted" size="sm">
              {text.staysWhy}
            </Text>
          </Stack>
        </Card>
      </div>
      <Card heading={text.places}>
        {plan.places.length === 0 ? (
          <Text tone="muted">{text.placesNone}</Text>
        ) : (
          <Stack gap={2}>
            <Text tone="muted" size="sm">
              {text.placesWhy}
            </Text>
            <ul className={css.list}>
              {plan.places.map(({ key, where, excerpt, isCertain }) => (
                <li key={key}>
                  <Checkbox
                    isSelected={cleared.has(key)}
                    onChange={(isCleared) => onClear(key, isCleared)}
                  >
                    <bdi>{text.clearPlace(where, excerpt)}</bdi>
                  </Checkbox>
                  {isCertain ? null : (
                    <Text as="span" tone="warn" size="sm">
                      {text.uncertain}
                    </Text>
                  )}
                </li>
              ))}
            </ul>
          </Stack>
        )}
      </Card>
      <Copies plan={plan} />
    </>
  )
}

function Counted({ lines }: { lines: ErasePlan['goes'] }) {
  return (
    <ul className={css.list}>
      {lines.map(({ what, count }) => (
        <li key={what}>
          <span>
            {what} <strong>({number(count)})</strong>
          </span>
        </li>
      ))}
    </ul>
  )
}

function Copies({ plan }: { plan: ErasePlan }) {
  const rewritten = plan.copies.filter(({ fate }) => fate === 'rewritten')
  const beyond = plan.copies.filter(({ fate }) => fate !== 'rewritten')
  return (
    <Card heading={text.copies}>
      <Stack gap={2}>
        <Text>{rewritten.length === 0 ? text.copiesNone : text.rewritten(rewritten.length)}</Text>
        {beyond.length === 0 ? null : (
          <ul className={css.list}>
            {beyond.map((copy) => (
              <BeyondReach key={copy.name} copy={copy} />
            ))}
          </ul>
        )}
        <Text tone="muted" size="sm">
          {text.elsewhere(plan.elsewhereUntil)}
        </Text>
      </Stack>
    </Card>
  )
}

function BeyondReach({ copy: { name, fate, lapsesOn } }: { copy: EraseCopy }) {
  return (
    <li>
      <strong>{name}</strong>
      <Text as="span" tone="warn">
        {`${text.fate[fate]}. ${lapsesOn === null ? '' : text.lapses(lapsesOn)}`}
      </Text>
    </li>
  )
}
