// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.board;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such point. Answered with 404. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NoSuchBoard extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchBoard(String point) {
        super("point is " + point + ", allowed is the number of a pickup point");
    }
}
