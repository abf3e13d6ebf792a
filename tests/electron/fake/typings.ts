import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import ts from 'typescript'

const electronFolder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))

export type Member = { readonly kind: 'method' | 'property'; readonly type: string }

/** What the typings say a class or interface has, on its own side and on its instances. */
export type Shape = {
  readonly members: Map<string, Member>
  readonly statics: Map<string, Member>
  readonly events: Set<string>
  readonly bases: string[]
  readonly isClass: boolean
}

export type Typings = {
  readonly version: string
  readonly text: string
  readonly shapes: Map<string, Shape>
  /** Each export with its type; `typeof X` is the static side of X. */
  readonly exports: Map<string, string>
}

type Body = ts.InterfaceDeclaration | ts.ClassDeclaration

/** Reads the typings of the installed Electron: its exports, their members and their events. */
export function readTypings(): Typings {
  const text = readFileSync(join(electronFolder, 'electron.d.ts'), 'utf8')
  const { version } = JSON.parse(readFileSync(join(electronFolder, 'package.json'), 'utf8')) as {
    version: string
  }
  const file = ts.createSourceFile('electron.d.ts', text, ts.ScriptTarget.Latest)
  const statements = namespaceIn(file.statements, 'Electron')
  const shapes = new Map<string, Shape>()
  for (const statement of statements) {
    if (!ts.isInterfaceDeclaration(statement) && !ts.isClassDeclaration(statement)) continue
    if (statement.name) shapes.set(statement.name.text, shapeOf(statement, file))
  }
  const exports = exportsIn(namespaceIn(statements, 'CrossProcessExports'), file)
  return { version, text, shapes, exports }
}

function namespaceIn(statements: readonly ts.Statement[], name: string): readonly ts.Statement[] {
  const found = statements.filter(ts.isModuleDeclaration).find((each) => each.name.text === name)
  if (!found?.body || !ts.isModuleBlock(found.body)) throw new Error(`no namespace ${name}`)
  return found.body.statements
}

function exportsIn(statements: readonly ts.Statement[], file: ts.SourceFile): Map<string, string> {
  const found = new Map<string, string>()
  for (const statement of statements) {
    if (ts.isClassDeclaration(statement) && statement.name) {
      found.set(statement.name.text, `typeof ${statement.name.text}`)
    }
    if (!ts.isVariableStatement(statement)) continue
    for (const { name, type } of statement.declarationList.declarations) {
      found.set(name.getText(file), type?.getText(file) ?? '')
    }
  }
  return found
}

function shapeOf(body: Body, file: ts.SourceFile): Shape {
  const shape: Shape = {
    members: new Map(),
    statics: new Map(),
    events: new Set(),
    bases: (body.heritageClauses ?? []).flatMap(({ types }) =>
      types.map(({ expression }) => expression.getText(file)),
    ),
    isClass: ts.isClassDeclaration(body),
  }
  for (const member of body.members) addMember(shape, member, file)
  return shape
}

function addMember(shape: Shape, member: ts.ClassElement | ts.TypeElement, file: ts.SourceFile) {
  const name = member.name?.getText(file)
  if (name === undefined) return
  const isMethod = ts.isMethodDeclaration(member) || ts.isMethodSignature(member)
  const isProperty = ts.isPropertyDeclaration(member) || ts.isPropertySignature(member)
  const isAccessor = ts.isGetAccessor(member)
  if (!isMethod && !isProperty && !isAccessor) return
  const event = isMethod && name === 'on' ? member.parameters[0]?.type : undefined
  if (event && ts.isLiteralTypeNode(event) && ts.isStringLiteral(event.literal)) {
    shape.events.add(event.literal.text)
    return
  }
  const isStatic = ts.canHaveModifiers(member)
    ? ts.getModifiers(member)?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword)
    : false
  const side = isStatic ? shape.statics : shape.members
  side.set(name, { kind: isMethod ? 'method' : 'property', type: member.type?.getText(file) ?? '' })
}
