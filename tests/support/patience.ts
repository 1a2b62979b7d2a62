// Each of these tests starts a whole Koers, or several, on a machine that may be busy. (A project cannot set testTimeout.)
jest.setTimeout(240_000);
