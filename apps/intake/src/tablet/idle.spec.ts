import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { Idle } from './idle';

function tablet() {
  jest.useFakeTimers();
  const idle = TestBed.inject(Idle);
  let ended = 0;
  idle.watch(() => ended++);
  return { idle, pass: (seconds: number) => jest.advanceTimersByTime(seconds * 1000), ended: () => ended };
}

afterEach(() => jest.useRealTimers());

describe('nobody at the tablet', () => {
  it('is asked after three minutes and has one minute to answer, then it ends once', () => {
    const { idle, pass, ended } = tablet();
    pass(179);
    expect(idle.left()).toBeUndefined();
    pass(2);
    expect(idle.left()).toBe(59);
    pass(58);
    expect([idle.left(), ended()]).toEqual([1, 0]);
    pass(1);
    expect(ended()).toBe(1);
    pass(600);
    expect(ended()).toBe(1);
  });

  it('is somebody with every touch and key', () => {
    const { idle, pass, ended } = tablet();
    for (const sign of ['pointerdown', 'keydown', 'input', 'scroll']) {
      pass(170);
      dispatchEvent(new Event(sign));
    }
    pass(170);
    expect([idle.left(), ended()]).toEqual([undefined, 0]);
  });

  it('says so with the one press, not with a stray touch', () => {
    const { idle, pass, ended } = tablet();
    pass(200);
    dispatchEvent(new Event('pointerdown'));
    pass(1);
    expect(idle.left()).toBe(39);
    idle.stay();
    pass(179);
    expect([idle.left(), ended()]).toEqual([undefined, 0]);
  });
});
