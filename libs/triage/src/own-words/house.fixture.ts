import type { Lexicon } from './lexicon';

/** A small lexicon about a house, so that the reader is tried apart from any medicine. */
export const house: Lexicon = {
  concepts: [
    {
      id: 'W-fire',
      label: 'Fire',
      disposition: 'emergency',
      because: 'In own words: “{words}”. Call the fire brigade.',
      sources: ['A'],
      covers: ['W-smoke'],
      action: 'Call.',
    },
    {
      id: 'W-leak',
      label: 'A leaking roof',
      disposition: 'routine-referral',
      because: 'In own words: “{words}”.',
      sources: ['A'],
      suspects: ['roof'],
    },
    { id: 'W-smoke', label: 'Smoke', disposition: 'primary-care', because: '“{words}”', sources: ['A'] },
    {
      id: 'W-move',
      label: 'Wants to move out',
      disposition: 'primary-care',
      because: '“{words}”',
      sources: ['A'],
      evenImagined: true,
    },
    {
      id: 'W-door',
      label: 'A door that will not open',
      disposition: 'urgent-referral',
      because: '“{words}”',
      sources: ['A'],
      unless: { item: 'safe', is: true },
    },
  ],
  languages: [
    {
      groups: { cannot: ["can't", 'cannot', 'can not', 'unable to'], door: ['door', 'doors', 'gate'] },
      patterns: {
        'W-fire': ['kitchen/house ~3 burning/flames', 'fire ~2 kitchen'],
        'W-leak': ['roof ~3 leaking/leaks/leaked/drips -paint', 'leaking ~2 roof', 'leaking/dripping'],
        'W-smoke': ['burning/smoke'],
        'W-move': ['moving away', 'move away'],
        'W-door': ['<cannot> ~3 open ~2 the? <door>', '<door> ~2 <cannot> open'],
      },
      alsoListed: ['damp', 'draughts'],
      ordinary: ['turning smoky'],
    },
    {
      groups: {},
      patterns: { 'W-leak': ['gotea/goteras', 'tejado ~3 gotea'] },
      alsoListed: ['humedad'],
      ordinary: [],
    },
  ],
  questions: [{ linkId: 'letter' }, { linkId: 'list', only: ['W-fire'] }],
  byPatient: { item: 'writer', is: 'self' },
};
