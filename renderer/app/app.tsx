import { RouterProvider } from '@tanstack/react-router'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { router } from './router.ts'

/** The whole app in one language. */
export function App() {
  return (
    <I18nProvider locale="nl-NL">
      <RouterProvider router={router} />
    </I18nProvider>
  )
}
