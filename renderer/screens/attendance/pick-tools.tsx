import { SearchField } from '#renderer/components/search-field.tsx'
import { Select } from '#renderer/components/select.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { attendanceText as text } from '#renderer/texts/attendance'
import css from './attendance.module.css'
import type { CandidateQuery } from './use-candidates.ts'
import type { RegionNames } from './use-region-names.ts'

type Props = {
  names: RegionNames
  query: CandidateQuery
  onChange: (query: CandidateQuery) => void
}

const everyone = { id: '' } as const

/** Search and the filters over the network; a group once there is one. */
export function PickTools({ names, query, onChange }: Props) {
  const groups = useQuery('groups.list', {}, { keepsPrevious: true }) ?? []
  const roles = [{ ...everyone, label: text.allRoles }, ...names.chainRoles.map(asOption)]
  const gemeenten = [{ ...everyone, label: text.allGemeenten }, ...names.gemeenten.map(asOption)]
  return (
    <div className={css.pickTools}>
      <div className={css.pickSearch}>
        <SearchField
          label={text.pickSearch}
          value={query.search}
          onChange={(search) => onChange({ ...query, search })}
          autoFocus
        />
      </div>
      {groups.length === 0 ? null : (
        <div className={css.pickFilter}>
          <Select
            label={text.pickGroup}
            options={[{ ...everyone, label: text.allGroups }, ...groups.map(asOption)]}
            value={query.groupId ?? ''}
            onChange={(id) => onChange({ ...query, groupId: id === '' ? null : id })}
          />
        </div>
      )}
      <div className={css.pickFilter}>
        <Select
          label={text.pickRole}
          options={roles}
          value={query.chainRoleId ?? ''}
          onChange={(id) => onChange({ ...query, chainRoleId: id === '' ? null : id })}
        />
      </div>
      <div className={css.pickFilter}>
        <Select
          label={text.pickGemeente}
          options={gemeenten}
          value={query.gemeenteId ?? ''}
          onChange={(id) => onChange({ ...query, gemeenteId: id === '' ? null : id })}
        />
      </div>
    </div>
  )
}

function asOption<Id extends string>({ id, name }: { id: Id; name: string }) {
  return { id, label: name }
}
