import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import { componentText as text } from '#renderer/texts/components'
import { Icon } from './icon.tsx'
import css from './toast.module.css'

/** How long a toast stays; it waits while the pointer or the focus is on it. */
const staysMs = 8000

type Message = {
  readonly id: number
  readonly sentence: string
  readonly canUndo: boolean
  /** It says why something was not done. */
  readonly isRefused?: boolean
  /** A way back of its own, which the keys of undo do not do. */
  readonly undo?: () => void
}

type Props = {
  message: Message | undefined
  onUndo: () => void
  onGone: () => void
  /** So that a shortcut can put the focus on the button. */
  buttonRef?: RefObject<HTMLButtonElement | null>
}

/** One dark bar at the foot that says what was done, with the way back. Read out, never in the way. */
export function Toast({ message, onUndo, onGone, buttonRef }: Props) {
  return (
    <div className={css.region} role="status" aria-label={text.message}>
      {message === undefined ? null : (
        <ToastBar
          key={message.id}
          message={message}
          onUndo={onUndo}
          onGone={onGone}
          buttonRef={buttonRef ?? null}
        />
      )}
    </div>
  )
}

type BarProps = {
  message: Message
  onUndo: () => void
  onGone: () => void
  buttonRef: RefObject<HTMLButtonElement | null> | null
}

function ToastBar({ message, onUndo, onGone, buttonRef }: BarProps) {
  const [isHovered, setIsHovered] = useState(false)
  const [isFocused, setIsFocused] = useState(false)
  const waits = isHovered || isFocused
  useEffect(() => {
    if (waits) return
    const timer = setTimeout(onGone, staysMs)
    return () => clearTimeout(timer)
  }, [waits, onGone])
  return (
    <div
      className={css.toast}
      onPointerEnter={() => setIsHovered(true)}
      onPointerLeave={() => setIsHovered(false)}
      onFocus={() => setIsFocused(true)}
      onBlur={() => setIsFocused(false)}
    >
      <Icon name={message.isRefused === true ? 'attention' : 'check'} />
      <span>{message.sentence}</span>
      {message.canUndo ? (
        <>
          <button type="button" ref={buttonRef} onClick={onUndo}>
            {text.undo}
          </button>
          {message.undo === undefined ? <kbd aria-hidden="true">{text.undoKeys}</kbd> : null}
        </>
      ) : null}
    </div>
  )
}
