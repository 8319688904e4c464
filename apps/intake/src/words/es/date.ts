import type { Words } from '../en';

export const date: Words['date'] = {
  day: 'Día',
  month: 'Mes',
  year: 'Año',
  chooseMonth: 'Elija un mes',
  missing: 'Escriba el día, el mes y el año',
  missingPart: (parts) => `${parts.length > 1 ? 'Faltan' : 'Falta'} el ${parts.join(' y el ')}`,
  shortYear: 'El año debe tener 4 cifras, por ejemplo 1968',
  notReal: 'Esta fecha no existe. Revise el día, el mes y el año',
  future: 'La fecha de nacimiento debe ser anterior a hoy',
  about: '¿No recuerda el mes? ¿Más o menos cuándo fue?',
  monthsBack: [
    { months: 1, text: 'Hace 1 mes' },
    { months: 3, text: 'Hace 3 meses' },
    { months: 6, text: 'Hace 6 meses' },
    { months: 12, text: 'Hace 1 año' },
    { months: 24, text: 'Hace 2 años' },
  ],
};
