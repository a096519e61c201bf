/** How to see forced colours oneself: no class in a page can stand in for them. */
export const forcedColours =
  'To see this, make the browser believe it: in the developer tools of Chrome or Edge, Rendering, “Emulate CSS media feature forced-colors”; in Windows, Settings, Accessibility, Contrast themes. The tests look at it so.';

/** How to see a page as it is printed. */
export const print =
  'To see this, open the story in a tab of its own and print it, or emulate the medium print in the developer tools (Rendering). The tests look at it so.';
