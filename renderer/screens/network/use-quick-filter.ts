import { useCallback, useEffect, useRef, useState } from 'react'
import { changed, networkFilterFrom } from './network-filter.ts'
import type { FilterParts, NetworkFilter } from './network-filter.ts'

const restMs = 250

/**
 * What is shown, ahead of the address: a letter in the search field asks at once, and the address
 * follows when the typing rests, so that no key waits for a navigation.
 */
export function useQuickFilter(address: NetworkFilter, onAddress: (filter: NetworkFilter) => void) {
  const [ahead, setAhead] = useState<NetworkFilter>()
  const [isTyping, setIsTyping] = useState(false)
  // What is on its way to the address, the oldest first.
  const [sent, setSent] = useState<readonly string[]>([])
  const [seen, setSeen] = useState(address)
  if (seen !== address) {
    setSeen(address)
    if (keyOf(seen) !== keyOf(address)) arrive(keyOf(address))
  }
  // Her own earlier letters arriving do not stop the next; another address does.
  function arrive(key: string) {
    const index = sent.indexOf(key)
    const left = index === -1 ? [] : sent.slice(index + 1)
    setSent(left)
    if (index !== -1 && (isTyping || left.length > 0)) return
    setAhead(undefined)
    setIsTyping(false)
  }
  const filter = ahead ?? address
  const latest = useRef({ filter, onAddress })
  useEffect(() => {
    latest.current = { filter, onAddress }
  })
  const send = useCallback((next: NetworkFilter) => {
    setSent((before) => [...before, keyOf(next)])
    latest.current.onAddress(next)
  }, [])
  useEffect(() => {
    if (!isTyping || ahead === undefined) return
    const rest = setTimeout(() => {
      setIsTyping(false)
      send(ahead)
    }, restMs)
    return () => clearTimeout(rest)
  }, [ahead, isTyping, send])

  const onFilter = useCallback(
    (next: NetworkFilter) => {
      const isSearch = isOnlySearch(latest.current.filter, next)
      latest.current = { ...latest.current, filter: next }
      setAhead(next)
      setIsTyping(isSearch)
      if (!isSearch) send(next)
    },
    [send],
  )
  const onPart = useCallback(
    (parts: FilterParts) => onFilter(changed(latest.current.filter, parts)),
    [onFilter],
  )
  return { filter, onFilter, onPart }
}

function isOnlySearch(one: NetworkFilter, other: NetworkFilter): boolean {
  const isSearched = one.zoek !== other.zoek
  return isSearched && keyOf(changed(one, { zoek: '' })) === keyOf(changed(other, { zoek: '' }))
}

// The same parts in the same order, wherever they come from.
function keyOf(filter: NetworkFilter): string {
  return JSON.stringify(networkFilterFrom({ ...filter }))
}
