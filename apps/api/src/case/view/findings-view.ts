import type { AbsentFlagView, FindingView, SourceView } from '@myotome/contract';
import type { Pathway } from '@myotome/pathway';
import type { Answers } from '@myotome/questionnaire';
import type { Disposition, Finding, NotEstablished } from '@myotome/triage';
import type { Finding as StoredFinding } from '../../platform/database/generated/client';
import { labelOf, wordsOf } from './answers-view';

/** Emergency and urgent rules: the red flags. */
const redFlag = /^[EU]\d/;

/** A stored finding as the engine gave it. */
export function findingFrom(stored: StoredFinding): Finding {
  return {
    rule: stored.rule,
    label: stored.label,
    disposition: stored.disposition as Disposition,
    because: stored.because,
    evidence: stored.evidence,
    sources: stored.sources,
    ...(stored.unverified !== null && { unverified: stored.unverified }),
    ...(stored.floor !== null && { floor: stored.floor as Disposition }),
    suspects: stored.suspects,
    ...(stored.action !== null && { action: stored.action }),
  };
}

function sourceOf(pathway: Pathway, key: string): SourceView {
  const source = pathway.sources.find((known) => known.key === key);
  return source ? { ...source } : { key, title: key, url: '', read: 'not-read' };
}

/** A finding with its sources, and the answers behind it in clinical words. */
export function findingView(pathway: Pathway, finding: Finding, answers: Answers): FindingView {
  const { suspects: _suspects, ...shown } = finding;
  return {
    ...shown,
    evidence: finding.evidence.map((linkId) => ({
      linkId,
      label: labelOf(pathway, linkId),
      words: wordsOf(pathway, answers, linkId),
    })),
    sources: finding.sources.map((key) => sourceOf(pathway, key)),
  };
}

/** The red flags that are not established: those an answer rules out, and those nobody answered. */
export function absentFlags(pathway: Pathway, notEstablished: readonly NotEstablished[]): AbsentFlagView[] {
  return notEstablished
    .filter(({ rule }) => redFlag.test(rule))
    .map(({ rule, label, disposition, holds, missing }) => ({
      rule,
      label,
      disposition,
      holds,
      missing: missing.map((linkId) => ({ linkId, label: labelOf(pathway, linkId) })),
    }));
}
