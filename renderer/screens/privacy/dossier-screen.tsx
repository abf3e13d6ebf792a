import type { PersonId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Refusal, WarningLine } from '#renderer/components/warning-line.tsx'
import { saveFiles } from '#renderer/lib/backend'
import { say } from '#renderer/lib/messages'
import { useTask } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { privacyText as text } from '#renderer/texts/privacy'
import { DossierTables } from './dossier-tables.tsx'
import { PersonField } from './person-field.tsx'
import css from './privacy.module.css'

type Props = { personId: PersonId | undefined; onChoose: (personId: PersonId) => void }

/** Inzage: who asks, and everything Schakel holds about them, to hand over. */
export function DossierScreen({ personId, onChoose }: Props) {
  return (
    <Stack gap={4}>
      <div className={css.screenOnly}>
        <Stack gap={3}>
          <Text>{text.dossierStart}</Text>
          <div className={css.measure}>
            <PersonField onChoose={onChoose} />
          </div>
        </Stack>
      </div>
      {personId === undefined ? null : <DossierOf key={personId} personId={personId} />}
    </Stack>
  )
}

function DossierOf({ personId }: { personId: PersonId }) {
  const dossier = useQuery('privacy.dossierOf', { personId })
  const task = useTask('privacy.dossier')
  if (dossier === undefined) return <Loading />

  async function save() {
    const made = await task({ personId })
    if (made === undefined) return
    const names = await saveFiles(made.files)
    if (names.length > 0) say(text.savedDossier(names))
  }

  return (
    <Stack gap={4}>
      <div className={css.screenOnly}>
        <Stack gap={3}>
          <Row wrap>
            <Button
              look="primary"
              icon="spreadsheet"
              isBusy={task.isBusy}
              onPress={() => void save()}
            >
              {text.saveDossier}
            </Button>
            <Button icon="print" onPress={() => window.print()}>
              {text.print}
            </Button>
          </Row>
          <Refusal sentence={task.refusal} />
          <WarningLine weight="note" fact={text.dossierCheck} />
        </Stack>
      </div>
      <DossierTables dossier={dossier} />
    </Stack>
  )
}
