import type { EvaluationPreview } from '#domain/contract/evaluation'
import type { EventId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { FileDrop } from '#renderer/components/file-drop.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page, PageBody, PageSplit } from '#renderer/components/page.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { Refusal, WarningLine } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { evaluationText as text } from '#renderer/texts/evaluation'
import css from './evaluation-screen.module.css'
import { EvaluationColumns } from './evaluation-columns.tsx'
import { EvaluationResults } from './evaluation-results.tsx'
import { useEvaluationFile } from './use-evaluation-file.ts'

const readable = ['.xlsx', '.ods', '.csv'] as const

type Props = { eventId: EventId; onLeave: () => void }

/** Takes the answers of a form in: what is read is seen first, and is one step to undo. */
export function EvaluationScreen({ eventId, onLeave }: Props) {
  const event = useQuery('events.get', { eventId }, { keepsPrevious: true })
  const file = useEvaluationFile(eventId)
  const read = useCommand('evaluation.read')
  if (event === undefined) return <Loading />
  const { preview, wanted } = file
  const takeIn = async () => {
    if (wanted === undefined) return
    const done = await read({ eventId, ...wanted }, ({ respondents, hasReplaced }) =>
      text.taken(respondents, hasReplaced),
    )
    if (done !== undefined) onLeave()
  }
  const cancel = (
    <Button look="soft" onPress={onLeave}>
      {text.cancel}
    </Button>
  )
  if (preview === undefined) {
    return (
      <Page title={text.title} sub={<bdi>{text.sub(event.title)}</bdi>} actions={cancel}>
        <FileStep file={file} />
      </Page>
    )
  }
  return (
    <Page
      title={text.title}
      sub={<bdi>{text.sub(event.title)}</bdi>}
      actions={
        <>
          <FileDrop
            look="button"
            accepts={readable}
            label={text.otherFile}
            onFile={(chosen) => void file.take(chosen)}
          />
          {cancel}
          <Button
            look="primary"
            icon="import"
            isDisabled={preview.respondents === 0 || !file.isOfWanted}
            isBusy={read.isBusy}
            onPress={() => void takeIn()}
          >
            {text.take(preview.respondents)}
          </Button>
        </>
      }
      below={<Refusal sentence={read.refusal} />}
    >
      <PreviewBody file={file} preview={preview} />
    </Page>
  )
}

type FileUse = ReturnType<typeof useEvaluationFile>

function FileStep({ file }: { file: FileUse }) {
  const { readingName, refusal } = file
  return (
    <PageBody>
      <div className={css.start}>
        <Refusal sentence={refusal} />
        <Text>{text.start}</Text>
        <FileDrop
          accepts={readable}
          onFile={(chosen) => void file.take(chosen)}
          isBusy={readingName !== undefined}
          {...(refusal === undefined ? {} : { label: text.otherFile })}
        />
        {readingName === undefined ? null : <Text size="sm">{text.reading(readingName)}</Text>}
        <Text tone="muted" size="sm">
          {text.anonymous}
        </Text>
      </div>
    </PageBody>
  )
}

function PreviewBody({ file, preview }: { file: FileUse; preview: EvaluationPreview }) {
  const { questions, replaces, respondents } = preview
  return (
    <PageSplit
      panel={
        <SidePanel label={text.preview} look="sunken">
          <Stack gap={4}>
            <h2>{text.preview}</h2>
            {respondents === 0 ? <Text>{text.nothing}</Text> : null}
            <EvaluationResults questions={questions} />
          </Stack>
        </SidePanel>
      }
    >
      <Stack gap={4}>
        <Text size="sm">
          <bdi>{text.found(preview.fileName, preview.sheet, respondents)}</bdi>
        </Text>
        {replaces === null ? null : (
          <WarningLine
            weight="note"
            fact={<bdi>{text.replaces(replaces.fileName, replaces.respondents)}</bdi>}
          />
        )}
        <Text tone="muted" size="sm">
          {text.anonymous}
        </Text>
        <EvaluationColumns preview={preview} onChange={file.change} />
      </Stack>
    </PageSplit>
  )
}
