// Values that do not fit.

/** A value that does not fit where a file puts it. `field` is its path there, such as `with.form.lines[2].hts`. */
export class Misfit extends Error {
  constructor(field, reason) {
    super(`${field}: ${reason}`);
    this.field = field;
    this.reason = reason;
  }
}
