import { LinkButton } from '#renderer/components/link-button.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Page, PageBody } from '#renderer/components/page.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { useAnswerOf } from '#renderer/lib/use-query'
import { passwordText as text } from '#renderer/texts/keys'
import { PasswordForm } from './password-form.tsx'
import css from './safety.module.css'

/** Setting, changing and taking off the password; first the paper that helps when it is forgotten. */
export function PasswordScreen({ onDone }: { onDone: () => void }) {
  const keys = useAnswerOf('keys.state', {}, { keepsPrevious: true })
  if (keys === undefined) return <Loading />
  const isTested = typeof keys.recoveryKey?.testedAt === 'string'
  return (
    <Page title={text.title(keys.hasPassword)} sub={text.sub}>
      <PageBody>
        <div className={css.narrow}>
          {keys.opensWith === 'nothing' ? (
            <Text>{text.noKey}</Text>
          ) : (
            <Stack gap={4}>
              <Text>{text.why}</Text>
              {isTested ? null : (
                <WarningLine
                  weight="warn"
                  icon="key"
                  fact={text.noRecovery}
                  reason={text.noRecoveryWhy}
                  action={
                    <LinkButton to="/instellingen/herstelsleutel">{text.toRecovery}</LinkButton>
                  }
                />
              )}
              <PasswordForm hasPassword={keys.hasPassword} onDone={onDone} />
              <Text tone="muted" size="sm">
                {text.forgotten}
              </Text>
            </Stack>
          )}
        </div>
      </PageBody>
    </Page>
  )
}
