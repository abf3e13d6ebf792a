import { useRouter } from '@tanstack/react-router'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { useButtonFor } from '#renderer/lib/actions'
import { KeepingTimes } from '#renderer/screens/safety/keeping-times.tsx'
import { KeysPanel } from '#renderer/screens/safety/keys-panel.tsx'
import { NewKeyScreen } from '#renderer/screens/safety/new-key-screen.tsx'
import { PasswordScreen } from '#renderer/screens/safety/password-screen.tsx'
import { RecoveryKeyScreen } from '#renderer/screens/safety/recovery-key-screen.tsx'
import { StorageBody } from '#renderer/screens/safety/storage-body.tsx'
import { SettingsPage } from '#renderer/screens/settings/settings-page.tsx'
import { safetyText as text } from '#renderer/texts/safety'

/** Storage and safety: the work at the left, keys and how long copies stay at the right. */
export function SafetyPage() {
  const make = useButtonFor('backups.make')
  return (
    <SettingsPage
      sub={text.title}
      actions={<ActionButton action={make} icon="backup" />}
      panel={
        <KeysPanel>
          <KeepingTimes />
        </KeysPanel>
      }
    >
      <StorageBody />
    </SettingsPage>
  )
}

export function RecoveryKeyPage() {
  return <RecoveryKeyScreen {...useWaysOut()} />
}

export function PasswordPage() {
  const { onDone } = useWaysOut()
  return <PasswordScreen onDone={onDone} />
}

export function NewKeyPage() {
  return <NewKeyScreen {...useWaysOut()} />
}

function useWaysOut() {
  const { navigate } = useRouter()
  return {
    onDone: () => void navigate({ to: '/instellingen/veiligheid' }),
    onLater: () => void navigate({ to: '/vandaag' }),
  }
}
