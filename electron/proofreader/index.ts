import type {} from 'electron'
import { type ProofreadingReply, ProofreadingRequest } from '../contract/proofreading.ts'
import { type Grammar, harperBinary, loadGrammar } from './harper.ts'
import { proofread } from './proofread.ts'

/**
 * The proofreader's door. It warms up as soon as it starts; a question that comes earlier waits. A message that is not
 * a question is a bug, and a bug here ends the process; main starts another.
 */
const grammar = loadGrammar(harperBinary())
const say = (reply: ProofreadingReply) => process.parentPort.postMessage(reply)

void grammar.then(() => say({ kind: 'ready' }))

process.parentPort.on('message', async ({ data }) => {
  say(await answer(ProofreadingRequest.parse(data), await grammar))
})

async function answer(request: ProofreadingRequest, loaded: Grammar): Promise<ProofreadingReply> {
  try {
    const findings = await proofread(request.words, request.schoolWords, loaded)
    return { kind: 'checked', id: request.id, findings }
  } catch {
    return { kind: 'failed', id: request.id }
  }
}
