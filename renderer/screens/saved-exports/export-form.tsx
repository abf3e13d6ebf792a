import { useId, useState } from 'react'
import type { FormEvent } from 'react'
import { exportKinds } from '#domain/contract/saved-exports'
import type { ExportChoice, SavedExport } from '#domain/contract/saved-exports'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { savedExportsText as text } from '#renderer/texts/saved-exports'
import { choiceOf, draftOf, lacksColumns } from './export-draft.ts'
import type { ExportDraft } from './export-draft.ts'
import { OrganisationFields, PeopleFields } from './list-fields.tsx'
import { YearFields } from './year-fields.tsx'

type Props = {
  /** The export to change; without it a new one. */
  kept: SavedExport | undefined
  doing: { readonly refusal: string | undefined; readonly isBusy: boolean }
  onKeep: (name: string, choice: ExportChoice) => void
  onCancel: () => void
}

/** The name of an export and what is in it; Enter keeps it, Escape does not. */
export function ExportForm({ kept, doing, onKeep, onCancel }: Props) {
  const id = useId()
  const [draft, setDraft] = useState(() => draftOf(kept?.name ?? '', kept?.choice ?? null))
  const [isTried, setIsTried] = useState(false)
  const change = (part: Partial<ExportDraft>) => setDraft({ ...draft, ...part })
  const isNameless = draft.name.trim() === ''

  function keep(event: FormEvent) {
    event.preventDefault()
    setIsTried(true)
    if (!isNameless && !lacksColumns(draft)) onKeep(draft.name.trim(), choiceOf(draft))
  }

  const fields = {
    ...{ draft, onChange: change },
    error: isTried && lacksColumns(draft) ? text.columnsMissing : undefined,
  }
  return (
    <form
      aria-labelledby={id}
      onSubmit={keep}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
    >
      <Stack gap={3}>
        <h2 id={id}>{kept === undefined ? text.newOne : text.changeNamed(kept.name)}</h2>
        <TextField
          label={text.name}
          hint={text.nameHint}
          value={draft.name}
          onChange={(name) => change({ name })}
          error={isTried && isNameless ? text.nameMissing : undefined}
          autoFocus
          hasOwnDirection
        />
        <Select
          label={text.what}
          options={exportKinds.map((kind) => ({ id: kind, label: text.kind[kind] }))}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
        />
        {draft.kind === 'people' ? (
          <PeopleFields {...fields} />
        ) : draft.kind === 'organisations' ? (
          <OrganisationFields {...fields} />
        ) : (
          <YearFields draft={draft} onChange={change} />
        )}
        <Refusal sentence={doing.refusal} />
        <Row wrap>
          <Button type="submit" look="primary" isBusy={doing.isBusy}>
            {text.save}
          </Button>
          <Button look="lite" keys="Esc" onPress={onCancel}>
            {text.cancel}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}
