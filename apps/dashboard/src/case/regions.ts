import { bodyRegions, type BodyRegion } from '@myotome/questionnaire';

/** Words for the twelve body regions. */
export const regionLabels: Readonly<Record<BodyRegion, string>> = {
  'face-jaw': 'face and jaw',
  'tongue-throat': 'tongue and throat',
  neck: 'neck',
  'right-shoulder-arm': 'right shoulder and arm',
  'left-shoulder-arm': 'left shoulder and arm',
  'right-hand': 'right hand',
  'left-hand': 'left hand',
  trunk: 'trunk',
  'right-hip-thigh': 'right hip and thigh',
  'left-hip-thigh': 'left hip and thigh',
  'right-foot-ankle': 'right lower leg and foot',
  'left-foot-ankle': 'left lower leg and foot',
};

/** Twitching is asked without sides; its places are drawn on both. */
const places: Readonly<Record<string, readonly BodyRegion[]>> = {
  eyelid: ['face-jaw'],
  face: ['face-jaw'],
  tongue: ['tongue-throat'],
  'shoulders-or-arms': ['right-shoulder-arm', 'left-shoulder-arm'],
  hands: ['right-hand', 'left-hand'],
  'chest-back-or-belly': ['trunk'],
  thighs: ['right-hip-thigh', 'left-hip-thigh'],
  'calves-or-feet': ['right-foot-ankle', 'left-foot-ankle'],
};

/** The body regions that an answer names. */
export function regionsIn(value: unknown): readonly BodyRegion[] {
  const codes: readonly unknown[] = Array.isArray(value) ? value : [];
  const known = new Set<unknown>(bodyRegions);
  const named = codes.flatMap((code): readonly BodyRegion[] =>
    known.has(code) ? [code as BodyRegion] : typeof code === 'string' ? (places[code] ?? []) : [],
  );
  return [...new Set(named)];
}
