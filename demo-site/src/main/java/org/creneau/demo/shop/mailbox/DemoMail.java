// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.mailbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;

/** One mail as a reader shows it. Immutable. */
public final class DemoMail {
    private final int number;
    private final Date sentAt;
    private final String to;
    private final String subject;
    private final List<DemoMailPart> parts;

    DemoMail(int number, Date sentAt, String to, String subject, List<DemoMailPart> parts) {
        this.number = number;
        this.sentAt = new Date(sentAt.getTime());
        this.to = to;
        this.subject = subject;
        this.parts = Collections.unmodifiableList(new ArrayList<DemoMailPart>(parts));
    }

    /** Names it in its address, from 1. */
    public int getNumber() {
        return number;
    }

    /** By the demo's clock. */
    public Date getSentAt() {
        return new Date(sentAt.getTime());
    }

    public String getTo() {
        return to;
    }

    public String getSubject() {
        return subject;
    }

    /** Its text for readers that show no HTML; empty if it has none. */
    public String getText() {
        return textOf("text/plain");
    }

    /** Its HTML; empty if it has none. */
    public String getHtml() {
        return textOf("text/html");
    }

    private String textOf(String type) {
        for (DemoMailPart part : parts) {
            if (part.getName().isEmpty() && part.isOf(type)) {
                return part.text();
            }
        }
        return "";
    }

    public List<DemoMailPart> getAttachments() {
        List<DemoMailPart> attachments = new ArrayList<DemoMailPart>();
        for (DemoMailPart part : parts) {
            if (!part.getName().isEmpty()) {
                attachments.add(part);
            }
        }
        return attachments;
    }
}
