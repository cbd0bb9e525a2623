// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.point;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.dto.Property;
import org.creneau.broadleaf.point.SeenRows;
import org.creneau.reservation.stock.Fingerprint;

/** Which state of its row a form showed: written into the form, and compared with what is stored when it comes back. */
final class SeenRow {

    /** The name of the hidden field; no field of an entity. */
    static final String FIELD = "creneauSeen";

    private SeenRow() {}

    /** The class of the row if rows of it are watched; what Broadleaf hands out is of exactly one class here. */
    static Optional<String> watchedTypeOf(Entity entity) {
        if (entity == null || entity.getType() == null || entity.getType().length == 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(entity.getType()[0])
                .filter(type -> !SeenRows.toldBy(type).isEmpty());
    }

    /** What tells this state of a row of that watched class from another: by the values that the form shows, as it was read with them. */
    static String stateOf(String type, Entity row) {
        List<String> values = SeenRows.toldBy(type).stream()
                .map(attribute -> valueOf(row, attribute))
                .collect(Collectors.toList());
        if (values.size() == 1) {
            return values.get(0);
        }
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(values);
        return fingerprint.text();
    }

    /** What the form says that it showed; empty if it does not say. */
    static Optional<String> saidBy(Entity sent) {
        return Optional.of(valueOf(sent, FIELD)).filter(text -> !text.isEmpty());
    }

    private static String valueOf(Entity entity, String name) {
        Property property = entity.findProperty(name);
        return property == null || property.getValue() == null ? "" : property.getValue();
    }
}
