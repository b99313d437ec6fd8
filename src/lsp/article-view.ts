import type {CancellationToken, Position, Range, TextEdit} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Document} from '../core/document.ts'
import type {Fix, Message, Span} from '../core/message.ts'
import type {ResolvedConfig} from '../core/resolve-config.ts'
import {orCancelled} from './cancelling.ts'
import type {Folder} from './folder.ts'
import type {Session} from './session.ts'

/** An open article as a request sees it: linted as it is now. Offsets are newslint's, without a byte order mark. */
export class ArticleView {
  readonly path: string
  readonly folder: Folder
  readonly document: Document
  readonly settings: ResolvedConfig
  readonly textDocument: TextDocument
  /** Findings that no directive silences. */
  readonly findings: readonly Message[]

  constructor(
    path: string,
    folder: Folder,
    textDocument: TextDocument,
    {document, settings}: {readonly document: Document; readonly settings: ResolvedConfig},
    findings: readonly Message[],
  ) {
    this.path = path
    this.folder = folder
    this.textDocument = textDocument
    this.document = document
    this.settings = settings
    this.findings = findings
  }

  get uri(): string {
    return this.textDocument.uri
  }

  offsetAt(position: Position): number {
    return Math.max(0, this.textDocument.offsetAt(position) - this.#shift)
  }

  position(offset: number): Position {
    return this.textDocument.positionAt(offset + this.#shift)
  }

  range({start, end}: Span): Range {
    return {start: this.position(start), end: this.position(end)}
  }

  edit({range: [start, end], text}: Fix): TextEdit {
    return {range: this.range({start, end}), newText: text}
  }

  /** Findings that touch a stretch of the text, also at its ends. */
  findingsAt({start, end}: Span): readonly Message[] {
    return this.findings.filter((finding) => finding.start <= end && finding.end >= start)
  }

  get #shift(): number {
    return this.document.hasByteOrderMark ? 1 : 0
  }
}

/** The view of an open article, which is linted first where it was edited. Undefined where it is not linted at all. */
export function viewOf(session: Session, uri: string): ArticleView | undefined {
  const path = session.addresses.path(uri)
  const textDocument = path === undefined ? undefined : session.document(path)
  if (path === undefined || textDocument === undefined) return undefined
  session.flush(path)
  const folder = session.folderOf(path)
  const linted = folder.articles?.linted(path)
  if (folder.articles === undefined || linted === undefined || !session.settings(folder).enable) return undefined
  return new ArticleView(path, folder, textDocument, linted, folder.articles.findings(path))
}

/** The same once the config of its folder has been read. */
export async function currentView(session: Session, uri: string): Promise<ArticleView | undefined> {
  const path = session.addresses.path(uri)
  if (path === undefined) return undefined
  await session.folderOf(path).ready()
  return viewOf(session, uri)
}

/**
 * The view of an open article once nobody has typed for a moment: for what editors ask after each change, and a typist
 * must not wait for.
 */
export async function settledView(
  session: Session,
  uri: string,
  token: CancellationToken,
): Promise<ArticleView | undefined> {
  const path = session.addresses.path(uri)
  if (path === undefined) return undefined
  await orCancelled(session.settled(path), token)
  return viewOf(session, uri)
}
