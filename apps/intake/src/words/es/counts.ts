/** A number of minutes in words. */
export const minutes = (count: number): string => (count <= 1 ? '1 minuto' : `${count} minutos`);

/** Seconds to wait, as whole minutes in words. */
export const wait = (seconds: number): string => minutes(Math.max(1, Math.ceil(seconds / 60)));
