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
};
