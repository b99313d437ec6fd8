import {setFlagsFromString} from 'node:v8'

/**
 * Lets the heap grow by two fifths before it is cleaned. What is known of articles is outside of it, so that there is
 * little to clean; left alone it grows to four times what it holds, in each thread.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=40')
}

/** V8 as it was at the start: it takes the code that it made only under the flags that it made it under. */
export function resetHeap(): void {
  setFlagsFromString('--heap-growing-percent=0')
}
