// npm run wording: every line that a person may read, with the place where it stands.
import { root } from './launch.mjs'
import { sentencesOf } from './sentences.mjs'

for (const { file, line, says } of sentencesOf(root)) console.log(`${file}:${line}  ${says}`)
