// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.util.ArrayList;
import java.util.List;
import org.creneau.confinement.InForce;
import org.creneau.storefront.text.Grounds;

/** A limit that holds where the visitor lives, in words, and where it can be read. Immutable. */
public final class LimitView {
    private final InForce limit;
    private final String words;
    private final String regime;

    LimitView(InForce limit, String words, String regime) {
        this.limit = limit;
        this.words = words;
        this.regime = regime;
    }

    public String getWords() {
        return words;
    }

    public String getRegime() {
        return regime;
    }

    /** {@code LAW} for what binds, {@code ANNOUNCED} for what was recommended. */
    public String getBasis() {
        return limit.limit().terms().basis().name();
    }

    /** The legal text; may be empty. */
    public String getReference() {
        return Grounds.of(limit).legalReference();
    }

    /** Those of its sources that can be followed; perhaps none. */
    public List<String> getSources() {
        List<String> links = new ArrayList<String>();
        for (String source : Grounds.of(limit).sources()) {
            if (Grounds.isLink(source)) {
                links.add(source);
            }
        }
        return links;
    }

    /** Whose page that source is, such as {@code www.legifrance.gouv.fr}. */
    public String host(String source) {
        String rest = source.substring(source.indexOf("//") + 2);
        return rest.split("[/?#]", 2)[0];
    }
}
