import {defineLayer} from '../core/layer.ts'

/** A part of the article under one heading, or what stands above the first. Block indices; `endBlock` is exclusive. */
export interface Section {
  /** Index of the heading's block, or -1 above the first heading. */
  readonly heading: number
  /** The section's blocks without its heading. */
  readonly firstBlock: number
  readonly endBlock: number
  /** 0 above the first heading, else the heading's depth. */
  readonly depth: number
  /** Index of the section that this one is a part of, by depth, or -1. */
  readonly parent: number
}

export interface Sections {
  readonly all: readonly Section[]
  /** By block: the index of its section. A heading belongs to the section that it opens. */
  readonly ofBlock: Uint32Array
}

/** The article's sections in order. A headline heads none: it is the title of them all. */
export const sections = defineLayer('sections', ({blocks}): Sections => {
  const all: Section[] = []
  const ofBlock = new Uint32Array(blocks.length)
  const open: number[] = []
  let heading = -1
  let firstBlock = 0
  const close = (endBlock: number): void => {
    const depth = heading === -1 ? 0 : blocks[heading].depth
    while (open.length > 0 && all[open[open.length - 1]].depth >= depth) open.pop()
    const parent = heading === -1 ? -1 : (open[open.length - 1] ?? -1)
    ofBlock.fill(all.length, heading === -1 ? firstBlock : heading, endBlock)
    if (heading !== -1) open.push(all.length)
    all.push({heading, firstBlock, endBlock, depth, parent})
  }
  for (const [block, {kind}] of blocks.entries()) {
    if (kind !== 'heading') continue
    if (block > 0) close(block)
    heading = block
    firstBlock = block + 1
  }
  if (blocks.length > 0) close(blocks.length)
  return {all, ofBlock}
})

/** The index of the heading's block under which a block stands, nearest first, then those above it. */
export function headingsAbove({all, ofBlock}: Sections, block: number): number[] {
  const headings: number[] = []
  for (let section = ofBlock[block]; section !== -1 && all[section] !== undefined; section = all[section].parent)
    if (all[section].heading !== -1) headings.push(all[section].heading)
  return headings
}
