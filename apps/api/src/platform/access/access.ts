import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Permission } from '@myotome/contract';

/** What a route asks of whoever calls it. */
export type Access =
  | { readonly kind: 'staff'; readonly permission: Permission | undefined }
  | { readonly kind: 'patient' }
  | { readonly kind: 'open'; readonly reason: string };

export const accessKey = 'myotome:access';

/** For people of the practice whose role has this permission. */
export function Can(permission: Permission): CustomDecorator {
  return SetMetadata(accessKey, { kind: 'staff', permission } satisfies Access);
}

/** For every person of a practice who is signed in, whatever the role. */
export function AnyRole(): CustomDecorator {
  return SetMetadata(accessKey, { kind: 'staff', permission: undefined } satisfies Access);
}

/** For a patient who opened the link and gave the date of birth. */
export function PatientOnly(): CustomDecorator {
  return SetMetadata(accessKey, { kind: 'patient' } satisfies Access);
}

/** For everybody, with the reason why that is right. */
export function Open(reason: string): CustomDecorator {
  return SetMetadata(accessKey, { kind: 'open', reason } satisfies Access);
}
