import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { test } from './screens/busy-desk.ts'
import { englishWords } from './screens/dutch-only.ts'
import { focusFaults } from './screens/focus-walk.ts'
import { screens } from './screens/screen-list.ts'
import { misfits } from './screens/text-fit.ts'
import { foreignColours } from './screens/token-colours.ts'
import { expect } from './story.ts'

const themes = ['licht', 'donker', 'contrast', 'forced'] as const
const sizes = [
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
]
// A window of 1280 at 400 %.
const zoomed = { width: 320, height: 256 }
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const shots = process.env['SCHAKEL_SHOTS']

test.setTimeout(120_000)

for (const screen of screens) {
  test(`${screen.name}: fits, has only the colours of its theme, speaks Dutch and can be walked`, async ({
    page,
    busy,
    fresh,
  }) => {
    const desk = screen.isFirstStart === true ? fresh : busy
    const problems: string[] = []
    const note = (where: string, found: readonly string[]) => {
      for (const each of found) problems.push(`${where}: ${each}`)
    }
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize(sizes[0] ?? zoomed)
    await page.goto(desk.newAddress())
    await page.goto(`${desk.origin}/#${screen.path(busy)}`)
    await settle(page)
    await screen.prepare?.(page)
    await settle(page)

    for (const theme of themes) {
      await wear(page, theme)
      for (const size of sizes) {
        await page.setViewportSize(size)
        await drawn(page)
        const where = `${theme} ${String(size.width)}`
        note(where, await misfits(page))
        if (shots !== undefined) {
          const name = `${screen.name.replaceAll(' ', '-')}-${theme}-${String(size.width)}.png`
          await page.screenshot({ path: `${shots}/${name}` })
        }
      }
      note(theme, await foreignColours(page, theme === 'forced'))
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .withTags(rules)
        .analyze()
      const faults = violations.map(
        ({ id, nodes }) => `axe ${id} ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      )
      note(theme, faults)
    }
    await wear(page, 'licht')
    await page.setViewportSize(zoomed)
    await drawn(page)
    note('400 %', await misfits(page))
    if (shots !== undefined) {
      await page.screenshot({ path: `${shots}/${screen.name.replaceAll(' ', '-')}-zoom.png` })
    }
    note('English', await englishWords(page))

    await page.setViewportSize(sizes[0] ?? zoomed)
    await drawn(page)
    note('focus', await focusFaults(page))
    expect(problems).toEqual([])
  })
}

/** All that the screen asked for is there. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.locator('h1, [role=dialog]').first().waitFor()
  await drawn(page)
}

/** It stands as it fits the window; a size asks for nothing new. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((resolve) => setTimeout(resolve, 100))
  })
}

// The app sets the same attribute from her choice; the store of these screens is shared.
async function wear(page: Page, theme: (typeof themes)[number]): Promise<void> {
  await page.emulateMedia({ forcedColors: theme === 'forced' ? 'active' : 'none' })
  await page.evaluate(
    (name) => {
      document.documentElement.dataset['theme'] = name
    },
    theme === 'forced' ? 'licht' : theme,
  )
}
