import { useState } from 'react'
import { handoverVariants } from '#domain/handover/table'
import type { HandoverVariant } from '#domain/handover/table'
import { Button } from '#renderer/components/button.tsx'
import { Card } from '#renderer/components/card.tsx'
import { Columns, Stack, Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page, PageBody } from '#renderer/components/page.tsx'
import { RadioCards } from '#renderer/components/radio-cards.tsx'
import { ReportTabs } from '#renderer/components/report-tabs.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { saveFiles } from '#renderer/lib/backend'
import { say } from '#renderer/lib/messages'
import { useTask } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { handoverScreenText as text } from '#renderer/texts/handover'
import { FileTable } from './file-table.tsx'
import { FolderCounts } from './folder-counts.tsx'
import { CopyLine, LooseEnds } from './loose-ends.tsx'

/** The dossier for a successor: what is in it, what is better put right first, and making it. */
export function HandoverScreen() {
  const [variant, setVariant] = useState<HandoverVariant>('with-people')
  const preview = useQuery('handover.preview', { variant }, { keepsPrevious: true })
  const make = useTask('handover.make')

  async function run() {
    const made = await make({ variant })
    if (made === undefined) return
    const [name] = await saveFiles(made.files)
    if (name !== undefined) say(text.made(name))
  }

  return (
    <Page title={text.title} sub={text.sub} below={<ReportTabs current="handover" />}>
      <PageBody>
        <Columns>
          <Stack gap={6}>
            <RadioCards
              label={text.choose}
              cards={handoverVariants.map((id) => ({ id, ...text.variant[id] }))}
              value={variant}
              onChange={setVariant}
            />
            <Stack gap={2}>
              {preview === undefined ? null : <LooseEnds {...preview} variant={variant} />}
              <CopyLine variant={variant} />
            </Stack>
            {preview === undefined ? (
              <Loading />
            ) : (
              <Card heading={text.whatIsIn} look="flush">
                <FileTable files={preview.files} />
              </Card>
            )}
          </Stack>
          <Card heading={text.title}>
            <Stack gap={4}>
              {preview === undefined ? null : <FolderCounts {...preview} />}
              <Refusal sentence={make.refusal} />
              <div>
                <Button
                  look="primary"
                  icon="report"
                  isBusy={make.isBusy}
                  onPress={() => void run()}
                >
                  {text.make}
                </Button>
              </div>
              <Text tone="muted" size="sm">
                {text.where}
              </Text>
            </Stack>
          </Card>
        </Columns>
      </PageBody>
    </Page>
  )
}
