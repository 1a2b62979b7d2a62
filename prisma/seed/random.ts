/** A small seeded generator (xoshiro128**, Blackman & Vigna): the same seed gives the same board, on every machine. */
export class Random {
  private state: [number, number, number, number];

  constructor(seed: number) {
    // Seeded by splitmix32, so that seeds that look alike give unrelated boards.
    let z = seed >>> 0;
    const next = () => {
      z = (z + 0x9e3779b9) >>> 0;
      let t = z ^ (z >>> 16);
      t = Math.imul(t, 0x21f0aaad);
      t ^= t >>> 15;
      t = Math.imul(t, 0x735a2d97);
      return (t ^ (t >>> 15)) >>> 0;
    };
    this.state = [next(), next(), next(), next()];
  }

  private bits(): number {
    const [a, b, c, d] = this.state;
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const c2 = c ^ a;
    const d2 = d ^ b;
    this.state = [a ^ d2, b ^ c2, c2 ^ (b << 9), rotate(d2, 11)];
    return result;
  }

  /** From 0 up to 1. */
  share(): number {
    return this.bits() / 4_294_967_296;
  }

  /** Both ends included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.share() * (most - least + 1));
  }

  /** Standard normal (Box–Muller). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.share())) * Math.cos(2 * Math.PI * this.share());
  }

  chance(probability: number): boolean {
    return this.share() < probability;
  }

  one<T>(of: readonly T[]): T {
    return of[this.whole(0, of.length - 1)] as T;
  }

  uuid(): string {
    const hex = Array.from({ length: 4 }, () => this.bits().toString(16).padStart(8, '0')).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
  }
}

const rotate = (x: number, by: number) => (x << by) | (x >>> (32 - by));
