// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is nothing of that name. Answered with 404. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NoSuchPage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchPage(String name) {
        super("the page is of " + name + ", allowed is what there is");
    }
}
