// SPDX-License-Identifier: Apache-2.0
package org.creneau.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;

/** Where a class lives, seen from the root package; a canary counts as living where it pretends to live. */
final class Rooms {
    static final String ROOT = "org.creneau.";
    static final String CANARY = ROOT + "house.canary.";

    private Rooms() {}

    /** The package below the root, such as {@code broadleaf.clock}; empty for foreign classes. */
    static String of(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName() + ".";
        if (!name.startsWith(ROOT)) {
            return "";
        }
        String below = name.substring((name.startsWith(CANARY) ? CANARY : ROOT).length());
        return below.isEmpty() ? "" : below.substring(0, below.length() - 1);
    }

    /** The first part of {@link #of}: the feature, such as {@code slot}. */
    static String featureOf(JavaClass type) {
        return of(type).split("\\.", 2)[0];
    }

    static DescribedPredicate<JavaClass> in(String... rooms) {
        List<String> wanted = Arrays.asList(rooms);
        return DescribedPredicate.describe(
                "live in " + wanted,
                type -> wanted.stream().anyMatch(room -> of(type).equals(room) || of(type).startsWith(room + ".")));
    }
}
