export type { MotorQuestionnaire } from './motor/questionnaire';
