import type { MotorWords } from '../en/words';

/** Twelve everyday abilities, from 4 (as before) to 0 (no longer possible). */
export const functionWords = {
  'function.speech': {
    text: '¿Cómo habla ahora?',
    options: {
      '4': { text: 'Igual que antes' },
      '3': { text: 'Suena distinto, pero me entienden' },
      '2': { text: 'A menudo tengo que repetir las cosas' },
      '1': { text: 'Necesito también escribir, hacer señas o un aparato' },
      '0': { text: 'No se entiende mi voz' },
    },
  },
  'function.salivation': {
    text: '¿Cuánta saliva tiene en la boca?',
    options: {
      '4': { text: 'Igual que antes' },
      '3': { text: 'Un poco más', hint: 'Puede que se me caiga por la noche' },
      '2': { text: 'Más, y se me cae un poco' },
      '1': { text: 'Mucha más, y se me cae a menudo' },
      '0': { text: 'Se me cae todo el tiempo', hint: 'Necesito llevar un pañuelo' },
    },
  },
  'function.swallowing': {
    text: '¿Cómo traga ahora?',
    options: {
      '4': { text: 'Igual que antes' },
      '3': { text: 'Toso o me atraganto de vez en cuando' },
      '2': { text: 'Necesito comida más blanda o líquidos más espesos' },
      '1': { text: 'Necesito además una sonda para comer' },
      '0': { text: 'Toda la comida y la bebida van por sonda' },
    },
  },
  'function.handwriting': {
    text: '¿Cómo escribe a mano ahora?',
    hint: 'Piense en la mano con la que siempre ha escrito.',
    options: {
      '4': { text: 'Igual que antes' },
      '3': { text: 'Lento o con mala letra, pero se lee todo' },
      '2': { text: 'Algunas palabras no se pueden leer' },
      '1': { text: 'Puedo sujetar el bolígrafo, pero no escribir' },
      '0': { text: 'No puedo sujetar el bolígrafo' },
    },
  },
  'function.cutting-food': {
    text: '¿Cómo se las arregla para cortar la comida y usar los cubiertos?',
    hint: 'Si usa una sonda para comer, piense en cómo la maneja con las manos.',
    options: {
      '4': { text: 'Igual que antes' },
      '3': { text: 'Lento o con torpeza, pero sin ayuda' },
      '2': { text: 'Puedo con casi toda la comida, con algo de ayuda' },
      '1': { text: 'Alguien me la corta y después como despacio' },
      '0': { text: 'Alguien tiene que darme de comer' },
    },
  },
  'function.dressing-hygiene': {
    text: '¿Cómo se las arregla para lavarse y vestirse?',
    options: {
      '4': { text: 'Igual que antes' },
      '3': { text: 'Me cuesta más, pero lo hago todo sin ayuda' },
      '2': { text: 'Necesito ayuda a veces, o lo hago en una silla' },
      '1': { text: 'Necesito que alguien me ayude cada día' },
      '0': { text: 'Alguien lo hace todo por mí' },
    },
  },
  'function.turning-in-bed': {
    text: '¿Cómo se las arregla para girarse en la cama y mover la ropa de cama?',
    options: {
      '4': { text: 'Igual que antes' },
      '3': { text: 'Lento o con torpeza, pero sin ayuda' },
      '2': { text: 'Me cuesta mucho, pero lo hago sin ayuda' },
      '1': { text: 'Puedo empezar, pero necesito ayuda para acabar' },
      '0': { text: 'Alguien lo hace por mí' },
    },
  },
  'function.walking': {
    text: '¿Cómo camina ahora?',
    options: {
      '4': { text: 'Igual que antes' },
      '3': { text: 'Ha cambiado, pero no necesito ayuda' },
      '2': { text: 'Necesito bastón, andador, férula o una persona' },
      '1': { text: 'No camino, pero las piernas ayudan a ponerme de pie' },
      '0': { text: 'No puedo usar las piernas' },
    },
  },
  'function.climbing-stairs': {
    text: '¿Cómo se las arregla con las escaleras?',
    options: {
      '4': { text: 'Igual que antes' },
      '3': { text: 'Voy más despacio' },
      '2': { text: 'Pierdo seguridad, o tengo que descansar' },
      '1': { text: 'Necesito la barandilla o una persona' },
      '0': { text: 'No puedo subir escaleras' },
    },
  },
  'function.dyspnea': {
    text: '¿Cuándo le falta el aire?',
    options: {
      '4': { text: 'No más que antes' },
      '3': { text: 'Al caminar' },
      '2': { text: 'Al comer, lavarme o vestirme' },
      '1': { text: 'En reposo, sin moverme' },
      '0': { text: 'Tanto que uso o necesito una máquina de ayuda' },
    },
  },
  'function.orthopnea': {
    text: '¿Cómo respira cuando se acuesta a dormir?',
    options: {
      '4': { text: 'Igual que antes' },
      '3': { text: 'Me falta un poco el aire', hint: 'Me bastan dos almohadas' },
      '2': { text: 'Necesito más de dos almohadas' },
      '1': { text: 'Solo puedo dormir con el cuerpo levantado' },
      '0': { text: 'No puedo dormir sin una máquina de ayuda' },
    },
  },
  'function.respiratory-insufficiency': {
    text: '¿Usa una máquina que le ayuda a respirar?',
    options: {
      '4': { text: 'No' },
      '3': { text: 'Sí, parte del tiempo' },
      '2': { text: 'Sí, toda la noche' },
      '1': { text: 'Sí, todo el día y toda la noche' },
      '0': { text: 'Sí, con un tubo en la tráquea' },
    },
  },
} satisfies MotorWords;
