import { useState } from 'react'
import type { FormPreview, FormResponse } from '#domain/contract/forms'
import type { EventId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { FileDrop } from '#renderer/components/file-drop.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Page, PageSplit } from '#renderer/components/page.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { formText as text } from '#renderer/texts/forms'
import { importText } from '#renderer/texts/import'
import { FileStep, readableFiles } from './file-step.tsx'
import { hasNewNeeds, takenOf, toChoose } from './form-choices.ts'
import { FormGrid } from './form-grid.tsx'
import { FormHead } from './form-head.tsx'
import { FormTotals } from './form-totals.tsx'
import { FormWordings } from './form-wordings.tsx'
import css from './import.module.css'
import { ResponsePanel } from './response-panel.tsx'
import { useForm } from './use-form.ts'
import type { FormWanted } from './use-form.ts'

type Props = {
  eventId: EventId
  /** Another event is chosen: its address, with the same form. */
  onEvent: (eventId: EventId) => void
  onLeave: () => void
}

/** Takes in the answers of a form: whose each is, is seen first, and all is one step to undo. */
export function FormScreen({ eventId, onEvent, onLeave }: Props) {
  const state = useForm(eventId)
  const { preview, wanted, choices } = state
  const apply = useCommand('forms.apply')
  const cancel = (
    <Button look="soft" onPress={onLeave}>
      {text.back}
    </Button>
  )
  if (preview === undefined || wanted === undefined) {
    return (
      <Page title={text.title} sub={text.noFile} actions={cancel}>
        <FileStep
          reading={state.reading}
          refusal={state.refusal}
          onFile={(file) => void state.take(file)}
          words={{ start: text.start, safe: text.startSafe }}
        />
      </Page>
    )
  }
  const count = takenOf(preview, choices).length
  const isNothing = count === 0 && !hasNewNeeds(preview)
  const takeIn = async () => {
    const report = await apply(
      { ...wanted, eventId, choices: [...choices.values()] },
      ({ sentence }) => sentence,
    )
    if (report) onLeave()
  }
  return (
    <Page
      title={text.title}
      sub={text.sub(preview.fileName, preview.sheet, preview.total)}
      actions={
        <>
          <FileDrop
            look="button"
            accepts={readableFiles}
            label={importText.chooseOther}
            onFile={(file) => void state.take(file)}
          />
          {cancel}
          <Button
            look="primary"
            icon="import"
            isDisabled={isNothing || !state.isOfWanted}
            isBusy={apply.isBusy}
            onPress={() => void takeIn()}
          >
            {isNothing ? text.nothingToTake : count === 0 ? text.updateNeeds : text.take(count)}
          </Button>
        </>
      }
      below={<Refusal sentence={apply.refusal ?? state.refusal} />}
    >
      <Preview
        {...{ state, preview, wanted, eventId }}
        onEvent={(chosen) => {
          state.forget()
          onEvent(chosen)
        }}
      />
    </Page>
  )
}

type PreviewProps = {
  state: ReturnType<typeof useForm>
  preview: FormPreview
  wanted: FormWanted
  eventId: EventId
  onEvent: (eventId: EventId) => void
}

function Preview({ state, preview, wanted, eventId, onEvent }: PreviewProps) {
  const { choices, choose, change } = state
  const [picked, setPicked] = useState<FormResponse['row']>()
  const gemeenten = useGemeenteNames()
  const doubtful = toChoose(preview)
  const open = doubtful.find(({ row }) => !choices.has(row))
  const current = preview.responses.find(({ row }) => row === picked) ?? open ?? doubtful[0]
  const index = doubtful.findIndex(({ row }) => row === current?.row)
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
              <ResponsePanel
                key={current.row}
                response={current}
                choice={choices.get(current.row)}
                place={index === -1 ? undefined : { index: index + 1, count: doubtful.length }}
                gemeenten={gemeenten}
                onChoose={(choice) => {
                  choose(current.row, choice)
                  // The next one that waits comes by itself.
                  if (choice !== undefined) setPicked(undefined)
                }}
              />
            )}
            <FormTotals preview={preview} choices={choices} />
          </Stack>
        </SidePanel>
      }
    >
      <div className={css.work}>
        <FormHead {...{ preview, eventId, onEvent }} events={state.events} onChange={change} />
        <FormWordings preview={preview} words={wanted.words} onChange={change} />
        <FormGrid {...{ preview, choices }} onCurrent={({ row }) => setPicked(row)} />
      </div>
    </PageSplit>
  )
}

function useGemeenteNames(): (ids: readonly string[]) => string {
  const region = useQuery('region.get', {})
  const names = new Map<string, string>(region?.gemeenten.map(({ id, name }) => [id, name]))
  return (ids) => ids.map((id) => names.get(id) ?? '').join(', ')
}
