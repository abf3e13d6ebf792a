import { lazy, Suspense } from 'react'
import type { StoreState } from '#domain/contract/answers'
import { Button } from '#renderer/components/button.tsx'
import { BrandMark } from '#renderer/components/own-icons.tsx'
import { call } from '#renderer/lib/backend'
import { problem } from '#renderer/lib/messages'
import { askAgain } from '#renderer/lib/revision'
import { shellText as text } from '#renderer/texts/shell'
import css from './page-state.module.css'

// Seldom seen, so read only when it is.
const RecoverChoices = lazy(async () => {
  const { RecoverChoices: Choices } = await import('#renderer/screens/safety/recover-choices.tsx')
  return { default: Choices }
})

/** The store answers nothing now: what happened, what is safe, and what to do. */
export function StoreStatePage({ state, sentence }: { state: StoreState; sentence: string }) {
  const steps = text.storeSteps[state] ?? []
  return (
    <main className={`${css.page ?? ''} ${css.whole ?? ''}`}>
      <div className={css.box}>
        <BrandMark />
        <h1>{text.storeTitle[state]}</h1>
        <p>{sentence}</p>
        {steps.length === 0 ? null : (
          <ol className={css.steps}>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        )}
        {state === 'damaged' || state === 'gone' ? (
          <div className={css.choices}>
            <Suspense>
              <RecoverChoices onTryAgain={() => void tryAgain()} />
            </Suspense>
          </div>
        ) : (
          <Button autoFocus onPress={() => void tryAgain()}>
            {text.tryAgain}
          </Button>
        )}
      </div>
    </main>
  )
}

async function tryAgain(): Promise<void> {
  const answer = await call('safe.open', {})
  if (answer.kind !== 'ok') problem.set(answer.sentence)
  askAgain()
}
