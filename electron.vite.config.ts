import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      lib: {
        entry: {
          index: 'electron/main/index.ts',
          backend: 'electron/hosts/ipc.ts',
          'gate-child': 'electron/backend/excel/read/gate-child.ts',
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      lib: { entry: { index: 'electron/preload/index.ts' }, formats: ['cjs'] },
      rollupOptions: { output: { entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      minify: true,
      // What the start reads stays under 350 kB compressed; the limit is that, uncompressed.
      chunkSizeWarningLimit: 700,
      rollupOptions: {
        input: 'renderer/index.html',
        output: {
          // zod must be told what it may not do before any schema is made, in whichever file a
          // schema stands; so what tells it stands in one file with zod itself.
          codeSplitting: {
            groups: [{ name: 'zod', test: /node_modules[\\/]zod[\\/]|renderer[\\/]jitless\.ts$/ }],
          },
        },
      },
    },
  },
})
