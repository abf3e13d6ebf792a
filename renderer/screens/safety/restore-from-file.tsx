import { useState } from 'react'
import { FileRestore } from './file-restore.tsx'
import { RestoreDialog } from './restore-dialog.tsx'
import type { RestoreWish } from './restore-dialog.tsx'

/** A button for a backup from elsewhere, with the dialog that puts it back. */
export function RestoreFromFile({ isClosed }: { isClosed: boolean }) {
  const [wish, setWish] = useState<RestoreWish>()
  return (
    <>
      <FileRestore onWish={setWish} />
      <RestoreDialog wish={wish} onClose={() => setWish(undefined)} isClosed={isClosed} />
    </>
  )
}
