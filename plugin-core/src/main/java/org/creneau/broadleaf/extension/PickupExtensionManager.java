// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.extension;

import java.lang.reflect.Method;
import org.broadleafcommerce.common.extension.ExtensionHandler;
import org.broadleafcommerce.common.extension.ExtensionManager;
import org.broadleafcommerce.common.extension.ExtensionResultHolder;
import org.broadleafcommerce.common.extension.ExtensionResultStatusType;

/**
 * Asks the {@link PickupExtensionHandler}s, one after the other, which register themselves with {@code registerHandler} as Broadleaf's
 * own do. Bean {@code creneauPickupExtensionManager}; {@link ExtensionGate} and {@link ExtensionFees} ask it unless a shop replaces
 * those. Handlers register while the context starts; thread-safe from then on.
 */
public class PickupExtensionManager extends ExtensionManager<PickupExtensionHandler> {

    public PickupExtensionManager() {
        super(PickupExtensionHandler.class);
    }

    /** All are asked unless one stops it: a handler that has said something does not silence those of other modules. */
    @Override
    public boolean continueOnHandled() {
        return true;
    }

    /** One reason is enough. */
    @Override
    public boolean shouldContinue(
            ExtensionResultStatusType result, ExtensionHandler handler, Method method, Object[] args) {
        return super.shouldContinue(result, handler, method, args) && !isRefused(method, args);
    }

    private static boolean isRefused(Method method, Object... args) {
        return method.getName().equals("mayHold")
                && ((ExtensionResultHolder<?>) args[args.length - 1]).getResult() != null;
    }
}
