import { useEffect } from 'react'
import { useMedia } from '#renderer/lib/use-media'
import { useQuery } from '#renderer/lib/use-query'

/** Puts theme, density and motion on the page; what is not chosen follows the system. */
export function useAppearance(): void {
  const appearance = useQuery('system.appearance', {})
  const wantsDark = useMedia('(prefers-color-scheme: dark)')
  const wantsContrast = useMedia('(prefers-contrast: more)')
  const ofSystem = wantsContrast ? 'contrast' : wantsDark ? 'donker' : 'licht'
  const chosen = appearance?.theme ?? 'systeem'
  const theme = chosen === 'systeem' ? ofSystem : chosen

  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
    document.documentElement.dataset['density'] = appearance?.density ?? 'normaal'
    document.documentElement.dataset['letters'] =
      appearance?.hasLetterKeys === false ? 'uit' : 'aan'
    document.documentElement.dataset['motion'] = appearance?.hasMotion === false ? 'uit' : 'aan'
  }, [theme, appearance])
}
