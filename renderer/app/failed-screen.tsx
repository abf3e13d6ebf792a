import type { ErrorComponentProps } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { Button } from '#renderer/components/button.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { AnswerError } from '#renderer/lib/answer-error'
import { useRevision } from '#renderer/lib/revision'
import { shellText as text } from '#renderer/texts/shell'
import css from './page-state.module.css'

/** A screen that could not be drawn: one calm page, and the way on. A change tries it again. */
export function FailedScreen({ error, reset }: ErrorComponentProps) {
  const revision = useRevision()
  const seen = useRef(revision)
  useEffect(() => {
    if (seen.current !== revision) reset()
  }, [revision, reset])
  const isGone = error instanceof AnswerError && error.isRefusal
  return (
    <div className={css.page}>
      <div className={css.box} role="alert">
        <h1>{isGone ? text.gone : text.screenFailed}</h1>
        <p>{error instanceof AnswerError ? error.sentence : text.screenFailedSafe}</p>
        <div className={css.buttons}>
          <LinkButton to="/vandaag">{text.toToday}</LinkButton>
          <Button onPress={reset}>{text.tryAgain}</Button>
        </div>
      </div>
    </div>
  )
}

/** An address that leads nowhere. */
export function UnknownAddress() {
  return (
    <div className={css.page}>
      <div className={css.box}>
        <h1>{text.unknownAddress}</h1>
        <p>{text.unknownAddressHint}</p>
        <LinkButton to="/vandaag">{text.toToday}</LinkButton>
      </div>
    </div>
  )
}
