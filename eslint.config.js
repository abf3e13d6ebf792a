import eslint from '@eslint/js'
import electronSecurity from 'eslint-plugin-electron-security'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import typescript from 'typescript-eslint'
import { houseRules } from './tests/tools/lint/house-rules.ts'

const code = ['domain/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.{ts,tsx}']
const everything = ['**/*.{ts,tsx}']

const everywhere = {
  files: everything,
  extends: [eslint.configs.recommended, typescript.configs.recommendedTypeChecked],
  languageOptions: {
    // One program for all layers is half the work; tsc keeps the layers' types apart.
    parserOptions: { project: './tsconfig.lint.json', tsconfigRootDir: import.meta.dirname },
  },
  linterOptions: { reportUnusedDisableDirectives: 'off', noInlineConfig: true },
  rules: {
    'house/classes-for-errors-only': 'error',
    'house/file-names': 'error',
    'house/no-default-export': 'error',
    'house/no-empty-catch': 'error',
    'house/no-enum': 'error',
    'house/no-escape-comment': 'error',
    'house/no-process-exit': 'error',
    'house/no-stream-reader': 'error',
    eqeqeq: 'error',
    'no-eval': 'error',
    'no-implied-eval': 'off',
    'no-empty': 'off',
    'no-param-reassign': 'error',
    'prefer-const': ['error', { ignoreReadBeforeAssign: true }],
    '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
    '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/no-misused-promises': [
      'error',
      { checksVoidReturn: { attributes: false, properties: false } },
    ],
    '@typescript-eslint/no-non-null-assertion': 'error',
    // A branded amount is a number too.
    '@typescript-eslint/no-unsafe-unary-minus': 'off',
    '@typescript-eslint/no-unused-vars': [
      'error',
      { argsIgnorePattern: '^_', varsIgnorePattern: '^_$', ignoreRestSiblings: true },
    ],
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    // Our types name functions as methods and nothing has a `this`.
    '@typescript-eslint/unbound-method': 'off',
    '@typescript-eslint/switch-exhaustiveness-check': [
      'error',
      { considerDefaultExhaustiveForUnions: true },
    ],
  },
}

const ourCode = {
  files: code,
  rules: {
    'house/function-declarations': 'error',
    'house/no-barrel': 'error',
    'house/no-fetch': 'error',
    'house/no-parent-import': 'error',
    'house/no-raw-ipc': 'error',
    'house/no-web-storage': 'error',
    'house/sql-in-db-only': 'error',
    'max-depth': ['error', 3],
    'max-lines': ['error', 300],
    'max-lines-per-function': ['error', { max: 50, skipComments: true, skipBlankLines: true }],
    'no-console': ['error', { allow: ['warn', 'error'] }],
  },
}

const whereARuleDoesNotHold = [
  { files: ['**/*.config.ts'], rules: { 'house/no-default-export': 'off' } },
  {
    files: ['domain/contract/index.ts', 'electron/backend/db/migrations/index.ts'],
    rules: { 'house/no-barrel': 'off' },
  },
  { files: ['electron/backend/db/**'], rules: { 'house/sql-in-db-only': 'off' } },
  {
    files: ['electron/backend/db/migrations/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['electron/hosts/**', 'electron/preload/**'],
    rules: { 'house/no-raw-ipc': 'off' },
  },
  {
    files: ['electron/hosts/**', 'tests/tools/**', 'bench/**'],
    rules: { 'house/no-process-exit': 'off', 'no-console': 'off' },
  },
  {
    // The router takes its type by adding to an interface of its own.
    files: ['renderer/app/router.ts'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
  {
    // Asks on loopback whether a host is already running.
    files: ['renderer/lib/**', 'electron/hosts/running-host.ts'],
    rules: { 'house/no-fetch': 'off' },
  },
]

const texts = [
  {
    files: ['domain/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.ts'],
    ignores: ['domain/texts/**', 'renderer/texts/**', 'electron/backend/db/migrations/**'],
    rules: { 'house/no-dutch-sentence': 'error' },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    ignores: ['renderer/texts/**'],
    rules: { 'house/no-dutch-sentence': 'error', 'house/no-visible-text': 'error' },
  },
]

// A form hears Escape and Enter from the fields in it.
const [, usualListening] =
  jsxA11y.flatConfigs.recommended.rules['jsx-a11y/no-noninteractive-element-interactions']
const listening = { ...usualListening, form: ['onKeyDown'] }

const screens = {
  files: ['renderer/**/*.tsx'],
  extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.flatConfigs.recommended],
  rules: {
    'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
    'jsx-a11y/no-noninteractive-element-interactions': ['error', listening],
    'max-lines-per-function': ['error', { max: 100, skipComments: true, skipBlankLines: true }],
  },
}

const window = {
  files: ['electron/main/**/*.ts', 'electron/preload/**/*.ts'],
  extends: [
    electronSecurity.configs.recommended,
    electronSecurity.configs['recommended-type-checked'],
  ],
  languageOptions: { parserOptions: { projectService: false } },
}

export default typescript.config(
  { ignores: ['node_modules/', 'out/', 'dist/', 'test-results/', '**/*.cjs', 'eslint.config.js'] },
  { plugins: { house: houseRules } },
  everywhere,
  { files: ['domain/**/*.ts'], rules: { 'house/no-clock': 'error' } },
  ourCode,
  screens,
  window,
  ...texts,
  ...whereARuleDoesNotHold,
)
