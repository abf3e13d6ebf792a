import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { officeProgram } from './find-readers.ts'

const run = promisify(execFile)
// About Java, which no file of ours needs.
const aboutJava = /javaldx/

/** Has LibreOffice open a file and print it; what it warned of comes along. */
export async function toPdf(path: string): Promise<{ pdf: string; warnings: string[] }> {
  const profile = await mkdtemp(join(tmpdir(), 'schakel-office-'))
  const folder = dirname(path)
  try {
    const { stderr } = await run(
      officeProgram(),
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        ...['--headless', '--convert-to', 'pdf', '--outdir', folder, path],
      ],
      { timeout: 120_000 },
    )
    const warnings = stderr.split('\n').filter((line) => line !== '' && !aboutJava.test(line))
    return { pdf: join(folder, `${basename(path, '.docx')}.pdf`), warnings }
  } finally {
    await rm(profile, { recursive: true, force: true })
  }
}
