// Monaco speaks English by itself.
export {};
