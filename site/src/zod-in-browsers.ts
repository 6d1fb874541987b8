import * as v from 'valibot';

/*
 * What browser code uses of `zod/mini`, on Valibot, which is a fifth of its weight: the build gives
 * it to browsers in place of `zod/mini` (`build/zod-in-browsers.ts`). The types stay zod's. A test
 * holds both against each other over every answer of every endpoint. What is missing here is added
 * when the build says so.
 */

type Schema<Value = unknown> = v.GenericSchema<unknown, Value>;
type Action<Value> = v.PipeItem<Value, Value, v.BaseIssue<unknown>>;

interface Methods<Value> {
  parse(input: unknown): Value;
  safeParse(input: unknown): { success: true; data: Value } | { success: false };
  check(...actions: readonly Action<Value>[]): Schema<Value> & Methods<Value>;
}

function withMethods<Value>(schema: Schema<Value>): Schema<Value> & Methods<Value> {
  return {
    ...schema,
    parse: (input) => v.parse(schema, input),
    safeParse: (input) => {
      const result = v.safeParse(schema, input);
      return result.success ? { success: true, data: result.output } : { success: false };
    },
    check: (...actions) =>
      withMethods(actions.reduce<Schema<Value>>((all, action) => v.pipe(all, action), schema)),
  };
}

type Shape = Readonly<Record<string, Schema>>;
type Make = (shape: Shape) => Schema;
interface Shaped {
  readonly shape: Shape;
  readonly make: Make;
}

/** An object that other schemas can take parts of. */
function shaped(make: Make, shape: Shape) {
  return { ...withMethods(make(shape)), shape, make };
}

export const string = () => withMethods(v.string());
export const number = () => withMethods(v.pipe(v.number(), v.finite()));
export const int = () => withMethods(v.pipe(v.number(), v.safeInteger()));
export const boolean = () => withMethods(v.boolean());
const nothing = () => withMethods(v.null());
const oneOf = (values: readonly string[]) => withMethods(v.picklist(values));
export const literal = (value: string | number | boolean) => withMethods(v.literal(value));
export const array = (item: Schema) => withMethods(v.array(item));
export const object = (shape: Shape) => shaped(v.object, shape);
export const strictObject = (shape: Shape) => shaped(v.strictObject, shape);
export const looseObject = (shape: Shape) => shaped(v.looseObject, shape);
export const extend = ({ make, shape }: Shaped, more: Shape) => shaped(make, { ...shape, ...more });
const noList = v.check((input: unknown) => !Array.isArray(input));
/** For Valibot an empty list would be one too. */
export const record = (key: v.GenericSchema<string, string>, value: Schema) =>
  withMethods(v.pipe(v.unknown(), noList, v.record(key, value)));
export const nullable = (schema: Schema) => withMethods(v.nullable(schema));
export const optional = (schema: Schema) => withMethods(v.optional(schema));
export const unknown = () => withMethods(v.unknown());
export const union = (options: readonly Schema[]) => withMethods(v.union([...options]));
/** The key only tells zod where to look: which member fits is the same either way. */
export const discriminatedUnion = (_key: string, options: readonly Schema[]) => union(options);
export const custom = (is: (value: unknown) => boolean) => withMethods(v.custom(is));
export const refine = (is: (value: unknown) => boolean) => v.check(is);
export const regex = (pattern: RegExp) => v.regex<string>(pattern);
export const minLength = (least: number) => v.minLength<string | readonly unknown[], number>(least);
export const maxLength = (most: number) => v.maxLength<string | readonly unknown[], number>(most);
export const minimum = (least: number) => v.minValue<number, number>(least);
export const maximum = (most: number) => v.maxValue<number, number>(most);
export { nothing as null, oneOf as enum };
