/** What a layer reads, row by row. */
export enum Feed {
  /** The rows of another layer. */
  Plain = 0,
  /** The strongest of each 2 × 2 of another layer. */
  Pooled = 1,
  /** The sum of another layer and a third one of half its size, each of whose pixels counts for four. */
  Sum = 2,
  /** The picture's own bytes, through a 3 × 3 convolution of every second pixel. */
  Picture = 3,
}

/**
 * One layer, as `engine/table.ts` writes it down: what feeds it, a 1 × 1 convolution of all channels, a 3 × 3 one of each channel
 * by itself. Addresses are bytes, widths and heights pixels, channels whole blocks of 8.
 */
@unmanaged
export class Layer {
  feed: Feed
  /** Where the rows that are read begin, how wide they are, and how many; and where those of half the size do. */
  from: usize
  fromWidth: i32
  fromHeight: i32
  /** Instead of `from`: the layer that makes its rows when they are asked for, and keeps none; else 0. */
  passing: usize
  coarse: usize
  coarseWidth: i32
  /** The convolution of the picture. */
  stemWeights: usize
  stemUnits: usize
  stemBias: usize
  inputs: i32
  outputs: i32
  width: i32
  height: i32
  mixWeights: usize
  mixUnits: usize
  mixBias: usize
  slideWeights: usize
  slideBias: usize
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
  /** How many parts were taken, and how many are done: counted by all threads. */
  taken: i32
  done: i32
}
