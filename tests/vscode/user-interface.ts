import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {root} from '../../src/dev/rule-folders.ts'
import {Editor, patience, type Tools} from './code-server.ts'
import {Window} from './window.ts'

/** An article for the pictures, with findings of several kinds. */
const article = `---
title: Saltmere reopens its night ferry
date: 2026-05-12
author: Kari Moen
---

# Saltmere reopens its night ferry

Saltmere opened its night ferry to Arnfeld on Tuesday, two months after a storm
broke the east quay. Mayor Lena Haugen cut the ribbon and said fares would stay
at 14 kroner until September.

Observers say the route will lose money. The the council has set aside 2.1 million
kroner for the first year, according to its budget, which was passed on 4 May.

## Key Takeaways

- Strengthening regional connectivity
- Enhancing passenger engagement
- Promoting sustainable mobility

“We will not pay for an empty boat.” Ticket sales opened on Monday, the harbour
office said. Only time will tell whether the ferry can win passengers back.
`

/** What makes the pictures show the article and little else. */
const looks = {
  'window.title': 'The Saltmere Gazette',
  'breadcrumbs.enabled': false,
  'editor.fontSize': 14,
  'editor.wordWrap': 'on',
  'editor.occurrencesHighlight': 'off',
  'editor.padding.top': 8,
}

/** Where the pictures go: to be looked at after a run, or into the README with UPDATE_PICTURES=1. */
const pictures = join(
  root,
  process.env.UPDATE_PICTURES === '1' ? 'src/vscode/extension/images' : 'dist/vscode-pictures',
)

/** What a person sees and does, from the installed package. */
export function testUserInterface(tools: () => Tools, vsix: string): void {
  describe('in a window', () => {
    let editor: Editor
    let window: Window
    let file: string

    beforeAll(async () => {
      mkdirSync(pictures, {recursive: true})
      editor = await Editor.start(tools(), {vsix, settings: looks})
      const folder = join(editor.home, 'saltmere')
      mkdirSync(folder)
      file = join(folder, 'night-ferry.md')
      writeFileSync(file, article)
      window = new Window(await editor.open(folder))
      await window.ready()
    }, 2 * patience)

    afterAll(async () => editor?.stop())

    const see = async (name: string): Promise<void> => {
      // Whatever still moves or fades has a moment to end.
      await window.page.waitForTimeout(700)
      await window.page.screenshot({path: join(pictures, `${name}.png`), animations: 'disabled'})
    }

    it('underlines what it finds', {timeout: 2 * patience}, async () => {
      await window.open('night-ferry.md')
      await window.press('Control+B')
      await expect.poll(() => window.squiggles('warning'), {timeout: patience}).toBeGreaterThan(3)
    })

    it('counts in the status bar, whose item opens the Problems', {timeout: 2 * patience}, async () => {
      await expect.poll(() => window.status, {timeout: patience}).toMatch(/newslint\s+\d+/)
      const count = Number(/\d+/.exec(await window.status)?.[0])
      await window.page.getByRole('button', {name: /^newslint: \d+ warnings/}).click()
      const found = async (): Promise<number> =>
        (await window.problems()).filter((row) => row.includes('newslint\n')).length
      await expect.poll(found, {timeout: patience}).toBe(count)
      expect((await window.problems()).join('\n')).toContain('vague-source')
      await window.goTo(9, 1)
      await see('problems')
    })

    it('repairs by a quick fix, and saves', {timeout: 2 * patience}, async () => {
      const line = article.split('\n').findIndex((text) => text.includes('The the'))
      const column = article.split('\n')[line].indexOf('The the')
      await window.goTo(line + 1, column + 2)
      const action = window.page.locator('.action-widget .monaco-list-row', {hasText: 'Keep one “The”'})
      const offer = async (): Promise<boolean> => {
        await window.press('Escape')
        await window.press('Control+.')
        return action.waitFor({timeout: 5000}).then(
          () => true,
          () => false,
        )
      }
      await expect.poll(offer, {timeout: patience}).toBe(true)
      await see('quick-fix')
      await window.press('Enter')
      await expect
        .poll(async () => (await window.problems()).join('\n'), {timeout: patience})
        .not.toContain('“The the”')
      await window.press('Control+S')
      await expect.poll(() => readFileSync(file, 'utf8'), {timeout: patience}).toContain('money. The council')
    })

    it('shows the source ledger beside the article, with links to its lines', {timeout: 2 * patience}, async () => {
      await window.press('Control+J')
      await window.goTo(9, 1)
      await window.page.locator('.codelens-decoration a', {hasText: 'of sentences attributed'}).click()
      const panel = await window.panel(/^Sources of night-ferry\.md/)
      expect(await panel.locator('body').innerText()).toContain('Lena Haugen')
      expect(await panel.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')).toContain(
        "default-src 'none'",
      )
      expect(await panel.evaluate('getComputedStyle(document.querySelector("h2")).borderBottomStyle')).toBe('solid')
      await see('source-ledger')
      const link = panel.locator('a', {hasText: /^line \d+$/}).first()
      const line = Number(/\d+/.exec(await link.innerText())?.[0])
      await link.click()
      const place = window.page.locator('[id="status.editor.selection"]')
      await expect.poll(() => place.innerText(), {timeout: patience}).toContain(`Ln ${line},`)
    })
  })
}
