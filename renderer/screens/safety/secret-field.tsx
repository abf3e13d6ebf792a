import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { lockText as text } from '#renderer/texts/lock'

type Props = {
  label: string
  hint?: string
  error?: string | undefined
  value: string
  onChange: (value: string) => void
  autoFocus?: boolean
  /** Under the last of several: whether the letters are shown; without it this field asks itself. */
  isShown?: boolean
}

/** A field for a password: hidden letters that can be shown, and a word when Caps Lock is on. */
export function SecretField({ isShown: isShownOutside, ...field }: Props) {
  const [isShown, setIsShown] = useState(false)
  const [hasCapsLock, setHasCapsLock] = useState(false)
  const shows = isShownOutside ?? isShown
  const look = (event: KeyboardEvent) => setHasCapsLock(event.getModifierState('CapsLock'))
  return (
    <div onKeyDownCapture={look} onKeyUpCapture={look}>
      <Stack gap={2}>
        <TextField {...field} type={shows ? 'text' : 'password'} />
        <div role="status">
          {hasCapsLock ? (
            <Text tone="warn" size="sm">
              {text.capsLock}
            </Text>
          ) : null}
        </div>
        {isShownOutside === undefined ? (
          <Checkbox isSelected={isShown} onChange={setIsShown}>
            {text.show}
          </Checkbox>
        ) : null}
      </Stack>
    </div>
  )
}
