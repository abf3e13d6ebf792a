import { useState } from 'react'

/** Somebody the disk has not kept yet; who is new has no id. */
export type Saving = { readonly personId?: string; readonly name: string }

/** Who is being kept at this moment: nobody is shown as present before the disk says so. */
export function useSaving() {
  const [saving, setSaving] = useState<readonly Saving[]>([])
  async function whileSaving<Value>(who: Saving, act: () => Promise<Value>): Promise<Value> {
    setSaving((now) => [...now, who])
    try {
      return await act()
    } finally {
      setSaving((now) => now.filter((each) => each !== who))
    }
  }
  return { saving, whileSaving }
}
