// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such point or list. Answered with 404. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NoSuchPlan extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchPlan(String message) {
        super(message);
    }
}
