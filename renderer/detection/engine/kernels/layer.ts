/** What a layer reads, row by row. */
export enum Feed {
  /** The rows of another layer. */
  Plain = 0,
  /** The strongest of each 2 × 2 of another layer. */
  Pooled = 1,
  /** The sum of another layer and a second one of half its size, each of whose pixels counts for four. */
  Sum = 2,
  /** The channels of two or three layers, one layer's after another's. */
  Beside = 3,
  /** The picture's own bytes: for every second pixel its 3 × 3 neighbours, as whole numbers. */
  Picture = 4,
}

/** What a layer makes of it. */
export enum Kind {
  /** A 1 × 1 convolution of all channels. */
  Mix = 0,
  /** A 3 × 3 one of each channel by itself. */
  Slide = 1,
  /** The same for every second pixel of every second row. */
  Leap = 2,
  /** A 3 × 3 one of all channels. */
  Dense = 3,
}

/** One layer, as `engine/table.ts` writes it down. Addresses are bytes, widths and heights pixels, channels whole blocks of 8. */
@unmanaged
export class Layer {
  feed: Feed
  kind: Kind
  /** Where the rows that are read begin, how wide they are, how many, and of how many channels. */
  from: usize
  fromWidth: i32
  fromHeight: i32
  fromChannels: i32
  /** Instead of `from`: the layer that makes its rows when they are asked for, and keeps none; else 0. */
  passing: usize
  /** Further layers that are read, which keep their rows. */
  second: usize
  secondWidth: i32
  secondChannels: i32
  third: usize
  thirdChannels: i32
  /** The rows that feed the convolution: how many values a pixel has, how wide they are, and how many. */
  inputs: i32
  fedWidth: i32
  fedHeight: i32
  /** The rows that the layer gives. */
  outputs: i32
  width: i32
  height: i32
  weights: usize
  /** Of each output's weights, where all channels are mixed. */
  units: usize
  bias: usize
  /** Nothing falls below this: 0 where a rectifier follows. */
  least: f32
  /** Where the layer keeps its rows, and where its place at a thread's bench begins. */
  to: usize
  bench: usize
  /** Where at that place whole numbers are made of a row that feeds the layer. */
  wholeAt: usize
  /** Rows are given out in parts of so many; those of a layer that passes them on are not. */
  rowsAPart: i32
  parts: i32
  /** How many parts are done, and how many were taken of each thread's stretch: counted by all. */
  done: i32
  taken: i32
  takenOfSecond: i32
  takenOfThird: i32
  takenOfFourth: i32
}
