import type { FormWords } from './en';

/** Words of the form that its pages bring along, in Spanish. */
export const spanish: FormWords = {
  helper: {
    title: 'Sobre usted, que ayuda',
    intro: 'Para que el consultorio sepa quién ha respondido. Puede dejar sin decir lo que no quiera decir.',
    relation: '¿Qué relación tiene con la persona a la que ayuda?',
    relations: {
      partner: 'Su marido, su mujer o su pareja',
      parent: 'Su madre o su padre',
      child: 'Su hijo o su hija',
      'other-relative': 'Otra persona de la familia',
      friend: 'Amistad o vecindad',
      'paid-carer': 'Persona que le cuida como trabajo',
      other: 'Otra persona',
    },
    name: 'Su nombre',
    phone: 'Su número de teléfono',
    wrongPhone: 'Revise su número de teléfono o déjelo vacío',
    maySpeak: '¿Está de acuerdo la persona a la que ayuda en que hablemos con usted sobre las respuestas?',
    forThem: 'Responda sobre la persona a la que ayuda.',
    review: 'Quién ayuda',
    mayReview: 'Podemos hablar de las respuestas con quien ayuda',
  },
};
