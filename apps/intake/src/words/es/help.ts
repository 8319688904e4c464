import type { Words } from '../en';

export const help: Words['help'] = {
  open: 'Ayuda ahora',
  title: 'Ayuda ahora',
  emergency: 'Si es una emergencia, llame ahora. No espere a este formulario.',
  anyEmergency:
    'Si es una emergencia, pida ayuda ahora por teléfono. El número puede ser 112, 999 o 911. No espere a este formulario.',
  crisis: 'Si piensa en quitarse la vida o en hacerse daño',
  practice: 'Para hablar con su consultorio',
  close: 'Cerrar',
};
