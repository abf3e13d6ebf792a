import { useEffect, useEffectEvent, useState } from 'react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { componentText as text } from '#renderer/texts/components'
import { Button } from './button.tsx'
import css from './file-drop.module.css'
import { Text } from './layout.tsx'
import { Refusal } from './warning-line.tsx'

/** The largest file the host takes in. */
const maxBytes = 20 * 1024 * 1024

type Props = {
  onFile: (file: File) => void
  /** Extensions, as `.xlsx`. */
  accepts: readonly string[]
  isBusy?: boolean
  /**
   * `button`: only the button; `window`: nothing to see. The whole window takes a drop always;
   * `fallback` only when no other on the screen does.
   */
  look?: 'zone' | 'button' | 'window' | 'fallback'
  label?: string
  /** What is said of a file that is too large to take in. */
  tooLarge?: (name: string) => string
}

/** Takes one file: by the button, or dropped anywhere on the window. */
export function FileDrop(props: Props) {
  const { onFile, accepts, isBusy = false, look = 'zone' } = props
  const { label = text.chooseFile, tooLarge = text.tooLarge } = props
  const [refusal, setRefusal] = useState<string>()

  function take(file: File | undefined) {
    if (file === undefined) return
    const isTooLarge = file.size > maxBytes
    setRefusal(isTooLarge ? tooLarge(file.name) : undefined)
    if (!isTooLarge) onFile(file)
  }
  const isDragging = useWindowDrop(take, look === 'fallback')

  const button = (
    <FileTrigger acceptedFileTypes={[...accepts]} onSelect={(files) => take(files?.[0])}>
      <Button icon="import" isBusy={isBusy}>
        {label}
      </Button>
    </FileTrigger>
  )
  return (
    <>
      {look === 'button' ? button : null}
      {look !== 'zone' ? null : (
        <div className={css.zone}>
          {button}
          <Text tone="muted">{text.orDrop}</Text>
        </div>
      )}
      <Refusal sentence={refusal} />
      {isDragging ? (
        <div className={css.over}>
          <p>{text.dropHere}</p>
        </div>
      ) : null}
    </>
  )
}

// How many on the screen take a drop themselves.
let takers = 0

function useWindowDrop(take: (file: File | undefined) => void, isFallback: boolean): boolean {
  const [isDragging, setIsDragging] = useState(false)
  const onTake = useEffectEvent(take)
  useEffect(() => {
    if (!isFallback) takers += 1
    const isPassed = () => isFallback && takers > 0
    const onOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files') || isPassed()) return
      event.preventDefault()
      setIsDragging(true)
    }
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsDragging(false)
    }
    const onDrop = (event: DragEvent) => {
      if (isPassed()) return
      event.preventDefault()
      setIsDragging(false)
      onTake(event.dataTransfer?.files[0])
    }
    window.addEventListener('dragover', onOver)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      if (!isFallback) takers -= 1
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [isFallback])
  return isDragging
}
