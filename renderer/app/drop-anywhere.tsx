import { useNavigate } from '@tanstack/react-router'
import { FileDrop } from '#renderer/components/file-drop.tsx'
import { droppedFile } from '#renderer/lib/dropped-file'

const readableFiles = ['.xlsx', '.ods', '.csv'] as const

/** A list dropped on a screen that takes no files goes to where lists are read. */
export function DropAnywhere() {
  const navigate = useNavigate()
  return (
    <FileDrop
      look="fallback"
      accepts={readableFiles}
      onFile={(file) => {
        droppedFile.set(file)
        void navigate({ to: '/netwerk/inlezen' })
      }}
    />
  )
}
