// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.regime;

import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Makes the text of a page, for one that is sent piece by piece. Thread-safe. */
public interface PageShell {

    /** The whole page as the admin's templates make it of the model; nothing of it is sent. */
    String render(String view, Map<String, ?> model, HttpServletRequest request, HttpServletResponse response);
}
