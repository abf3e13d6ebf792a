import type { Page } from '@playwright/test'

const system = [
  'Canvas CanvasText LinkText VisitedText ActiveText ButtonFace ButtonText ButtonBorder',
  'Field FieldText Highlight HighlightText SelectedItem SelectedItemText Mark MarkText GrayText',
  'AccentColor AccentColorText',
]
  .join(' ')
  .split(' ')

/** The colours on a screen that no token of this theme has; in forced colours the system's own count. */
export function foreignColours(page: Page, isForced: boolean): Promise<string[]> {
  return page.evaluate(
    (extra) => {
      const colourPattern = /(?:rgba?|color|oklch|oklab|lab|lch)\([^()]*\)/g
      const allowed = new Set<string>()
      const probe = document.body.appendChild(document.createElement('i'))
      for (const name of tokenNames()) {
        probe.style.cssText = `forced-color-adjust: none; background-color: var(${name})`
        allow(getComputedStyle(probe).backgroundColor)
        probe.style.cssText = `forced-color-adjust: none; box-shadow: var(${name})`
        allow(getComputedStyle(probe).boxShadow)
      }
      for (const name of extra) {
        probe.style.cssText = `forced-color-adjust: none; color: ${name}`
        allow(getComputedStyle(probe).color)
      }
      probe.remove()

      const found = new Set<string>()
      for (const element of document.body.querySelectorAll('*')) {
        if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
        if (isForReadersOnly(element)) continue
        for (const pseudo of [null, '::before', '::after']) check(element, pseudo)
      }
      return [...found]

      function check(element: Element, pseudo: string | null): void {
        const style = getComputedStyle(element, pseudo)
        if (pseudo !== null && (style.content === 'none' || style.content === 'normal')) return
        const values: [string, string][] = [
          ['background-color', style.backgroundColor],
          ['background-image', style.backgroundImage],
          ['box-shadow', style.boxShadow],
        ]
        if (pseudo === null && hasWords(element)) values.push(['color', style.color])
        for (const side of ['top', 'right', 'bottom', 'left']) {
          if (parseFloat(style.getPropertyValue(`border-${side}-width`)) === 0) continue
          values.push([`border-${side}-color`, style.getPropertyValue(`border-${side}-color`)])
        }
        if (element instanceof SVGGeometryElement || element instanceof SVGTextElement) {
          values.push(['fill', style.fill], ['stroke', style.stroke])
        }
        for (const [property, value] of values) {
          for (const colour of value.match(colourPattern) ?? []) {
            if (isUnseen(colour) || allowed.has(colour) || allowed.has(withoutAlpha(colour)))
              continue
            const where = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`
            found.add(`${property} ${colour} on ${where}${pseudo ?? ''}`)
          }
        }
      }

      // A clipped box holds what only a screen reader or the system may see.
      function isForReadersOnly(element: Element): boolean {
        for (let outer: Element | null = element; outer !== null; outer = outer.parentElement) {
          if (getComputedStyle(outer).clipPath === 'inset(50%)') return true
        }
        const { width, height } = element.getBoundingClientRect()
        return width < 1 || height < 1
      }

      function hasWords(element: Element): boolean {
        return [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
        )
      }

      function isUnseen(colour: string): boolean {
        return /^rgba\(.*, 0\)$/.test(colour)
      }

      // A token thinned with transparent is still that token.
      function withoutAlpha(colour: string): string {
        const mixed = /^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+) \//.exec(colour)?.slice(1)
        if (mixed !== undefined) {
          return `rgb(${mixed.map((part) => Math.round(Number(part) * 255)).join(', ')})`
        }
        return colour.replace(/^rgba\((.*), [\d.]+\)$/, 'rgb($1)')
      }

      function allow(value: string): void {
        for (const colour of value.match(colourPattern) ?? []) allowed.add(colour)
      }

      function tokenNames(): Set<string> {
        const names = new Set<string>()
        const visit = (rules: CSSRuleList) => {
          for (const rule of rules) {
            if (rule instanceof CSSGroupingRule && !(rule instanceof CSSStyleRule))
              visit(rule.cssRules)
            if (!(rule instanceof CSSStyleRule)) continue
            if (!/^(:root|\[data-theme)/.test(rule.selectorText)) continue
            for (const name of rule.style) if (name.startsWith('--')) names.add(name)
          }
        }
        for (const sheet of document.styleSheets) visit(sheet.cssRules)
        return names
      }
    },
    isForced ? system : [],
  )
}
