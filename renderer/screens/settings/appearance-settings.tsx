import type { Appearance } from '#domain/contract/system'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { SegmentedControl } from '#renderer/components/segmented-control.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { settingsText as text } from '#renderer/texts/settings'
import { SettingsPage } from './settings-page.tsx'

const themes = itemsOf(text.themes)
const densities = itemsOf(text.densities)

/** Colours, density and motion; kept in the store, so they go with the data. */
export function AppearanceSettings() {
  const appearance = useQuery('system.appearance', {})
  const change = useCommand('system.changeAppearance')

  function set(wish: Partial<Appearance>) {
    void change(wish, text.appearanceChanged)
  }

  return (
    <SettingsPage sub={text.appearance}>
      {appearance === undefined ? (
        <Loading />
      ) : (
        <Stack gap={6}>
          <Refusal sentence={change.refusal} />
          <Stack gap={2}>
            <h2>{text.theme}</h2>
            <div>
              <SegmentedControl
                label={text.theme}
                items={themes}
                value={appearance.theme}
                onChange={(theme) => set({ theme })}
              />
            </div>
            <Text tone="muted" size="sm">
              {text.themeHint}
            </Text>
          </Stack>
          <Stack gap={2}>
            <h2>{text.density}</h2>
            <div>
              <SegmentedControl
                label={text.density}
                items={densities}
                value={appearance.density}
                onChange={(density) => set({ density })}
              />
            </div>
          </Stack>
          <Stack gap={2}>
            <h2>{text.motion}</h2>
            <Checkbox
              isSelected={appearance.hasMotion}
              onChange={(hasMotion) => set({ hasMotion })}
            >
              {text.hasMotion}
            </Checkbox>
          </Stack>
          <Stack gap={2}>
            <h2>{text.keys}</h2>
            <Checkbox
              isSelected={appearance.hasLetterKeys}
              onChange={(hasLetterKeys) => set({ hasLetterKeys })}
            >
              {text.hasLetterKeys}
            </Checkbox>
            <Text tone="muted" size="sm">
              {text.letterKeysHint}
            </Text>
          </Stack>
        </Stack>
      )}
    </SettingsPage>
  )
}

function itemsOf<Key extends string>(words: Record<Key, string>): { id: Key; label: string }[] {
  return (Object.keys(words) as Key[]).map((id) => ({ id, label: words[id] }))
}
