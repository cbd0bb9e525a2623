// SPDX-License-Identifier: Apache-2.0
package org.creneau.house;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the implementation on which a subclass of a port contract runs it. {@link PortContracts} looks for it and
 * reports every implementation that no run names.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ContractRun {
    /** The class of the port's implementation. */
    Class<?> value();
}
