/** One field of a message, as protocol buffers write it: a whole number, or bytes that hold text, numbers or another message. */
export type ProtobufField = { readonly number: number; readonly value: number | Uint8Array }

/** The fields of a message in their order. Numbers of a fixed length stay bytes. Throws where the bytes end too early. */
export function fieldsOf(bytes: Uint8Array): readonly ProtobufField[] {
  const fields: ProtobufField[] = []
  const reader = { bytes, at: 0 }
  while (reader.at < bytes.length) {
    const key = wholeNumber(reader)
    fields.push({ number: key >>> 3, value: payloadOf(reader, key & 7) })
  }
  return fields
}

/** Whole numbers written one after another. */
export function wholeNumbersOf(bytes: Uint8Array): readonly number[] {
  const numbers: number[] = []
  const reader = { bytes, at: 0 }
  while (reader.at < bytes.length) numbers.push(wholeNumber(reader))
  return numbers
}

type Reader = { readonly bytes: Uint8Array; at: number }

function payloadOf(reader: Reader, kind: number): number | Uint8Array {
  switch (kind) {
    case 0:
      return wholeNumber(reader)
    case 1:
      return take(reader, 8)
    case 2:
      return take(reader, wholeNumber(reader))
    case 5:
      return take(reader, 4)
    default:
      throw new Error('This is not a file of protocol buffers')
  }
}

/** Seven bits a byte, the lowest first. Negative numbers are written as what 64 bits would show of them. */
function wholeNumber(reader: Reader): number {
  let number = 0n
  for (let shift = 0n; shift < 70n; shift += 7n) {
    const byte = reader.bytes[reader.at]
    if (byte === undefined) break
    reader.at += 1
    number |= BigInt(byte & 127) << shift
    if (byte < 128) return Number(BigInt.asIntN(64, number))
  }
  throw new Error('The file ends too early')
}

function take(reader: Reader, length: number): Uint8Array {
  const end = reader.at + length
  if (end > reader.bytes.length) throw new Error('The file ends too early')
  const bytes = reader.bytes.subarray(reader.at, end)
  reader.at = end
  return bytes
}
