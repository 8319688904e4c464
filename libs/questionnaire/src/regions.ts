/** The body regions a patient can point at. A shoulder-arm includes the forearm, a foot-ankle the lower leg. */
export const bodyRegions = [
  'face-jaw',
  'tongue-throat',
  'neck',
  'right-shoulder-arm',
  'left-shoulder-arm',
  'right-hand',
  'left-hand',
  'trunk',
  'right-hip-thigh',
  'left-hip-thigh',
  'right-foot-ankle',
  'left-foot-ankle',
] as const;

/** One body region code. */
export type BodyRegion = (typeof bodyRegions)[number];

/** The four regions used in the diagnosis of ALS. */
export type AlsRegion = 'bulbar' | 'cervical' | 'thoracic' | 'lumbosacral';

const alsRegionOf: Readonly<Record<BodyRegion, AlsRegion>> = {
  'face-jaw': 'bulbar',
  'tongue-throat': 'bulbar',
  neck: 'cervical',
  'right-shoulder-arm': 'cervical',
  'left-shoulder-arm': 'cervical',
  'right-hand': 'cervical',
  'left-hand': 'cervical',
  trunk: 'thoracic',
  'right-hip-thigh': 'lumbosacral',
  'left-hip-thigh': 'lumbosacral',
  'right-foot-ankle': 'lumbosacral',
  'left-foot-ankle': 'lumbosacral',
};

/** Looked up by value, so that no code ("constructor", or something that is no string) can be mistaken for a region. */
const alsRegionByCode: ReadonlyMap<string, AlsRegion> = new Map(Object.entries(alsRegionOf));

/** The ALS regions that a list of body region codes falls into, each once; other codes count for nothing. */
export function alsRegions(codes: readonly string[]): readonly AlsRegion[] {
  return [...new Set(codes.map((code) => alsRegionByCode.get(code)).filter((region) => region !== undefined))];
}
