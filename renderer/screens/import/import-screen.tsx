import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import type { ImportPreview, ImportRow, ImportTarget } from '#domain/contract/exchange'
import { Button } from '#renderer/components/button.tsx'
import { FileDrop } from '#renderer/components/file-drop.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Page, PageSplit } from '#renderer/components/page.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { call } from '#renderer/lib/backend'
import { droppedFile } from '#renderer/lib/dropped-file'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { importText as text } from '#renderer/texts/import'
import { ColumnMap } from './column-map.tsx'
import { FileStep, readableFiles } from './file-step.tsx'
import { choicesToSend, countTaken } from './import-choices.ts'
import css from './import.module.css'
import { LeftButton } from './left-button.tsx'
import { ListChoice } from './list-choice.tsx'
import { ListFill } from './list-fill.tsx'
import { RowPanel } from './row-panel.tsx'
import { RowsGrid } from './rows-grid.tsx'
import { TotalsCard } from './totals-card.tsx'
import { useImport } from './use-import.ts'
import type { OnAnnexFile, OnAttendanceList, OnForm, OnMonthSheet } from './use-import.ts'
import type { Wanted } from './use-preview.ts'

type Props = {
  /** What she came to take in; null lets Schakel see what the list is. */
  target: ImportTarget | null
  onLeave: (target: ImportPreview['target']) => void
  /** The answers of a form, and the event they most likely are of. */
  onForm: OnForm
  /** The file is the list of who was at this event. */
  onAttendanceList: OnAttendanceList
  /** The file is a month sheet of the pool that came back. */
  onMonthSheet: OnMonthSheet
  /** The file is a begroting, or the bookings of finance. */
  onAnnexFile: OnAnnexFile
  /** Asks of which event an evaluation is; another area brings it. */
  whichEvent: (onChoose: () => void) => ReactNode
}

/** Takes a list in from Excel: what happens is seen first, and is one step to undo. */
export function ImportScreen({ onLeave, whichEvent, ...ways }: Props) {
  const { target } = ways
  const state = useImport(ways)
  const { preview, isOfWanted, wanted, choices } = state
  const apply = useCommand('import.apply')
  if (preview === undefined || wanted === undefined) {
    return (
      <Page
        title={text.title}
        sub={text.noFile}
        actions={<CancelButton onPress={() => onLeave(target ?? 'people')} />}
      >
        <FileStep reading={state.reading} refusal={state.refusal} onFile={state.take}>
          {state.evaluation === undefined
            ? null
            : whichEvent(() => droppedFile.set(state.evaluation))}
        </FileStep>
      </Page>
    )
  }

  const count = countTaken(preview, choices)
  const takeIn = async () => {
    const report = await apply(
      { ...wanted, choices: choicesToSend(choices) },
      ({ sentence }) => sentence,
    )
    if (report) onLeave(preview.target)
  }
  return (
    <Page
      title={text.title}
      sub={text.sub(preview.fileName, preview.sheet, preview.headerRow, preview.total)}
      actions={
        <>
          <FileDrop
            look="button"
            accepts={readableFiles}
            label={text.chooseOther}
            onFile={(file) => void state.take(file)}
          />
          <CancelButton onPress={() => onLeave(preview.target)} />
          <Button
            look="primary"
            icon="import"
            isDisabled={count === 0 || !isOfWanted}
            isBusy={apply.isBusy}
            onPress={() => void takeIn()}
          >
            {count === 0 ? text.nothingToTake : text.take(preview.target, count)}
          </Button>
        </>
      }
      below={<Refusal sentence={apply.refusal} />}
    >
      <Preview state={state} preview={preview} wanted={wanted} />
    </Page>
  )
}

function CancelButton({ onPress }: { onPress: () => void }) {
  return (
    <Button look="soft" onPress={onPress}>
      {text.cancel}
    </Button>
  )
}

type PreviewProps = {
  state: ReturnType<typeof useImport>
  preview: ImportPreview
  wanted: Wanted
}

function Preview({ state, preview, wanted }: PreviewProps) {
  const { choices, change, choose } = state
  const region = useQuery('region.get', {})
  const doubtful = useDoubtful(wanted, preview)
  const [picked, setPicked] = useState<ImportRow>()
  const [showsFill, setShowsFill] = useState(false)
  const open = doubtful.find(({ row }) => !choices.has(row))
  const current = picked ?? open ?? doubtful[0]
  const index = doubtful.findIndex(({ row }) => row === current?.row)
  const names = new Map<string, string>(region?.gemeenten.map(({ id, name }) => [id, name]))
  const gemeenten = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? '').join(', ')
  return (
    <PageSplit
      panel={
        <SidePanel label={text.details} look="sunken">
          <Stack gap={6}>
            {current === undefined ? (
              <Text tone="muted" size="sm">
                {text.pickRow}
              </Text>
            ) : (
              <RowPanel
                row={current}
                target={preview.target}
                choices={choices}
                place={index === -1 ? undefined : { index: index + 1, count: doubtful.length }}
                onChoose={choose}
              />
            )}
            <TotalsCard preview={preview} choices={choices} />
            {hasLeft(preview) ? <LeftButton wanted={wanted} choices={choices} /> : null}
          </Stack>
        </SidePanel>
      }
    >
      <div className={css.work}>
        <ColumnMap
          preview={preview}
          onChange={change}
          listChoice={<ListChoice preview={preview} onChange={change} />}
          fillButton={
            <Button
              look="soft"
              size="mini"
              isExpanded={showsFill}
              onPress={() => setShowsFill(!showsFill)}
            >
              {text.fill}
            </Button>
          }
        />
        {showsFill && region !== undefined ? (
          <ListFill
            target={preview.target}
            fill={wanted.fill}
            region={region}
            onFill={(fill) => change({ fill })}
          />
        ) : null}
        <RowsGrid
          wanted={wanted}
          preview={preview}
          choices={choices}
          gemeenten={gemeenten}
          onCurrent={setPicked}
        />
      </div>
    </PageSplit>
  )
}

function hasLeft({ counts }: ImportPreview): boolean {
  return (['doubtful', 'duplicate', 'rejected'] as const).some((outcome) => counts[outcome] ?? 0)
}

const mostDoubtful = 1000

// Those that need a choice are asked for at once, so that the panel can go from one to the next.
function useDoubtful(wanted: Wanted, preview: ImportPreview): readonly ImportRow[] {
  const [rows, setRows] = useState<readonly ImportRow[]>([])
  useEffect(() => {
    const abort = new AbortController()
    const question = { ...wanted, outcome: 'doubtful' as const, limit: mostDoubtful }
    void call('import.preview', question, abort.signal).then((answer) => {
      if (!abort.signal.aborted && answer.kind === 'ok') setRows(answer.value.rows)
    })
    return () => abort.abort()
  }, [wanted, preview])
  return rows
}
