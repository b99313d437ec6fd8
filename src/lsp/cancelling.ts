import {type CancellationToken, LSPErrorCodes, ResponseError} from 'vscode-languageserver/node'

/** Waits, or throws what tells the client that its request was cancelled as soon as it is. */
export async function orCancelled<Value>(promise: Promise<Value>, token: CancellationToken): Promise<Value> {
  const cancelled = (): ResponseError => new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')
  if (token.isCancellationRequested) throw cancelled()
  let stop = {dispose(): void {}}
  try {
    return await Promise.race([
      promise,
      new Promise<never>((_, reject) => {
        stop = token.onCancellationRequested(() => reject(cancelled()))
      }),
    ])
  } finally {
    stop.dispose()
  }
}
