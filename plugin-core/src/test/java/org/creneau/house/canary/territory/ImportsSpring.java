// SPDX-License-Identifier: Apache-2.0
package org.creneau.house.canary.territory;

import org.springframework.util.StringUtils;

/** A pure class that asks the host for help. */
class ImportsSpring {
    boolean blank(String text) {
        return !StringUtils.hasText(text);
    }
}
