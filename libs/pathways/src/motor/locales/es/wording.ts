import type { WordingOf } from '@myotome/questionnaire';
import type { MotorQuestionnaire } from '../../questionnaire';
import { aboutWords } from './about';
import { functionWords } from './function';
import { historyWords } from './history';
import { safetyWords } from './safety';
import { sensationWords } from './sensation';
import { symptomWords } from './symptoms';

/** The motor questionnaire in plain Spanish. */
export const wording = {
  language: 'es',
  title: 'Antes de su visita',
  topics: {
    urgent: {
      title: 'Control de seguridad',
      intro: 'Preguntamos esto primero. Algunos problemas necesitan ayuda ya, y un formulario es demasiado lento.',
    },
    about: { title: 'Sobre usted' },
    concern: { title: 'Lo que ha notado' },
    weakness: { title: 'Debilidad' },
    twitching: { title: 'Saltos musculares' },
    cramps: { title: 'Calambres y rigidez' },
    bulbar: { title: 'Hablar, comer y beber' },
    breathing: { title: 'La respiración' },
    walking: { title: 'Caminar y caídas' },
    sensory: { title: 'Sensaciones y dolor' },
    other: {
      title: 'Otros cambios',
      intro: 'Puede parecer que no tienen nada que ver. Nos ayudan a encontrar la causa.',
    },
    history: {
      title: 'Su salud hasta ahora',
      intro: 'Esto nos ayuda a pedir pruebas seguras. Solo lo ven las personas que le atienden.',
    },
    wellbeing: {
      title: 'Cómo se siente',
      intro: 'Los síntomas nuevos pueden preocupar. Lo que responda aquí nunca hará que los tomemos menos en serio.',
    },
    function: {
      title: 'La vida diaria',
      intro: 'Piense en cómo estaba antes de que esto empezara. Elija lo que le pasa ahora.',
    },
    visit: { title: 'Su visita' },
  },
  items: {
    ...safetyWords,
    ...aboutWords,
    ...symptomWords,
    ...sensationWords,
    ...historyWords,
    ...functionWords,
  },
} satisfies WordingOf<MotorQuestionnaire>;
