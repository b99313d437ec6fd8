import {describe, expect, it} from 'vitest'
import {Document} from '../src/core/document.ts'
import {headingsAbove, sections} from '../src/language/sections.ts'

function outline(text: string): string[] {
  const document = new Document(text)
  return document.get(sections).all.map(({heading, firstBlock, endBlock, depth, parent}) => {
    const title = heading === -1 ? '–' : document.words(document.blocks[heading].start, document.blocks[heading].end)
    return `${title} ${depth} blocks ${firstBlock}–${endBlock} in ${parent}`
  })
}

describe('sections', () => {
  it('nest by depth under what stands above the first heading', () => {
    const text = '# Title\n\nLead.\n\n## One\n\nText.\n\n### Deeper\n\nText.\n\n## Two\n\nText.\n'
    expect(outline(text)).toEqual([
      '– 0 blocks 0–2 in -1',
      'One 2 blocks 3–4 in -1',
      'Deeper 3 blocks 5–6 in 1',
      'Two 2 blocks 7–8 in -1',
    ])
  })

  it('are none in an empty article and one in an article without headings', () => {
    expect(outline('')).toEqual([])
    expect(outline('Only a lead.\n')).toEqual(['– 0 blocks 0–1 in -1'])
  })

  it('give the headings above a block, nearest first', () => {
    const document = new Document('# Title\n\nLead.\n\n## One\n\n### Deeper\n\nText.\n')
    const headings = headingsAbove(document.get(sections), document.blocks.length - 1)
    expect(headings.map((block) => document.words(document.blocks[block].start, document.blocks[block].end))).toEqual([
      'Deeper',
      'One',
    ])
    expect(headingsAbove(document.get(sections), 1)).toEqual([])
  })
})
