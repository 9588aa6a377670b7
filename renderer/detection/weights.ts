/** A file of weights by name, and the SHA-256 that it must have: as in `resources/models/models.json`. */
export const weights = {
  yunet: {
    'yunet_n_dynamic.onnx': '104ee26c71d5c270ce79a6b3dced91c91013260d29a6bf18f9296c5b8c4c2b12',
  },
  retinaFace: {
    'mnet.25_v1.onnx': 'a4bb1e33c921877ecccca2a2e757d44c4fb511ae84d85a833c5a77e6f2461744',
  },
  blazeFace: {
    'blazeface.json': 'cd7bbfc078270572beb39f9e5ae67aadbd50b5e67cff37e6d4f6b3ea39312e5f',
    'blazeface.bin': 'dc9a97fdc50bc43216554bdd69aa3e7b9361a519ee7bdd996a2f69a98a6f9b72',
  },
} as const

/** The file's bytes, or null when it is not there. A file that is not the one we know is an error, never used. */
export async function fetchVerified(
  base: string,
  file: string,
  sha256: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const answer = await fetch(new URL(file, base)).catch(() => null)
  if (answer === null || !answer.ok) return null
  const bytes = new Uint8Array(await answer.arrayBuffer())
  if ((await weightsSha256Of(bytes)) !== sha256) throw new Error(`${file} is not the file we know`)
  return bytes
}

/** SHA-256 in hexadecimal. */
export async function weightsSha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
