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

  onset: {
    notSure: '¿No recuerda el mes? ¿Más o menos cuándo fue?',
    aboutWhen: '¿Más o menos cuándo fue?',
    orElse: 'O elija el año y el mes',
    older: 'O escriba el año',
    anchors: {
      'this-month': 'Este mes',
      'months-3': 'Hace unos 3 meses',
      'months-6': 'Hace unos 6 meses',
      'year-1': 'Hace un año, más o menos',
      'year-2': 'Hace unos 2 años',
      'years-5': 'Hace unos 5 años',
      'years-10': 'Hace unos 10 años',
      'new-year': 'Por Año Nuevo',
      spring: 'La primavera pasada',
      summer: 'El verano pasado',
      autumn: 'El otoño pasado',
      winter: 'El invierno pasado',
    },
  },
};
