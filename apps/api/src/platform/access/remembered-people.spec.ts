import type { Person } from './person';
import { RememberedPeople } from './remembered-people';

const person: Person = { practiceId: 'p', userId: 'u', staffId: 's', name: 'The nurse', role: 'nurse' };

describe('a remembered person', () => {
  it('is known by the same cookie for five seconds and no longer', () => {
    const people = new RememberedPeople();
    people.remember('cookie', person, 1000);
    expect(people.find('cookie', 5999)).toBe(person);
    expect(people.find('cookie', 6000)).toBeUndefined();
    expect(people.find('another', 1001)).toBeUndefined();
  });

  it('is forgotten on signing out', () => {
    const people = new RememberedPeople();
    people.remember('cookie', person, 1000);
    people.forget('cookie');
    expect(people.find('cookie', 1001)).toBeUndefined();
  });
});
