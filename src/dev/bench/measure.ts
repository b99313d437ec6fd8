/** One comparison that a measure made: what newslint took against what it is held against, in the same run. */
export interface Row {
  /** Stable: results of two days are compared by it. */
  readonly id: string
  /** What is compared, for people. */
  readonly name: string
  /** What newslint took. */
  readonly ours: number
  /** What the other took. */
  readonly theirs: number
  readonly unit: 'ms' | 'ms/MB' | 'MB'
  readonly ratio: number
  /** What must hold: at most so many times the other, or at least so many times as fast. */
  readonly bar?: Bar
  /** What makes the figure. */
  readonly command: string
  readonly note?: string
}

export type Bar = {readonly most: number} | {readonly least: number}

export interface MeasureSettings {
  /** Small corpora and few rounds, for a look while working and for the pipeline. */
  readonly quick: boolean
  /** How often each program runs, where that is given. */
  readonly rounds?: number
  /** Tells what goes on, and what is left out and why. */
  readonly say: (line: string) => void
}

/** A group of rows that are measured together. One file each, in measures/. */
export interface Measure {
  readonly name: string
  readonly run: (settings: MeasureSettings) => readonly Row[] | Promise<readonly Row[]>
}

/** True when a row keeps to its bar, or has none. */
export function holds({ratio, bar}: Row): boolean {
  if (bar === undefined) return true
  return 'most' in bar ? ratio <= bar.most : ratio >= bar.least
}

/** `at most 3`, `at least 10`, or nothing. */
export function barText(bar: Bar | undefined): string {
  if (bar === undefined) return ''
  return 'most' in bar ? `at most ${bar.most}` : `at least ${bar.least}`
}

/** A ratio with as many digits as mean something. */
export function ratioText(ratio: number): string {
  return ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(ratio < 100 ? 1 : 0)
}

/** The command that makes a measure's figures. */
export function commandOf(measure: string): string {
  return `npm run bench -- ${measure}`
}

/** A row of a cost: ours as a multiple of theirs. */
export function costRow(row: Omit<Row, 'ratio'>): Row {
  return {...row, ratio: row.ours / row.theirs}
}

/** A row of speed: how many times as fast as the other we are. */
export function speedRow(row: Omit<Row, 'ratio'>): Row {
  return {...row, ratio: row.theirs / row.ours}
}

/** The middle one of some figures. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1]
}
