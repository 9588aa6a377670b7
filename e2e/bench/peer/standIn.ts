import {
  type Graph,
  modelBytes,
  type Node,
  type Weights,
} from '../../../renderer/detection/engine/testOnnxBytes.ts'

/**
 * A network that costs what the peer's costs: the published layers of CenterFace, that is MobileNetV2 up to its 320 channels and a
 * pyramid of 24 channels down to stride 4, with weights by chance. It finds nothing. What it computes, and so its time, depends
 * on the shapes alone.
 */
export function standInModel(): Uint8Array {
  const layers = new Layers()
  let { at, channels } = layers.convolution({ at: 'picture', channels: 3 }, 32, {
    size: 3,
    stride: 2,
  })
  const levels: Tensor[] = []
  for (const [expansion, width, repeats, stride] of mobileNetV2) {
    for (let index = 0; index < repeats; index += 1) {
      const step = index === 0 ? stride : 1
      ;({ at, channels } = layers.invertedResidual({ at, channels }, expansion, width, step))
    }
    if (pyramidLevels.includes(width)) levels.push({ at, channels })
  }
  const merged = levels.reverse().reduce<Tensor | null>((above, level) => {
    const lateral = layers.convolution(level, 24, { size: 1 })
    return above === null ? lateral : layers.sum(layers.doubled(above), lateral)
  }, null)
  if (merged === null) throw new Error('The pyramid has levels.')
  const final = layers.convolution(merged, 24, { size: 3 })
  const heat = layers.sigmoid(layers.convolution(final, 1, { size: 1, bounded: false }))
  const others = [2, 2, 10].map((width) =>
    layers.convolution(final, width, { size: 1, bounded: false }),
  )
  return modelBytes({
    input: 'picture',
    outputs: [heat, ...others].map((tensor) => tensor.at),
    ...layers.graph(),
  })
}

/** MobileNetV2's own table: expansion, channels, repeats, first stride. */
const mobileNetV2 = [
  [1, 16, 1, 1],
  [6, 24, 2, 2],
  [6, 32, 3, 2],
  [6, 64, 4, 2],
  [6, 96, 3, 1],
  [6, 160, 3, 2],
  [6, 320, 1, 1],
] as const

const pyramidLevels: readonly number[] = [24, 32, 96, 320]

type Tensor = { readonly at: string; readonly channels: number }

type Kernel = {
  readonly size: number
  readonly stride?: number
  readonly perChannel?: boolean
  /** Followed by a rectifier. */
  readonly bounded?: boolean
}

class Layers {
  readonly #nodes: Node[] = []
  readonly #weights: Weights[] = []
  /** Weights by chance, but the same in every run. */
  #seed = 1

  graph(): Pick<Graph, 'nodes' | 'weights'> {
    return { nodes: this.#nodes, weights: this.#weights }
  }

  convolution(from: Tensor, channels: number, kernel: Kernel): Tensor {
    const { size, stride = 1, perChannel = false, bounded = true } = kernel
    const groups = perChannel ? channels : 1
    const fanIn = (from.channels / groups) * size * size
    const weights = this.#weightsOf([channels, from.channels / groups, size, size], fanIn)
    const bias = this.#weightsOf([channels], fanIn)
    const margin = (size - 1) / 2
    const out = this.#add('Conv', [from.at, weights, bias], channels, [
      ['group', groups],
      ['kernel_shape', [size, size]],
      ['pads', [margin, margin, margin, margin]],
      ['strides', [stride, stride]],
    ])
    return bounded ? this.#add('Relu', [out.at], channels, []) : out
  }

  invertedResidual(from: Tensor, expansion: number, channels: number, stride: number): Tensor {
    const wide = from.channels * expansion
    const expanded = expansion === 1 ? from : this.convolution(from, wide, { size: 1 })
    const filtered = this.convolution(expanded, wide, { size: 3, stride, perChannel: true })
    const projected = this.convolution(filtered, channels, { size: 1, bounded: false })
    return stride === 1 && channels === from.channels ? this.sum(from, projected) : projected
  }

  /** Twice as wide and high, by a learnt 2 × 2 kernel. */
  doubled(from: Tensor): Tensor {
    const weights = this.#weightsOf([from.channels, from.channels, 2, 2], from.channels)
    const out = this.#add('ConvTranspose', [from.at, weights], from.channels, [
      ['kernel_shape', [2, 2]],
      ['strides', [2, 2]],
    ])
    return this.#add('Relu', [out.at], from.channels, [])
  }

  sum(one: Tensor, other: Tensor): Tensor {
    return this.#add('Add', [one.at, other.at], one.channels, [])
  }

  sigmoid(from: Tensor): Tensor {
    return this.#add('Sigmoid', [from.at], from.channels, [])
  }

  #add(
    operator: string,
    inputs: readonly string[],
    channels: number,
    attributes: Node['attributes'],
  ): Tensor {
    const output = `t${this.#nodes.length}`
    this.#nodes.push({ operator, inputs, output, attributes })
    return { at: output, channels }
  }

  #weightsOf(dims: readonly number[], fanIn: number): string {
    const name = `w${this.#weights.length}`
    const count = dims.reduce((product, dim) => product * dim, 1)
    const scale = Math.sqrt(6 / fanIn)
    const values = Float32Array.from({ length: count }, () => (this.#chance() * 2 - 1) * scale)
    this.#weights.push({ name, dims, values })
    return name
  }

  /** Park and Miller's generator. */
  #chance(): number {
    this.#seed = (this.#seed * 48_271) % 2_147_483_647
    return this.#seed / 2_147_483_647
  }
}
