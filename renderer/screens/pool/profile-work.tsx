import { useState } from 'react'
import type { PoolDetail } from '#domain/contract/pool'
import { fold } from '#domain/import/fold'
import { poolRoles } from '#domain/sleutelpersonen/profile'
import type { PoolRole } from '#domain/sleutelpersonen/profile'
import { FilterToggles } from '#renderer/components/filter-toggles.tsx'
import { Stack } from '#renderer/components/layout.tsx'
import { SearchPicker } from '#renderer/components/search-picker.tsx'
import { TagPicker } from '#renderer/components/tag-picker.tsx'
import { useWish } from '#renderer/components/use-wish'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { poolText } from '#renderer/texts/pool'
import { poolProfileText as text } from '#renderer/texts/pool-profile'

/** What somebody does, about what, and where. */
export function ProfileWork({ profile }: { profile: PoolDetail }) {
  const setRoles = useCommand('pool.setRoles')
  const setGemeenten = useCommand('pool.setGemeenten')
  const gemeenten = useQuery('region.get', {})?.gemeenten ?? []
  const { personId, name } = profile
  const [roles, chooseRoles] = useWish<readonly PoolRole[]>(profile.roles, (chosen) =>
    setRoles({ personId, roles: [...chosen] }, text.changedMany(text.roles, name)),
  )
  return (
    <section>
      <h3>{text.roles}</h3>
      <Stack gap={3}>
        <FilterToggles
          label={text.roles}
          items={poolRoles.map((id) => ({ id, label: poolText.roleWord[id] }))}
          chosen={roles}
          onChange={chooseRoles}
        />
        <Themes profile={profile} />
        <TagPicker
          label={text.area}
          hint={text.areaHint}
          options={gemeenten.map((each) => ({ id: each.id, label: each.name }))}
          chosen={profile.gemeenteIds}
          onChange={(gemeenteIds) =>
            setGemeenten({ personId, gemeenteIds }, text.changed(text.area, name))
          }
        />
        <Refusal sentence={setRoles.refusal ?? setGemeenten.refusal} />
      </Stack>
    </section>
  )
}

function Themes({ profile }: { profile: PoolDetail }) {
  const setThemes = useCommand('pool.setThemes')
  const known = useQuery('pool.counts', {}, { keepsPrevious: true })?.themes ?? []
  const [typed, setTyped] = useState('')
  const { personId, name } = profile
  const [themes, choose] = useWish<readonly string[]>(profile.themes, (chosen) =>
    setThemes({ personId, themes: [...chosen] }, ({ hints }) =>
      text.changedMany(text.themes, name, hints),
    ),
  )
  const wanted = fold(typed)
  const isKnown = known.some((theme) => fold(theme) === wanted)
  return (
    <>
      <SearchPicker
        label={text.themes}
        hint={text.themesHint}
        found={known
          .filter((theme) => fold(theme).includes(wanted))
          .map((theme) => ({ id: theme, label: theme }))}
        typed={typed}
        onType={setTyped}
        chosen={themes.map((theme) => ({ id: theme, label: theme }))}
        onAdd={({ id }) => choose([...themes, id])}
        onRemove={(gone) => choose(themes.filter((theme) => theme !== gone))}
        asNew={isKnown ? undefined : text.asNewTheme}
        onNew={(theme) => choose([...themes, theme])}
      />
      <Refusal sentence={setThemes.refusal} />
    </>
  )
}
