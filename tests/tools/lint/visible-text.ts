import type { Rule } from 'eslint'
import { isSyntax, nodeOf, syntaxOf, type Syntax } from './syntax.ts'

const visibleNames = new RegExp(
  '^(aria-(label|description|placeholder|roledescription|valuetext)|alt|caption|description|' +
    'emptyText|errorMessage|heading|hint|label|legend|message|placeholder|subtitle|summary|text|' +
    'textValue|title|tooltip)$|(Label|Title|Text|Message|Description|Hint|Heading|Placeholder)$',
)

const message = 'Put these words in renderer/texts/<area>.ts and use text.… here.'

function hasLetters(text: unknown): boolean {
  return typeof text === 'string' && /\p{L}/u.test(text)
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

// A key is named by what is printed on it, in any language.
function isKeyName(node: Syntax): boolean {
  const element = isSyntax(node['parent']) ? node['parent'] : node
  return isSyntax(element['openingElement']) && nameOf(element['openingElement']['name']) === 'kbd'
}

/** Every word a reader sees comes from a text file; this finds those written in the screen. */
export const noVisibleText: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    function reportAll(found: Syntax[]): void {
      for (const part of found) context.report({ node: nodeOf(part), message })
    }

    function lookAt(node: Rule.Node, nameIn: string, valueIn: string, alsoVisible = ''): void {
      const syntax = syntaxOf(node)
      const name = nameOf(syntax[nameIn])
      if (visibleNames.test(name) || name === alsoVisible) reportAll(writtenText(syntax[valueIn]))
    }

    return {
      JSXText(node: Rule.Node) {
        const syntax = syntaxOf(node)
        if (hasLetters(syntax['value']) && !isKeyName(syntax)) reportAll([syntax])
      },
      ':matches(JSXElement, JSXFragment) > JSXExpressionContainer'(node: Rule.Node) {
        if (!isKeyName(syntaxOf(node))) reportAll(writtenText(syntaxOf(node)))
      },
      JSXAttribute(node: Rule.Node) {
        lookAt(node, 'name', 'value', 'children')
      },
      'ObjectExpression > Property'(node: Rule.Node) {
        lookAt(node, 'key', 'value')
      },
      'Program VariableDeclarator'(node: Rule.Node) {
        lookAt(node, 'id', 'init')
      },
    }
  },
}
