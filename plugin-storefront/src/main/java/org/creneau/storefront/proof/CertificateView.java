// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.proof;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.creneau.notice.CollectBox;
import org.creneau.storefront.held.OrderPickup;

/**
 * What the browser needs to fill in a certificate: the box of the day, and the moments as numbers. Nothing in it is about the
 * person. Immutable.
 */
public final class CertificateView {
    private static final DateTimeFormatter ON_THE_FORM = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRANCE);

    private final OrderPickup pickup;
    private final CollectBox box;
    private final Instant now;

    CertificateView(OrderPickup pickup, CollectBox box, Instant now) {
        this.pickup = pickup;
        this.box = box;
        this.now = now;
    }

    /** The local day on which the slot begins. */
    static LocalDate dayOf(OrderPickup pickup) {
        return pickup.reservation()
                .slotId()
                .start()
                .atZone(pickup.point().zone())
                .toLocalDate();
    }

    public String getCode() {
        return box.code();
    }

    /** French, whatever the visitor's language: it is the law's. */
    public String getWording() {
        return box.wording();
    }

    /** Such as {@code 30/10/2020}: the version of the form the box is from. */
    public String getForm() {
        return ON_THE_FORM.format(box.form());
    }

    /** Separated by spaces, see {@link CollectBox#departments()}. */
    public String getDepartments() {
        return String.join(" ", box.departments());
    }

    /** The departments one by one, empty when the form was for all of European France or more. */
    public boolean isForSomeDepartments() {
        List<String> departments = box.departments();
        return !departments.contains(CollectBox.METRO) && !departments.contains(CollectBox.ALL);
    }

    public boolean isForPartOnly() {
        return box.isForPartOnly();
    }

    public boolean isBirthplaceAsked() {
        return box.isBirthplaceAsked();
    }

    public boolean isRecalled() {
        return box.isRecalled();
    }

    /** Milliseconds since 1970. */
    public long getSlotStart() {
        return pickup.reservation().slotId().start().toEpochMilli();
    }

    /** The shop's clock, in milliseconds since 1970: the browser's may be wrong. */
    public long getNow() {
        return now.toEpochMilli();
    }

    /** IANA name of the point's zone. */
    public String getZone() {
        return pickup.point().zone().getId();
    }
}
