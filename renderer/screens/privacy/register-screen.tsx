import type { ProcessingRegister } from '#domain/contract/privacy'
import { registerFactWord } from '#domain/texts/privacy'
import { Button } from '#renderer/components/button.tsx'
import { Card } from '#renderer/components/card.tsx'
import { KeptField } from '#renderer/components/kept-field.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { copyText } from '#renderer/lib/copy-text'
import { say } from '#renderer/lib/messages'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { privacyText as text } from '#renderer/texts/privacy'
import { DpiaCard } from './dpia-card.tsx'
import { HeldTable } from './held-table.tsx'
import css from './privacy.module.css'
import { registerAsText } from './register-text.ts'

/** Het verwerkingsregister: what she fills in, what the tables say, and what a DPIA asks. */
export function RegisterScreen() {
  const register = useQuery('privacy.register', {}, { keepsPrevious: true })
  if (register === undefined) return <Loading />
  return (
    <Stack gap={4}>
      <Text tone="muted">{text.registerIntro}</Text>
      <div className={css.screenOnly}>
        <Row wrap>
          <Button
            icon="document"
            onPress={() => say(copyText(registerAsText(register)) ? text.copied : text.notCopied)}
          >
            {text.copyText}
          </Button>
          <Button icon="print" onPress={() => window.print()}>
            {text.print}
          </Button>
        </Row>
      </div>
      <Facts facts={register.facts} />
      <HeldTable tables={register.tables} />
      <Card heading={text.inTexts}>
        <Stack gap={2}>
          <Text tone="muted" size="sm">
            {text.inTextsWhy}
          </Text>
          <ul className={css.list}>
            {register.freeTexts.map(({ title, columns }, index) => (
              <li key={`${title}-${index}`}>
                <strong>{title}</strong> {columns.join(', ').toLowerCase()}
              </li>
            ))}
          </ul>
          <Text>
            <strong>{text.never}</strong> {text.neverList}
          </Text>
        </Stack>
      </Card>
      <DpiaCard />
    </Stack>
  )
}

function Facts({ facts }: { facts: ProcessingRegister['facts'] }) {
  const set = useCommand('privacy.setFact')
  return (
    <Card heading={text.facts}>
      <div className={css.measure}>
        <Stack gap={3}>
          {facts.map(({ id, value }) => {
            const { label, hint } = registerFactWord[id]
            return (
              <KeptField
                key={id}
                label={label}
                hint={value === null ? `${hint} ${text.unknownNow}` : hint}
                value={value ?? ''}
                onKeep={(typed) => set({ id, value: typed }, text.factChanged)}
              />
            )
          })}
          <Refusal sentence={set.refusal} />
        </Stack>
      </div>
    </Card>
  )
}
