import type { ShownFreedom } from '#domain/contract/assignments'
import type { Freedom } from '#domain/sleutelpersonen/availability'

/** Whether somebody can, as the contract gives it. */
export function shownFreedom(freedom: Freedom): ShownFreedom {
  return {
    kind: freedom.kind,
    parts: 'parts' in freedom ? [...freedom.parts] : [],
    awayUntil: 'parts' in freedom ? freedom.awayUntil : null,
  }
}
