import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import type { Me, Permission } from '@myotome/contract';
import { Session } from './session';

/** Lets a signed-in person in and sends everybody else to sign in first, remembering where they wanted to go. */
export const signedIn: CanActivateFn = async (_route, state) => {
  const router = inject(Router);
  const person = await inject(Session).recognise();
  return person
    ? true
    : router.createUrlTree(['/sign-in'], { queryParams: state.url === '/' ? {} : { next: state.url } });
};

/** Keeps a page to those whose role may use it; others land on their own first page. */
export function withPermission(permission: Permission): CanActivateFn {
  return async () => {
    const router = inject(Router);
    const person = await inject(Session).recognise();
    if (!person) return router.createUrlTree(['/sign-in']);
    return person.permissions.includes(permission) ? true : router.parseUrl(firstPage(person));
  };
}

/** Sends each role to the page its day starts on. */
export const home: CanActivateFn = async () => {
  const router = inject(Router);
  const person = await inject(Session).recognise();
  return router.parseUrl(person ? firstPage(person) : '/sign-in');
};

function firstPage(person: Me): string {
  if (person.permissions.includes('queue:read')) return '/queue/flagged';
  return person.permissions.includes('audit:read') ? '/audit' : '/practice';
}
