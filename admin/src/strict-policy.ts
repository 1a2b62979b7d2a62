/**
 * Schemas of the contract compile themselves when they may; this page forbids code made of texts, and zod's try to find
 * that out is reported as a violation. So it is told beforehand: imported before everything else.
 */
const settings = globalThis as { __zod_globalConfig?: { jitless?: boolean } };
// Zod may have made the object already; it must stay the same one.
(settings.__zod_globalConfig ??= {}).jitless = true;

export {};
