import { useState } from 'react'
import type { ActionId, GemeenteId, PersonId } from '#domain/shared/ids'
import { Row } from '#renderer/components/layout.tsx'
import { SearchPicker } from '#renderer/components/search-picker.tsx'
import { Select } from '#renderer/components/select.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { DateField, NumberField, TimeField } from '#renderer/components/value-fields.tsx'
import { useFoundPeople } from '#renderer/lib/use-found-people'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import { poolNeedsText as text } from '#renderer/texts/pool-needs'
import type { NeedDraft } from './need-draft.ts'
import { LanguagesPicker, RoleSelect } from './pool-fields.tsx'
import css from './pool-needs.module.css'

const none = 'geen'

type Props = {
  draft: NeedDraft
  /** A line below what it is for, when that was forgotten. */
  mistake: string | undefined
  onChange: (parts: Partial<NeedDraft>) => void
}

/** The fields of a question; only what it is for has to be filled in. */
export function NeedFields({ draft, mistake, onChange }: Props) {
  const { today } = useStatus()
  return (
    <>
      <TextField
        label={text.needTitle}
        hint={text.needTitleHint}
        error={mistake}
        value={draft.title}
        autoFocus
        isRequired
        onChange={(title) => onChange({ title })}
      />
      <div className={css.two}>
        <LanguagesPicker
          label={text.needLanguages}
          chosen={draft.languages}
          onChange={(languages) => onChange({ languages })}
        />
        <AskerPicker asker={draft.askedBy} onChange={(askedBy) => onChange({ askedBy })} />
      </div>
      <Row gap={3} align="start" wrap>
        <DateField
          label={text.day}
          value={draft.date}
          today={today}
          onChange={(date) => onChange({ date })}
        />
        <TimeField
          label={text.from}
          value={draft.startTime}
          onChange={(startTime) => onChange({ startTime })}
        />
        <TimeField
          label={text.until}
          value={draft.endTime}
          onChange={(endTime) => onChange({ endTime })}
        />
        <NumberField
          label={text.people}
          value={draft.people}
          onChange={(people) => onChange({ people: Math.max(1, people ?? 1) })}
        />
      </Row>
      <div className={css.two}>
        <RoleSelect role={draft.role} onChange={(role) => onChange({ role })} />
        <GemeenteSelect
          chosen={draft.gemeenteId}
          onChange={(gemeenteId) => onChange({ gemeenteId })}
        />
      </div>
      <ActionSelect chosen={draft.actionId} onChange={(actionId) => onChange({ actionId })} />
      <TextField
        label={text.note}
        value={draft.note}
        isMultiline
        onChange={(note) => onChange({ note })}
      />
    </>
  )
}

type Picks<T> = { chosen: T; onChange: (chosen: T) => void }

type AskerProps = { asker: NeedDraft['askedBy']; onChange: (asker: NeedDraft['askedBy']) => void }

function AskerPicker({ asker, onChange }: AskerProps) {
  const [typed, setTyped] = useState('')
  const found = useFoundPeople(typed)
  return (
    <SearchPicker
      label={text.askedBy}
      found={found}
      typed={typed}
      onType={setTyped}
      chosen={asker === null ? [] : [{ id: asker.id, label: asker.name }]}
      onAdd={({ id, label }) => onChange({ id: id as PersonId, name: label })}
      onRemove={() => onChange(null)}
    />
  )
}

function GemeenteSelect({ chosen, onChange }: Picks<GemeenteId | null>) {
  const gemeenten = useQuery('region.get', {})?.gemeenten ?? []
  return (
    <Select<string>
      label={text.gemeente}
      value={chosen ?? none}
      options={[
        { id: none, label: text.noGemeente },
        ...gemeenten.map(({ id, name }) => ({ id, label: name })),
      ]}
      onChange={(id) => onChange(id === none ? null : (id as GemeenteId))}
    />
  )
}

function ActionSelect({ chosen, onChange }: Picks<ActionId | null>) {
  const actions = useQuery('plan.overview', {})?.actions ?? []
  return (
    <Select<string>
      label={text.action}
      value={chosen ?? none}
      options={[
        { id: none, label: text.noAction },
        ...actions.map(({ id, title }) => ({ id, label: `${id} · ${title}` })),
      ]}
      onChange={(id) => onChange(id === none ? null : (id as ActionId))}
    />
  )
}
