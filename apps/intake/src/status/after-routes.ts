import { inject } from '@angular/core';
import { type CanActivateFn, Router, type Routes } from '@angular/router';
import { afterSending } from '../session/guards';
import { IntakeStore } from '../session/intake-store';
import { DataPage } from './data-page';
import { DiaryPage } from './diary-page';
import { StatusPage } from './status-page';
import { WithdrawPage } from './withdraw-page';
import { WorsePage } from './worse-page';

/** Lets anybody in who has given the date of birth, before sending and after. */
const whenOpened: CanActivateFn = async () => {
  const [store, router] = [inject(IntakeStore), inject(Router)];
  return store.view() !== undefined || (await store.resume()).ok ? true : router.parseUrl('/');
};

/** The pages after sending; what a person said may be looked at, and taken back, before as well. */
export const afterRoutes: Routes = [
  { path: '', pathMatch: 'full', canActivate: [afterSending], component: StatusPage },
  { path: 'worse', pathMatch: 'full', redirectTo: 'worse/safety' },
  { path: 'worse/:step', canActivate: [afterSending], component: WorsePage },
  { path: 'diary', canActivate: [afterSending], component: DiaryPage },
  { path: 'data', canActivate: [whenOpened], component: DataPage },
  { path: 'withdraw', canActivate: [whenOpened], component: WithdrawPage },
];
