// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.payment;

import org.broadleafcommerce.common.payment.service.PaymentGatewayConfiguration;
import org.broadleafcommerce.common.payment.service.PaymentGatewayConfigurationService;
import org.broadleafcommerce.common.payment.service.PaymentGatewayCreditCardService;
import org.broadleafcommerce.common.payment.service.PaymentGatewayCustomerService;
import org.broadleafcommerce.common.payment.service.PaymentGatewayFraudService;
import org.broadleafcommerce.common.payment.service.PaymentGatewayHostedService;
import org.broadleafcommerce.common.payment.service.PaymentGatewayReportingService;
import org.broadleafcommerce.common.payment.service.PaymentGatewayRollbackService;
import org.broadleafcommerce.common.payment.service.PaymentGatewaySubscriptionService;
import org.broadleafcommerce.common.payment.service.PaymentGatewayTransactionConfirmationService;
import org.broadleafcommerce.common.payment.service.PaymentGatewayTransactionService;
import org.broadleafcommerce.common.payment.service.PaymentGatewayTransparentRedirectService;
import org.broadleafcommerce.common.payment.service.PaymentGatewayWebResponseService;
import org.broadleafcommerce.common.web.payment.expression.PaymentGatewayFieldExtensionHandler;
import org.broadleafcommerce.common.web.payment.processor.CreditCardTypesExtensionHandler;
import org.broadleafcommerce.common.web.payment.processor.TRCreditCardExtensionHandler;
import org.jspecify.annotations.Nullable;

/**
 * The demo gateway as Broadleaf wants one: a bundle of services, null where the gateway has none (Broadleaf 3.1's own pass-through
 * gateway does the same). Bean {@code demoCardGateway}, merged into the list {@code blPaymentGatewayConfigurationServices}.
 */
public class DemoCardGateway implements PaymentGatewayConfigurationService {
    private final PaymentGatewayConfiguration configuration = new DemoCardConfiguration();
    private final PaymentGatewayTransactionService transactions = new DemoCardTransactions();
    private final PaymentGatewayRollbackService rollback = new DemoCardRollback();

    @Override
    public PaymentGatewayConfiguration getConfiguration() {
        return configuration;
    }

    @Override
    public PaymentGatewayTransactionService getTransactionService() {
        return transactions;
    }

    @Override
    public PaymentGatewayRollbackService getRollbackService() {
        return rollback;
    }

    @Override
    public @Nullable PaymentGatewayTransactionConfirmationService getTransactionConfirmationService() {
        return null;
    }

    @Override
    public @Nullable PaymentGatewayReportingService getReportingService() {
        return null;
    }

    @Override
    public @Nullable PaymentGatewayCreditCardService getCreditCardService() {
        return null;
    }

    @Override
    public @Nullable PaymentGatewayCustomerService getCustomerService() {
        return null;
    }

    @Override
    public @Nullable PaymentGatewaySubscriptionService getSubscriptionService() {
        return null;
    }

    @Override
    public @Nullable PaymentGatewayFraudService getFraudService() {
        return null;
    }

    @Override
    public @Nullable PaymentGatewayHostedService getHostedService() {
        return null;
    }

    @Override
    public @Nullable PaymentGatewayWebResponseService getWebResponseService() {
        return null;
    }

    @Override
    public @Nullable PaymentGatewayTransparentRedirectService getTransparentRedirectService() {
        return null;
    }

    @Override
    public @Nullable TRCreditCardExtensionHandler getCreditCardExtensionHandler() {
        return null;
    }

    @Override
    public @Nullable PaymentGatewayFieldExtensionHandler getFieldExtensionHandler() {
        return null;
    }

    @Override
    public @Nullable CreditCardTypesExtensionHandler getCreditCardTypesExtensionHandler() {
        return null;
    }
}
