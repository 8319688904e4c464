export { FormPage } from './form-page';
export { StopPage } from '../safety/stop-page';
