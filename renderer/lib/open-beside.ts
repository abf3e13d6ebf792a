/**
 * Opens an address of ours in a window of its own; false where that is not allowed. In the app the
 * shell opens it and the page hears nothing of it.
 */
export function openBeside(address: string, windowName: string): boolean {
  const isApp = 'schakel' in globalThis
  return window.open(address, windowName) !== null || isApp
}
