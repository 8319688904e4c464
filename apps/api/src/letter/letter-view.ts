import { permissionsOf, type LetterView, type Role } from '@myotome/contract';
import type { LetterRecord } from './load-letter';
import { missingSections } from './missing-sections';

function actionsOn({ status }: LetterRecord, role: Role): LetterView['actions'] {
  const permissions = permissionsOf[role];
  const draft = status === 'draft';
  return [
    ...(draft && permissions.includes('letter:write') ? (['edit'] as const) : []),
    ...(draft && permissions.includes('letter:sign') ? (['sign'] as const) : []),
    ...(permissions.includes('letter:read') ? (['download'] as const) : []),
  ];
}

/** The letter page as this role may see it. */
export function letterView(letter: LetterRecord, role: Role): LetterView {
  return {
    id: letter.id,
    caseId: letter.caseId,
    reference: letter.reference,
    version: letter.version,
    status: letter.status as LetterView['status'],
    document: letter.document as LetterView['document'],
    missing: missingSections(letter.document),
    versions: letter.versions.map(({ number, byId, byName, at }) => ({
      number,
      by: byId === null ? null : { id: byId, name: byName ?? '' },
      at: at.toISOString(),
    })),
    signedBy: letter.signedById === null ? null : { id: letter.signedById, name: letter.signedByName ?? '' },
    signedAt: letter.signedAt?.toISOString() ?? null,
    contentHash: letter.contentHash,
    actions: actionsOn(letter, role),
  };
}
