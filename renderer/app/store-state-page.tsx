import type { StoreState } from '#domain/contract/answers'
import { Button } from '#renderer/components/button.tsx'
import { BrandMark } from '#renderer/components/own-icons.tsx'
import { askAgain } from '#renderer/lib/revision'
import { shellText as text } from '#renderer/texts/shell'
import css from './page-state.module.css'

/** The store answers nothing now: what happened, what is safe, and what to do. */
export function StoreStatePage({ state, sentence }: { state: StoreState; sentence: string }) {
  return (
    <main className={`${css.page ?? ''} ${css.whole ?? ''}`}>
      <div className={css.box}>
        <BrandMark />
        <h1>{text.storeTitle[state]}</h1>
        <p>{sentence}</p>
        <Button onPress={askAgain}>{text.tryAgain}</Button>
      </div>
    </main>
  )
}
