import type { Permission } from '@myotome/contract';

const places = [
  { path: '/queue/flagged', words: 'Queue', icon: 'queue', needs: 'queue:read' },
  { path: '/queue/other', words: 'Other responses', icon: 'other', needs: 'queue:read' },
  { path: '/invitations', words: 'Invitations', icon: 'invitation', needs: 'invitation:read' },
  { path: '/practice', words: 'Practice', icon: 'practice', needs: 'practice:read' },
  { path: '/audit', words: 'Audit log', icon: 'audit', needs: 'audit:read' },
] as const satisfies readonly { needs: Permission; [key: string]: string }[];

/** The pages that somebody with these permissions can open. */
export function placesFor(permissions: readonly Permission[]): (typeof places)[number][] {
  return places.filter((place) => permissions.includes(place.needs));
}
