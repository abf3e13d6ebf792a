import { Outlet, useLocation, useRouter } from '@tanstack/react-router'
import { useCallback, useEffect, useState } from 'react'
import { placeIds, places } from '#domain/commands/places'
import type { PlaceId } from '#domain/commands/places'
import { placeWords } from '#domain/texts/commands'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { PageSearch } from '#renderer/components/page.tsx'
import { useAction } from '#renderer/lib/actions'
import { useShortcuts } from '#renderer/lib/use-shortcuts'
import { shellText as text } from '#renderer/texts/shell'
import { ConversationRecorder } from './conversation-recorder.tsx'
import { DropAnywhere } from './drop-anywhere.tsx'
import { Navigation } from './navigation.tsx'
import { Palette } from './palette.tsx'
import { ShortcutSheet } from './shortcut-sheet.tsx'
import css from './shell.module.css'
import { StatusLine } from './status-line.tsx'
import { useRegions } from './use-regions.ts'

/** The frame of every screen: navigation, sheet, status line, palette and shortcuts. */
export function Shell() {
  const { history } = useRouter()
  const { pathname } = useLocation()
  const place = placeAt(pathname)
  const [isPaletteOpen, setIsPaletteOpen] = useState(false)
  const [isSheetOpen, setIsSheetOpen] = useState(false)
  const goTo = useCallback((path: string) => history.push(path), [history])
  const openPalette = useAction('palette.open', () => setIsPaletteOpen(true))
  const openSheet = useAction('shortcuts.show', () => setIsSheetOpen(true))
  useShortcuts(place, goTo)
  useRegions()

  useEffect(() => {
    const screen = place === undefined ? '' : `${placeWords[place].label} · `
    document.title = screen + text.name
  }, [place])

  return (
    <div className={css.app}>
      <a
        className={css.skip}
        href="#inhoud"
        onClick={(event) => {
          // The address after # is the screen, so the link may not change it.
          event.preventDefault()
          document.getElementById('inhoud')?.focus()
        }}
      >
        {text.skip}
      </a>
      <Navigation />
      <main className={css.sheet} id="inhoud" tabIndex={-1}>
        <PageSearch value={<ActionButton action={openPalette} look="command" icon="search" />}>
          <Outlet />
        </PageSearch>
      </main>
      <StatusLine onShortcuts={openSheet.run} />
      <Palette
        isOpen={isPaletteOpen}
        here={place}
        onClose={() => setIsPaletteOpen(false)}
        goTo={goTo}
      />
      <ConversationRecorder />
      <DropAnywhere />
      <ShortcutSheet isOpen={isSheetOpen} onClose={() => setIsSheetOpen(false)} />
    </div>
  )
}

function placeAt(pathname: string): PlaceId | undefined {
  return placeIds.find(
    (id) => pathname === places[id].path || pathname.startsWith(`${places[id].path}/`),
  )
}
