/**
 * The few words of the ONNX format (protocol buffers) that a plain convolutional network needs, after the field numbers of
 * onnx.proto. Tests and benches alone write models; the studio only reads them.
 */
export type Attribute = readonly [name: string, value: Value]

type Value = string | number | readonly number[] | { readonly float: number }

export type Node = {
  readonly operator: string
  readonly inputs: readonly string[]
  readonly output: string
  readonly attributes: readonly Attribute[]
}

export type Weights = {
  readonly name: string
  readonly dims: readonly number[]
  readonly values: Float32Array | BigInt64Array
}

export type Graph = {
  readonly input: string
  readonly outputs: readonly string[]
  readonly nodes: readonly Node[]
  readonly weights: readonly Weights[]
}

/** A model whose input is one RGB picture of any size (NCHW). */
export function modelBytes({ input, outputs, nodes, weights }: Graph): Uint8Array {
  const graph = [
    ...nodes.map((node) => block(1, nodeBytes(node))),
    text(2, 'network'),
    ...weights.map((tensor) => block(5, tensorBytes(tensor))),
    block(11, portBytes(input, [1, 3, 'height', 'width'])),
    ...outputs.map((name) => block(12, portBytes(name, []))),
  ]
  const opset = [whole(2, 13)]
  return joined([whole(1, 8), block(7, joined(graph)), block(8, joined(opset))])
}

function nodeBytes({ operator, inputs, output, attributes }: Node): Uint8Array {
  return joined([
    ...inputs.map((name) => text(1, name)),
    text(2, output),
    text(4, operator),
    ...attributes.map((attribute) => block(5, attributeBytes(attribute))),
  ])
}

function attributeBytes([name, value]: Attribute): Uint8Array {
  if (typeof value === 'string') return joined([text(1, name), text(4, value), whole(20, 3)])
  if (typeof value === 'number') return joined([text(1, name), whole(3, value), whole(20, 2)])
  if ('float' in value) return joined([text(1, name), float(2, value.float), whole(20, 1)])
  return joined([text(1, name), ...value.map((each) => whole(8, each)), whole(20, 7)])
}

function tensorBytes({ name, dims, values }: Weights): Uint8Array {
  const raw = new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
  const kind = values instanceof Float32Array ? 1 : 7
  const shape = dims.map((dim) => whole(1, dim))
  return joined([...shape, whole(2, kind), text(8, name), block(9, raw)])
}

function portBytes(name: string, dims: readonly (number | string)[]): Uint8Array {
  const shape = dims.map((dim) => block(1, typeof dim === 'number' ? whole(1, dim) : text(2, dim)))
  const ofFloats = [whole(1, 1), ...(dims.length === 0 ? [] : [block(2, joined(shape))])]
  return joined([text(1, name), block(2, block(1, joined(ofFloats)))])
}

function text(field: number, value: string): Uint8Array {
  return block(field, new TextEncoder().encode(value))
}

function block(field: number, bytes: Uint8Array): Uint8Array {
  return joined([varint(field * 8 + 2), varint(bytes.length), bytes])
}

function whole(field: number, value: number): Uint8Array {
  return joined([varint(field * 8), varint(value)])
}

function float(field: number, value: number): Uint8Array {
  return joined([varint(field * 8 + 5), new Uint8Array(Float32Array.of(value).buffer)])
}

function varint(value: number): Uint8Array {
  const bytes = []
  let rest = BigInt.asUintN(64, BigInt(value))
  for (; rest >= 128n; rest /= 128n) bytes.push(Number(rest % 128n) + 128)
  return Uint8Array.from([...bytes, Number(rest)])
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
