import fc from 'fast-check';
import * as z from 'zod/mini';

const typeName = z.enum(['object', 'string', 'integer', 'number', 'null', 'boolean', 'array']);

/** The part of JSON Schema that our contracts use. Anything else is a mistake of this walker. */
const jsonSchema = z.strictObject({
  $schema: z.optional(z.string()),
  type: z.optional(z.union([typeName, z.array(typeName)])),
  const: z.optional(z.unknown()),
  enum: z.optional(z.array(z.unknown())),
  anyOf: z.optional(z.array(z.unknown())),
  oneOf: z.optional(z.array(z.unknown())),
  pattern: z.optional(z.string()),
  minLength: z.optional(z.int()),
  maxLength: z.optional(z.int()),
  minimum: z.optional(z.int()),
  maximum: z.optional(z.int()),
  properties: z.optional(z.record(z.string(), z.unknown())),
  required: z.optional(z.array(z.string())),
  propertyNames: z.optional(z.unknown()),
  additionalProperties: z.optional(z.unknown()),
  items: z.optional(z.unknown()),
  minItems: z.optional(z.int()),
  maxItems: z.optional(z.int()),
});
type JsonSchema = z.infer<typeof jsonSchema>;

/** Fewer than any limit of a contract that JSON Schema doesn't know. */
const mostKeys = 12;

/** Values that a schema allows, from its JSON Schema. Throws on a keyword that it doesn't know. */
export function arbitraryOf(raw: unknown): fc.Arbitrary<unknown> {
  const schema = jsonSchema.parse(raw);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return fc.oneof(...either.map(arbitraryOf));
  if (Array.isArray(schema.type)) {
    return fc.oneof(...schema.type.map((type) => arbitraryOf({ ...schema, type })));
  }
  switch (schema.type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -1e9, max: schema.maximum ?? 1e9 });
    case 'number':
      return numberOf(schema);
    case 'array':
      return fc.array(arbitraryOf(schema.items), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? mostKeys, mostKeys),
      });
    case 'string':
      return stringOf(schema);
    case 'object':
      return objectOf(schema);
    default:
      throw new Error(`No value can be made for ${JSON.stringify(schema)}.`);
  }
}

/** Never minus zero, which JSON doesn't know. */
function numberOf({ minimum = -1e9, maximum = 1e9 }: JsonSchema): fc.Arbitrary<number> {
  return fc.double({ min: minimum, max: maximum, noNaN: true }).map((number) => number + 0);
}

function stringOf({ pattern, minLength = 0, maxLength = 200 }: JsonSchema): fc.Arbitrary<string> {
  const fits = (text: string) => text.length >= minLength && text.length <= maxLength;
  // Classes such as \p{Cc} can be matched, not generated.
  if (pattern?.includes('\\p{')) {
    const right = new RegExp(pattern, 'u');
    const text = fc.string({ unit: 'grapheme', minLength, maxLength });
    return text.filter((each) => fits(each) && right.test(each));
  }
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern)).filter(fits);
  const any = fc.oneof(
    fc.string({ minLength, maxLength }),
    fc.string({ unit: 'binary', maxLength }),
  );
  return any.filter(fits);
}

function objectOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.propertyNames !== undefined) {
    const names = arbitraryOf(schema.propertyNames).map(String);
    return fc.dictionary(names, arbitraryOf(schema.additionalProperties), { maxKeys: mostKeys });
  }
  const fields = Object.entries(schema.properties ?? {});
  return fc.record(Object.fromEntries(fields.map(([name, inner]) => [name, arbitraryOf(inner)])), {
    requiredKeys: schema.required ?? [],
  });
}
