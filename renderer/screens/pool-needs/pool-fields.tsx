import { useState } from 'react'
import { languageName } from '#domain/sleutelpersonen/language-key'
import { poolRoles } from '#domain/sleutelpersonen/profile'
import type { PoolRole } from '#domain/sleutelpersonen/profile'
import { languageNames } from '#domain/texts/languages'
import { SearchPicker } from '#renderer/components/search-picker.tsx'
import { Select } from '#renderer/components/select.tsx'
import { poolNeedsText as text } from '#renderer/texts/pool-needs'

const none = 'geen'

type LanguagesProps = {
  /** `Talen` when it may be more than one. */
  label: string
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

/** Languages by name, also one that is in no list. */
export function LanguagesPicker({ label, chosen, onChange }: LanguagesProps) {
  const [typed, setTyped] = useState('')
  const wanted = typed.trim().toLowerCase()
  const add = (language: string) => onChange([...new Set([...chosen, languageName(language)])])
  return (
    <SearchPicker
      label={label}
      found={languageNames
        .filter(({ name }) => name.toLowerCase().includes(wanted))
        .map(({ name, native }) => ({ id: name, label: name, detail: native ?? '' }))}
      typed={typed}
      onType={setTyped}
      chosen={chosen.map((language) => ({ id: language, label: language }))}
      onAdd={({ label }) => add(label)}
      asNew={text.asLanguage}
      onNew={add}
      onRemove={(key) => onChange(chosen.filter((language) => language !== key))}
    />
  )
}

/** What somebody is asked to do; none in particular is one of the choices. */
export function RoleSelect({
  role,
  onChange,
}: {
  role: PoolRole | null
  onChange: (role: PoolRole | null) => void
}) {
  return (
    <Select<PoolRole | typeof none>
      label={text.needRole}
      value={role ?? none}
      options={[
        { id: none, label: text.anyRole },
        ...poolRoles.map((id) => ({ id, label: text.role[id] })),
      ]}
      onChange={(chosen) => onChange(chosen === none ? null : chosen)}
    />
  )
}
