import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { FileRestore } from '#renderer/screens/safety/file-restore.tsx'
import type { RestoreWish } from '#renderer/screens/safety/restore-dialog.tsx'
import { installBridge } from '../bridge.ts'

afterEach(cleanup)

it('says of a backup that is too large where it can be put instead', async () => {
  installBridge({})
  const wishes: RestoreWish[] = []
  const { container } = render(<FileRestore onWish={(wish) => wishes.push(wish)} />)
  const input = container.querySelector('input[type="file"]')
  if (input === null) throw new Error('no field for a file')
  const file = new File([], 'schakel-v8.schakel')
  Object.defineProperty(file, 'size', { value: 20 * 1024 * 1024 + 1 })
  fireEvent.change(input, { target: { files: [file] } })
  const { textContent } = await screen.findByRole('alert')
  expect(textContent).toContain('‘schakel-v8.schakel’ is groter dan 20 MB')
  expect(textContent).toContain('‘reservekopieen’')
  expect(wishes).toEqual([])
})
