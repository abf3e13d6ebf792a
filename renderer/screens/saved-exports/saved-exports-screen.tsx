import { useState } from 'react'
import type { ExportChoice } from '#domain/contract/saved-exports'
import type { SavedExportId } from '#domain/shared/ids'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page, PageBody } from '#renderer/components/page.tsx'
import { ReportTabs } from '#renderer/components/report-tabs.tsx'
import { useAction } from '#renderer/lib/actions'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { savedExportsText as text } from '#renderer/texts/saved-exports'
import { ExportForm } from './export-form.tsx'
import { ExportRow } from './export-row.tsx'
import css from './saved-exports.module.css'

type Props = {
  /** Asked for from elsewhere: the form is open at once. */
  isAdding: boolean
  onAdded: () => void
}

/** The exports she keeps, each made again by one press. */
export function SavedExportsScreen({ isAdding, onAdded }: Props) {
  const exports = useQuery('savedExports.list', {}, { keepsPrevious: true })
  const [open, setOpen] = useState<SavedExportId | 'new' | null>(isAdding ? 'new' : null)
  const add = useCommand('savedExports.add')
  const change = useCommand('savedExports.change')
  const begin = useAction('report.newExport', () => setOpen('new'))

  function close() {
    add.forget()
    change.forget()
    setOpen(null)
    onAdded()
  }

  async function keep(name: string, choice: ExportChoice) {
    const done =
      open === 'new' || open === null
        ? await add({ name, choice }, text.saved(name))
        : await change({ exportId: open, name, choice }, text.saved(name))
    if (done !== undefined) close()
  }

  const form =
    open === null ? null : (
      <ExportForm
        key={open}
        kept={exports?.find(({ id }) => id === open)}
        doing={open === 'new' ? add : change}
        onKeep={(name, choice) => void keep(name, choice)}
        onCancel={close}
      />
    )
  return (
    <Page
      title={text.title}
      sub={text.sub}
      below={<ReportTabs current="exports" />}
      actions={<ActionButton action={begin} look="primary" icon="add" />}
    >
      <PageBody>
        {exports === undefined ? (
          <Loading />
        ) : (
          <div className={css.body}>
            {exports.length === 0 ? (
              form === null ? (
                <EmptyState
                  sentence={text.none}
                  action={<ActionButton action={begin} icon="add" look="soft" />}
                />
              ) : null
            ) : (
              <div>
                <ul aria-label={text.list}>
                  {exports.map((kept, place) => (
                    <ExportRow
                      key={kept.id}
                      kept={kept}
                      place={place}
                      isLast={place === exports.length - 1}
                      onChange={() => setOpen(kept.id)}
                    />
                  ))}
                </ul>
                <Text tone="muted" size="sm">
                  {text.kept}
                </Text>
              </div>
            )}
            {form}
          </div>
        )}
      </PageBody>
    </Page>
  )
}
