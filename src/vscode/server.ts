// The language server as the extension ships it: a process of its own, which talks with the editor over Node's channel.
import {startLanguageServer} from '../lsp/connect.ts'

startLanguageServer('node-ipc')
