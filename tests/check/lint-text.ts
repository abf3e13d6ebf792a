import { ESLint } from 'eslint'
import typescript from 'typescript-eslint'
import { root } from '../tools/run-program.ts'

// The planted files do not exist, so what needs the types of the whole project is left out.
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [
    typescript.configs.disableTypeChecked,
    { rules: { 'electron-security/no-raw-electron-api-exposure': 'off' } },
  ],
})

/** What our own configuration says of this text, were it at this place in the tree. */
export async function lintAt(
  path: string,
  text: string,
): Promise<{ rule: string; message: string }[]> {
  const [result] = await eslint.lintText(text, { filePath: path })
  if (result === undefined) throw new Error(`eslint looked at nothing for ${path}`)
  return result.messages.map(({ ruleId, message }) => ({ rule: ruleId ?? 'parse', message }))
}

/** The names of the rules that a text breaks. */
export async function rulesBrokenAt(path: string, text: string): Promise<string[]> {
  return [...new Set((await lintAt(path, text)).map(({ rule }) => rule))]
}
