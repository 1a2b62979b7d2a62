/** A text as Koers keeps it. */
export type Saved = { text: string; version: number; savedAt: string | null; writer?: string | null };
/** What somebody typed and the version they began with, as the browser keeps it until it is saved. */
export type Kept = { text: string; version: number };

/**
 * saved · unsaved: typed, not sent yet · saving · waiting: Koers cannot be reached, tried again · clash: somebody else saved
 * first · refused: Koers does not take it; what was typed stays.
 */
export type Status = 'saved' | 'unsaved' | 'saving' | 'waiting' | 'clash' | 'refused';
export type Snapshot = {
  text: string;
  saved: Saved;
  status: Status;
  /** What the other saved, while there is a clash. */
  theirs: Saved | null;
  /** Found in the browser after a reload: never put back without being asked. */
  offered: Kept | null;
  error: unknown;
};

export type Doors = {
  save: (text: string, version: number) => Promise<Saved>;
  load: () => Promise<Saved>;
  /** Null: nothing to keep any more. */
  keep: (kept: Kept | null) => void;
  /** stale: somebody was first · away: try again later · no: a refusal for good. */
  kindOf: (error: unknown) => 'stale' | 'away' | 'no';
};

/** After this long without a key, and after at most this long of typing: within two seconds in all. */
const restMs = 900;
const longestMs = 1700;
const againMs = 2500;

/** Saves what is typed by itself, in order, and loses nothing on the way. One for each text on the screen. */
export class Autosaver {
  private state: Snapshot;
  private readonly listeners = new Set<() => void>();
  private rest: ReturnType<typeof setTimeout> | null = null;
  private longest: ReturnType<typeof setTimeout> | null = null;
  private sending = false;
  private gone = false;

  constructor(
    saved: Saved,
    kept: Kept | null,
    private readonly doors: Doors,
  ) {
    const offered = kept !== null && kept.text !== saved.text ? kept : null;
    if (kept !== null && offered === null) doors.keep(null);
    this.state = { text: saved.text, saved, status: 'saved', theirs: null, offered, error: null };
  }

  readonly snapshot = (): Snapshot => this.state;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly write = (text: string): void => {
    const { saved, status } = this.state;
    this.doors.keep({ text, version: saved.version });
    // While two texts stand side by side nothing is sent; a try that failed is made again.
    this.set({ text, offered: null, ...(status !== 'clash' && { status: 'unsaved', error: null }) });
    if (this.state.status !== 'clash') this.plan(restMs);
  };

  /** Now, not in a moment: somebody leaves the field or the page. */
  readonly flush = (): void => {
    if (this.state.status === 'unsaved' || this.state.status === 'waiting') void this.send();
  };

  /** Goes on from what the other saved, with the text that was made of the two. */
  readonly settle = (text: string): void => {
    const { theirs } = this.state;
    if (!theirs) return;
    this.set({ saved: theirs, theirs: null, text, status: 'unsaved' });
    if (text === theirs.text) return this.rested(theirs);
    this.doors.keep({ text, version: theirs.version });
    void this.send();
  };

  readonly takeOffer = (): void => {
    const { offered, saved } = this.state;
    if (!offered) return;
    // Somebody saved since it was typed: both are shown, as when it happens while typing.
    if (offered.version < saved.version)
      return this.set({ text: offered.text, offered: null, theirs: saved, status: 'clash' });
    this.write(offered.text);
    this.flush();
  };

  readonly dropOffer = (): void => {
    this.doors.keep(null);
    this.set({ offered: null });
  };

  /** Somebody else saved, or the page was loaded anew: taken over unless something of one's own is under way. */
  readonly refresh = (saved: Saved): void => {
    const { status, saved: known } = this.state;
    if (status !== 'saved' || this.sending || saved.version <= known.version) return;
    // What was offered may have arrived after all.
    const { offered } = this.state;
    if (offered?.text === saved.text) this.dropOffer();
    this.set({ saved, text: saved.text });
  };

  readonly start = (): void => {
    this.gone = false;
    if (this.state.status === 'unsaved') this.plan(restMs);
  };

  /** The field is gone: what is left is sent once more, and what cannot be sent stays kept. */
  readonly stop = (): void => {
    this.gone = true;
    this.flush();
    this.forgetTimers();
  };

  private plan(inMs: number): void {
    if (this.gone) return;
    if (this.rest) clearTimeout(this.rest);
    this.rest = setTimeout(() => void this.send(), inMs);
    this.longest ??= setTimeout(() => void this.send(), Math.max(inMs, longestMs));
  }

  private async send(): Promise<void> {
    this.forgetTimers();
    if (this.sending || this.state.status === 'clash') return;
    const { text, saved } = this.state;
    if (text === saved.text && this.state.status !== 'waiting') return this.rested(saved);
    this.sending = true;
    // A new try says nothing until it succeeds: what stands under the words that come and go would move from under the mouse.
    if (this.state.status !== 'waiting') this.set({ status: 'saving' });
    try {
      this.arrived(text, await this.doors.save(text, saved.version));
    } catch (error) {
      await this.failed(text, error);
    } finally {
      this.sending = false;
    }
    if (this.state.status === 'unsaved') this.plan(restMs);
  }

  private arrived(sent: string, saved: Saved): void {
    if (this.state.text === sent) return this.rested(saved);
    this.doors.keep({ text: this.state.text, version: saved.version });
    this.set({ saved, status: 'unsaved' });
  }

  private async failed(sent: string, error: unknown): Promise<void> {
    const kind = this.doors.kindOf(error);
    if (kind === 'no') return this.set({ status: 'refused', error });
    if (kind === 'away') return this.away(error);
    try {
      this.meet(sent, await this.doors.load());
    } catch (again) {
      this.away(again);
    }
  }

  /** What somebody else saved first. The same text is no clash, and neither is the one it began with. */
  private meet(sent: string, theirs: Saved): void {
    if (theirs.text === sent) return this.arrived(sent, theirs);
    if (theirs.text === this.state.saved.text) return this.set({ saved: theirs, status: 'unsaved' });
    this.set({ theirs, status: 'clash' });
  }

  private away(error: unknown): void {
    this.set({ status: 'waiting', error });
    if (this.gone) return;
    this.rest = setTimeout(() => void this.send(), againMs);
  }

  private rested(saved: Saved): void {
    this.doors.keep(null);
    this.set({ saved, text: saved.text, status: 'saved', error: null });
  }

  private forgetTimers(): void {
    for (const timer of [this.rest, this.longest]) if (timer) clearTimeout(timer);
    [this.rest, this.longest] = [null, null];
  }

  private set(change: Partial<Snapshot>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }
}
