/** Countries in which practices are likely, by ISO 3166-1 code, with the number to call in an emergency there. */
export const countries = [
  { code: 'AU', name: 'Australia', emergency: '000' },
  { code: 'AT', name: 'Austria', emergency: '112' },
  { code: 'BE', name: 'Belgium', emergency: '112' },
  { code: 'CA', name: 'Canada', emergency: '911' },
  { code: 'DK', name: 'Denmark', emergency: '112' },
  { code: 'FI', name: 'Finland', emergency: '112' },
  { code: 'FR', name: 'France', emergency: '112' },
  { code: 'DE', name: 'Germany', emergency: '112' },
  { code: 'IE', name: 'Ireland', emergency: '112' },
  { code: 'IT', name: 'Italy', emergency: '112' },
  { code: 'MX', name: 'Mexico', emergency: '911' },
  { code: 'NL', name: 'Netherlands', emergency: '112' },
  { code: 'NZ', name: 'New Zealand', emergency: '111' },
  { code: 'PT', name: 'Portugal', emergency: '112' },
  { code: 'ES', name: 'Spain', emergency: '112' },
  { code: 'SE', name: 'Sweden', emergency: '112' },
  { code: 'GB', name: 'United Kingdom', emergency: '999' },
  { code: 'US', name: 'United States', emergency: '911' },
] as const;

/** What to check about an emergency number in a country; undefined when it is the usual one, or none is known here. */
export function numberToCheck(country: string, number: string): string | undefined {
  const usual = countries.find(({ code }) => code === country);
  if (!usual || usual.emergency === number.replaceAll(/\D/g, '')) return undefined;
  return `The usual number in ${usual.name} is ${usual.emergency}. Check what patients are told to call.`;
}
