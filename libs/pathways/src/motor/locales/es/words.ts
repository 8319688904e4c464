/** The body regions in plain words, shared by every question that asks where. */
export const regionWords = {
  'face-jaw': { text: 'Cara o mandíbula' },
  'tongue-throat': { text: 'Lengua o garganta' },
  neck: { text: 'Cuello' },
  'right-shoulder-arm': { text: 'Hombro o brazo derecho', hint: 'Con el antebrazo' },
  'left-shoulder-arm': { text: 'Hombro o brazo izquierdo', hint: 'Con el antebrazo' },
  'right-hand': { text: 'Mano derecha' },
  'left-hand': { text: 'Mano izquierda' },
  trunk: { text: 'Pecho, vientre o espalda' },
  'right-hip-thigh': { text: 'Cadera o muslo derecho' },
  'left-hip-thigh': { text: 'Cadera o muslo izquierdo' },
  'right-foot-ankle': { text: 'Pie o tobillo derecho', hint: 'Con la parte baja de la pierna' },
  'left-foot-ankle': { text: 'Pie o tobillo izquierdo', hint: 'Con la parte baja de la pierna' },
};
