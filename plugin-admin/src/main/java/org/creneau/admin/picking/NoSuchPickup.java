// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.picking;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such point, or no such pickup at it. Answered with 404. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NoSuchPickup extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchPickup(String what) {
        super("there is no " + what + ", allowed is the number of a point or of an order and group picked there");
    }
}
