import {
  classesForErrorsOnly,
  functionDeclarations,
  noBarrel,
  noClock,
  noDefaultExport,
  noEmptyCatch,
  noEnum,
  noFetch,
  noProcessExit,
  noRawIpc,
  noStreamReader,
  noWebStorage,
  sqlInDbOnly,
} from './banned-syntax.ts'
import { noDutchSentence } from './dutch-sentence.ts'
import { fileNames } from './file-names.ts'
import { noEscapeComment } from './no-escape-comment.ts'
import { noParentImport } from './no-parent-import.ts'
import { noVisibleText } from './visible-text.ts'

/** The rules of this house that no published plugin has. */
export const houseRules = {
  rules: {
    'classes-for-errors-only': classesForErrorsOnly,
    'file-names': fileNames,
    'function-declarations': functionDeclarations,
    'no-barrel': noBarrel,
    'no-clock': noClock,
    'no-default-export': noDefaultExport,
    'no-dutch-sentence': noDutchSentence,
    'no-empty-catch': noEmptyCatch,
    'no-enum': noEnum,
    'no-escape-comment': noEscapeComment,
    'no-fetch': noFetch,
    'no-parent-import': noParentImport,
    'no-process-exit': noProcessExit,
    'no-raw-ipc': noRawIpc,
    'no-stream-reader': noStreamReader,
    'no-visible-text': noVisibleText,
    'no-web-storage': noWebStorage,
    'sql-in-db-only': sqlInDbOnly,
  },
}
