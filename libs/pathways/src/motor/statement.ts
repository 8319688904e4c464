import type { PathwayStatement } from '@myotome/pathway';

/** What the motor pathway is for, how it works and where it ends. */
export const statement: PathwayStatement = {
  intendedUse:
    "To collect a patient's own account of motor symptoms before a visit, to suggest how soon a clinician must look, and to prepare examination, tests and referral. It supports a decision that a clinician makes; it does not diagnose and does not decide. It is not certified as a medical device anywhere: it carries no CE, UKCA or FDA mark. Whether the law where you are takes it for one is for whoever deploys it to find out.",
  intendedUsers:
    'Doctors and nurses of a primary care practice who can examine the patient and judge the reasons given here, and the specialist who receives the letter. Urgency, findings and the list of conditions are shown to staff, never to patients.',
  patients:
    'Adults of 18 years or more with weakness, twitching, cramps, or a change in speech, swallowing, breathing or walking, who read English or have somebody beside them who does. Not meant for children, for people under a neurologist for a known diagnosis, or for anybody who needs help now: a form that is read later is no emergency channel. Age is not checked, so that a younger person who is invited is judged by the rules for adults.',
  inputs: [
    {
      input:
        'The safety questions: breathing, stroke-like signs, fast weakness, swallowing, saddle and sphincters, other emergencies, thoughts of self-harm',
      whenMissing:
        'They are required, and an emergency answer stops the form. Where a case comes in without them (a form that was stopped, or answers from elsewhere), a rule of its own asks the practice to phone.',
    },
    {
      input: 'The questions about each symptom: where, since when, how it came on, how it goes, what became hard to do',
      whenMissing:
        'A blank or "I do not know" is never taken for "no". A rule that would need the answer stays open and is shown to staff as not established; where its silence would be dangerous, another rule asks for the answer.',
    },
    {
      input: 'Background: age, known conditions, medicines, exposures, family history, mood and worry',
      whenMissing:
        'Rules that rest on it stay open. Nothing about mood or worry ever makes a case wait longer, given or not.',
    },
    {
      input: 'Free text, in the words of the patient or of somebody who writes for the patient',
      whenMissing: 'Nothing follows: no rule waits for it.',
    },
    {
      input: 'Examination and test results, recorded by staff',
      whenMissing:
        'They weigh in the list of conditions and in the panels alone; the rules that set the urgency read the answers only. What was not examined is listed as not examined, a test without result as awaited, and neither counts as normal.',
    },
  ],
  logic: [
    'Each rule is a pattern of answers with a disposition. Every rule is judged on every set of answers as true, false or not known; those that are true are the findings, and the most urgent finding gives the disposition. Nothing is scored, learned or estimated, and the same answers always give the same result.',
    'A rule may name an exception. It silences the rule only when the exception is established, never because it is possible. A rule marked as fallback is judged last and speaks only when nothing as urgent was found.',
    'Free text is searched for fixed wordings of what must not stay unread. What is found is a finding of its own: it can raise the urgency and never lowers it.',
    'Where guidance disagrees, the more urgent course is taken and the floor of the guideline is shown beside it. A feature of something harmless silences a rule only where the rule names it as its exception, and every exception stands beside its rule.',
    'The list of conditions is a checklist in four steps from "most in keeping" to "less likely", by features weighed as strong, moderate or weak. It has no percentages, does not change the disposition, and keeps the look-alikes that must not be forgotten in view.',
  ],
  limits: [
    'No clinician has signed this version. A responsible clinician must sign it before patients use it.',
    'It has not been tried on patients. Its sensitivity, specificity and workload in practice are not known; the figures shown come from written vignettes by the makers of the rules.',
    'It works from answers without an examination: a patient may not notice wasting, or may call stiffness weakness. The urgency does not change when findings on examination are recorded; the clinician decides by them.',
    "No published referral rule for motor neurone disease with measured accuracy in primary care was found, so the thresholds here are the makers' reading of guidance and of cohorts.",
    'Several guidelines, among them the one on motor neurone disease, were read in summaries or in part, not in full; each source says how it was read. What no opened source confirms is marked as unverified.',
    'Guidance is mostly that of the United Kingdom. Elsewhere, waiting times, services and the name of each pathway differ.',
    'Patients read English or Spanish; the Spanish words were drafted by machine and no person has checked them yet. In free text a fixed list of alarming wordings is looked for, in English and Spanish; whatever else is written there, and in any other language, is for people to read.',
    'Rare diseases that are not on the list of conditions are not suggested; a case that fits no pattern is handed to a clinician to read.',
  ],
  reviewed: null,
  reviewDue: '2027-05-31',
};
