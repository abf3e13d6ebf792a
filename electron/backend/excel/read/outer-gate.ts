import { workbookLimits } from '#domain/import/refusal'
import type { WorkbookRefusal } from '#domain/import/refusal'
import type { WorkbookFormat } from '#domain/import/sheet-data'
import { contentOf, hasOleStream, isWebPage } from './sniff.ts'
import { checkZipDirectory } from './zip-checks.ts'

type Checked =
  | { readonly format: WorkbookFormat }
  | { readonly reason: WorkbookRefusal; readonly format?: never }

const workbookNames = new Set(['xlsx', 'xlsm', 'xltx', 'xltm', ''])
const openDocumentNames = new Set(['ods', 'ots', ''])
const textNames = new Set(['csv', 'txt', 'tsv', 'tab', ''])
const spreadsheetNames = new Set([
  ...workbookNames,
  ...openDocumentNames,
  ...textNames,
  'xls',
  'xlsb',
])

/** What name, first bytes, size and zip directory say, without unpacking anything. */
export function outerGate(bytes: Uint8Array, fileName: string): Checked {
  const extension = extensionOf(fileName)
  const content = contentOf(bytes)
  if (content === 'empty') return { reason: 'empty' }
  if (bytes.length > workbookLimits.megabytes * 1024 * 1024) return { reason: 'too-large' }

  switch (content) {
    case 'zip':
      return zipGate(bytes, extension)
    case 'ole':
      return { reason: oleReason(bytes, extension) }
    case 'text':
      if (textNames.has(extension)) return { format: 'csv' }
      return { reason: renamedOrOther(extension) }
    case 'markup':
      if (extension === 'xls' && isWebPage(bytes)) return { reason: 'web-page' }
      return { reason: renamedOrOther(extension) }
    case 'binary':
      return { reason: renamedOrOther(extension) }
  }
}

function zipGate(bytes: Uint8Array, extension: string): Checked {
  const checked = checkZipDirectory(bytes)
  if ('reason' in checked) {
    // A broken or hostile zip is told as such only when the name promised a workbook.
    const isPromised = workbookNames.has(extension) || openDocumentNames.has(extension)
    return isPromised ? checked : { reason: renamedOrOther(extension) }
  }
  const names = new Set(checked.entries.map((entry) => entry.name))
  if (names.has('xl/workbook.bin')) return { reason: 'binary-workbook' }
  if (names.has('content.xml') && names.has('mimetype')) {
    return openDocumentNames.has(extension)
      ? { format: 'ods' }
      : { reason: renamedOrOther(extension) }
  }
  if (names.has('encrypted-package') && openDocumentNames.has(extension)) {
    return { reason: 'encrypted' }
  }
  const isWorkbook = [...names].some((name) => /(^|\/)workbook[^/]*\.xml$/i.test(name))
  if (!isWorkbook || !workbookNames.has(extension)) return { reason: renamedOrOther(extension) }
  return { format: 'xlsx' }
}

function oleReason(bytes: Uint8Array, extension: string): WorkbookRefusal {
  if (hasOleStream(bytes, 'EncryptedPackage')) return 'encrypted'
  if (extension === 'xls' || extension === '') return 'old-xls'
  if (!workbookNames.has(extension)) return renamedOrOther(extension)
  return hasOleStream(bytes, 'Workbook') ? 'renamed' : 'encrypted'
}

function renamedOrOther(extension: string): WorkbookRefusal {
  return spreadsheetNames.has(extension) && extension !== '' ? 'renamed' : 'not-a-workbook'
}

function extensionOf(fileName: string): string {
  const found = /\.([^./\\]*)$/.exec(fileName.trim())
  return (found?.[1] ?? '').toLowerCase()
}
