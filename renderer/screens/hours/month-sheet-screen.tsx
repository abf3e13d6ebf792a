import type { HoursSheetRow } from '#domain/contract/hours'
import { Button } from '#renderer/components/button.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { FileDrop } from '#renderer/components/file-drop.tsx'
import { Grid } from '#renderer/components/grid.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { Page, PageBody } from '#renderer/components/page.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { hoursText } from '#renderer/texts/hours'
import css from './hours.module.css'
import { monthSheetColumns } from './month-sheet-columns.tsx'
import { useMonthSheet } from './use-month-sheet.ts'
import type { MonthSheetState } from './use-month-sheet.ts'

const text = hoursText.sheet
const readableFiles = ['.xlsx', '.ods'] as const
const rowKey = ({ row }: HoursSheetRow) => String(row)

/** A signed month sheet comes back: seen first, then taken over in one step. */
export function MonthSheetScreen({ onDone }: { onDone: () => void }) {
  const state = useMonthSheet()
  const take = useCommand('hours.takeSheet')
  const { preview, file, leave } = state
  if (preview === undefined || file === undefined) return <Start state={state} onDone={onDone} />
  const takeable = preview.rows.filter(({ after }) => after !== null)
  const count = takeable.filter(({ row }) => !leave.has(row)).length
  const takeOver = async () => {
    const done = await take({ file, leave: [...leave] }, ({ sentence }) => sentence)
    if (done !== undefined) onDone()
  }
  return (
    <Page
      title={text.title}
      sub={text.sub(preview.fileName, preview.rows.length)}
      actions={
        <>
          <FileDrop
            look="button"
            accepts={readableFiles}
            label={text.chooseOther}
            onFile={(chosen) => void state.take(chosen)}
          />
          <Button look="soft" onPress={onDone}>
            {text.cancel}
          </Button>
          <Button
            look="primary"
            icon="import"
            isDisabled={count === 0}
            isBusy={take.isBusy}
            onPress={() => void takeOver()}
          >
            {count === 0 ? text.nothing : text.take(count)}
          </Button>
        </>
      }
      below={<Refusal sentence={take.refusal} />}
    >
      <PageBody>
        <div className={css.work}>
          <div className={css.list}>
            <Grid
              label={text.rows}
              columns={monthSheetColumns(state)}
              rows={preview.rows}
              rowKey={rowKey}
              empty={<EmptyState sentence={text.empty} />}
            />
          </div>
        </div>
      </PageBody>
    </Page>
  )
}

function Start({ state, onDone }: { state: MonthSheetState; onDone: () => void }) {
  return (
    <Page
      title={text.title}
      sub={text.noFile}
      actions={
        <Button look="soft" onPress={onDone}>
          {text.cancel}
        </Button>
      }
    >
      <PageBody>
        <div className={css.start}>
          <Refusal sentence={state.refusal} />
          <Text>{text.start}</Text>
          <FileDrop
            accepts={readableFiles}
            isBusy={state.isReading}
            onFile={(file) => void state.take(file)}
            {...(state.refusal === undefined ? {} : { label: text.chooseOther })}
          />
          <Text tone="muted" size="sm">
            {text.safe}
          </Text>
        </div>
      </PageBody>
    </Page>
  )
}
