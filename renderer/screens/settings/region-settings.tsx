import type { ReactNode } from 'react'
import { Chip } from '#renderer/components/chip.tsx'
import { End, Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { settingsText as text } from '#renderer/texts/settings'
import { GemeenteGrid } from './gemeente-grid.tsx'
import { NewGemeente } from './new-gemeente.tsx'
import css from './region-fields.module.css'
import { RegionFields } from './region-fields.tsx'
import { SettingsPage } from './settings-page.tsx'

/** The region: its names, its gemeenten with their source, and the roles of its chain. */
export function RegionSettings({ packages }: { packages?: ReactNode }) {
  const region = useQuery('region.get', {})
  return (
    <SettingsPage sub={text.region}>
      {region === undefined ? (
        <Loading />
      ) : (
        <Stack gap={6}>
          <RegionFields key={`${region.name} ${region.organisationName ?? ''}`} region={region} />
          <Stack gap={2}>
            <Row>
              <h2>{text.gemeenten}</h2>
              <End>
                <Text tone="muted" size="sm">
                  {text.gemeentenHint}
                </Text>
              </End>
            </Row>
            <GemeenteGrid gemeenten={region.gemeenten} />
            {region.source === null ? null : (
              <Text tone="muted" size="xs">
                {text.source(region.source)}
              </Text>
            )}
          </Stack>
          <NewGemeente />
          <Stack gap={2}>
            <Row>
              <h2>{text.chainRoles}</h2>
              <Text tone="dim" size="sm" as="span">
                {text.chainRoleCount(region.chainRoles.length)}
              </Text>
            </Row>
            <div className={css.roles}>
              {region.chainRoles.map((role) => (
                <Chip key={role.id}>{role.name}</Chip>
              ))}
            </div>
          </Stack>
          {packages}
        </Stack>
      )}
    </SettingsPage>
  )
}
