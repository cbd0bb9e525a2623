// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What the form about the way sends, as it was typed; Spring fills it in. For one request. */
public final class WayForm {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private String mode = "";
    private String from = "";
    private String until = "";
    private List<String> groups = Collections.emptyList();
    private String point = "";
    private String day = "";

    public void setMode(String value) {
        this.mode = value;
    }

    public void setFrom(String value) {
        this.from = value;
    }

    public void setUntil(String value) {
        this.until = value;
    }

    /** Once for each box that is ticked. */
    public void setGroup(String[] values) {
        this.groups = Arrays.asList(values.clone());
    }

    /** The number of the point from whose page the visitor came. */
    public void setPoint(String value) {
        this.point = value;
    }

    /** The day of that page, such as {@code 2020-11-12}. */
    public void setDay(String value) {
        this.day = value;
    }

    /** Throws {@link IllegalArgumentException} for anything the form does not offer. */
    WayOfGoing way() {
        return WayOfGoing.of(mode, from, until).belongingTo(groups);
    }

    /** Whether it was asked on, or for, the page of a point. */
    boolean isOfPoint() {
        return NUMBER.matcher(point).matches();
    }

    /** That page, of the same day; the portion of the cart is added as it says behind that mark. */
    String next(UnaryOperator<String> portion) {
        boolean sameDay = DAY.matcher(day).matches();
        return "/pickup/points/" + point + (sameDay ? "?day=" + day : "") + portion.apply(sameDay ? "&" : "?");
    }
}
