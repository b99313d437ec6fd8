import {spawnSync} from 'node:child_process'
import {chmodSync, existsSync, readFileSync, writeFileSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {folderWith, removeFolders} from '../../src/dev/lsp-client.ts'
import {root} from '../../src/dev/rule-folders.ts'

afterAll(removeFolders)

const page = readFileSync(join(root, 'docs/editors.md'), 'utf8')
const command = join(root, JSON.parse(readFileSync(`${root}package.json`, 'utf8')).bin.newslint)

/** The block of the page with this name, as it stands there. */
function linesFor(name: string): string {
  const block = new RegExp(`^\`\`\`[a-z]+ ${name}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(page)?.[1]
  if (block === undefined) throw new Error(`docs/editors.md has no block for ${name}`)
  return block
}

/** A folder with an article, and beside it `newslint` for the PATH. */
function place(): {folder: string; path: string} {
  const folder = folderWith({
    'newslint.config.json': '{"names": {"Kyiv": ["Kiev"]}}',
    'a.md': '# Talks\n\nThe 🚢 left for Kiev at the the weekend.\n',
  })
  const tools = folderWith({newslint: `#!/bin/sh\nexec "${process.execPath}" "${command}" "$@"\n`})
  chmodSync(join(tools, 'newslint'), 0o755)
  return {folder, path: `${tools}${delimiter}${process.env.PATH}`}
}

/** Runs an editor on the article; it writes what it shows to a file. */
function run(program: readonly string[], files: Readonly<Record<string, string>>): {found: unknown; said: string} {
  const {folder, path} = place()
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const {stdout, stderr} = spawnSync(program[0], program.slice(1), {
    cwd: folder,
    encoding: 'utf8',
    timeout: 55_000,
    env: {...process.env, PATH: path, HOME: folder, TERM: 'xterm'},
  })
  const out = join(folder, 'out.json')
  const said = `${stdout}\n${stderr}`
  return {found: existsSync(out) ? JSON.parse(readFileSync(out, 'utf8')) : said, said}
}

const has = (program: string): boolean => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
const hasPackage = (name: string): boolean =>
  spawnSync('sh', ['-c', `ls -d /usr/share/emacs/site-lisp/elpa/${name}-[0-9]*`]).status === 0
const hasAle = existsSync('/usr/share/vim/vimfiles/pack/dist-bundle/opt/ale')

for (const [name, isThere] of [
  ['Neovim', has('nvim')],
  ['eglot', hasPackage('eglot')],
  ['lsp-mode', hasPackage('lsp-mode')],
  ['ALE', hasAle],
])
  if (!isThere) console.log(`${name} is not installed, so its lines are not tried; .ci/clients installs it`)

const doubled = 'repeated-words'

describe('the lines of docs/editors.md', () => {
  it('has a block for each editor that is tried here', () => {
    for (const name of ['neovim', 'eglot', 'lsp-mode', 'ale']) expect(linesFor(name)).toContain('--lsp')
  })

  it.skipIf(!has('nvim'))('make Neovim underline, repair and underline anew', () => {
    const script = `${linesFor('neovim')}
vim.cmd('filetype on')
vim.cmd('edit a.md')
local function codes()
  local all = {}
  for _, found in ipairs(vim.diagnostic.get(0)) do
    table.insert(all, found.code or (found.user_data and found.user_data.lsp and found.user_data.lsp.code) or found.message)
  end
  table.sort(all)
  return all
end
vim.wait(25000, function() return #codes() > 1 end, 50)
local before = codes()
local params = vim.lsp.util.make_range_params()
params.context = {only = {'source.fixAll'}, diagnostics = {}}
local answers = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', params, 10000)
local title
for id, answer in pairs(answers or {}) do
  for _, action in ipairs(answer.result or {}) do
    title = action.title
    vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
  end
end
vim.wait(10000, function() return #codes() < #before end, 50)
local text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\\n')
vim.fn.writefile({vim.fn.json_encode({before = before, title = title, after = codes(), text = text})}, 'out.json')
vim.cmd('qa!')
`
    const {found, said} = run(['nvim', '--headless', '--clean', '-u', 'NONE', '-c', 'luafile test.lua'], {
      'test.lua': script,
    })
    expect(found, said).toMatchObject({
      before: expect.arrayContaining(['inconsistent-name', doubled]),
      title: 'Make all safe repairs in this article',
      text: '# Talks\n\nThe 🚢 left for Kyiv at the the weekend.',
    })
    expect((found as {after: unknown[]}).after).not.toContain('inconsistent-name')
  })

  it.skipIf(!has('emacs') || !hasPackage('eglot') || !hasPackage('markdown-mode'))('make eglot underline', () => {
    const script = `(package-initialize)
(require 'eglot)
(require 'markdown-mode)
(require 'json)
${linesFor('eglot')}
(find-file "a.md")
(markdown-mode)
(run-hooks 'post-command-hook)
(let ((tries 0))
  (while (and (< tries 200) (null (flymake-diagnostics)))
    (setq tries (1+ tries))
    (accept-process-output nil 0.1)
    (when (and (eglot-current-server) flymake-mode) (flymake-start))))
(with-temp-file "out.json"
  (insert (json-encode (with-current-buffer "a.md"
    (mapcar (lambda (found)
              (list (cons 'text (flymake-diagnostic-text found))
                    (cons 'words (buffer-substring (flymake-diagnostic-beg found) (flymake-diagnostic-end found)))))
            (flymake-diagnostics))))))
`
    const {found, said} = run(['emacs', '--batch', '-q', '-l', 'test.el'], {'test.el': script})
    expect(found, said).toEqual(
      expect.arrayContaining([expect.objectContaining({words: 'the the'}), expect.objectContaining({words: 'Kiev'})]),
    )
  })

  it.skipIf(!has('emacs') || !hasPackage('lsp-mode') || !hasPackage('markdown-mode'))('make lsp-mode underline', () => {
    const script = `(package-initialize)
(setq lsp-auto-guess-root t lsp-session-file "session" lsp-enable-file-watchers nil lsp-keep-workspace-alive nil)
(require 'lsp-mode)
(require 'markdown-mode)
(require 'json)
${linesFor('lsp-mode')}
(lsp-workspace-folders-add default-directory)
(find-file "a.md")
(markdown-mode)
(lsp)
(defun found () (gethash (lsp--fix-path-casing (buffer-file-name)) (lsp-diagnostics t)))
(let ((tries 0))
  (while (and (< tries 200) (null (found)))
    (setq tries (1+ tries))
    (accept-process-output nil 0.1)))
(let ((codes (mapcar (lambda (one) (lsp:diagnostic-code? one)) (found))))
  (with-temp-file "out.json" (insert (json-encode codes))))
`
    const {found, said} = run(['emacs', '--batch', '-q', '-l', 'test.el'], {'test.el': script})
    expect(found, said).toEqual(expect.arrayContaining(['inconsistent-name', doubled]))
  })

  it.skipIf(!has('vim') || !has('script') || !hasAle)('make ALE underline', () => {
    const script = `set nocompatible
filetype plugin on
packadd ale
${linesFor('ale')}
function! Tell()
  let l:found = ale#engine#GetLoclist(bufnr('a.md'))
  if len(l:found) > 1
    call writefile([json_encode(map(copy(l:found), {_, one -> {'line': one.lnum, 'column': one.col, 'text': one.text, 'code': get(one, 'code', '')}}))], 'out.json')
    qall!
  endif
endfunction
autocmd User ALELintPost call Tell()
call timer_start(500, {-> Tell()}, {'repeat': 60})
call timer_start(40000, {-> execute('qall!')})
`
    const {found, said} = run(['script', '-qec', 'vim -Nu test.vim a.md', '/dev/null'], {'test.vim': script})
    expect(found, said).toEqual(
      expect.arrayContaining([expect.objectContaining({code: doubled, line: 3}), expect.objectContaining({line: 3})]),
    )
  })
})
