// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

/** What came of something that was said at picking or at the counter; the names end the keys of the messages about it. */
public enum PickOutcome {
    /** It is stored, or was so before. */
    DONE,
    /** Somebody else changed it meanwhile: look again, nothing was stored. */
    STALE,
    /** The pickup is not there, is not placed, or is handed over or given up: there is nothing to do any more. */
    OVER,
    /** Something that was typed cannot be, such as more missing than were ordered. */
    WRONG
}
