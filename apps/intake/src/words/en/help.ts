/** Help now, from any page. */
export const help = {
  open: 'Help now',
  title: 'Help now',
  emergency: 'If it is an emergency, call now. Do not wait for this form.',
  anyEmergency:
    'If it is an emergency, call for help now. The number may be 112, 999 or 911. Do not wait for this form.',
  crisis: 'If you think of ending your life or hurting yourself',
  practice: 'To reach your practice',
  close: 'Close',
};
