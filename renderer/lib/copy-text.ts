/**
 * Puts text on the clipboard; false when the system does not take it. The app grants no page any
 * permission, so this is the copy of the user's own press, which needs none.
 */
export function copyText(text: string): boolean {
  let isTaken = false
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    isTaken = event.clipboardData !== null
  }
  document.addEventListener('copy', give, { once: true })
  const isDone = document.execCommand('copy')
  document.removeEventListener('copy', give)
  return isDone && isTaken
}
