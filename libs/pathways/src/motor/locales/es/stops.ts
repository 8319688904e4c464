const doNotDrive = 'No conduzca. Pida a alguien que se quede con usted.';
const doorAndPhone = 'Deje la puerta sin llave y quédese cerca de un teléfono.';
const answersAreSaved = 'Tenga este teléfono con usted. Sus respuestas están guardadas.';

const suddenSignsWhileYouWait = [
  'Apunte la hora a la que empezó. Se la preguntarán.',
  doNotDrive,
  'No coma, no beba ni tome un medicamento nuevo, salvo que se lo digan.',
  doorAndPhone,
] as const;

/** What the stop pages say. */
export const stopWords = {
  'breathing-now': {
    heading: 'Si le falta el aire en reposo, necesita ayuda ya.',
    whileYouWait: ['Siéntese con la espalda recta. No se acueste.', doorAndPhone, answersAreSaved],
  },
  'sudden-signs': {
    heading: 'Un cambio así, de repente, necesita ayuda ahora.',
    whileYouWait: suddenSignsWhileYouWait,
  },
  'sudden-signs-earlier': {
    heading: 'Esto necesita ayuda ahora, aunque empezara hace días o ya haya pasado.',
    whileYouWait: suddenSignsWhileYouWait,
  },
  'rapid-weakness': {
    heading: 'Una debilidad que crece tan deprisa necesita ayuda ahora.',
    whileYouWait: [
      'Siéntese o acuéstese donde no pueda caerse.',
      doNotDrive,
      'Si le cuesta más respirar o tragar, vuelva a llamar y dígalo.',
      answersAreSaved,
    ],
  },
  'cannot-swallow': {
    heading: 'Si los líquidos o la saliva no le pasan, necesita ayuda ahora.',
    whileYouWait: [
      'No intente comer ni beber.',
      'Siéntese e inclínese hacia delante. Deje que la saliva caiga en un paño.',
      doorAndPhone,
      answersAreSaved,
    ],
  },
  'saddle-bladder-bowel': {
    heading: 'Si tiene dormida la zona entre las piernas o ha perdido el control, necesita ayuda ahora.',
    whileYouWait: [
      'No espere a ver si mejora.',
      'Apunte cuándo empezó y cuándo orinó por última vez.',
      doNotDrive,
      answersAreSaved,
    ],
  },
  'other-emergency': {
    heading: 'Lo que nos ha dicho necesita ayuda ahora.',
    whileYouWait: ['Siéntese o acuéstese y descanse.', doNotDrive, doorAndPhone, answersAreSaved],
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
} as const;
