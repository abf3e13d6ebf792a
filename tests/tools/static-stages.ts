import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { programOf, root, runScript, type Ending } from './run-program.ts'

/** One thing that is looked at without running the program. */
export type Stage = { name: string; args: string[]; advice: string }

/** What a stage found. */
export type StageResult = Ending & { stage: Stage }

const layers = ['domain', 'electron', 'renderer', 'tests', 'bench']

function typesOf(layer: string): Stage {
  return {
    name: `types:${layer}`,
    args: [programOf('typescript', 'tsc'), '-p', `tsconfig.${layer}.json`],
    advice: `the types of tsconfig.${layer}.json do not fit`,
  }
}

/** All stages, the longest first. */
export function staticStages(): Stage[] {
  const folders = layers.filter((layer) => existsSync(join(root, layer)))
  return [
    {
      name: 'lint',
      args: [programOf('eslint'), '.', '--max-warnings=0'],
      advice: 'each message says what to use instead',
    },
    typesOf('node'),
    typesOf('web'),
    typesOf('e2e'),
    typesOf('domain'),
    {
      name: 'prettier',
      args: [programOf('prettier'), '--check', '--log-level=warn', '.'],
      advice: 'run npm run format',
    },
    {
      name: 'layers',
      args: [programOf('dependency-cruiser', 'depcruise'), ...folders, '--output-type=err-long'],
      advice: 'a file imports what its layer may not use',
    },
    {
      name: 'unused',
      args: [programOf('knip'), '--no-progress', '--no-config-hints'],
      advice: 'delete what nothing uses, or take the word export away',
    },
    {
      name: 'colours',
      args: [join(root, 'tests', 'tools', 'colours.ts')],
      advice: 'use a token of renderer/styles/tokens.css',
    },
  ]
}

/** Runs the stages two at a time and tells of each as it ends. */
export async function runStages(
  stages: Stage[],
  onEnd: (result: StageResult) => void,
): Promise<StageResult[]> {
  const waiting = [...stages]
  const results: StageResult[] = []

  async function takeNext(): Promise<void> {
    for (let stage = waiting.shift(); stage !== undefined; stage = waiting.shift()) {
      const result = { ...(await runScript(stage.args)), stage }
      results.push(result)
      onEnd(result)
    }
  }
  await Promise.all([takeNext(), takeNext()])
  return results
}
