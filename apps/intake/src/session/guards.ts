import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { IntakeStore } from './intake-store';

async function opened(store: IntakeStore): Promise<boolean> {
  return store.view() !== undefined || (await store.resume()).ok;
}

/** Lets only somebody in who has given the date of birth; others begin at the start. After sending, only the receipt is left. */
export const whileFilling: CanActivateFn = async () => {
  const [store, router] = [inject(IntakeStore), inject(Router)];
  if (!(await opened(store))) return router.parseUrl('/');
  return store.receipt() ? router.parseUrl('/receipt') : true;
};

/** Lets only somebody in who has sent the answers. */
export const afterSending: CanActivateFn = async () => {
  const [store, router] = [inject(IntakeStore), inject(Router)];
  if (!(await opened(store))) return router.parseUrl('/');
  return store.receipt() ? true : router.parseUrl('/review');
};

/** Lets somebody in for whom there is advice to read at once. */
export const whenStopped: CanActivateFn = async () => {
  const [store, router] = [inject(IntakeStore), inject(Router)];
  if (!(await opened(store))) return router.parseUrl('/');
  return store.stops().length > 0 ? true : router.parseUrl('/review');
};
