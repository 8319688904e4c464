import type { Panel } from '@myotome/differential';
import type { SourceKey } from './evidence';
import {
  acuityReduced,
  arteryAbnormal,
  bloodPressureHigh,
  discSwollen,
  focalSigns,
  infectionSigns,
  mentalSigns,
  redEye,
  type Sign,
} from './signs';

/** A panel of the headache pathway, its signs and sources checked by the compiler. */
interface HeadachePanel extends Panel<Sign> {
  readonly sources: readonly SourceKey[];
}

/** What clinicians read from their own examination; never shown to patients. */
export const panels: readonly HeadachePanel[] = [
  {
    id: 'headache-signs',
    kind: 'signs',
    title: 'Signs that make a headache an emergency',
    note: 'Read from your examination. A line without a tick is not normal until its signs were looked for.',
    sources: ['CG150', 'SCOT-headache', 'NW-headache', 'BSR-GCA'],
    lines: [
      { id: 'disc', label: 'Optic disc swollen', when: discSwollen },
      { id: 'focal', label: 'Limb weakness, restricted eye movements or unsteady gait', when: focalSigns },
      { id: 'mental', label: 'Drowsy, confused or impaired', when: mentalSigns },
      {
        id: 'infection',
        label: 'Stiff neck, rash or 38 °C and more',
        when: infectionSigns,
        unverified: 'The limit of 38 °C is general clinical knowledge.',
      },
      { id: 'artery', label: 'Temporal artery tender, thickened or without a pulse', when: arteryAbnormal },
      { id: 'eye', label: 'Red eye or reduced acuity', when: { any: [redEye, acuityReduced] } },
      {
        id: 'pressure',
        label: 'Blood pressure raised',
        when: bloodPressureHigh,
        unverified: 'An emergency in pregnancy, or from 180/120 with symptoms: general clinical knowledge.',
      },
    ],
  },
];
