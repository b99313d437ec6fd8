import type {Frame, Page} from 'playwright-core'
import {expect} from 'vitest'
import {patience} from './code-server.ts'

/** A window of VS Code, as a person uses it. */
export class Window {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get status(): Promise<string> {
    return this.page.locator('[id="newslint.newslint.newslint.status"], [id*="newslint.status"]').first().innerText()
  }

  /** Waits until the window can be used. */
  async ready(): Promise<void> {
    await this.page.locator('.monaco-workbench .statusbar').waitFor()
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor()
  }

  /** Opens a file at the top of the folder. Searching for it would take a program that npm does not bring. */
  async open(name: string): Promise<void> {
    await this.page.locator('.explorer-folders-view .monaco-list-row', {hasText: name}).dblclick()
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor()
  }

  async command(title: string): Promise<void> {
    await this.choose('F1', `>${title}`, title)
  }

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys)
  }

  /** Puts the cursor into the editor, on a line and column counted from 1. */
  async goTo(line: number, column: number): Promise<void> {
    await this.press('Control+1')
    await this.choose('Control+G', `:${line}:${column}`, undefined)
  }

  squiggles(severity: 'error' | 'warning' | 'info'): Promise<number> {
    return this.page.locator(`.monaco-editor .squiggly-${severity}`).count()
  }

  /** What the Problems panel lists. */
  problems(): Promise<string[]> {
    return this.page.locator('.markers-panel .monaco-list-row').allInnerTexts()
  }

  /** The panel that shows a page whose heading matches. */
  async panel(heading: RegExp): Promise<Frame> {
    let found: Frame | undefined
    await expect
      .poll(
        async () => {
          for (const frame of this.page.frames()) {
            const title = frame.locator('h1')
            const text = await title
              .first()
              .innerText({timeout: 500})
              .catch(() => '')
            if (heading.test(text)) found = frame
          }
          return found !== undefined
        },
        {timeout: patience},
      )
      .toBe(true)
    return found!
  }

  /** Writes into the box that a key opens, waits for what is wanted and takes it. */
  private async choose(key: string, text: string, wanted: string | undefined): Promise<void> {
    const input = this.page.locator('.quick-input-widget input[type="text"]').first()
    await this.page.keyboard.press(key)
    await input.waitFor({state: 'visible'})
    await input.fill(text)
    if (wanted !== undefined)
      await this.page.locator('.quick-input-list .monaco-list-row.focused', {hasText: wanted}).first().waitFor()
    await this.page.keyboard.press('Enter')
    await input.waitFor({state: 'hidden'})
  }
}
