// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import java.util.concurrent.Callable;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.servlet.http.HttpSession;
import org.broadleafcommerce.common.currency.service.BroadleafCurrencyService;
import org.broadleafcommerce.common.locale.domain.Locale;
import org.broadleafcommerce.common.locale.service.LocaleService;
import org.broadleafcommerce.common.web.BroadleafRequestContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What the shop's filters put around a request: an entity manager from its beginning to its end, the request and its
 * session, Broadleaf's request context. No order lock, which would keep two clicks of one session apart. Thread-safe.
 */
final class Requests {
    private final Boots boots;
    private final EntityManagerFactory entities;
    private final Locale french;

    Requests(Boots boots) {
        this.boots = boots;
        this.entities = boots.bean("entityManagerFactory", EntityManagerFactory.class);
        this.french = boots.bean("blLocaleService", LocaleService.class).findDefaultLocale();
    }

    /** Runs that as a request of the session. */
    <T> T run(HttpSession session, Callable<T> work) {
        EntityManager manager = entities.createEntityManager();
        TransactionSynchronizationManager.bindResource(entities, new EntityManagerHolder(manager));
        enter(session);
        try {
            return Shop.call(work);
        } finally {
            BroadleafRequestContext.setBroadleafRequestContext(null);
            RequestContextHolder.resetRequestAttributes();
            TransactionSynchronizationManager.unbindResource(entities);
            manager.close();
        }
    }

    private void enter(HttpSession session) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
        request.setSession(session);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        BroadleafRequestContext context = new BroadleafRequestContext();
        context.setRequest(request);
        context.setLocale(french);
        context.setBroadleafCurrency(
                boots.bean("blCurrencyService", BroadleafCurrencyService.class).findDefaultBroadleafCurrency());
        BroadleafRequestContext.setBroadleafRequestContext(context);
    }
}
