/** How long putting away may take before it is forced, and before the process ends with 1. */
const usual = { patienceMs: 2_500, limitMs: 4_700 };
/** A host gives a process the time to finish what it has in its hands. */
const onHost = { patienceMs: 24_000, limitMs: 25_000 };

/**
 * Everything that must be put away when Koers stops, the last opened first; also when the signal comes while it is still
 * starting. Ctrl-C arrives twice, from the terminal and from the launcher: the second must not cut the first short.
 */
export class Leaving {
  private readonly open: (() => Promise<void>)[] = [];
  private readonly byForce: (() => Promise<void>)[] = [];
  private busy: Promise<unknown> = Promise.resolve();
  private closing: Promise<void> = Promise.resolve();

  constructor(private readonly exitCode: number) {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void this.now());
    // The launcher was killed; without a launcher there is no such channel.
    process.on('disconnect', () => void this.now());
  }

  /**
   * What `opening` gives is put away by `close`, whatever happens; a signal waits until it is open. When putting away takes
   * too long after a signal, `force` ends it at once.
   */
  async opens<T>(
    opening: Promise<T>,
    close: (opened: T) => Promise<void>,
    force?: (opened: T) => Promise<void>,
  ): Promise<T> {
    this.busy = opening.catch(() => undefined);
    const opened = await opening;
    this.open.push(() => close(opened));
    if (force) this.byForce.push(() => force(opened));
    return opened;
  }

  /**
   * While `making` goes on nothing that is open is worth putting away with care: a database full of fresh rows would first
   * write them all to disk, only to do the rest again the next time.
   */
  async during(making: Promise<void>): Promise<void> {
    this.isWorthless = true;
    await making;
    this.isWorthless = false;
  }
  private isWorthless = false;

  /** On a host, where nobody waits at a keyboard. */
  isOnHost(): void {
    this.limits = onHost;
  }
  private limits = usual;

  /** Puts away what is open; who asks while that is going on waits for it. */
  close(): Promise<void> {
    return (this.closing = this.closing.then(() => this.closeAll()));
  }

  /** True when a signal is ending this process: what fails meanwhile fails because of that. */
  get isAsked(): boolean {
    return this.asked;
  }
  private asked = false;

  private async now(): Promise<void> {
    if (this.asked) return;
    this.asked = true;
    setTimeout(() => void this.forceAll(), this.limits.patienceMs);
    setTimeout(() => process.exit(1), this.limits.limitMs);
    await this.busy;
    if (this.isWorthless) await this.forceAll();
    await this.close();
    process.exit(this.exitCode);
  }

  private async forceAll(): Promise<void> {
    await Promise.all(this.byForce.map((force) => force()));
  }

  private async closeAll(): Promise<void> {
    for (let close = this.open.pop(); close; close = this.open.pop()) await close();
  }
}
