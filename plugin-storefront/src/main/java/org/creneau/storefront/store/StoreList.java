// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.store;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.creneau.point.PickupPoint;

/** A page of the list of all points, by town and name as the visitor's language sorts them. Immutable. */
public final class StoreList {
    private static final int ON_A_PAGE = 200;

    private final List<StoreTown> towns;
    private final int page;
    private final int pages;

    private StoreList(List<StoreTown> towns, int page, int pages) {
        this.towns = Collections.unmodifiableList(towns);
        this.page = page;
        this.pages = pages;
    }

    /** The first page is 1; one that is not there is shown as the nearest that is. */
    static StoreList of(List<PickupPoint> points, int asked, Locale locale) {
        List<PickupPoint> sorted = new ArrayList<PickupPoint>(points);
        sorted.sort(byTownAndName(locale));
        int pages = Math.max(1, (sorted.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int page = Math.min(Math.max(1, asked), pages);
        int from = (page - 1) * ON_A_PAGE;
        return new StoreList(towns(sorted.subList(from, Math.min(from + ON_A_PAGE, sorted.size()))), page, pages);
    }

    /** The number decides at last, so that no two pages have the same point. */
    private static Comparator<PickupPoint> byTownAndName(Locale locale) {
        Collator words = Collator.getInstance(locale);
        return Comparator.comparing((PickupPoint point) -> point.address().city(), words::compare)
                .thenComparing(PickupPoint::name, words::compare)
                .thenComparing(point -> point.id().value());
    }

    private static List<StoreTown> towns(List<PickupPoint> sorted) {
        List<StoreTown> towns = new ArrayList<StoreTown>();
        for (PickupPoint point : sorted) {
            String city = point.address().city();
            boolean isAnother =
                    towns.isEmpty() || !towns.get(towns.size() - 1).getName().equals(city);
            if (isAnother) {
                towns.add(new StoreTown(city));
            }
            towns.get(towns.size() - 1).with(new StoreLink(point));
        }
        return towns;
    }

    public List<StoreTown> getTowns() {
        return towns;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return pages;
    }
}
