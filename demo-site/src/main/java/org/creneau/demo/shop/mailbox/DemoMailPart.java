// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.mailbox;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A text of a mail, or an attachment, which has a name. Immutable. */
public final class DemoMailPart {
    private final String name;
    private final String type;
    private final byte[] data;

    DemoMailPart(String name, String type, byte[] data) {
        this.name = name;
        this.type = type;
        this.data = data.clone();
    }

    /** The name of the file; empty for the mail's own texts. */
    public String getName() {
        return name;
    }

    /** As the mail says it, with parameters. */
    public String getType() {
        return type;
    }

    public boolean isPicture() {
        return isOf("image/png");
    }

    boolean isOf(String wanted) {
        return type.toLowerCase(Locale.ROOT).startsWith(wanted);
    }

    byte[] data() {
        return data.clone();
    }

    /** Texts are kept in UTF-8. */
    String text() {
        return new String(data, StandardCharsets.UTF_8);
    }
}
