import type { Words } from '../en';

export const effort: Words['effort'] = {
  large: 'Botones grandes',
  note: '¿Tiene poca fuerza en las manos, o usa un solo pulsador? Elija los botones grandes y verá las preguntas de una en una.',
  pressesLeft: (count) => (count === 1 ? 'falta pulsar 1 vez' : `falta pulsar unas ${count} veces`),
  less: '1 menos',
  more: '1 más',
};
