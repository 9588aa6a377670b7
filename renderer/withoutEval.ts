import { config } from 'zod'

// The content policy forbids building code from text, and zod would try it once for each schema: so this comes first.
config({ jitless: true })
