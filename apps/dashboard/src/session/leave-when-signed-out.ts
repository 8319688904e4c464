import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { catchError, throwError } from 'rxjs';
import { Session } from './session';

/** When the server no longer knows the session, leads to the sign-in page and back again afterwards. */
export const leaveWhenSignedOut: HttpInterceptorFn = (request, next) => {
  const router = inject(Router);
  const session = inject(Session);
  return next(request).pipe(
    catchError((error: unknown) => {
      const expired = error instanceof HttpErrorResponse && error.status === 401 && session.me() !== null;
      if (expired) {
        session.forget();
        void router.navigate(['/sign-in'], { queryParams: { next: router.url, expired: true } });
      }
      return throwError(() => error);
    }),
  );
};
