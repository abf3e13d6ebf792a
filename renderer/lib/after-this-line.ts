/** Remembers the line beside the one in focus, and answers how to go on there once this one is gone. */
export function afterThisLine(): () => void {
  const { activeElement } = document
  const line = activeElement?.closest('li, tr')
  const neighbour = line?.nextElementSibling ?? line?.previousElementSibling
  const at = [...(line?.querySelectorAll('button') ?? [])].findIndex((it) => it === activeElement)
  return () => {
    const { body, activeElement: now } = document
    const isLost = now === body || now === activeElement
    if (isLost) [...(neighbour?.querySelectorAll('button') ?? [])].at(Math.max(at, 0))?.focus()
  }
}
