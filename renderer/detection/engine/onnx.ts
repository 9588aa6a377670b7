import { fieldsOf, type ProtobufField, wholeNumbersOf } from './protobuf.ts'

/** One operation of a network, after onnx.proto. */
export type Operation = {
  readonly operator: string
  readonly inputs: readonly string[]
  readonly attributes: ReadonlyMap<string, string | readonly number[]>
}

export type Weights = { readonly dims: readonly number[]; readonly values: Float32Array }

/** What an ONNX file says of a network of floats: which operation makes which value, and by name the weights and shapes. */
export type Graph = {
  readonly maker: ReadonlyMap<string, Operation>
  readonly weights: ReadonlyMap<string, Weights>
  readonly shapes: ReadonlyMap<string, readonly number[]>
}

/** Reads an ONNX file. Throws where it is cut short or is none. */
export function graphOf(file: Uint8Array): Graph {
  const [graph] = messages(fieldsOf(file), 7)
  if (graph === undefined) throw new Error('The file holds no network')
  const fields = fieldsOf(graph)
  const maker = new Map<string, Operation>()
  for (const node of messages(fields, 1)) {
    const parts = fieldsOf(node)
    for (const output of texts(parts, 2)) maker.set(output, operationOf(parts))
  }
  const tensors = messages(fields, 5).map(fieldsOf)
  const weights = tensors.map(weightsOf).filter((each) => each !== null)
  const shapes = tensors.map(shapeOf).filter((each) => each !== null)
  return { maker, weights: new Map(weights), shapes: new Map(shapes) }
}

function operationOf(parts: readonly ProtobufField[]): Operation {
  return {
    operator: texts(parts, 4).join(),
    inputs: texts(parts, 1),
    attributes: new Map(messages(parts, 5).map((attribute) => attributeOf(fieldsOf(attribute)))),
  }
}

/** Numbers and text; attributes of other kinds are empty. */
function attributeOf(
  parts: readonly ProtobufField[],
): readonly [string, string | readonly number[]] {
  const name = texts(parts, 1).join()
  const [text] = texts(parts, 4)
  const floats = messages(parts, 2).flatMap((bytes) => [...floatsOf(bytes)])
  return [name, text ?? [...floats, ...numbers(parts, 3), ...numbers(parts, 8)]]
}

/** Null for what are no floats, or too few: nobody then finds them. */
function weightsOf(parts: readonly ProtobufField[]): readonly [string, Weights] | null {
  const dims = numbers(parts, 1)
  const [kind] = numbers(parts, 2)
  const [bytes] = [...messages(parts, 9), ...messages(parts, 4)]
  const count = dims.reduce((product, dim) => product * dim, 1)
  if (kind !== 1 || bytes === undefined || bytes.length !== count * 4) return null
  return [texts(parts, 8).join(), { dims, values: floatsOf(bytes) }]
}

/** Null for what are no whole numbers. */
function shapeOf(parts: readonly ProtobufField[]): readonly [string, readonly number[]] | null {
  const [kind] = numbers(parts, 2)
  const [raw] = messages(parts, 9)
  if (kind !== 7) return null
  const shape = raw === undefined ? numbers(parts, 7) : longsOf(raw)
  return [texts(parts, 8).join(), shape]
}

function floatsOf(bytes: Uint8Array): Float32Array {
  return new Float32Array(bytes.slice().buffer)
}

function longsOf(bytes: Uint8Array): readonly number[] {
  return Array.from(new BigInt64Array(bytes.slice().buffer), Number)
}

function messages(fields: readonly ProtobufField[], number: number): readonly Uint8Array[] {
  return fields.flatMap((field) =>
    field.number === number && field.value instanceof Uint8Array ? [field.value] : [],
  )
}

function texts(fields: readonly ProtobufField[], number: number): readonly string[] {
  return messages(fields, number).map((bytes) => new TextDecoder().decode(bytes))
}

/** Written one by one or all together. */
function numbers(fields: readonly ProtobufField[], number: number): readonly number[] {
  return fields.flatMap(({ number: own, value }) => {
    if (own !== number) return []
    return value instanceof Uint8Array ? wholeNumbersOf(value) : [value]
  })
}
