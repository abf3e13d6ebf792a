import { basename, relative } from 'node:path'
import type { Rule } from 'eslint'

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/
const vague = /(^|[/-])(utils?|helpers?|commons?|managers?|services?|misc)([/.-]|$)/

/** A file is named in kebab-case after the one idea in it. */
export const fileNames: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    return {
      Program(node) {
        const path = relative(context.cwd, context.filename).replaceAll('\\', '/')
        const name = basename(path)
        if (!kebab.test(name)) {
          context.report({ node, message: `Name the file in kebab-case: ${name}` })
        }
        if (vague.test(path)) {
          context.report({ node, message: 'Name the file after the one idea in it, not its role.' })
        }
      },
    }
  },
}
