import type { Rule } from 'eslint'

/** What this rule needs of a syntax node; estree has no types for JSX. */
type Syntax = { type: string; [part: string]: unknown }

const visibleNames = new RegExp(
  '^(aria-(label|description|placeholder|roledescription|valuetext)|alt|caption|description|' +
    'emptyText|errorMessage|heading|hint|label|legend|message|placeholder|subtitle|summary|text|' +
    'textValue|title|tooltip)$|(Label|Title|Text|Message|Description|Hint|Heading|Placeholder)$',
)

const message = 'Put these words in renderer/texts/<area>.ts and use text.… here.'

function hasLetters(text: unknown): boolean {
  return typeof text === 'string' && /\p{L}/u.test(text)
}

function isSyntax(value: unknown): value is Syntax {
  return typeof value === 'object' && value !== null && 'type' in value
}

function partsOf(value: unknown): Syntax[] {
  return Array.isArray(value) ? value.filter(isSyntax) : isSyntax(value) ? [value] : []
}

/** The pieces of written text an expression can become on the screen. */
function writtenText(node: unknown): Syntax[] {
  return partsOf(node).flatMap((part) => {
    switch (part.type) {
      case 'Literal':
        return hasLetters(part['value']) ? [part] : []
      case 'TemplateLiteral':
        return partsOf(part['quasis']).some((quasi) =>
          hasLetters((quasi['value'] as { raw?: string }).raw),
        )
          ? [part]
          : []
      case 'ConditionalExpression':
        return [...writtenText(part['consequent']), ...writtenText(part['alternate'])]
      case 'LogicalExpression':
        return [...writtenText(part['left']), ...writtenText(part['right'])]
      case 'BinaryExpression':
        return part['operator'] === '+'
          ? [...writtenText(part['left']), ...writtenText(part['right'])]
          : []
      case 'JSXExpressionContainer':
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
        return writtenText(part['expression'])
      default:
        return []
    }
  })
}

function nameOf(node: unknown): string {
  const name = isSyntax(node) ? (node['name'] ?? node['value']) : undefined
  return typeof name === 'string' ? name : ''
}

/** Every word a reader sees comes from a text file; this finds those written in the screen. */
export const noVisibleText: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    function reportAll(found: Syntax[]): void {
      for (const node of found) context.report({ node: node as unknown as Rule.Node, message })
    }

    return {
      JSXText(node: Syntax) {
        if (hasLetters(node['value'])) reportAll([node])
      },
      ':matches(JSXElement, JSXFragment) > JSXExpressionContainer'(node: Syntax) {
        reportAll(writtenText(node))
      },
      JSXAttribute(node: Syntax) {
        const name = nameOf(node['name'])
        if (visibleNames.test(name) || name === 'children') reportAll(writtenText(node['value']))
      },
      'ObjectExpression > Property'(node: Syntax) {
        if (visibleNames.test(nameOf(node['key']))) reportAll(writtenText(node['value']))
      },
      'Program VariableDeclarator'(node: Syntax) {
        if (visibleNames.test(nameOf(node['id']))) reportAll(writtenText(node['init']))
      },
    }
  },
}
