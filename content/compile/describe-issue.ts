import type * as z from 'zod';

type Issue = z.core.$ZodIssue;

/** A schema's complaint as a field and a sentence with a remedy, for somebody who knows no zod. */
export function describeIssue(issue: Issue): { field: string; says: string } {
  return { field: fieldOf(issue.path), says: `${complaint(issue)}.` };
}

function fieldOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'whole file';
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

function complaint(issue: Issue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `has the unknown field ${quoted(issue.keys)}: remove it or correct its spelling`;
    case 'invalid_type':
      return `${missingOr(issue)}: write a value of type ${issue.expected}`;
    case 'invalid_value':
      return `holds another value than allowed: write ${quoted(issue.values.map(String), ' or ')}`;
    case 'too_small':
      return `is too small or too short: at least ${issue.minimum} is needed`;
    case 'too_big':
      return `is too big or too long: at most ${issue.maximum} is possible`;
    case 'invalid_key':
      return `is no allowed name: ${issue.issues[0]?.message ?? 'correct its spelling'}`;
    case 'invalid_union':
      return unionComplaint(issue);
    default:
      return issue.message;
  }
}

function missingOr(issue: z.core.$ZodIssueInvalidType): string {
  return issue.message.endsWith('received undefined') ? 'is missing' : 'has the wrong type';
}

function unionComplaint(issue: z.core.$ZodIssueInvalidUnion): string {
  const inner = issue.errors.map((issues) => issues[0]).filter((first) => first !== undefined);
  const parts = inner.map((first) => {
    const { field, says } = describeIssue(first);
    return `${field === 'whole file' ? '' : `${field} `}${says.replace(/\.$/, '')}`;
  });
  return parts.length === 0
    ? `is of no known kind: correct "${issue.discriminator ?? 'kind'}"`
    : `fits none of its forms: ${[...new Set(parts)].join('; or ')}`;
}

function quoted(words: readonly string[], joint = ', '): string {
  return words.map((word) => `"${word}"`).join(joint);
}
