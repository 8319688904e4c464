import type { NotEstablished } from './result';
import type { Rule } from './rule';

/**
 * Says that a rule is not established.
 * @param linkIds the answers that rule it out, or what is wanting where it is unknown
 */
export type NotEstablishedBy = (holds: NotEstablished['holds'], linkIds: readonly string[]) => NotEstablished;

const none: readonly string[] = Object.freeze([]);

/** How many are kept at a time for a rule and a truth; then all are forgotten, which changes nothing but the time it takes. */
const most = 256;

/**
 * What is said of one rule wherever it is not established. Most of a pack is not established for anybody, in a few ways
 * that come again and again: so each is written once, frozen, since everybody is handed the same. Lists of link ids are
 * told apart by being the same list, of which there is one for each set of questions.
 */
export function notEstablishedFor({ id, label, disposition }: Rule): NotEstablishedBy {
  const known = {
    no: new Map<readonly string[], NotEstablished>(),
    unknown: new Map<readonly string[], NotEstablished>(),
  };
  return (holds, linkIds) => {
    const ofTruth = known[holds];
    const found = ofTruth.get(linkIds);
    if (found) return found;
    if (ofTruth.size === most) ofTruth.clear();
    const said = holds === 'no' ? { evidence: linkIds, missing: none } : { evidence: none, missing: linkIds };
    const made = Object.freeze({ rule: id, label, disposition, holds, ...said });
    ofTruth.set(linkIds, made);
    return made;
  };
}
