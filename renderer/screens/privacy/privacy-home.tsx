import { ActionButton } from '#renderer/components/action-button.tsx'
import { Card } from '#renderer/components/card.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { useButtonFor } from '#renderer/lib/actions'
import { useQuery } from '#renderer/lib/use-query'
import { privacyText as text } from '#renderer/texts/privacy'
import css from './privacy.module.css'
import { ProgrammeCard } from './programme-card.tsx'
import { RetentionCard } from './retention-card.tsx'

/** What can be done for somebody who asks, what must be kept in order, and how long data stays. */
export function PrivacyHome() {
  const dossier = useButtonFor('privacy.dossier')
  const erase = useButtonFor('privacy.erase')
  const cleanUp = useButtonFor('privacy.cleanUp')
  const register = useButtonFor('privacy.register')
  const leak = useButtonFor('privacy.leak')
  const due = useQuery('privacy.cleanUpList', {})?.people.length ?? 0
  return (
    <Stack gap={4}>
      <Text>{text.intro}</Text>
      <div className={css.cards}>
        <Card heading={text.rights}>
          <Stack gap={3}>
            <Text tone="muted" size="sm">
              {text.rightsWhy}
            </Text>
            <Row wrap>
              <ActionButton action={dossier} icon="document" />
              <ActionButton action={erase} icon="remove" />
            </Row>
          </Stack>
        </Card>
        <Card heading={text.inOrder}>
          <Stack gap={3}>
            <Text tone="muted" size="sm">
              {text.cleanUpCount(due)}
            </Text>
            <Row wrap>
              <ActionButton action={cleanUp} icon="tasks" />
              <ActionButton action={register} icon="document" />
              <ActionButton action={leak} icon="attention" />
            </Row>
          </Stack>
        </Card>
      </div>
      <RetentionCard />
      <ProgrammeCard />
    </Stack>
  )
}
