// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.message;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.creneau.point.PickupPoint;

/**
 * A notice in the shopper's words, for the templates in {@code emailTemplates/pickup}, which see it as {@code mail}. What there
 * is none of is empty. Built for one mail.
 */
public final class MailView {

    private final PickupPoint point;
    private final Locale language;
    private final NoticeWords words;
    private final List<MailAction> actions = new ArrayList<MailAction>();
    private final List<String> options = new ArrayList<String>();
    private String subject = "";
    private String lead = "";
    private String why = "";
    private String until = "";
    private String day = "";
    private String time = "";
    private String code = "";
    private String orderNumber = "";
    private String collectedBy = "";

    MailView(PickupPoint point, Locale language, NoticeWords words) {
        this.point = point;
        this.language = language;
        this.words = words;
    }

    MailView says(String what, String sentence) {
        this.subject = what;
        this.lead = sentence;
        return this;
    }

    MailView at(String date, String hours) {
        this.day = date;
        this.time = hours;
        return this;
    }

    MailView because(String reason) {
        this.why = reason;
        return this;
    }

    MailView until(String sentence) {
        this.until = sentence;
        return this;
    }

    MailView withCode(String spaced) {
        this.code = spaced;
        return this;
    }

    MailView withOrder(String number) {
        this.orderNumber = number;
        return this;
    }

    MailView collectedBy(String name) {
        this.collectedBy = name;
        return this;
    }

    MailView offering(String slot) {
        options.add(slot);
        return this;
    }

    MailView withAction(String label, String url) {
        actions.add(new MailAction(label, url));
        return this;
    }

    /** The tag of its language, for the attribute {@code lang}. */
    public String getLanguage() {
        return language.getLanguage();
    }

    public String getSubject() {
        return subject;
    }

    /** What has happened, in a sentence or two. */
    public String getLead() {
        return lead;
    }

    /** Why the slot cannot be kept. */
    public String getWhy() {
        return why;
    }

    /** Until when to answer, and what happens otherwise. */
    public String getUntil() {
        return until;
    }

    /** In the point's zone. */
    public String getDay() {
        return day;
    }

    /** In the point's zone. */
    public String getTime() {
        return time;
    }

    public String getPointName() {
        return point.name();
    }

    public String getStreet() {
        return point.address().line1();
    }

    public String getTown() {
        return point.address().postcode() + " " + point.address().city();
    }

    public String getPhone() {
        return point.phone();
    }

    public String getAccessNotes() {
        return point.accessNotes();
    }

    /** The pickup code in groups, for reading aloud. */
    public String getCode() {
        return code;
    }

    public String getOrderNumber() {
        return orderNumber;
    }

    /** Who comes, if it is not who ordered. */
    public String getCollectedBy() {
        return collectedBy;
    }

    /** Slots to choose from, in words. */
    public List<String> getOptions() {
        return Collections.unmodifiableList(options);
    }

    public List<MailAction> getActions() {
        return Collections.unmodifiableList(actions);
    }

    /** The words of a bundle under that key, for what a template adds. */
    public String word(String key) {
        return words.message(language, key);
    }
}
