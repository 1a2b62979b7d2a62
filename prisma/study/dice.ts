/** A random number generator of its own (sfc32, Doty-Humphrey): what is drawn here has no draw in common with the demo boards. */
export class Dice {
  private a = 0;
  private b = 0;
  private c = 0;
  private counter = 1;

  constructor(seed: number, branch = 0) {
    this.a = seed | 0;
    this.b = (branch ^ 0x5bd1e995) | 0;
    this.c = Math.imul(seed + 1, 0x2545f491) ^ Math.imul(branch + 1, 0x1b873593);
    for (let i = 0; i < 15; i++) this.share();
  }

  /** From 0 up to 1. */
  share(): number {
    const sum = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  }

  chance(of: number): boolean {
    return this.share() < of;
  }

  /** Both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.share() * (most - least + 1));
  }

  /** Student's t with so many degrees of freedom, divided by its own standard deviation (Bailey's polar method). */
  heavy(freedom: number): number {
    for (;;) {
      const u = 2 * this.share() - 1;
      const v = 2 * this.share() - 1;
      const w = u * u + v * v;
      if (w >= 1 || w === 0) continue;
      const stretch = freedom === 4 ? 1 / Math.sqrt(w) : w ** (-2 / freedom); // a root is quicker than a power
      const t = u * Math.sqrt((freedom * (stretch - 1)) / w);
      return t * Math.sqrt((freedom - 2) / freedom);
    }
  }
}
