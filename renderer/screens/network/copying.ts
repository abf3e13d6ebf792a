import { blockText } from '#domain/people/clipboard-block'
import type { GridClipboard } from '#renderer/components/grid-clipboard'
import { say } from '#renderer/lib/messages'
import { networkGridText as text } from '#renderer/texts/network-grid'

/** Tells how many rows were copied, and hands over what is pasted. */
export function copying(onPaste?: GridClipboard['onPaste']): GridClipboard {
  return {
    toText: blockText,
    // One cell goes quietly, as in Excel: a line about it would take the way back off the screen.
    onCopied: ({ rows, isCell }) => {
      if (rows === 0) say(text.notCopied)
      else if (!isCell) say(text.copied(rows))
    },
    onPaste,
  }
}
