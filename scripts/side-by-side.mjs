// @ts-check
import { availableParallelism } from "node:os";

/** How many checks and browsers run at once: never one alone, nor more than memory holds. */
export const SIDE_BY_SIDE = Math.min(Math.max(availableParallelism(), 2), 4);
