/** The numbers of tokens side by side. */
export interface Columns {
  readonly kinds: Uint8Array
  readonly units: Uint16Array
  readonly lengths: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** 1 for a token with a value other than what stands in the source. */
  readonly hasValue: Uint8Array
  readonly links: readonly [Int32Array, Int32Array, Int32Array, Int32Array]
}

/** Columns that nobody uses: making new ones for each article takes longer than filling them. */
let spare: Columns | null = null

/** Columns of some length, whose values are left over from earlier ones. */
export function takeColumns(): Columns {
  const columns = spare ?? makeColumns(4096)
  spare = null
  return columns
}

/** Keeps columns for the next tokens, unless they are those of a huge text. */
export function releaseColumns(columns: Columns): void {
  if (columns.kinds.length <= mostKept) spare = columns
}

const mostKept = 1 << 16

export function makeColumns(length: number): Columns {
  return {
    kinds: new Uint8Array(length),
    units: new Uint16Array(length),
    lengths: new Int32Array(length),
    starts: new Int32Array(length),
    ends: new Int32Array(length),
    hasValue: new Uint8Array(length),
    links: [new Int32Array(length), new Int32Array(length), new Int32Array(length), new Int32Array(length)],
  }
}
