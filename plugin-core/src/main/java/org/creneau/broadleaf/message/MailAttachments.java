// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.broadleafcommerce.common.email.service.message.Attachment;
import org.creneau.notice.CalendarEntry;
import org.creneau.notice.Notice;
import org.creneau.notice.PickupLinks;
import org.creneau.notice.QrCodes;
import org.creneau.notice.QrPicture;
import org.creneau.reservation.Reservation;

/** What goes with a mail: the appointment for a calendar, and the QR code to show at the counter. Thread-safe. */
public final class MailAttachments {

    /** The name of the picture. */
    static final String PICTURE = "code.png";

    private static final int PIXELS = 8;

    private final PickupCalendars calendars;
    private final QrCodes codes;
    private final PickupLinks links;
    private final MailSettings settings;

    public MailAttachments(PickupCalendars calendars, QrCodes codes, PickupLinks links, MailSettings settings) {
        this.calendars = calendars;
        this.codes = codes;
        this.links = links;
        this.settings = settings;
    }

    List<Attachment> of(Notice notice, Locale language) {
        List<Attachment> attachments = new ArrayList<Attachment>();
        Reservation reservation = notice.reservation();
        if (reservation == null) {
            return attachments;
        }
        if (notice.hasCalendar()) {
            CalendarEntry entry = calendars
                    .entry(reservation, notice.point(), language)
                    .writtenAt(notice.message().dueAt())
                    .organizer(settings.from())
                    .build();
            attachments.add(attachment(PickupCalendars.FILE, calendars.contentType(entry), calendars.file(entry)));
        }
        String signed = notice.hasCode() ? links.handOver(reservation) : "";
        if (!signed.isEmpty()) {
            String address = settings.url(PickupLinks.HAND_OVER + signed);
            attachments.add(attachment(PICTURE, "image/png", QrPicture.png(codes.of(address), PIXELS)));
        }
        return attachments;
    }

    private static Attachment attachment(String name, String type, byte[] data) {
        Attachment attachment = new Attachment();
        attachment.setFilename(name);
        attachment.setMimeType(type);
        attachment.setData(data);
        return attachment;
    }
}
