import { useState } from 'react'
import type { Region } from '#domain/contract/plan'
import { Select } from '#renderer/components/select.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { settingsText as text } from '#renderer/texts/settings'
import css from './region-fields.module.css'

/** Name, organisation and centre of the region; each is saved when its field is left. */
export function RegionFields({ region }: { region: Region }) {
  const change = useCommand('region.change')
  const [name, setName] = useState(region.name)
  const [organisation, setOrganisation] = useState(region.organisationName ?? '')

  return (
    <div className={css.fields}>
      <TextField
        label={text.regionName}
        value={name}
        onChange={setName}
        error={change.refusal}
        onCommit={() => {
          const wanted = name.trim()
          if (wanted === '') setName(region.name)
          else if (wanted !== region.name) void change({ name: wanted }, text.changed)
        }}
      />
      <TextField
        label={text.organisation}
        hint={text.organisationHint}
        value={organisation}
        onChange={setOrganisation}
        onCommit={() => {
          if (organisation.trim() !== (region.organisationName ?? '')) {
            void change({ organisationName: organisation }, text.changed)
          }
        }}
      />
      <Select
        label={text.centre}
        hint={text.centreHint}
        options={region.gemeenten.map(({ id, name: label }) => ({ id, label }))}
        value={region.centreGemeenteId}
        onChange={(centreGemeenteId) => void change({ centreGemeenteId }, text.changed)}
      />
    </div>
  )
}
