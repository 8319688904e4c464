import type { BodyRegion } from '@myotome/questionnaire';

/** A part of the drawn figure: its outline, and where the tick stands when it is marked. */
export interface FigurePart {
  readonly region: BodyRegion;
  readonly outline: string;
  readonly tick: readonly [x: number, y: number];
  /** Drawn as the mirror image of its counterpart. */
  readonly mirrored: boolean;
}

/** The drawing's size. A person seen from the front: their right is on the left of the picture. */
export const figureWidth = 300;
export const figureHeight = 560;

const middle: readonly (readonly [BodyRegion, string, number, number])[] = [
  ['face-jaw', 'M103 53h94c5 34-6 61-47 65-41-4-52-31-47-65z', 150, 67],
  ['tongue-throat', 'M128 92c0-8 10-12 22-12s22 4 22 12-10 14-22 14-22-6-22-14z', 150, 94],
  ['neck', 'M124 118c8 4 44 4 52 0v16c0 8 6 12 14 14h-80c8-2 14-6 14-14z', 150, 134],
  [
    'trunk',
    'M106 154h88c8 0 12 6 11 14l-8 76c0 24 4 44 6 60-18 8-36 11-53 11s-35-3-53-11c2-16 6-36 6-60l-8-76c-1-8 3-14 11-14z',
    150,
    226,
  ],
];

/** The figure's own right side; the left side is its mirror image. */
const right: readonly (readonly [BodyRegion, BodyRegion, string, number, number])[] = [
  [
    'right-shoulder-arm',
    'left-shoulder-arm',
    'M94 154c-18 0-30 10-34 28L34 304l24 8 32-104-2-36c0-8 2-14 6-18z',
    66,
    220,
  ],
  ['right-hand', 'left-hand', 'M32 310l26 8c2 12 2 28-4 40-6 14-28 14-32-2-3-12 2-32 10-46z', 40, 342],
  ['right-hip-thigh', 'left-hip-thigh', 'M96 310c16 7 34 11 51 11l-5 107h-36c-10-36-14-78-10-118z', 121, 372],
  [
    'right-foot-ankle',
    'left-foot-ankle',
    'M107 434h35l-4 80 3 26c1 10-8 12-20 12H98c-10 0-11-10-2-15l14-13c-8-30-8-60-3-90z',
    123,
    482,
  ],
];

/** The crown of the head, which no question asks about. */
export const crown = 'M103 49c-1-28 18-45 47-45s48 17 47 45z';

/** All parts in the order in which the regions are listed beside the figure. */
export const figureParts: readonly FigurePart[] = [
  ...middle.map(([region, outline, x, y]) => ({ region, outline, tick: [x, y] as const, mirrored: false })),
  ...right.flatMap(([own, opposite, outline, x, y]) => [
    { region: own, outline, tick: [x, y] as const, mirrored: false },
    { region: opposite, outline, tick: [figureWidth - x, y] as const, mirrored: true },
  ]),
];
