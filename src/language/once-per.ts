/**
 * Remembers what a function makes of an object for as long as the object lives. A rule's options are the same object
 * for every article of a run: what is read from them need not be read for each.
 */
export function oncePer<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>()
  return (key) => {
    let value = known.get(key)
    if (value === undefined) {
      value = compute(key)
      known.set(key, value)
    }
    return value
  }
}
