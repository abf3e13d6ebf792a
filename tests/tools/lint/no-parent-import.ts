import { dirname, relative, resolve } from 'node:path'
import type { Rule } from 'eslint'
import { isSyntax, nodeOf, syntaxOf } from './syntax.ts'

const layers: [string, string][] = [
  ['domain/', '#domain/'],
  ['electron/backend/', '#backend/'],
  ['renderer/', '#renderer/'],
]

/** The name by which every folder can import a file; undefined where the folder has no such name. */
function hashNameOf(path: string): string | undefined {
  const layer = layers.find(([folder]) => path.startsWith(folder))
  if (layer === undefined) return undefined
  return (layer[1] + path.slice(layer[0].length)).replace(/\.ts$/, '')
}

/** An import across folders says which layer it reaches into; `eslint --fix` writes it. */
export const noParentImport: Rule.RuleModule = {
  meta: { type: 'problem', schema: [], fixable: 'code' },
  create(context) {
    function look(node: Rule.Node): void {
      const { source } = syntaxOf(node)
      if (!isSyntax(source) || typeof source['value'] !== 'string') return
      const path = source['value']
      if (!path.startsWith('../') || path.endsWith('.json')) return

      const target = resolve(dirname(context.filename), path)
      const name = hashNameOf(relative(context.cwd, target).replaceAll('\\', '/'))
      if (name === undefined) return
      context.report({
        node: nodeOf(source),
        message: `Use '${name}'; a relative path is for the same folder.`,
        fix: (fixer) => fixer.replaceText(nodeOf(source), `'${name}'`),
      })
    }
    return { ImportDeclaration: look, ImportExpression: look, ExportNamedDeclaration: look }
  },
}
