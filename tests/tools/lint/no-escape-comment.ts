import type { Rule } from 'eslint'

const escapes: Record<string, string> = {
  'eslint-disable': 'Mend the code, or propose a change of the rule in eslint.config.js.',
  '@ts-ignore': 'Give it the right type; `unknown` with a check is fine.',
  '@ts-nocheck': 'Give it the right type; `unknown` with a check is fine.',
  '@ts-expect-error': 'Give it the right type; `unknown` with a check is fine.',
  'prettier-ignore': 'Let prettier decide; a shape that reads badly wants another shape.',
  TODO: 'Do it, or write an issue and leave it out of the code.',
  FIXME: 'Do it, or write an issue and leave it out of the code.',
}

/** No comment switches a check off or puts work off. */
export const noEscapeComment: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const found = Object.keys(escapes).find((word) => comment.value.includes(word))
          if (found === undefined || !comment.loc) continue
          context.report({ loc: comment.loc, message: `No ${found}. ${escapes[found] ?? ''}` })
        }
      },
    }
  },
}
