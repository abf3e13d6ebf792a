import type { Rule } from 'eslint'

/** A lint rule that reports every node matching one of the selectors, with the words that say what to use instead. */
export function banSyntax(bans: Record<string, string>): Rule.RuleModule {
  return {
    meta: { type: 'problem', schema: [] },
    create(context) {
      const visitors: Rule.RuleListener = {}
      for (const [selector, message] of Object.entries(bans)) {
        visitors[selector] = (node: Rule.Node) => {
          context.report({ node, message })
        }
      }
      return visitors
    },
  }
}
