import { useEffect, useEffectEvent } from 'react'
import { droppedFile } from './dropped-file.ts'

/** Takes in, once, the file that was dropped on another screen and came along to this one. */
export function useDroppedFile(take: (file: File) => Promise<void>): void {
  const takeDropped = useEffectEvent(() => {
    const file = droppedFile.get()
    droppedFile.set(undefined)
    if (file !== undefined) void take(file)
  })
  useEffect(() => takeDropped(), [])
}
