import fc from 'fast-check';
import * as z from 'zod/mini';

const typeName = z.enum(['object', 'string', 'integer', 'null', 'boolean', 'array']);

/** The part of JSON Schema that our contracts use. Anything else is a mistake of this walker. */
const jsonSchema = z.strictObject({
  $schema: z.optional(z.string()),
  type: z.optional(z.union([typeName, z.array(typeName)])),
  const: z.optional(z.unknown()),
  enum: z.optional(z.array(z.unknown())),
  anyOf: z.optional(z.array(z.unknown())),
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
});
type JsonSchema = z.infer<typeof jsonSchema>;

/** Fewer than any limit of a contract that JSON Schema doesn't know. */
const mostKeys = 12;

/** Values that a schema allows, from its JSON Schema. Throws on a keyword that it doesn't know. */
export function arbitraryOf(raw: unknown): fc.Arbitrary<unknown> {
  const schema = jsonSchema.parse(raw);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(arbitraryOf));
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
    case 'array':
      return fc.array(arbitraryOf(schema.items), { maxLength: mostKeys });
    case 'string':
      return stringOf(schema);
    case 'object':
      return objectOf(schema);
    default:
      throw new Error(`No value can be made for ${JSON.stringify(schema)}.`);
  }
}

function stringOf({ pattern, minLength = 0, maxLength = 200 }: JsonSchema): fc.Arbitrary<string> {
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  const any = fc.oneof(
    fc.string({ minLength, maxLength }),
    fc.string({ unit: 'binary', maxLength }),
  );
  return any.filter((text) => text.length >= minLength && text.length <= maxLength);
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
