import { config } from 'zod'

// The page may not make code out of text, and zod would try; this must run before any schema.
config({ jitless: true })
