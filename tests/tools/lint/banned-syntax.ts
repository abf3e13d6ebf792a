import { banSyntax } from './ban-syntax.ts'

const takeNow = 'Take `now` (or `today`) as a parameter: a rule in domain/ has no clock.'
const takeId = 'Take the new id or number as a parameter: a rule in domain/ has no randomness.'

/** A rule in domain/ gives the same answer every time, so it has no clock and no dice. */
export const noClock = banSyntax({
  "CallExpression[callee.object.name='Date'][callee.property.name='now']": takeNow,
  "NewExpression[callee.name='Date'][arguments.length=0]": takeNow,
  "CallExpression[callee.name='Date']": takeNow,
  "MemberExpression[object.name='performance']": takeNow,
  "MemberExpression[object.name='Math'][property.name='random']": takeId,
  "Identifier[name='crypto']": takeId,
})

const useThePort =
  'Use the two functions of preload/ (call, onNotice); only hosts/ and preload/ know'

/** The raw channel of Electron is known in one place per side. */
export const noRawIpc = banSyntax({
  'ImportSpecifier[imported.name=/^ipc(Main|Renderer)$/]': `${useThePort} the raw channel.`,
  'MemberExpression[property.name=/^ipc(Main|Renderer)$/]': `${useThePort} the raw channel.`,
})

/** A union has no run time and its values are the words themselves. */
export const noEnum = banSyntax({
  TSEnumDeclaration: "Use a union of strings: type Status = 'registered' | 'waiting'.",
})

/** A named export keeps its name wherever it goes. */
export const noDefaultExport = banSyntax({
  ExportDefaultDeclaration: 'Use a named export: export function …',
})

const useFunctions =
  'Use functions and a `type`; classes are for errors only (class XError extends Error).'

/** State lives in SQLite or in a component, so a class has nothing to hold but an error. */
export const classesForErrorsOnly = banSyntax({
  'ClassDeclaration:not([superClass.name=/(Error|^Component)$/])': useFunctions,
  'ClassExpression:not([superClass.name=/Error$/])': useFunctions,
})

/** Who imports a thing names the file it lives in. */
export const noBarrel = banSyntax({
  ExportAllDeclaration:
    'Import from the file itself; only contract/ and migrations/ have an index.',
  'ExportNamedDeclaration[source]':
    'Import from the file itself; only contract/ and migrations/ have an index.',
})

/** What must last is in the store; the page keeps nothing of its own. */
export const noWebStorage = banSyntax({
  'Identifier[name=/^(localStorage|sessionStorage|indexedDB)$/]':
    'Keep it in the store through a command, or in component state; web storage outlives both.',
  "MemberExpression[object.name='document'][property.name='cookie']":
    'Keep it in the store through a command; the one cookie belongs to hosts/http.',
})

const useBackend = 'Use useQuery, useCommand or useTask of renderer/lib: there is one door.'

/** Only renderer/lib knows how a call travels. */
export const noFetch = banSyntax({
  "CallExpression[callee.name='fetch']": useBackend,
  "CallExpression[callee.property.name='fetch'][callee.object.name=/^(window|globalThis|self)$/]":
    useBackend,
  'NewExpression[callee.name=/^(XMLHttpRequest|WebSocket|EventSource)$/]': useBackend,
  "CallExpression[callee.property.name='sendBeacon']": useBackend,
})

/** The streaming reader of exceljs leaves plain sheets in the temp folder. */
export const noStreamReader = banSyntax({
  'Identifier[name=/^Work(book|sheet)Reader$/]':
    'Use the gate (workbook.xlsx.load in the child): the streaming reader writes plain sheets to the temp folder.',
})

/** Only a host may end the process; anything else could cut off a write. */
export const noProcessExit = banSyntax({
  "CallExpression[callee.object.name='process'][callee.property.name='exit']":
    'Throw, or return and let the host end; in a child use process.disconnect().',
})

/** What an error leaves behind is either recovered or passed on. */
export const noEmptyCatch = banSyntax({
  'CatchClause > BlockStatement[body.length=0]':
    'Recover here or do not catch: an empty catch hides the fault from the door.',
})

const sqlGoesToDb = 'Move the statement to a function in electron/backend/db/repositories.'

/** All SQL of the project is under electron/backend/db. */
export const sqlInDbOnly = banSyntax({
  "TaggedTemplateExpression[tag.name='sql']": sqlGoesToDb,
  "ImportDeclaration[source.value='better-sqlite3'][importKind!='type']":
    'Use openStore; only electron/backend/db knows the driver.',
  'Literal[value=/^\\s*(SELECT\\s.+\\sFROM|INSERT\\s+INTO|UPDATE\\s+\\w+\\s+SET|DELETE\\s+FROM|CREATE\\s+(TABLE|TRIGGER|INDEX)|PRAGMA)\\s/s]':
    sqlGoesToDb,
  ':not(TaggedTemplateExpression) > TemplateLiteral > TemplateElement[value.raw=/^\\s*(SELECT\\s.+\\sFROM|INSERT\\s+INTO|UPDATE\\s+\\w+\\s+SET|DELETE\\s+FROM|CREATE\\s+(TABLE|TRIGGER|INDEX)|PRAGMA)\\s/s]':
    sqlGoesToDb,
})

const useFunction = 'Use a function declaration: it has a name, and the reader sees it first.'
const body = ':matches(ArrowFunctionExpression[body.type=BlockStatement], FunctionExpression)'

/** A function of more than one expression at the top of a file is declared, not assigned. */
export const functionDeclarations = banSyntax({
  [`Program > VariableDeclaration > VariableDeclarator > ${body}.init`]: useFunction,
  [`ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > ${body}.init`]: useFunction,
})
