/** What a picture is drawn into. */
export interface Frame {
  /** Its width, in pixels. */
  readonly width: number;
  /** Its height, in pixels. */
  readonly height: number;
  /** The size of its text, in pixels. */
  readonly size: number;
  /** True where the language runs from right to left, and so do the picture's axes. */
  readonly rightToLeft: boolean;
}
