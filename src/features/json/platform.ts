/** True on Apple's systems, where Cmd takes the part of Ctrl. */
export const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);
