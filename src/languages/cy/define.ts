/** Welsh, for every element that the page has or will have: what the script `findings-cy.js` does. */
import { cy } from '../../language/cy.js';
import { offer } from '../offer.js';

offer('cy', cy);
