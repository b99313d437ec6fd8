import {describe, expect, it} from 'vitest'
import {commit, makeRepository, pullRequest, runStep} from './support/action.ts'

const ferry = `---
title: Ferry fares to rise in May
date: 2025-03-03
author: Ingrid Solheim
---

Arnfeld harbour will raise ferry fares by 4% in May, harbour director Magnus Haugan said on Monday.

Haugan said the money would pay for a new ramp at the northern quay.

The board will vote on 12 March, Haugan said.
`

const section = `## How fares are set

| Step | Purpose | Outcome |
| --- | --- | --- |
| Yearly audit of the winter season | Firm ground for the board | Fares that cover the costs |
| Open meeting with the passengers | Early word of complaints | Fewer objections in the spring |
| Notice in the local gazette | Time to object in writing | A decision by the end of April |
`

const airport = `---
title: Airport bus gets a second stop
date: 2025-03-01
author: Ingrid Solheim
---

The airport bus will stop at Lindvik school from April, Lindvik council leader Tove Dahl said on Saturday.

${section}`

function story(files: Readonly<Record<string, string>>): string {
  const repo = makeRepository({'content/ferry.md': ferry, 'content/airport.md': airport})
  commit(repo, files)
  return repo
}

async function briefOf(repo: string): Promise<string> {
  const {summary} = await runStep(repo, {event: pullRequest(repo)})
  return /### What changed\n\n([\s\S]*?)\n\n###? (?!What)/.exec(`${summary}\n\n### `)?.[1] ?? ''
}

const line = (number: number): string =>
  `[content/ferry.md:${number}](https://github.test/desk/news/blob/HEAD/content/ferry.md?plain=1#L${number})`

describe('the editorial brief', () => {
  it('says what stands on no source, which names disagree, what is reused and how the share moved', async () => {
    const added = `${ferry}
The talks centred on the price of a monthly pass and covered discounts for pupils.

Observers say the plan faces an uncertain future. Haugen declined to say when the ramp would open.

${section}`
    expect(await briefOf(story({'content/ferry.md': added}))).toMatchInlineSnapshot(`
      "1 article changed.

      - **1 new claim without a source**
        - [content/ferry.md:13](https://github.test/desk/news/blob/HEAD/content/ferry.md?plain=1#L13): “The talks centred on the price of a monthly pass and covered discounts for pupils”
      - **1 name that now disagrees with another spelling**
        - [content/ferry.md:15](https://github.test/desk/news/blob/HEAD/content/ferry.md?plain=1#L15): “Haugen” here, “Haugan” 3 times before: choose one spelling
      - **1 passage reused from another article**
        - [content/ferry.md:19](https://github.test/desk/news/blob/HEAD/content/ferry.md?plain=1#L19-L23): But for names and figures this table stands in airport.md too: fill it with what this story found, or cut it
      - **Attributed share**: 100% of sentences before, 67% now (3 of 3, 4 of 6)"
    `)
  })

  it('does not take for new what was only moved', async () => {
    const claim = 'The talks centred on the price of a monthly pass and covered discounts for pupils.'
    const [front, first, ...rest] = ferry.split(/(?<=---\n)\n|\n\n/)
    const repo = makeRepository({'content/ferry.md': `${ferry}\n${claim}\n`})
    commit(repo, {'content/ferry.md': [front, first, claim, ...rest].join('\n\n')})
    expect(await briefOf(repo)).toMatchInlineSnapshot(`
      "1 article changed.

      - **Attributed share**: 75% of sentences before, 75% now (3 of 4, 3 of 4)"
    `)
  })

  it('tells new articles from old ones', async () => {
    const repo = story({
      'content/ferry.md': ferry.replace('Haugan said the money would', 'The money will'),
      'content/boat.md': ferry.replaceAll('ferry', 'boat').replaceAll('Haugan', 'Berg').replaceAll('4%', '7%'),
    })
    expect(await briefOf(repo)).toMatchInlineSnapshot(`
      "2 articles changed, 1 of them new.

      - **1 passage reused from another article**
        - [content/boat.md:11](https://github.test/desk/news/blob/HEAD/content/boat.md?plain=1#L11): “the board will vote on” opens a sentence in 2 articles, as in ferry.md: say what only this story can say, or cut it
      - **Attributed share**: 100% of sentences before, 67% now (3 of 3, 2 of 3)
      - **Attributed share of the new article**: 100% of sentences (3 of 3)"
    `)
  })
})

it('links the lines that it speaks of', async () => {
  const repo = story({
    'content/ferry.md': `${ferry}\nThe talks covered discounts for pupils and the price of a pass.\n`,
  })
  expect(await briefOf(repo)).toContain(line(13))
})
