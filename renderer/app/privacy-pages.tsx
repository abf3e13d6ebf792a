import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { PersonId } from '#domain/shared/ids'
import { actionWords } from '#domain/texts/commands'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Stack } from '#renderer/components/layout.tsx'
import { CleanUpScreen } from '#renderer/screens/privacy/clean-up-screen.tsx'
import { DossierScreen } from '#renderer/screens/privacy/dossier-screen.tsx'
import { EraseScreen } from '#renderer/screens/privacy/erase-screen.tsx'
import { LeakScreen } from '#renderer/screens/privacy/leak-screen.tsx'
import { PrivacyHome } from '#renderer/screens/privacy/privacy-home.tsx'
import { RegisterScreen } from '#renderer/screens/privacy/register-screen.tsx'
import { SettingsPage } from '#renderer/screens/settings/settings-page.tsx'
import { privacyText as text } from '#renderer/texts/privacy'

const dossierRoute = getRouteApi('/shell/instellingen/privacy/inzage')
const eraseRoute = getRouteApi('/shell/instellingen/privacy/wissen')
const cleanUpRoute = getRouteApi('/shell/instellingen/privacy/opruimen')

/** Privacy en bewaren: what can be done, and how long data stays. */
export function PrivacyPage() {
  return (
    <SettingsPage sub={text.title}>
      <PrivacyHome />
    </SettingsPage>
  )
}

export function DossierPage() {
  const { mens } = dossierRoute.useSearch()
  const navigate = dossierRoute.useNavigate()
  return (
    <Part name={actionWords['privacy.dossier'].label} sub={text.dossierSub}>
      <DossierScreen
        personId={mens}
        onChoose={(personId) => void navigate({ search: { mens: personId }, replace: true })}
      />
    </Part>
  )
}

export function ErasePage() {
  const { mens } = eraseRoute.useSearch()
  const navigate = eraseRoute.useNavigate()
  return (
    <Part name={actionWords['privacy.erase'].label} sub={text.eraseSub}>
      <EraseScreen
        personIds={mens === undefined ? [] : (mens.split(',') as PersonId[])}
        onChange={(ids) =>
          void navigate({ search: ids.length === 0 ? {} : { mens: ids.join() }, replace: true })
        }
      />
    </Part>
  )
}

export function CleanUpPage() {
  const navigate = cleanUpRoute.useNavigate()
  return (
    <Part name={actionWords['privacy.cleanUp'].label} sub={text.cleanUpSub}>
      <CleanUpScreen
        onErase={(ids) =>
          void navigate({ to: '/instellingen/privacy/wissen', search: { mens: ids.join() } })
        }
      />
    </Part>
  )
}

export function RegisterPage() {
  return (
    <Part name={actionWords['privacy.register'].label} sub={text.registerSub}>
      <RegisterScreen />
    </Part>
  )
}

export function LeakPage() {
  return (
    <Part name={actionWords['privacy.leak'].label} sub={text.leakSub}>
      <LeakScreen />
    </Part>
  )
}

function Part({ name, sub, children }: { name: string; sub: string; children: ReactNode }) {
  return (
    <SettingsPage
      sub={`${name}. ${sub}`}
      actions={
        <LinkButton icon="previous" to="/instellingen/privacy">
          {text.title}
        </LinkButton>
      }
    >
      <Stack gap={4}>{children}</Stack>
    </SettingsPage>
  )
}
