import type { Permission } from '@myotome/contract';

const places = [
  { path: '/queue/flagged', words: 'Queue', icon: 'queue', needs: ['queue:read'] },
  { path: '/queue/other', words: 'Other responses', icon: 'other', needs: ['queue:read'] },
  { path: '/invitations', words: 'Invitations', icon: 'invitation', needs: ['invitation:read'] },
  { path: '/unmatched', words: 'Not matched', icon: 'unmatched', needs: ['invitation:write'] },
  // Whoever works by the rules, and whoever answers for the practice or looks over it.
  { path: '/rules', words: 'Rules', icon: 'rules', needs: ['case:read', 'practice:read', 'audit:read'] },
  { path: '/practice', words: 'Practice', icon: 'practice', needs: ['practice:read'] },
  { path: '/audit', words: 'Audit log', icon: 'audit', needs: ['audit:read'] },
] as const satisfies readonly { path: string; words: string; icon: string; needs: readonly Permission[] }[];

/** The pages to which somebody with any of these permissions is led. */
export function placesFor(permissions: readonly Permission[]): (typeof places)[number][] {
  return places.filter(({ needs }) => needs.some((needed) => permissions.includes(needed)));
}
