// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.clock;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.broadleafcommerce.common.web.BroadleafRequestContext;
import org.broadleafcommerce.common.web.expression.BroadleafVariableExpression;

/** What templates may ask of the demo's clock, as {@code #demo}. */
public final class DemoVariableExpression implements BroadleafVariableExpression {
    private DemoClock clock;

    public void setClock(DemoClock clock) {
        this.clock = clock;
    }

    @Override
    public String getName() {
        return "demo";
    }

    /** The demo's date, long form, in the visitor's language. */
    public String today() {
        Locale locale = BroadleafRequestContext.getBroadleafRequestContext().getJavaLocale();
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(clock.now().atZone(DemoClock.ZONE));
    }

    /** The demo's date as {@code yyyy-MM-dd}, for a date field. */
    public String isoDate() {
        return clock.now().atZone(DemoClock.ZONE).toLocalDate().toString();
    }

    public boolean isShifted() {
        return clock.isShifted();
    }
}
