/** Stops the PostgreSQL of this run and removes it. */
export default async function stopDatabase() {
  await globalThis.stopTestDatabase?.();
}
