const doNotDrive = 'No conduzca. Pida a alguien que se quede con usted.';
const doorAndPhone = 'Deje la puerta sin llave y quédese cerca de un teléfono.';
const answersAreSaved = 'Tenga este teléfono con usted. Sus respuestas están guardadas.';
const whenItBegan = 'Apunte la hora a la que empezó. Se la preguntarán.';

/** What the stop pages say. */
export const stopWords = {
  'sudden-worst': {
    heading: 'Un dolor de cabeza así, de repente, necesita ayuda ahora, aunque ya haya pasado.',
    whileYouWait: ['Acuéstese y descanse.', whenItBegan, doNotDrive, doorAndPhone],
  },
  'fever-stiff-neck-rash': {
    heading: 'Un dolor de cabeza con fiebre y cuello rígido o erupción en la piel necesita ayuda ahora.',
    whileYouWait: ['Acuéstese en un lugar oscuro y tranquilo.', doNotDrive, doorAndPhone, answersAreSaved],
  },
  'brain-signs': {
    heading: 'Lo que nos ha dicho necesita ayuda ahora, aunque ya haya pasado.',
    whileYouWait: [whenItBegan, doNotDrive, 'No coma ni beba, salvo que se lo digan.', doorAndPhone],
  },
  'head-injury': {
    heading: 'Un dolor de cabeza después de un golpe en la cabeza necesita ayuda ahora.',
    whileYouWait: [
      'Siéntese o acuéstese y descanse.',
      'Si toma un anticoagulante, dígalo.',
      doNotDrive,
      answersAreSaved,
    ],
  },
  sight: {
    heading: 'Un cambio repentino en la vista o un ojo rojo que duele necesita ayuda ahora.',
    whileYouWait: [whenItBegan, 'No se frote ni se tape el ojo.', doNotDrive, answersAreSaved],
  },
  'self-harm': {
    heading: 'Gracias por decírnoslo. Por favor, hable con alguien ahora.',
    whileYouWait: [
      'No tiene que pasar por esto sin nadie. Pida a alguien de confianza que esté con usted.',
      'Aléjese de todo aquello con lo que pueda hacerse daño.',
      'Si se ha hecho daño o no está a salvo ahora mismo, llame al número de emergencias.',
      answersAreSaved,
    ],
  },
  'gas-at-home': {
    heading: 'Puede haber en el aire un gas que no se huele. Por favor, salga ahora.',
    whileYouWait: [
      'Salga al aire libre y lleve a todos con usted.',
      'Si puede hacerlo rápido, cierre el gas y abra las ventanas.',
      'No vuelva a entrar hasta que le digan que es seguro.',
      answersAreSaved,
    ],
  },
} as const;
