/**
 * The shape of a dictionary area, with its English texts widened to `string`. Lists keep their
 * length and functions their parameters, so a language that misses one text does not compile.
 */
export type Widen<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : { readonly [K in keyof T]: Widen<T[K]> };
