import type { Membership } from '../model.ts';
import type { Words } from '../words/en.ts';

/** The roles of a member in words, in one order. */
export function rolesText(roles: Membership['roles'], { lists }: Pick<Words, 'lists'>): string {
  const order = ['coordinator', 'certifier', 'trainer'] as const;
  return order
    .filter((role) => roles.includes(role))
    .map((role) => lists.roles[role])
    .join(lists.between);
}
