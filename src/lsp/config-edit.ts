import {readFileSync} from 'node:fs'
import {extname, join} from 'node:path'
import {type JSONPath, modify, parse} from 'jsonc-parser'
import type {WorkspaceEdit} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {Config} from '../core/config.ts'
import {validateConfig} from '../core/config-schema.ts'
import type {ResolvedConfig} from '../core/resolve-config.ts'
import {displayPath} from '../node/paths.ts'
import type {Folder} from './folder.ts'
import type {Server} from './served.ts'

/** One value that is to be put into a config, and where. */
export interface ConfigChange {
  readonly path: JSONPath
  readonly value: unknown
  /** The value becomes the last of the list at the path. */
  readonly isAppended?: boolean
}

/** The config of a folder as text, which can be changed in place. A config that is code is left to people. */
export class EditableConfig {
  /** As a person in the folder would write it. */
  readonly name: string
  readonly config: Config
  readonly #server: Server
  readonly #uri: string
  readonly #text: string
  /** Undefined: it is on disk, or nowhere. */
  readonly #version: number | undefined
  readonly #isNew: boolean

  private constructor(
    server: Server,
    folder: Folder,
    path: string,
    text: string,
    version: number | undefined,
    isNew: boolean,
  ) {
    this.name = displayPath(folder.root, path)
    this.config = parse(text) as Config
    this.#server = server
    this.#uri = server.session.addresses.uri(path)
    this.#text = text
    this.#version = version
    this.#isNew = isNew
  }

  /** The config of a folder; undefined where it is code, cannot be read, or would have to be made and cannot. */
  static of(server: Server, folder: Folder): EditableConfig | undefined {
    const known = folder.articles?.project.configPath ?? null
    if (known === null) {
      if (!server.abilities.createsFiles || !server.abilities.versionsEdits || !folder.isWhole) return undefined
      return new EditableConfig(server, folder, join(folder.root, 'newslint.config.json'), '{}\n', undefined, true)
    }
    if (extname(known) !== '.json') return undefined
    const open = server.openDocument(server.session.addresses.uri(known))
    try {
      const text = open?.getText() ?? readFileSync(known, 'utf8')
      JSON.parse(text.replace(/^\uFEFF/, ''))
      return new EditableConfig(server, folder, known, text, open?.version, false)
    } catch {
      return undefined
    }
  }

  /** The edit that makes a change and leaves all else as it is; undefined where the config could not be used after it. */
  edit({path, value, isAppended}: ConfigChange, {known}: ResolvedConfig): WorkspaceEdit | undefined {
    const tabSize = /^( +)\S/m.exec(this.#text)?.[1].length ?? 2
    const formattingOptions = {
      insertSpaces: !/^\t/m.test(this.#text),
      tabSize,
      eol: this.#text.includes('\r\n') ? '\r\n' : '\n',
    }
    const edits = modify(this.#text, isAppended ? [...path, -1] : path, value, {
      formattingOptions,
      ...(isAppended ? {isArrayInsertion: true} : {}),
    })
    const document = TextDocument.create(this.#uri, 'json', this.#version ?? 0, this.#text)
    const textEdits = edits.map(({offset, length, content}) => ({
      range: {start: document.positionAt(offset), end: document.positionAt(offset + length)},
      newText: content,
    }))
    const changed = TextDocument.applyEdits(document, textEdits)
    try {
      validateConfig(JSON.parse(changed.replace(/^\uFEFF/, '')), known)
    } catch {
      return undefined
    }
    const textDocument = {uri: this.#uri, version: this.#version ?? null}
    if (!this.#server.abilities.versionsEdits) return {changes: {[this.#uri]: textEdits}}
    if (!this.#isNew) return {documentChanges: [{textDocument, edits: textEdits}]}
    const start = {line: 0, character: 0}
    return {
      documentChanges: [
        {kind: 'create', uri: this.#uri, options: {ignoreIfExists: true}},
        {textDocument, edits: [{range: {start, end: start}, newText: changed}]},
      ],
    }
  }
}
