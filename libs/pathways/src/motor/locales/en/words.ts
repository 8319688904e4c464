import type { WordingOf } from '@myotome/questionnaire';
import type { MotorQuestionnaire } from '../../questionnaire';

/** A part of the motor questionnaire's words; a question or answer that does not exist does not compile. */
export type MotorWords = Partial<WordingOf<MotorQuestionnaire>['items']>;

/** The body regions in plain words, shared by every question that asks where. */
export const regionWords = {
  'face-jaw': { text: 'Face or jaw' },
  'tongue-throat': { text: 'Tongue or throat' },
  neck: { text: 'Neck' },
  'right-shoulder-arm': { text: 'Right shoulder or arm', hint: 'With the forearm' },
  'left-shoulder-arm': { text: 'Left shoulder or arm', hint: 'With the forearm' },
  'right-hand': { text: 'Right hand' },
  'left-hand': { text: 'Left hand' },
  trunk: { text: 'Chest, belly or back' },
  'right-hip-thigh': { text: 'Right hip or thigh' },
  'left-hip-thigh': { text: 'Left hip or thigh' },
  'right-foot-ankle': { text: 'Right foot or ankle', hint: 'With the lower leg' },
  'left-foot-ankle': { text: 'Left foot or ankle', hint: 'With the lower leg' },
};
