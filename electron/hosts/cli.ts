import { parseArgs } from 'node:util'
import type { Answer } from '#domain/contract/answers'
import { cliText } from '#domain/texts/hosts'
import { callCommand } from './cli-call.ts'
import { printContract } from './cli-contract.ts'
import { demoCommand } from './cli-demo.ts'
import { inspectCommand } from './cli-inspect.ts'
import { logFault } from './fault-log.ts'
import { fixedClock } from './fixed-clock.ts'

// Standard output carries one JSON answer and nothing else; everything said goes to standard error.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    data: { type: 'string' },
    now: { type: 'string' },
    file: { type: 'string', multiple: true },
    out: { type: 'string' },
    // Of `demo`: the region it is played in.
    region: { type: 'string' },
    // A password never stands on the command line itself: every program on the machine reads that.
    'password-file': { type: 'string' },
  },
})

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
const options = {
  data: text(values.data),
  now: text(values.now),
  out: text(values.out),
  passwordFile: text(values['password-file']),
  files: (values.file ?? []).filter((value) => typeof value === 'string'),
}
const [verb, first, second] = positionals

process.exitCode = await answered()

/** A value too few is invalid input: an empty --data would otherwise mean her own data. */
async function answered(): Promise<number> {
  const given = [values.data, values.now, values.out, values['password-file']]
  const isCutOff = [...given, ...(values.file ?? [])].some(
    (value) => typeof value === 'boolean' || value === '',
  )
  if (isCutOff) return said({ kind: 'invalid', sentence: cliText.noValue, issues: [] }, 2)
  try {
    fixedClock(options.now)
  } catch {
    return said({ kind: 'invalid', sentence: cliText.noClock, issues: [] }, 2)
  }
  try {
    return await run()
  } catch (error) {
    logFault(verb ?? 'cli', error)
    return said({ kind: 'fault', sentence: cliText.failed }, 1)
  }
}

function said(answer: Answer, code: number): number {
  console.log(JSON.stringify(answer))
  return code
}

function run(): Promise<number> {
  if (verb === 'contract') return Promise.resolve(printContract())
  if (verb === 'call' && first) return callCommand(first, second ?? '{}', options)
  if (verb === 'inspect' && first) return inspectCommand(first)
  if (verb === 'demo' && options.out) return demoCommand(options.out, text(values.region))
  console.error(cliText.usage)
  return Promise.resolve(2)
}
