// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.node;

/** What a thread of a node said; {@link #GONE} is said for a node when all that it ever said has been heard. */
record Line(Child child, String text) {

    static final String GONE = "gone";

    int thread() {
        return text.charAt(0) - '0';
    }

    /** Without the thread. */
    String words() {
        return text.substring(text.indexOf(' ') + 1);
    }

    boolean says(Child whose, String beginning) {
        return child == whose && words().startsWith(beginning);
    }

    /** The first word. */
    String verb() {
        return words().split(" ")[0];
    }

    /** The second word. */
    String what() {
        return words().split(" ")[1];
    }
}
