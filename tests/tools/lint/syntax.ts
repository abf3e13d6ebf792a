import type { Rule } from 'eslint'

/** A syntax node as a lint rule of ours reads it: JSX and types have no published shape. */
export type Syntax = { type: string; [part: string]: unknown }

/** Tells a node from the other things a node holds. */
export function isSyntax(value: unknown): value is Syntax {
  return typeof value === 'object' && value !== null && 'type' in value
}

/** The same node, as something whose parts can be asked for by name. */
export function syntaxOf(node: Rule.Node): Syntax {
  return node as unknown as Syntax
}

/** The same node, as something a report can point at. */
export function nodeOf(syntax: Syntax): Rule.Node {
  return syntax as unknown as Rule.Node
}
