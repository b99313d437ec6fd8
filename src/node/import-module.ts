/**
 * Imports a module by its address or name. In the bundled command, which Node does not load as a module, the launcher
 * stands in for this.
 */
export function importModule(specifier: string): Promise<unknown> {
  return import(specifier)
}
