import type {FileReport, ReportedMessage} from '../core/report.ts'
import type {SpilledText, TextPlace} from './spilled-text.ts'

/** Where reports keep their findings, and how they read them again. */
export interface ReportStore {
  readonly texts: SpilledText
  /** Makes a report of the lines of an article's findings. */
  read(filePath: string, lines: readonly string[]): FileReport
}

/** The report that was read last. */
let latest: {readonly place: TextPlace; readonly report: FileReport} | undefined

/**
 * A report that keeps its findings as text and reads them again when it is asked for them. There may be a hundred
 * thousand: all have the same two getters, which are properties of their own as in any report, and so take little room.
 */
export class StoredReport implements FileReport {
  readonly #place: TextPlace
  readonly #store: ReportStore
  declare readonly filePath: string
  declare readonly messages: readonly ReportedMessage[]
  declare readonly suppressedMessages: readonly ReportedMessage[]
  declare readonly errorCount: number
  declare readonly fatalErrorCount: number
  declare readonly warningCount: number
  declare readonly fixableErrorCount: number
  declare readonly fixableWarningCount: number
  declare readonly usedDeprecatedRules: readonly never[]

  constructor(filePath: string, lines: readonly string[], store: ReportStore) {
    const {
      messages: _messages,
      suppressedMessages: _suppressed,
      filePath: _path,
      ...counts
    } = store.read(filePath, lines)
    this.#place = store.texts.add(lines.join('\n'))
    this.#store = store
    this.filePath = filePath
    Object.defineProperty(this, 'messages', StoredReport.#messages)
    Object.defineProperty(this, 'suppressedMessages', StoredReport.#suppressedMessages)
    Object.assign(this, counts)
  }

  static readonly #messages = {
    enumerable: true,
    get(this: StoredReport): readonly ReportedMessage[] {
      return this.#whole().messages
    },
  }

  static readonly #suppressedMessages = {
    enumerable: true,
    get(this: StoredReport): readonly ReportedMessage[] {
      return this.#whole().suppressedMessages
    },
  }

  #whole(): FileReport {
    const place = this.#place
    if (latest?.place !== place) {
      const {texts, read} = this.#store
      latest = {place, report: read(this.filePath, texts.read(place).split('\n'))}
    }
    return latest.report
  }
}
