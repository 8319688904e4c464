import type { PatientAdvice } from '@myotome/pathway';

const someoneLooks = 'Someone from your practice will look at your answers {by}.';
const ifNothingHeard = 'If you have heard nothing by then, call the practice and say that you have sent this form.';

/** What a patient is told after sending. No sentence names the disposition or a disease. */
export const advice = {
  next: {
    emergency: [
      'Your answers tell us that you may need help now.',
      'If you have not had help yet, call {emergency} now. Do not wait for the practice.',
      'Your practice has your answers and will try to call you {by}. This does not replace a call to {emergency}.',
    ],
    'urgent-referral': [
      'Someone from your practice will look at your answers and get in touch {by}.',
      'They may want to see you and look into your eyes soon. Please take their call, and take the first visit you can.',
      ifNothingHeard,
    ],
    'routine-referral': [
      someoneLooks,
      'They will then tell you what comes next. It may be a visit, a test, or a letter to a specialist.',
      ifNothingHeard,
    ],
    'primary-care': [
      someoneLooks,
      'The next step is often a visit, so that someone can check your blood pressure and your eyes.',
      ifNothingHeard,
    ],
    'self-care': [
      someoneLooks,
      'They will confirm what comes next. Until then, use the advice on this page.',
      'If something changes or worries you, call the practice. You do not have to wait for a date.',
    ],
  },
  whileYouWait: [
    'Write down each headache: the day, how long, how bad, and what you took.',
    'Try to take pain relief on no more than two days a week.',
    'Do not stop a medicine that a doctor gave you without asking first.',
    'Sleep, eat and drink at the same times each day as well as you can.',
    'Have an alarm for carbon monoxide at home. Have your heater and cooker checked each year.',
    'Bring your list of medicines and your questions to the visit. You may bring someone with you.',
  ],
  comeBackIf: [
    'Does a headache start all of a sudden, the worst you have had? Call {emergency} now.',
    'Do you get a fever with a stiff neck or a rash? Call {emergency} now.',
    'Is a face, arm or leg weak, is speech wrong, do you have a fit, or are you very sleepy? Call {emergency} now.',
    'Do you lose sight, see double, or have one red eye that hurts? Call {emergency} now.',
    'Does your jaw hurt when you chew, or is your scalp sore? Call the practice today.',
    'Do others at home feel ill too? Go out into fresh air, and call {emergency} now.',
    'Are you pregnant, or did you have a baby in the last six weeks? Call the practice today.',
    'Do you think of ending your life or of hurting yourself? Call a crisis line now. If you are not safe, call {emergency}.',
    'Is the headache worse each week, does it wake you, or do you throw up with it? Call the practice today.',
  ],
} as const satisfies PatientAdvice;
