import { Component, computed, input, output } from '@angular/core';

/** One line to type, with its label, a hint and what is wrong with it. */
@Component({
  selector: 'app-typed-line',
  template: `
    <div class="asked" [class.faulty]="fault()">
      <label class="label" [attr.for]="name()">{{ label() }}</label>
      @if (hint(); as hint) {
        <p class="hint" [id]="name() + '-hint'">{{ hint }}</p>
      }
      @if (fault(); as fault) {
        <p class="fault" [id]="name() + '-fault'">{{ fault }}</p>
      }
      <input
        #line
        [id]="name()"
        [type]="type()"
        [attr.autocomplete]="autocomplete()"
        [attr.maxlength]="longest()"
        [class.wrong]="fault()"
        [attr.aria-invalid]="fault() ? true : null"
        [attr.aria-describedby]="describedBy()"
        [value]="value()"
        (input)="typing.emit(line.value)"
      />
    </div>
  `,
})
export class TypedLine {
  /** The id of the field. */
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly value = input.required<string>();
  readonly type = input<'text' | 'tel' | 'email'>('text');
  readonly autocomplete = input('off');
  readonly longest = input(80);
  readonly hint = input('');
  readonly fault = input<string>();
  readonly typing = output<string>();

  protected readonly describedBy = computed(() => {
    if (this.fault()) return `${this.name()}-fault`;
    return this.hint() ? `${this.name()}-hint` : null;
  });
}
