import { useRef, useState } from 'react'
import { comingIndex } from '#renderer/lib/use-paged-rows'

/**
 * Who is chosen, also of rows that are still on their way: then `askIds` tells who stands there,
 * or undefined when it cannot. Who was chosen stays chosen while another search is on the screen.
 */
export function useChosen(askIds: () => Promise<readonly string[] | undefined>) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const latest = useRef(0)

  function choose(keys: ReadonlySet<string>): void {
    const asked = (latest.current += 1)
    const known = [...keys].filter((key) => !isComing(key))
    if (known.length === keys.size) return setChosen(keys)
    void askIds().then((ids) => {
      // What was chosen since holds, not an answer that comes late.
      if (ids === undefined || asked !== latest.current) return
      const found = [...keys].flatMap((key) => ids[comingIndex(key) ?? -1] ?? [])
      setChosen(new Set([...known, ...found]))
    })
  }
  const selection = { keys: chosen, onChange: choose, isComing }
  return { chosen, selection, clear: () => choose(new Set()) }
}

function isComing(key: string): boolean {
  return comingIndex(key) !== undefined
}
