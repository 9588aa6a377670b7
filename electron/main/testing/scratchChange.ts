import { changeKey } from '../keyChange/changeKey.ts'
import { finishKeyChange } from '../keyChange/finishKeyChange.ts'
import { schoolFiles } from '../school/schoolFiles.ts'

/** For tests alone: a change of the key in a process of its own, to be killed. Its arguments are the folder and the data key. */
const [data = '', key = ''] = process.argv.slice(2)
const files = schoolFiles(data, 'school')
process.stdout.write('begins\n')
const changed = await changeKey(files, Buffer.from(key, 'hex'))
if (!changed.ok) throw new Error(changed.error.kind)
await finishKeyChange(files)
