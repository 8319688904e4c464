import type { MotorWords } from '../en/words';

/** The safety screen: short enough for a frightened person on a phone. */
export const safetyWords = {
  'urgent.breathing-now': {
    text: '¿Le falta el aire ahora mismo, sin moverse?',
    hint: 'Diga que sí si le falta tanto el aire que no puede terminar una frase.',
  },
  'urgent.sudden-stroke-signs': {
    text: '¿Alguna de estas cosas empezó de repente?',
    hint: 'Se cae un lado de la cara. Un brazo o una pierna pierde fuerza. Cuesta hablar. Se pierde la vista o el equilibrio.',
    options: {
      none: { text: 'No, nada de esto' },
      'now-or-last-24-hours': { text: 'Sí, ahora o en las últimas 24 horas' },
      'started-days-ago-still-there': { text: 'Sí, empezó hace días y sigue' },
      'gone-but-within-7-days': { text: 'Sí, en los últimos 7 días, pero ya pasó' },
      'longer-ago': { text: 'Sí, pero hace más de una semana' },
    },
  },
  'urgent.rapid-weakness': {
    text: '¿Ha perdido mucha fuerza muy deprisa?',
    hint: 'Por ejemplo, las dos piernas están más débiles cada día, o la debilidad va subiendo por el cuerpo.',
    options: {
      none: { text: 'No' },
      'over-hours-or-days': { text: 'Sí, en horas o días' },
      'over-up-to-4-weeks': { text: 'Sí, en 1 a 4 semanas' },
    },
  },
  'urgent.cannot-swallow': {
    text: '¿No puede ahora tragar líquidos o su propia saliva?',
    hint: 'Diga que sí si los líquidos no le pasan en absoluto.',
  },
  'urgent.saddle-bladder-bowel': {
    text: '¿Tiene la zona entre las piernas dormida desde hace poco, o ha dejado de controlar la orina o las heces?',
    hint: 'Diga que sí si no siente bien las nalgas o las partes íntimas. Diga que sí si no puede orinar, o si la orina o las heces se le escapan sin aviso.',
  },
  'urgent.other-emergency': {
    text: '¿Ha tenido hoy alguna de estas cosas?',
    hint: 'Un dolor de cabeza repentino, el peor de su vida. Una convulsión. Dolor en el pecho. Un golpe fuerte en la cabeza.',
  },
  'urgent.self-harm': {
    text: '¿Piensa en quitarse la vida o en hacerse daño?',
    hint: 'Se lo preguntamos a todos. Si dice que sí, le mostramos con quién puede hablar ahora.',
  },
} satisfies MotorWords;
