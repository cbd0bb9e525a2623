// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.page;

import java.util.Map;
import org.creneau.house.TemplatesContract;

/** The plugin's own pages in the admin. */
class EscapedPagesTest extends TemplatesContract {
    EscapedPagesTest() {
        super(
                "src/main/resources/open_admin_style/templates/views/creneau",
                Map.of(
                        " th:utext=\"${rows}\"",
                        "ImpactPage puts a mark of its own there, and rows of this very template"),
                Map.of(
                        "history", "begins with /pickup-regimes, written by a class of ours",
                        "order.address", "begins with /pickup-changes, written by ChangePages"));
    }
}
