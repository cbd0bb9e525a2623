// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.account;

import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a path of this shop and nothing else, so that no link can lead a visitor elsewhere. Stateless. */
final class LocalPath {
    private LocalPath() {}

    /** The asked-for path, or the fallback when it is not one "/" followed by harmless characters. */
    static String orElse(@Nullable String asked, String fallback) {
        return asked != null && asked.matches("/([A-Za-z0-9_-][A-Za-z0-9_/.?&=-]*)?") ? asked : fallback;
    }
}
