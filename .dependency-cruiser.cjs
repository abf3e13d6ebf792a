// Who may import whom. Each rule names a layer and what it may use; anything else is an error.

const backendPackages = 'node_modules/(@types/)?'
const documentPackages = `${backendPackages}(exceljs|papaparse|fflate|docx|nodemailer|ical-generator)/`
const driver = `${backendPackages}better-sqlite3/`
const screenPackages = [
  'react',
  'react-dom',
  'react-aria-components',
  '@react-aria/.+',
  '@react-types/.+',
  '@internationalized/date',
  '@tanstack/.+',
  '@fontsource.+',
  '@fullcalendar/react',
  'temporal-polyfill',
  'react-hook-form',
  'lucide-react',
]
  .map((name) => `node_modules/(@types/)?${name}/`)
  .join('|')

/** A layer may use what matches `may`, and nothing else. */
function layer(name, from, may, extra = {}) {
  const { node = false, comment, ...fromRest } = extra
  return {
    name,
    severity: 'error',
    comment,
    from: { path: from, ...fromRest },
    to: { couldNotResolve: false, pathNot: may, ...(node ? { dependencyTypesNot: ['core'] } : {}) },
  }
}

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Move what both need to a file of its own, below the two.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      comment: 'The file or package does not exist: mend the path, or add the package.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      comment: 'Move what is needed out of tests/: the program never leans on its tests.',
      from: { path: '^(domain|electron|renderer|bench)/' },
      to: { path: '^tests/' },
    },

    layer('domain-is-pure', '^domain/', '^domain/', {
      pathNot: '^domain/(contract/|calendar/|shared/dates[.]ts$)',
      comment: 'domain/ uses domain/ only: take data, now and ids as parameters.',
    }),
    layer('contract-uses-zod', '^domain/contract/', '^domain/|node_modules/zod/', {
      comment: 'domain/contract/ uses domain/ and zod only.',
    }),
    layer('dates-use-date-fns', '^domain/shared/dates[.]ts$', '^domain/|node_modules/date-fns/', {
      comment: 'domain/shared/dates.ts uses domain/ and date-fns only.',
    }),
    layer(
      'calendar-uses-suncalc',
      '^domain/calendar/',
      '^domain/|node_modules/(@types/)?suncalc/',
      { comment: 'domain/calendar/ uses domain/ and suncalc only.' },
    ),

    layer(
      'backend-without-electron',
      '^electron/backend/',
      `^domain/|^electron/backend/|^resources/|^package[.]json$|${driver}|${documentPackages}`,
      {
        node: true,
        comment:
          'electron/backend/ uses domain/, itself and node: only; ask the world through a port.',
      },
    ),
    {
      name: 'driver-in-db-only',
      severity: 'error',
      comment: 'Use the store (Reader, Writer); only electron/backend/db knows the driver.',
      from: { pathNot: '^(electron/backend/db|tests|bench)/' },
      to: { path: driver },
    },
    {
      name: 'documents-at-the-edge',
      severity: 'error',
      comment:
        'Use the adapters in electron/backend/excel or documents; domain/export has sheets as data.',
      from: { pathNot: '^(electron/backend/(excel|documents)|tests|bench)/' },
      to: { path: documentPackages },
    },

    layer(
      'hosts-are-small',
      '^electron/hosts/',
      '^electron/hosts/|^electron/backend/[^/]+[.]ts$|^domain/',
      {
        node: true,
        pathNot: '^electron/hosts/ipc[.]ts$',
        comment:
          'A host uses the files directly in backend/ (dispatch, ports, start), domain/ and node:.',
      },
    ),
    layer(
      'ipc-host-is-small',
      '^electron/hosts/ipc[.]ts$',
      '^electron/hosts/|^electron/backend/[^/]+[.]ts$|^domain/|node_modules/electron/',
      { node: true, comment: 'The ipc host is a host, and may use electron.' },
    ),
    layer(
      'main-without-backend',
      '^electron/(main|preload)/',
      '^electron/(main|preload)/|^domain/(contract|commands|texts|security)/|node_modules/electron/',
      {
        node: true,
        comment:
          'main/ and preload/ use electron, node:, domain/contract, commands, texts and security; main starts the host by path.',
      },
    ),

    layer(
      'renderer-is-a-page',
      '^renderer/',
      `^renderer/|^domain/|node_modules/zod/|${screenPackages}`,
      {
        comment:
          'renderer/ uses renderer/, domain/ and the packages of the page; ask the backend through lib/.',
      },
    ),
    {
      name: 'zod-in-app-only',
      severity: 'error',
      comment: 'The contract checks at the door; a screen takes its types from domain/.',
      from: { path: '^renderer/', pathNot: '^renderer/(app/|[^/]+$)' },
      to: { path: 'node_modules/zod/' },
    },
    layer('lib-knows-no-screen', '^renderer/lib/', '^renderer/lib/|^domain/|node_modules/', {
      comment: 'renderer/lib/ uses domain/ only; a component or text is handed to it.',
    }),
    layer('texts-know-domain-only', '^renderer/texts/', '^renderer/texts/|^domain/', {
      comment: 'renderer/texts/ uses domain/ only.',
    }),
    layer(
      'screens-stand-alone',
      '^renderer/screens/([^/]+)/',
      '^renderer/(screens/$1|components|lib|texts)/|^domain/|node_modules/',
      {
        comment:
          'A screen uses components/, lib/, texts/ and domain/; what two screens need goes there.',
      },
    ),
    layer(
      'components-are-dumb',
      '^renderer/components/',
      '^renderer/(components|texts)/|^renderer/lib/format[.]ts$|^domain/|node_modules/',
      {
        comment: 'A component takes data and callbacks; the screen asks the backend.',
      },
    ),
    {
      name: 'components-take-domain-types',
      severity: 'error',
      comment: 'A component takes types of domain/ (import type); the screen applies the rule.',
      from: { path: '^renderer/components/' },
      to: {
        path: '^domain/',
        pathNot: '^domain/(shared|texts|commands)/',
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
}
