// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

/**
 * What is left of a limit once home, shop and shopper are known: a question about times only. The four times are epoch
 * seconds: leaving home, the hand-over from and until (the same for one moment), and home again.
 */
interface Check {

    /** Costs no memory. */
    boolean holds(long leave, long from, long until, long back);

    /** Only when it does not hold. */
    Breach breach(long leave, long from, long until, long back);
}
