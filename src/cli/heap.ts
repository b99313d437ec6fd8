import {setFlagsFromString} from 'node:v8'

/**
 * Lets the heap grow by two fifths before it is cleaned. What is known of articles is outside of it, so that there is
 * little to clean; left alone it grows to four times what it holds, in each thread.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=40')
}

/** Whether {@link compileLess} was called: what V8 was told then cannot be taken back, because nobody knows what it was. */
export const compiling = {isLess: false}

/**
 * Has V8 wait eight times as long until it optimizes a function, and put half as much code into one. Each thread has a V8
 * of its own that optimizes all rules for itself, beside the thread: with a thread for every processor that took a third
 * of the time, half of it for functions that hardly gained by it.
 */
export function compileLess(): void {
  compiling.isLess = true
  setFlagsFromString('--interrupt-budget=540672')
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=460')
}

/** V8 as it was at the start: it takes the code that it made only under the flags that it made it under. */
export function resetHeap(): void {
  setFlagsFromString('--heap-growing-percent=0')
}
