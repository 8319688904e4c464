import {
  permissionsOf,
  type CaseAction,
  type CaseStatus,
  type DecisionKind,
  type Permission,
  type Role,
} from '@myotome/contract';
import { isPossible } from './moves';

/** What decides what somebody may do on a case now. */
export interface Situation {
  readonly status: CaseStatus;
  readonly role: Role;
  /** The reader has claimed the case. */
  readonly mine: boolean;
  /** A colleague has, and is at work. */
  readonly heldByAnother: boolean;
  readonly decision: DecisionKind | undefined;
  readonly letter: 'none' | 'draft' | 'signed';
}

type Test = (situation: Situation) => boolean;

/** A referral without a signed letter is not finished, so its case cannot be closed. */
export function isFinished({ decision, letter }: Pick<Situation, 'decision' | 'letter'>): boolean {
  return decision !== 'refer' || letter === 'signed';
}

const offered: readonly { readonly action: CaseAction; readonly needs: Permission; readonly when: Test }[] = [
  {
    action: 'claim',
    needs: 'case:work',
    when: ({ status, mine, heldByAnother }) =>
      isPossible('claim', status) && !heldByAnother && !(mine && status === 'in-review'),
  },
  { action: 'release', needs: 'case:work', when: ({ status, mine }) => isPossible('release', status) && mine },
  { action: 'examine', needs: 'case:work', when: ({ status }) => isPossible('examine', status) },
  { action: 'mark', needs: 'case:work', when: ({ status }) => isPossible('mark', status) },
  {
    action: 'decide',
    needs: 'case:decide',
    when: ({ status, heldByAnother }) => isPossible('decide', status) && !heldByAnother,
  },
  {
    action: 'write-letter',
    needs: 'letter:write',
    when: ({ status, decision, letter }) =>
      isPossible('write-letter', status) && decision === 'refer' && letter === 'none',
  },
  { action: 'open-letter', needs: 'letter:read', when: ({ letter }) => letter !== 'none' },
  {
    action: 'close',
    needs: 'case:decide',
    when: (situation) => isPossible('close', situation.status) && isFinished(situation),
  },
];

/** What this person may do on this case now. */
export function actionsOn(situation: Situation): CaseAction[] {
  const permissions = permissionsOf[situation.role];
  return offered
    .filter(({ needs, when }) => permissions.includes(needs) && when(situation))
    .map(({ action }) => action);
}
