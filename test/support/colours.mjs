/** Colours as eyes see them: lightness, and simulated deficiencies. */

/**
 * Matrices for linear red, green and blue: full deficiencies of Machado, Oliveira and Fernandes, "A Physiologically-based
 * Model for Simulation of Color Vision Deficiency" (2009), and greys of the same luminance.
 */
export const deficiencies = {
  'normal sight': [1, 0, 0, 0, 1, 0, 0, 0, 1],
  greyscale: [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

const linear = (c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);

/** A colour of the screen, 0 to 255, through a matrix, as linear red, green and blue from 0 to 1. */
export function simulate(colour, matrix) {
  const rgb = colour.map(linear);
  return [0, 3, 6].map((row) => {
    const sum = rgb.reduce((total, c, i) => total + c * matrix[row + i], 0);
    return Math.min(1, Math.max(0, sum));
  });
}

/** Linear red, green and blue as CIE L*, a*, b* under D65. */
export function labOf([r, g, b]) {
  const f = (t) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How far two colours are apart (CIE76): among greys, how far in lightness. */
export const distance = (a, b) => Math.hypot(...a.map((c, i) => c - b[i]));
