import { organisationsSheetColumns } from '#domain/export/organisations-sheet'
import { peopleSheetColumns } from '#domain/export/people-sheet'
import { Select } from '#renderer/components/select.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { savedExportsText as text } from '#renderer/texts/saved-exports'
import { ColumnChoices } from './column-choices.tsx'
import type { ExportDraft } from './export-draft.ts'

type Props = {
  draft: ExportDraft
  onChange: (change: Partial<ExportDraft>) => void
  /** What is said when no column is left. */
  error: string | undefined
}

const all = 'all'
const idOrNull = <Id extends string>(value: Id | typeof all): Id | null =>
  value === all ? null : value

/** Who is in a kept list of people, in which columns and which order. */
export function PeopleFields({ draft, onChange, error }: Props) {
  const groups = useQuery('groups.list', {}) ?? []
  return (
    <>
      <Select
        label={text.group}
        options={[
          { id: all, label: text.everybody },
          ...groups.map(({ id, name }) => ({ id, label: name })),
        ]}
        value={draft.groupId ?? all}
        onChange={(value) => onChange({ groupId: idOrNull(value) })}
      />
      <WhereFields draft={draft} onChange={onChange} />
      <Select
        label={text.sort}
        options={(['name', 'organisation', 'chainRole'] as const).map((id) => ({
          id,
          label: text.sortOf[id],
        }))}
        value={draft.peopleSort}
        onChange={(peopleSort) => onChange({ peopleSort })}
      />
      <ColumnChoices
        label={text.columns}
        ids={peopleSheetColumns}
        words={text.peopleColumn}
        chosen={draft.peopleColumns}
        onChange={(peopleColumns) => onChange({ peopleColumns })}
        error={error}
      />
    </>
  )
}

/** Which organisations are in a kept list, in which columns and which order. */
export function OrganisationFields({ draft, onChange, error }: Props) {
  return (
    <>
      <WhereFields draft={draft} onChange={onChange} />
      <Select
        label={text.sort}
        options={(['name', 'people'] as const).map((id) => ({ id, label: text.sortOf[id] }))}
        value={draft.organisationSort}
        onChange={(organisationSort) => onChange({ organisationSort })}
      />
      <ColumnChoices
        label={text.columns}
        ids={organisationsSheetColumns}
        words={text.organisationColumn}
        chosen={draft.organisationColumns}
        onChange={(organisationColumns) => onChange({ organisationColumns })}
        error={error}
      />
    </>
  )
}

function WhereFields({ draft, onChange }: Omit<Props, 'error'>) {
  const region = useQuery('region.get', {})
  return (
    <>
      <Select
        label={text.chainRole}
        options={[
          { id: all, label: text.everyRole },
          ...(region?.chainRoles ?? []).map(({ id, name }) => ({ id, label: name })),
        ]}
        value={draft.chainRoleId ?? all}
        onChange={(value) => onChange({ chainRoleId: idOrNull(value) })}
      />
      <Select
        label={text.gemeente}
        options={[
          { id: all, label: text.everyGemeente },
          ...(region?.gemeenten ?? []).map(({ id, name }) => ({ id, label: name })),
        ]}
        value={draft.gemeenteId ?? all}
        onChange={(value) => onChange({ gemeenteId: idOrNull(value) })}
      />
    </>
  )
}
