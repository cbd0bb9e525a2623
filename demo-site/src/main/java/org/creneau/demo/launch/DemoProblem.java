// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.launch;

/** A reason why the demo cannot start, in one line that says what to do; the process ends with status 2. */
final class DemoProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DemoProblem(String line) {
        super(line);
    }
}
