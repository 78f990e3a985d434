/** The limits of one-time codes: 10 minutes, 5 tries; 5 codes an address in 15 minutes. */
export const CODE_MINUTES = 10;
export const CODE_TRIES = 5;
export const CODES_PER_WINDOW = 5;
export const WINDOW_MINUTES = 15;
