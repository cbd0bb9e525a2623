// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.text;

import java.time.ZoneId;
import java.util.Locale;
import org.creneau.broadleaf.goods.GoodsNames;
import org.creneau.eligibility.Refusal;
import org.creneau.notice.ReasonWords;
import org.springframework.context.MessageSource;

/** Says in a mail why a slot cannot be kept, in the sentence its page has for it. Bean {@code creneauReasonWords}. Thread-safe. */
public final class MailReasons implements ReasonWords {
    private final MessageSource messages;
    private GoodsNames names = GoodsNames.none();

    public MailReasons(MessageSource messages) {
        this.messages = messages;
    }

    /** What SKUs are called; none has a name unless set. */
    public void setGoodsNames(GoodsNames value) {
        this.names = value;
    }

    @Override
    public String of(Refusal reason, ZoneId zone, Locale language) {
        PickupTexts texts = new PickupTexts(messages) {
            @Override
            public Locale locale() {
                return language;
            }
        };
        texts.setGoodsNames(names);
        return texts.reason(reason, zone, "");
    }
}
