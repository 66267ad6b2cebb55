/** Freezes a value and all that it holds, maps included, so that nobody can change a story by accident. */
export function deepFreeze<Value>(value: Value): Value {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value;
  if (value instanceof Map) freezeMap(value);
  Object.freeze(value);
  for (const each of Object.values(value)) deepFreeze(each);
  return value;
}

/** `Object.freeze` alone leaves a map's entries open to `set`. */
function freezeMap(map: Map<unknown, unknown>): void {
  const refuse = (): never => {
    throw new TypeError('this map is frozen');
  };
  Object.assign(map, { set: refuse, delete: refuse, clear: refuse });
  for (const each of map.values()) deepFreeze(each);
}
