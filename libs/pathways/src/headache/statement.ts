import type { PathwayStatement } from '@myotome/pathway';

/** What the headache pathway is for, how it works and where it ends. */
export const statement: PathwayStatement = {
  intendedUse:
    "To collect a patient's own account of headache before a visit, to suggest how soon a clinician must look, and to prepare examination, tests and referral. It supports a decision that a clinician makes; it does not diagnose and does not decide. It is not certified as a medical device anywhere: it carries no CE, UKCA or FDA mark. Whether the law where you are takes it for one is for whoever deploys it to find out.",
  intendedUsers:
    'Doctors and nurses of a primary care practice who can examine the patient and judge the reasons given here, and the specialist who receives the letter. Urgency, findings and the list of conditions are shown to staff, never to patients.',
  patients:
    'Adults of 18 years or more with headache as their main complaint, who read English or have somebody beside them who does. Not meant for children, for pain of face, jaw or neck alone, or for anybody who needs help now: a form that is read later is no emergency channel. Age is not checked.',
  inputs: [
    {
      input:
        'The safety questions: sudden worst headache, fever with stiff neck or rash, brain signs, head injury, sight, thoughts of self-harm',
      whenMissing:
        'They are required, and an emergency answer stops the form. Where a case comes in without them, a rule of its own asks the practice to phone.',
    },
    {
      input: 'How it began, its pattern and course, what it is like, and the warning signs',
      whenMissing:
        'A blank or "I am not sure" is never taken for "no". Only a headache established as the same for years is treated as such; blank warning signs ask for a call.',
    },
    {
      input: 'Medicines, known conditions, pregnancy, others in the home, family history, mood and worry',
      whenMissing: 'Rules that rest on them stay open. Nothing about mood or worry ever makes a case wait longer.',
    },
    {
      input: 'Examination and test results, recorded by staff',
      whenMissing:
        'They weigh in the list of conditions and in the panel alone. What was not examined is listed as not examined, and neither that nor an awaited test counts as normal.',
    },
  ],
  logic: [
    'Each rule is a pattern of answers with a disposition, judged as true, false or not known. The most urgent true rule gives the disposition. Nothing is scored, learned or estimated, and the same answers always give the same result.',
    'A rule may name an exception, which silences it only when it is established. Here the exception is mostly a headache that has been the same for years, so that a new, a changed and an unexplained headache are all treated as new.',
    'The list of conditions is a checklist in four steps from "most in keeping" to "less likely", by features weighed as strong, moderate or weak, without percentages.',
  ],
  limits: [
    'No clinician has signed this version. A responsible clinician must sign it before patients use it.',
    'It has not been tried on patients, and no vignettes were written to measure it beside its worked cases: its accuracy and its workload are not known.',
    'The headache section of NICE NG127 and the recommendations of SIGN 155 were not opened; NICE CG150 and others were read in summaries. Each source says how it was read.',
    'Most sources name a red flag without a time. Where a time is our own, the rule says so.',
    'Same-day care within primary care has no step of its own between an emergency and two weeks; what should be seen on the same day is called an emergency, and an action says so where two weeks would be too long.',
    'Red flags are common and serious causes are rare, so most flagged cases will turn out harmless.',
    'Guidance is that of the United Kingdom, and only English is offered.',
  ],
  reviewed: null,
  reviewDue: '2027-05-31',
};
