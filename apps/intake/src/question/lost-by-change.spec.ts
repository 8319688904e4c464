import { journey } from '../testing/journey';
import { smallIntake } from '../testing/small-intake';

const answers = { 'concern.symptoms': ['weakness', 'cramps'], 'place.regions': ['neck'] };

it('says how many answers to which topic no longer count, until the change is taken back', async () => {
  const { choose, press, text, store } = await journey('/form/concern-1', { ...smallIntake, answers });
  expect(text()).not.toContain('no longer');
  await choose('noticed', 'Weakness');
  expect(text()).toContain('1 answer about “Where” no longer counts.');
  await press('Undo this change');
  expect(text()).not.toContain('no longer');
  expect(store.answers()).toEqual(answers);
}, 20_000);

it('says nothing of a change that hides nothing', async () => {
  const { choose, text } = await journey('/form/concern-1', { ...smallIntake, answers });
  await choose('noticed', 'Cramps');
  expect(text()).not.toContain('no longer');
});
