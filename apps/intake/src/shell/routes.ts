import type { Routes } from '@angular/router';
import { afterSending, whenStopped, whileFilling } from '../session/guards';
import { StartPage } from '../start/start-page';

/**
 * The stop page and the form are one piece of code: whoever can see a question can see its stop page, network or not.
 * Addresses hold page ids only, never anything a patient said.
 */
export const routes: Routes = [
  { path: '', pathMatch: 'full', component: StartPage },
  { path: 'start', loadComponent: async () => (await import('../start/arrival-page')).ArrivalPage },
  { path: 'code', loadComponent: async () => (await import('../start/code-page')).CodePage },
  { path: 'tablet', loadComponent: async () => (await import('../tablet/tablet-page')).TabletPage },
  { path: 'not-me', loadComponent: async () => (await import('../start/not-me-page')).NotMePage },
  {
    path: 'elsewhere',
    canActivate: [whileFilling],
    loadComponent: async () => (await import('../start/elsewhere-page')).ElsewherePage,
  },
  {
    path: 'form/:page',
    canActivate: [whileFilling],
    loadComponent: async () => (await import('../question/form')).FormPage,
  },
  { path: 'stop', canActivate: [whenStopped], loadComponent: async () => (await import('../question/form')).StopPage },
  {
    path: 'review',
    canActivate: [whileFilling],
    loadComponent: async () => (await import('../review/review-page')).ReviewPage,
  },
  {
    path: 'receipt',
    canActivate: [afterSending],
    loadComponent: async () => (await import('../receipt/receipt-page')).ReceiptPage,
  },
  { path: 'status', loadChildren: async () => (await import('../status/after-routes')).afterRoutes },
  { path: '**', redirectTo: '' },
];
