// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.message;

import java.util.Map;
import org.creneau.house.TemplatesContract;

/** The messages that are mailed. */
class EscapedMailsTest extends TemplatesContract {
    EscapedMailsTest() {
        super(
                "src/main/resources/emailTemplates/pickup",
                Map.of(),
                Map.of("action.url", "PickupLinks, behind the address of the shop that its properties name"));
    }
}
